"""The files of the repository, for tests that read the program as text."""

import ast
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
_MADE = {
    ".git", ".venv", ".venv-readers", "build", "dist", "fonts", "__pycache__", ".hypothesis",
    ".mypy_cache", ".ruff_cache", ".import_linter_cache",
}  # fmt: skip


@cache
def texts() -> Sequence[tuple[str, str]]:
    """Return name and text of every file that is text and was not made by `make`."""
    return tuple(_texts_below(ROOT))


def programs(*folders: str) -> Sequence[tuple[str, str]]:
    """Return the Python files below some folders of the top level."""
    starts = tuple(f"{folder}/" for folder in folders)
    return tuple(
        (name, text)
        for name, text in texts()
        if name.endswith(".py") and name.startswith(starts)
    )


def imported_by(text: str) -> frozenset[str]:
    """Return the full names that a program imports, wherever it does."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(found)


def called_by(text: str) -> frozenset[str]:
    """Return the last names of all that a program calls or subclasses."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        named = (
            [node.func, getattr(node.func, "value", None)] if isinstance(node, ast.Call) else []
        )
        named += node.bases if isinstance(node, ast.ClassDef) else []
        found.update(one.id for one in named if isinstance(one, ast.Name))
        found.update(one.attr for one in named if isinstance(one, ast.Attribute))
    return frozenset(found)


def _texts_below(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name not in _MADE:
            yield from _texts_below(path)
        if path.is_file() and path.suffix not in {".mo", ".pyc"}:
            try:
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
