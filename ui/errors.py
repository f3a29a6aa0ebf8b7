"""The one place that shows errors: known ones as a sentence, ours as a short code.

A code is computed from the kind of the fault and the places in our code, so two
people who met the same fault read the same code, and nothing of what they wrote.
"""

from pathlib import PurePath

from PySide6.QtWidgets import QWidget

from journal.errors import JournalError
from journal.i18n import Words
from ui.kit.dialog import Dialog, Question, tell
from ui.look import Look

_CODE_LETTERS = 8


def code_of(error: BaseException) -> str:
    """Return the short code of a fault of ours."""
    import traceback
    from hashlib import sha256

    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{PurePath(one.filename).name}:{one.name}:{one.lineno}" for one in frames]
    told = "|".join([type(error).__name__, *places])
    return sha256(told.encode()).hexdigest()[:_CODE_LETTERS]


class Errors:
    """Tells what went wrong over a window."""

    def __init__(self, look: Look, words: Words, window: QWidget) -> None:
        self._look = look
        self._words = words
        self._window = window

    def told(self, error: BaseException) -> tuple[str, str]:
        """Return the sentence of an error and what to do."""
        if isinstance(error, JournalError):
            sentence, remedy = self._words.error(error)
            return sentence, remedy
        return (
            self._words.say("Something in the program went wrong. We are sorry."),
            self._words.say(
                "What was shown as saved is safe. If it happens again, tell the people who "
                "gave you the program this code: {code}",
                code=code_of(error),
            ),
        )

    def show(self, error: BaseException) -> Dialog:
        """Open a dialog that tells an error and what to do."""
        sentence, remedy = self.told(error)
        question = Question(sentence, remedy, safe=self._words.say("Close"))
        return tell(self._look, self._window, question)
