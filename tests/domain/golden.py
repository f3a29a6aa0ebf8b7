"""What is frozen of the declarations, as lines of text.

`.venv/bin/python -m tests.domain.golden` writes `tests/data/codes.txt` and
`tests/data/leaving.txt` anew. Read the difference before you commit it: a code that
was released is deprecated, never taken away or given another meaning, and a
leaving rule only ever becomes stricter.
"""

import importlib
import pkgutil
from pathlib import Path

from journal.domain import codes
from journal.domain.entities import ENTITIES
from journal.domain.question import CodeList, fields_of

DATA = Path(__file__).parent.parent / "data"
CODES = DATA / "codes.txt"
LEAVING = DATA / "leaving.txt"


def code_lists() -> tuple[CodeList, ...]:
    """Every list of the code modules, those of derived answers too, by name."""
    modules = [
        importlib.import_module(f"{codes.__name__}.{found.name}")
        for found in pkgutil.iter_modules(codes.__path__)
    ]
    lists = {
        id(value): value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, CodeList)
    }
    return tuple(sorted(lists.values(), key=lambda one: one.name))


def code_lines() -> list[str]:
    """`list.code`, sorted."""
    return sorted(f"{one.name}.{code}" for one in code_lists() for code in one.codes())


def leaving_lines() -> list[str]:
    """`entity.field kind rule`, in the order of the declarations."""
    return [
        f"{entity.about.name}.{field.name} {field.kind} {field.leaves}"
        + (f" {field.asked.coarser}" if field.asked.coarser else "")
        for entity in ENTITIES
        for field in fields_of(entity)
    ]


if __name__ == "__main__":
    CODES.write_text("\n".join(code_lines()) + "\n", encoding="utf-8")
    LEAVING.write_text("\n".join(leaving_lines()) + "\n", encoding="utf-8")
