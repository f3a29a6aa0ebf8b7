import errno
import os
import stat
from collections.abc import Callable
from itertools import chain, repeat
from pathlib import Path

import pytest

from journal.errors import (
    AlreadyThereError,
    DiskLostError,
    JournalError,
    NoSpaceError,
    NotWritableError,
)
from journal.vault.disk import (
    check_absent,
    check_free,
    check_room,
    disk_errors,
    part_folder,
    place_file,
    place_folder,
    replace,
    replace_and_overwrite,
    write_new,
)


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.ENOSPC, NoSpaceError),
        (errno.EDQUOT, NoSpaceError),
        (errno.EFBIG, NoSpaceError),
        (errno.EIO, DiskLostError),
        (errno.EEXIST, AlreadyThereError),
        (errno.EACCES, NotWritableError),
        (errno.EROFS, NotWritableError),
        (errno.ENAMETOOLONG, NotWritableError),
    ],
)
def test_what_the_disk_says_becomes_an_error_of_ours(
    number: int, error: type[JournalError]
) -> None:
    with pytest.raises(error), disk_errors():
        raise OSError(number, "the disk said so")


def test_a_new_file_is_for_its_owner_only_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_new(tmp_path / "file", [b"one ", b"two"])
    finally:
        os.umask(before)

    assert (tmp_path / "file").read_bytes() == b"one two"
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600


def test_a_new_file_never_writes_over_another(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")

    with pytest.raises(AlreadyThereError), disk_errors():
        write_new(tmp_path / "file", [b"new"])

    assert (tmp_path / "file").read_bytes() == b"old"


def test_the_bytes_that_are_replaced_do_not_stay(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"old slots" * 100)
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "witness").hardlink_to(tmp_path / "old")

    replace_and_overwrite(tmp_path / "new", tmp_path / "old")

    assert (tmp_path / "old").read_bytes() == b"new"
    assert b"old slots" not in (tmp_path / "witness").read_bytes()
    assert (tmp_path / "witness").stat().st_size == 900


def test_a_first_file_replaces_nothing(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"new")

    replace_and_overwrite(tmp_path / "new", tmp_path / "place")

    assert (tmp_path / "place").read_bytes() == b"new"


def busy(times: int) -> Callable[[Path, Path], None]:
    """Return a rename that a virus scanner refuses so many times."""
    answers = chain(repeat(PermissionError, times), repeat(None))

    def move(source: Path, target: Path) -> None:
        refusal = next(answers)
        if refusal:
            raise refusal
        source.replace(target)

    return move


def test_a_file_that_is_held_for_a_moment_is_waited_for(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"new")
    paused: list[float] = []

    replace(tmp_path / "new", tmp_path / "old", pause=paused.append, move=busy(3))

    assert (tmp_path / "old").read_bytes() == b"new"
    assert paused == sorted(paused)
    assert len(paused) == 3


def test_a_file_that_stays_held_is_reported_after_all_pauses(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "old").write_bytes(b"old")
    paused: list[float] = []

    with pytest.raises(NotWritableError), disk_errors():
        replace(tmp_path / "new", tmp_path / "old", pause=paused.append, move=busy(99))

    assert (tmp_path / "old").read_bytes() == b"old"
    assert sum(paused) < 2


def test_a_file_that_is_free_by_the_last_try_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"new")

    paused: list[float] = []

    replace(tmp_path / "new", tmp_path / "old", pause=paused.append, move=busy(5))

    assert (tmp_path / "old").read_bytes() == b"new"


def test_what_is_left_in_a_part_folder_goes(tmp_path: Path) -> None:
    with part_folder(tmp_path / "target") as part:
        (part / "half").write_bytes(b"half")

    assert not any(tmp_path.iterdir())


def test_a_part_folder_is_made_nowhere_it_cannot_be(tmp_path: Path) -> None:
    with pytest.raises(NotWritableError), part_folder(tmp_path / "missing" / "target"):
        pass


def test_a_finished_folder_takes_the_place_of_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "target").mkdir()
    with part_folder(tmp_path / "target") as part:
        (part / "file").write_bytes(b"whole")
        place_folder(part, tmp_path / "target")

    assert (tmp_path / "target" / "file").read_bytes() == b"whole"


def test_a_folder_that_fills_meanwhile_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "target").mkdir()
    (tmp_path / "target" / "letter").write_bytes(b"dear")

    with part_folder(tmp_path / "target") as part, pytest.raises(AlreadyThereError):
        place_folder(part, tmp_path / "target")

    assert (tmp_path / "target" / "letter").read_bytes() == b"dear"


def test_a_name_that_is_taken_meanwhile_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "part").write_bytes(b"ours")
    (tmp_path / "target").write_bytes(b"theirs")

    with pytest.raises(AlreadyThereError):
        place_file(tmp_path / "part", tmp_path / "target")

    assert (tmp_path / "target").read_bytes() == b"theirs"


def test_a_link_to_nowhere_takes_the_name_too(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")

    with pytest.raises(AlreadyThereError):
        check_free(tmp_path / "link")
    with pytest.raises(AlreadyThereError):
        check_absent(tmp_path / "link")


def test_work_that_cannot_end_is_not_begun(tmp_path: Path) -> None:
    check_room(tmp_path, 1)

    with pytest.raises(NoSpaceError):
        check_room(tmp_path, 1 << 60)
