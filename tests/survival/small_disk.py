"""A disk that is full, or that takes nothing: one scenario a name.

`python -m tests.survival.small_disk NAME MOUNT_POINT` mounts a small disk of its
own (so it runs inside `unshare -rm`) and prints what happened.
"""

import errno
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from journal.errors import JournalError
from journal.vault.backup import backup, prove, restore
from journal.vault.change_keys import change_passphrase
from journal.vault.create import create
from journal.vault.unlock import unlock
from tests.vault.made import CHEAP, FOUNDER, PASSPHRASE, contents

MOUNT = "mount"
NEW = "otra frase bien larga"
KIB = 1024


def mount(disk: Path, size_bytes: int) -> None:
    subprocess.run(
        [MOUNT, "-t", "tmpfs", "-o", f"size={size_bytes}", "tmpfs", disk], check=True
    )


def make_read_only(disk: Path) -> None:
    subprocess.run([MOUNT, "-o", "remount,ro", disk], check=True)


def made(folder: Path) -> Path:
    create(folder, FOUNDER, cost=CHEAP, floor=CHEAP).opened.close()
    return folder


def disk_with_journal(disk: Path, room_bytes: int) -> Path:
    """Put a journal on a disk that has just so much room left."""
    outside = made(disk.parent / "outside")
    size = sum(-(-path.stat().st_size // 4096) * 4096 for path in outside.iterdir())
    mount(disk, size + room_bytes)
    return Path(shutil.copytree(outside, disk / "journal"))


def fill(disk: Path) -> None:
    with suppress(OSError), (disk / "filler").open("wb", buffering=0) as file:
        while file.write(bytes(512)):
            pass


def outcome(work: Callable[[], object], folder: Path) -> str:
    """Return what `work` raised and whether the folder is as it was."""
    before = contents(folder)
    try:
        work()
        said = "done"
    except JournalError as error:
        said = type(error).__name__
    except OSError as error:
        said = errno.errorcode[error.errno or 0]
    return f"{said} {'same' if contents(folder) == before else 'changed'}"


def creating(disk: Path) -> str:
    mount(disk, 256 * KIB)
    return outcome(lambda: made(disk / "journal"), disk)


def backing_up(disk: Path) -> str:
    folder = disk_with_journal(disk, 64 * KIB)
    opened = unlock(folder, PASSPHRASE, floor=CHEAP)
    return outcome(lambda: backup(opened, disk / "a.bitacora-backup", floor=CHEAP), disk)


def restoring(disk: Path) -> str:
    opened = unlock(made(disk.parent / "outside"), PASSPHRASE, floor=CHEAP)
    file = disk.parent / "a.bitacora-backup"
    backup(opened, file, floor=CHEAP)
    mount(disk, 256 * KIB)
    return outcome(lambda: restore(file, disk / "back", floor=CHEAP), disk)


def changing(disk: Path) -> str:
    folder = disk_with_journal(disk, 64 * KIB)
    opened = unlock(folder, PASSPHRASE, floor=CHEAP)
    fill(disk)
    said = outcome(lambda: change_passphrase(opened, opened.seat, NEW), disk)
    opened.close()
    unlock(folder, PASSPHRASE, floor=CHEAP).close()
    return said


def opening(disk: Path) -> str:
    folder = disk_with_journal(disk, 64 * KIB)
    (folder / "keys.b").unlink()
    fill(disk)
    return outcome(lambda: unlock(folder, PASSPHRASE, floor=CHEAP).close(), disk)


def opening_read_only(disk: Path) -> str:
    folder = disk_with_journal(disk, 64 * KIB)
    make_read_only(disk)
    return outcome(lambda: unlock(folder, PASSPHRASE, floor=CHEAP), disk)


def creating_read_only(disk: Path) -> str:
    mount(disk, 4096 * KIB)
    make_read_only(disk)
    return outcome(lambda: made(disk / "journal"), disk)


def proving_read_only(disk: Path) -> str:
    folder = disk_with_journal(disk, 4096 * KIB)
    opened = unlock(folder, PASSPHRASE, floor=CHEAP)
    backup(opened, disk / "a.bitacora-backup", floor=CHEAP)
    opened.close()
    make_read_only(disk)
    return outcome(lambda: prove(disk / "a.bitacora-backup", PASSPHRASE, floor=CHEAP), disk)


def control(disk: Path) -> str:
    """Show that the disks are what they say, to programs that are not ours."""
    mount(disk, 64 * KIB)
    full = outcome(lambda: (disk / "a").write_bytes(bytes(128 * KIB)), disk)
    make_read_only(disk)
    return f"{full}, {outcome(lambda: (disk / 'b').write_bytes(b''), disk)}"


SCENARIOS: Mapping[str, Callable[[Path], str]] = {
    one.__name__: one
    for one in (
        creating,
        backing_up,
        restoring,
        changing,
        opening,
        opening_read_only,
        creating_read_only,
        proving_read_only,
        control,
    )
}

if __name__ == "__main__":
    print(SCENARIOS[sys.argv[1]](Path(sys.argv[2])))
