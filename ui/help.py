"""Keys and help: every command with its key, and what the program cannot promise."""

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.kit.dialog import Dialog, Question, tell


def help_dialog(desk: Desk, parent: QWidget) -> Dialog:
    """Open the list of keys."""
    say = desk.words.say
    keys = "\n".join(
        say("{keys}: {command}", keys=keys, command=text) for text, keys in desk.actions.lines()
    )
    limits = say(
        "Lock hides everything at once and ends what was open. Nothing protects what "
        "somebody sees over your shoulder, or a computer that others control."
    )
    question = Question(say("Keys and help"), f"{keys}\n\n{limits}", safe=say("Close"))
    return tell(desk.look, parent, question)
