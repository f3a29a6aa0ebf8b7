from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal.errors import WrongPassphraseError
from journal.i18n import Words
from ui.errors import Errors, code_of
from ui.look import Look


def fault(secret: str) -> Exception:
    try:
        dict[str, str]()[secret]
    except KeyError as error:
        return error
    return AssertionError()


def test_a_known_error_is_its_sentence_and_what_to_do(
    qtbot: QtBot, look: Look, words: Words
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = Errors(look, words, window).show(WrongPassphraseError())
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert said == [WrongPassphraseError.sentence, WrongPassphraseError.remedy]
    dialog.close()


def test_a_fault_of_ours_tells_a_code_and_no_content(
    qtbot: QtBot, look: Look, words: Words
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    error = fault("what somebody wrote")
    told = " ".join(Errors(look, words, window).told(error))
    assert code_of(error) in told
    assert "what somebody wrote" not in told


def test_the_same_fault_has_the_same_code_whatever_was_in_hand() -> None:
    assert code_of(fault("one")) == code_of(fault("other"))


def test_the_safe_button_of_a_dialog_has_the_keyboard(
    qtbot: QtBot, look: Look, words: Words
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = Errors(look, words, window).show(WrongPassphraseError())
    assert dialog.focusWidget() is dialog.safe
    dialog.close()
