"""Exit codes, and what is said of what was not foreseen."""

import errno

import pytest

from journal import errors
from journal.commands.endings import exit_code, fault_code, of_disk
from journal.errors import JournalError

REFUSED = [
    errors.NotAJournalError, errors.KeysMissingError, errors.AlreadyThereError,
    errors.WeakPassphraseError, errors.NotFoundError, errors.ConsentMissingError,
    errors.NothingToLeaveError, errors.BadRecipientError, errors.PreviewOutdatedError,
    errors.UnreadableFileError, errors.RefusedFileError, errors.DayAheadError,
    errors.ProfileNotOfferedError, errors.NoSeatError,
]  # fmt: skip
CODES = [
    (errors.UnfitFileError, 1),
    *((one, 2) for one in REFUSED),
    (errors.WrongPassphraseError, 3),
    (errors.UnknownWordError, 3),
    (errors.WordsDoNotFitError, 3),
    (errors.DamagedError, 4),
    (errors.TamperedError, 4),
    (errors.NoSpaceError, 5),
    (errors.NotWritableError, 5),
    (errors.OpenElsewhereError, 5),
    (errors.DiskLostError, 5),
    (errors.TooLittleMemoryError, 5),
    (errors.TooNewError, 6),
]


def _fault(text: str) -> Exception:
    with pytest.raises(ValueError, match=text) as caught:
        raise ValueError(text)
    return caught.value


@pytest.mark.parametrize(("error", "code"), CODES)
def test_an_error_has_its_exit_code(error: type[JournalError], code: int) -> None:
    assert exit_code(error()) == code


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.ENOSPC, errors.NoSpaceError),
        (errno.EROFS, errors.NotWritableError),
        (errno.EIO, errors.DiskLostError),
    ],
)
def test_what_the_disk_says_is_understood(number: int, error: type[JournalError]) -> None:
    assert type(of_disk(OSError(number, "x"))) is error


@pytest.mark.parametrize("error", [OSError("x"), OSError(errno.EMFILE, "x"), ValueError("x")])
def test_what_the_disk_did_not_say_is_a_fault_of_ours(error: Exception) -> None:
    assert of_disk(error) is None


def test_a_code_tells_the_kind_and_the_place_and_no_content() -> None:
    assert fault_code(_fault("a name")) == fault_code(_fault("another name"))
    assert fault_code(_fault("a name")) != fault_code(ValueError("a name"))
    assert len(fault_code(_fault("a name"))) == 8
