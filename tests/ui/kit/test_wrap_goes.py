"""A wrap whose parts go before it places what is left."""

from PySide6.QtWidgets import QApplication

from ui.kit.boxes import Wrap
from ui.kit.buttons import Button
from ui.look import Look


def test_a_part_that_is_gone_is_not_placed(qapp: QApplication, look: Look) -> None:
    gone, left = Button(look, "one"), Button(look, "two")
    wrap = Wrap(gone, left)
    gone.deleteLater()
    qapp.sendPostedEvents(gone, 52)  # QEvent.DeferredDelete, which loops alone deliver
    assert wrap.sizeHint().width() == left.sizeHint().width()
    assert wrap.heightForWidth(300) == left.sizeHint().height()
    wrap.deleteLater()
