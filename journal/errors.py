"""What the world can do to us: each error is one sentence and what to do.

Rules: an error carries data, never prose, and never content, names or paths.
Our own mistakes are not here; they stay ordinary exceptions.
"""

from typing import ClassVar


def N_(template: str) -> str:  # noqa: N802 - gettext's own name for the marker
    """Mark a template for translation and return it unchanged."""
    return template


class JournalError(Exception):
    """Anything a person can understand and act upon.

    `sentence` and `remedy` are English templates whose `{name}` places are
    filled from `data`, after translation.
    """

    sentence: ClassVar[str] = N_("Something did not work.")
    remedy: ClassVar[str] = N_("Nothing was changed. Please try again.")

    def __init__(self, **data: int | str) -> None:
        super().__init__(type(self).__name__)
        self.data = data


class WrongPassphraseError(JournalError):
    """No key slot opens with what was typed."""

    sentence = N_("These words do not open this journal.")
    remedy = N_(
        "Check the language of the keyboard and try again, or use your recovery words. "
        "Nothing was changed."
    )


class DamagedError(JournalError):
    """A file of the journal no longer has the bytes that were written."""

    sentence = N_("Part of this journal is damaged.")
    remedy = N_(
        "Nothing was changed. Do not write in it: copy the folder somewhere safe and "
        "restore your newest backup."
    )


class TamperedError(JournalError):
    """Somebody without the key altered the keys of the journal."""

    sentence = N_("The keys of this journal were altered by someone without the passphrase.")
    remedy = N_(
        "Nothing was changed. Do not use this copy: restore a backup that never left your "
        "hands."
    )


class TooNewError(JournalError):
    """Written by a newer version of the program; data: version."""

    sentence = N_("This journal was written by a newer version of the program.")
    remedy = N_("Open it with that version or a later one. Nothing was changed.")


class NoSpaceError(JournalError):
    """The disk is full."""

    sentence = N_("There is not enough free space on this disk.")
    remedy = N_("Free some space and try again. What was saved before is safe.")


class NotWritableError(JournalError):
    """Read-only medium or missing permission."""

    sentence = N_("This place cannot be written to.")
    remedy = N_(
        "Copy the journal to a disk that can be written to, or choose another folder. "
        "Nothing was changed."
    )


class OpenElsewhereError(JournalError):
    """Another window or program holds the journal open."""

    sentence = N_("This journal is already open in another window.")
    remedy = N_("Go on there, or lock it there first. Nothing was changed.")


class NotAJournalError(JournalError):
    """The folder or file is not one of ours."""

    sentence = N_("There is no journal here.")
    remedy = N_("Choose the folder that holds the files keys.a and keys.b, or a backup file.")


class KeysMissingError(JournalError):
    """A database without its key files."""

    sentence = N_("The journal is here, but its keys are missing.")
    remedy = N_(
        "Copy the whole folder again, with the files keys.a and keys.b, or restore a backup."
    )


class AlreadyThereError(JournalError):
    """We never write over something that exists."""

    sentence = N_("There is already something at this place.")
    remedy = N_("Choose another name or an empty folder. Nothing was written over.")


class WeakPassphraseError(JournalError):
    """An own passphrase under the minimum; data: minimum."""

    sentence = N_("This passphrase is too short or too well known.")
    remedy = N_("Use at least {minimum} letters, or take the words the program proposes.")


class TooLittleMemoryError(JournalError):
    """The key derivation did not get the memory it needs."""

    sentence = N_("There is not enough free memory to open the journal.")
    remedy = N_("Close other programs and try again. Nothing was changed.")


class NotFoundError(JournalError):
    """A record, version or file that was asked for does not exist."""

    sentence = N_("What you asked for is not here.")
    remedy = N_("Look at the list and choose again. Nothing was changed.")


class NoSeatError(JournalError):
    """All key slots are taken."""

    sentence = N_("All places for members of this journal are taken.")
    remedy = N_("Remove a member first. Nothing was changed.")


class DiskLostError(JournalError):
    """The disk stopped answering, as when a stick is pulled out."""

    sentence = N_("The disk that holds this journal did not answer.")
    remedy = N_("Check that it is plugged in and try again. What was saved before is safe.")


class ProfileNotOfferedError(JournalError):
    """A profile that this version describes but does not make; data: profile."""

    sentence = N_("This version of the program does not make files of the kind “{profile}”.")
    remedy = N_("Choose the anonymised summary. Nothing was written.")


class ConsentMissingError(JournalError):
    """No consent in force covers what was asked for."""

    sentence = N_("The group has not agreed to this so far, or its agreement has ended.")
    remedy = N_(
        "Talk it over, write down what you agreed under Consent, then try again. "
        "Nothing was written."
    )


class NothingToLeaveError(JournalError):
    """Not one activity was done that a summary could tell of."""

    sentence = N_("There is nothing to tell yet.")
    remedy = N_("Write down activities that took place, with their dates. Nothing was written.")


class BadRecipientError(JournalError):
    """What was given is not the public key of a recipient."""

    sentence = N_("This is not a key that we can encrypt to.")
    remedy = N_(
        "A recipient's key is one line that begins with age1. Ask for it again, and compare it "
        "by phone. Nothing was written."
    )


class UnfitFileError(JournalError):
    """The finished file holds something that is not on the list; data: member."""

    sentence = N_("The finished file was not as it must be, so it was not written.")
    remedy = N_(
        "Nothing has left. Please tell us that this happened and in which part: {member}."
    )


class LooserPolicyError(JournalError):
    """A change of the policy that would protect less."""

    sentence = N_("These limits can be made stricter, never looser.")
    remedy = N_("Nothing was changed.")


class UnknownWordError(WrongPassphraseError):
    """A typed recovery word is in no list; data: place, counted from 1."""

    sentence = N_("Word {place} is not one of the recovery words.")
    remedy = N_("Compare it with your paper and type it again. Nothing was changed.")


class WordsDoNotFitError(WrongPassphraseError):
    """Recovery words whose checksum or number is wrong."""

    sentence = N_("These recovery words do not belong together.")
    remedy = N_(
        "There are twelve, in a fixed order: compare them with your paper, one by one. "
        "Nothing was changed."
    )


class PreviewOutdatedError(JournalError):
    """Part of a prepared file has left in the meantime."""

    sentence = N_("Something has left since you looked at this preview.")
    remedy = N_("Look at the preview again. Nothing was written.")


class UnreadableFileError(JournalError):
    """A file to bring in that is not there or may not be read."""

    sentence = N_("This file cannot be read.")
    remedy = N_("Check that it is there and that you may open it. Nothing was changed.")


class RefusedFileError(JournalError):
    """A file of records of which something is refused; data: number of refusals."""

    sentence = N_("What is in this file was not brought in.")
    remedy = N_("Mend the places that were named and try again. Nothing was changed.")


class LastingError(JournalError):
    """A line of the ledger that somebody wanted to change or delete."""

    sentence = N_("The list of what left stays as it is.")
    remedy = N_("Nothing was changed. It can be read at any time, and never leaves.")


class DayAheadError(JournalError):
    """A file that is to be made as if a day had come that has not."""

    sentence = N_("This day has not come yet.")
    remedy = N_("Choose today or an earlier day. Nothing was written.")


class TooBigError(JournalError):
    """A file larger than what is kept with a record; data: most, in megabytes."""

    sentence = N_("This file is too big to be kept in the journal.")
    remedy = N_(
        "Files of up to {most} megabytes can be kept. Make it smaller, or keep it elsewhere "
        "and write down where. Nothing was changed."
    )
