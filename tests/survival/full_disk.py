"""A disk that becomes full while people write: one scenario a name.

`python -m tests.survival.full_disk NAME MOUNT_POINT` mounts a small disk of its own
(so it runs inside `unshare -rm`) and prints what happened. The disk holds an empty
journal and has room for 64 KiB more.
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from journal.domain.answers import Text
from journal.domain.process import Process
from journal.errors import JournalError
from journal.exchange.bring_in import bring_in, understood
from journal.opened import OpenJournal
from journal.storage.drafts import Draft
from tests.exchange.filling import document, record
from tests.survival.small_disk import KIB, disk_with_journal, fill
from tests.survival.writing import open_journal, state

_LONG = "palabra " * 400
_MOST = 500
Save = Callable[[OpenJournal, int], object]


def until_full(journal: OpenJournal, save: Save) -> tuple[str, list[str]]:
    """Save until it is refused; return the error and the state after every save."""
    states = [state(journal)]
    for number in range(_MOST):
        try:
            save(journal, number)
        except JournalError as error:
            return type(error).__name__, states
        states.append(state(journal))
    return "never full", states


def outcome(disk: Path, save: Save) -> str:
    """Fill the disk by saving; tell the error, and whether the last save is there."""
    folder = disk_with_journal(disk, 64 * KIB)
    journal = open_journal(folder)
    said, states = until_full(journal, save)
    is_same = state(journal) == states[-1]
    journal.close()
    again = open_journal(folder)
    again.check()
    is_kept = state(again) == states[-1]
    again.close()
    return f"{said} {'some' if len(states) > 1 else 'none'} {is_same} {is_kept}"


def add(journal: OpenJournal, number: int) -> None:
    journal.records.add(Process(note=Text(f"{number} {_LONG}")))


def keep_draft(journal: OpenJournal, number: int) -> None:
    journal.drafts.keep(Draft(str(number), "process", "", {}, {"note": _LONG}))


def many(journal: OpenJournal, _number: int) -> None:
    content = document(*(record("process", note=f"{one} {_LONG}") for one in range(60)))
    bring_in(journal.records, understood(content, ()))


def adding(disk: Path) -> str:
    return outcome(disk, add)


def drafting(disk: Path) -> str:
    return outcome(disk, keep_draft)


def bringing_in(disk: Path) -> str:
    return outcome(disk, many)


def opening(disk: Path) -> str:
    """Open, read and close on a disk without any room, then go on when there is some."""
    folder = disk_with_journal(disk, 64 * KIB)
    open_journal(folder).close()
    fill(disk)
    journal = open_journal(folder)
    said, states = until_full(journal, add)
    is_same = state(journal) == states[-1]
    (disk / "filler").unlink()
    add(journal, 0)
    journal.check()
    journal.close()
    return f"{said} {'some' if len(states) > 1 else 'none'} {is_same}, then saved"


SCENARIOS: Mapping[str, Callable[[Path], str]] = {
    one.__name__: one for one in (adding, drafting, bringing_in, opening)
}

if __name__ == "__main__":
    print(SCENARIOS[sys.argv[1]](Path(sys.argv[2])))
