"""What is interrupted, and what must be true of the disk afterwards.

Run as a program: `python -m tests.survival.operations NAME FOLDER` does one
operation in a world that `prepare` made, and prints DONE once it is durable.
"""

import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from journal.errors import JournalError, WrongPassphraseError
from journal.storage.database import verify
from journal.vault.backup import backup, prove, restore
from journal.vault.change_keys import change_passphrase
from journal.vault.create import create
from journal.vault.unlock import unlock
from tests.vault.made import CHEAP, FOUNDER, PASSPHRASE

NEW = "otra frase bien larga"
DONE = b"DONE\n"


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation in a world of its own, and its judge.

    `judge` returns `old` or `new`; anything else it says is a fault.
    """

    prepare: Callable[[Path], None]
    run: Callable[[Path], None]
    judge: Callable[[Path], str]


def _with_journal(world: Path) -> None:
    create(world / "journal", FOUNDER, cost=CHEAP, floor=CHEAP).opened.close()


def _with_one_copy(world: Path) -> None:
    _with_journal(world)
    (world / "journal" / "keys.b").unlink()
    (world / "journal" / f"{'00' * 16}.db").write_bytes(b"stray")


def _with_backup(world: Path) -> None:
    _with_journal(world)
    _back_up(world)


def _create(world: Path) -> None:
    _with_journal(world)


def _back_up(world: Path) -> None:
    opened = unlock(world / "journal", PASSPHRASE, floor=CHEAP)
    backup(opened, world / "a.bitacora-backup", floor=CHEAP)
    opened.close()


def _change(world: Path) -> None:
    opened = unlock(world / "journal", PASSPHRASE, floor=CHEAP)
    change_passphrase(opened, opened.seat, NEW).close()


def _restore(world: Path) -> None:
    restore(world / "a.bitacora-backup", world / "back", PASSPHRASE, floor=CHEAP)


def _mend(world: Path) -> None:
    unlock(world / "journal", PASSPHRASE, floor=CHEAP).close()


def _opens(folder: Path, secret: str) -> bool:
    try:
        opened = unlock(folder, secret, floor=CHEAP)
    except WrongPassphraseError:
        return False
    verify(opened.db)
    opened.close()
    return True


def _whole_or_absent(folder: Path) -> str:
    if not folder.exists():
        return "old"
    return "new" if _opens(folder, PASSPHRASE) else "locked out"


def _judge_created(world: Path) -> str:
    verdict = _whole_or_absent(world / "journal")
    if verdict == "old":
        # What was left in the way must not be in the way.
        _with_journal(world)
    return verdict


def _judge_changed(world: Path) -> str:
    old, new = (_opens(world / "journal", secret) for secret in (PASSPHRASE, NEW))
    return {(True, False): "old", (False, True): "new"}.get((old, new), f"{old} {new}")


def _judge_backed_up(world: Path) -> str:
    if not _opens(world / "journal", PASSPHRASE):
        return "locked out"
    file = world / "a.bitacora-backup"
    if not file.exists():
        _back_up(world)
        return "old"
    prove(file, PASSPHRASE, floor=CHEAP)
    return "new"


def _judge_restored(world: Path) -> str:
    prove(world / "a.bitacora-backup", PASSPHRASE, floor=CHEAP)
    verdict = _whole_or_absent(world / "back")
    if verdict == "old":
        _restore(world)
    return verdict


def _judge_mended(world: Path) -> str:
    was_mended = (world / "journal" / "keys.b").exists()
    if not _opens(world / "journal", PASSPHRASE):
        return "locked out"
    return "new" if was_mended else "old"


OPERATIONS: Mapping[str, Operation] = {
    "create": Operation(lambda _: None, _create, _judge_created),
    "change": Operation(_with_journal, _change, _judge_changed),
    "backup": Operation(_with_journal, _back_up, _judge_backed_up),
    "restore": Operation(_with_backup, _restore, _judge_restored),
    "mend": Operation(_with_one_copy, _mend, _judge_mended),
}


def verdict(name: str, world: Path) -> str:
    """Return what the disk says after an interruption; an error is a verdict too."""
    try:
        return OPERATIONS[name].judge(world)
    except JournalError as error:
        return type(error).__name__


if __name__ == "__main__":
    OPERATIONS[sys.argv[1]].run(Path(sys.argv[2]))
    with suppress(BrokenPipeError):
        sys.stdout.buffer.write(DONE)
        sys.stdout.buffer.flush()
