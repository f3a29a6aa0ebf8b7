"""Bring a journal to the newest form of its tables, one numbered step at a time.

A released step is never edited. Each is plain SQL, uses no program code and runs
in one transaction together with its number, so a step that is interrupted has
not happened.
"""

from collections.abc import Callable, Sequence
from importlib.resources import files

from journal.errors import TooNewError
from journal.storage.database import Connection, split_statements, transaction


def migrate(db: Connection, *, before: Callable[[], None]) -> None:
    """Run every pending step; `before` is called once first, unless it is new.

    Raises:
        TooNewError: a newer version of the program wrote the journal.
    """
    run_steps(db, shipped_steps(), before=before)


def run_steps(db: Connection, steps: Sequence[str], *, before: Callable[[], None]) -> None:
    """Run those of `steps` (SQL texts, the first is number 1) that are pending.

    Raises:
        TooNewError: the journal has had more steps than there are.
    """
    done = schema_version(db)
    if done > len(steps):
        raise TooNewError(version=done)
    if 0 < done < len(steps):
        before()
    for number, script in enumerate(steps[done:], start=done + 1):
        with transaction(db):
            for statement in split_statements(script):
                db.write(statement)
            db.write(f"PRAGMA user_version={number}")


def schema_version(db: Connection) -> int:
    """Return the number of the last step that was run, 0 for an empty database."""
    return int(db.value("PRAGMA user_version"))


def shipped_steps() -> tuple[str, ...]:
    """Return the SQL text of every step, in order."""
    folder = files("journal.storage").joinpath("migrations")
    texts = {one.name: one for one in folder.iterdir() if one.name.endswith(".sql")}
    return tuple(texts[name].read_text("utf-8") for name in sorted(texts))
