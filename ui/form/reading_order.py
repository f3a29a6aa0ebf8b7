"""The Tab key in the order of reading, whatever was added to a page meanwhile.

Qt walks in the order in which parts were made, so what a form unfolds later would
come last. Here the place on the screen decides: line by line, from the start.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QWidget


def walk(page: QWidget, *, is_forward: bool) -> bool:
    """Give the focus to the next part in reading order; tell whether there was one."""
    here = QApplication.focusWidget()
    if here is None or not page.isAncestorOf(here):
        return False
    parts = parts_in_order(page)
    place = next((i for i, one in enumerate(parts) if one is here), None)
    if place is None:
        return False
    target = place + (1 if is_forward else -1)
    following = parts[target] if 0 <= target < len(parts) else _beyond(page, here, is_forward)
    if following is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
    following.setFocus(reason)
    return True


def parts_in_order(page: QWidget) -> Sequence[QWidget]:
    """Return what the Tab key reaches inside a page, line by line."""
    boxes = [(one, _box(page, one)) for one in page.findChildren(QWidget) if _is_reached(one)]
    boxes.sort(key=lambda one: one[1].center().y())
    ordered: list[QWidget] = []
    line: list[tuple[QWidget, QRect]] = []
    for one, box in boxes:
        if line and box.center().y() > line[0][1].bottom():
            ordered += _from_start(page, line)
            line = []
        line.append((one, box))
    return [*ordered, *_from_start(page, line)]


def _from_start(page: QWidget, line: Sequence[tuple[QWidget, QRect]]) -> Sequence[QWidget]:
    sign = -1 if page.isRightToLeft() else 1
    return [one for one, box in sorted(line, key=lambda one: sign * one[1].center().x())]


def _box(page: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


def _is_reached(part: QWidget) -> bool:
    takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and part.isVisible() and part.isEnabled() and part.focusProxy() is None


def _beyond(page: QWidget, here: QWidget, is_forward: bool) -> QWidget | None:  # noqa: FBT001 - passed on
    """Return the nearest part outside the page, None where the page is alone."""
    part: QWidget | None = here
    while part is not None:
        part = part.nextInFocusChain() if is_forward else part.previousInFocusChain()
        if part is None or part is here:
            return None
        if not page.isAncestorOf(part) and part is not page and _is_reached(part):
            return part
    return None
