"""What a command line itself can be refused for; each is one sentence and what to do."""

from journal.errors import N_, JournalError


class BadUsageError(JournalError):
    """A command line that is not one of ours; `usage` is the form of its command."""

    sentence = N_("This command was not understood.")
    remedy = N_("Add --help to see its form. Nothing was changed.")

    def __init__(self, usage: str) -> None:
        super().__init__()
        self.usage = usage


class UnknownCommandError(JournalError):
    """No command has this name, nor one that is nearly the same."""

    sentence = N_("There is no command of this name.")
    remedy = N_("Add --help to see all of them. Nothing was changed.")


class MistypedCommandError(JournalError):
    """No command has this name; data: near, one of ours that is nearly the same."""

    sentence = N_("This command does not exist.")
    remedy = N_("Did you mean “{near}”? Nothing was changed.")


class UnknownLanguageError(JournalError):
    """A language that the program does not speak."""

    sentence = N_("The program does not speak this language.")
    remedy = N_("Choose en, es or fr. Nothing was changed.")


class BadDayError(JournalError):
    """An option that is not a day, or one that nobody lives to see."""

    sentence = N_("This is not a day.")
    remedy = N_("Write it as 2026-11-24. Nothing was changed.")


class BadNumberError(JournalError):
    """An argument that is not a whole number."""

    sentence = N_("This is not a number.")
    remedy = N_("Write it in digits, as 2. Nothing was changed.")


class BadWordsError(JournalError):
    """An argument that no record could hold; data: most, in letters."""

    sentence = N_("One of these words is too long, or holds signs that cannot be kept.")
    remedy = N_(
        "Write at most {most} letters, without control characters. Nothing was changed."
    )


class NoTargetError(JournalError):
    """An export that names no file."""

    sentence = N_("It was not said where the file is to be written.")
    remedy = N_("Add --out and a name, or --dry-run to write nothing. Nothing was changed.")


class NotOneConsentError(JournalError):
    """A file with the consent that holds none, several, or other records too."""

    sentence = N_("This file does not hold one consent and nothing else.")
    remedy = N_("Put that consent alone into a file of records. Nothing was written.")


class NoTerminalError(JournalError):
    """Nobody is there to be asked for a secret."""

    sentence = N_("There is no terminal on which the passphrase could be typed.")
    remedy = N_("Give the file that holds it by --passphrase-file. Nothing was changed.")


class NoSecretError(JournalError):
    """The first line, or what was typed, is empty."""

    sentence = N_("No passphrase was given.")
    remedy = N_("It is the first line of its file, or what is typed. Nothing was changed.")


class SecretsDifferError(JournalError):
    """A new passphrase that was typed differently the second time."""

    sentence = N_("The two passphrases that were typed are not the same.")
    remedy = N_("Try again, slowly. Nothing was changed.")
