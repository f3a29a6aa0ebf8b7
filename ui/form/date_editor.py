"""The field of a date as exact as people remember it."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.dates import PartialDate, Precision
from journal.domain.sentence import told_date
from journal.errors import N_
from ui.desk import Desk
from ui.form.asked import Question
from ui.form.digits import latin_digits
from ui.kit.boxes import Wrap
from ui.kit.buttons import Button
from ui.kit.chips import Choice
from ui.kit.fields import LineField
from ui.kit.menus import MenuButton
from ui.kit.segments import Segments
from ui.kit.text import Prose

ONLY_MONTH = "only_month"
_PRECISIONS = {
    Precision.DAY: N_("Day"),
    Precision.MONTH: N_("Month"),
    Precision.QUARTER: N_("Quarter"),
    Precision.HALF: N_("Half-year"),
    Precision.YEAR: N_("Year"),
}
_PARTS = {Precision.QUARTER: 4, Precision.HALF: 2, Precision.YEAR: 0}
_MONTHS = {Precision.DAY, Precision.MONTH, Precision.MONTH_ONLY}
_WRITTEN = re.compile(
    r"(?P<year>[^-]*)(?:-(?:H(?P<half>\d?)|Q(?P<quarter>\d?)|(?P<month>\d*)(?P<day>-.*)?))?"
)


class DateEditor(QWidget):
    """How exact it is, then only the fields that this needs, then what will be kept.

    What is not complete yet has the same written form with gaps, so that a draft
    keeps it: "2026-" is a month still to be chosen.
    """

    answer_changed = Signal()

    def __init__(self, desk: Desk, question: Question) -> None:
        super().__init__()
        self._desk = desk
        words, look = desk.words, desk.look
        self._precision = Precision.MONTH
        self._part = 0
        choices = [Choice(one.value, words.say(text)) for one, text in _PRECISIONS.items()]
        exactness = words.say("How exactly do we know?")
        self._segments = Segments(look, exactness, choices)
        self._segments.chosen_changed.connect(self._choose_precision)
        self._day = LineField(words.say("Day"), columns=3)
        months = [Choice(str(one), words.month_name(one)) for one in range(1, 13)]
        self._month = MenuButton(look, "", months, self._choose_part)
        quarters = [Choice(str(one), self._told_quarter(one)) for one in range(1, 5)]
        self._quarter = MenuButton(look, "", quarters, self._choose_part)
        halves = [Choice(str(one), self._told_half(one)) for one in (1, 2)]
        self._half = MenuButton(look, "", halves, self._choose_part)
        self._year = LineField(words.say("Year"), columns=5)
        self._today = Button(look, words.say("Today"), "quiet")
        self._today.clicked.connect(self._take_today)
        parts = (self._day, self._month, self._quarter, self._half, self._year, self._today)
        for one in parts:
            one.setAccessibleDescription(question.text)
        self._day.textChanged.connect(self._tell)
        self._year.textChanged.connect(self._tell)
        self._kept = Prose(look, "", "soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Wrap(self._segments, *parts, gap=8))
        layout.addWidget(self._kept)
        self.show_plain(None)

    def ways(self) -> Sequence[Choice]:
        """Return the other ways to answer, for the menu of the question."""
        text = self._desk.words.say("Only the month: we no longer know the year")
        return (Choice(ONLY_MONTH, text),)

    def take_way(self, _code: str) -> None:
        """Ask for the month alone."""
        self._precision = Precision.MONTH_ONLY
        self._show()
        self._month.setFocus()
        self._tell()

    def plain(self) -> object:
        """Return the written form, with gaps where it is not complete."""
        year, day = latin_digits(self._year.text()), latin_digits(self._day.text())
        part = str(self._part or "")
        written = self._written(year, part, day)
        return written if written.strip("-HQ") else None

    def show_plain(self, plain: object) -> None:
        """Show an answer, without telling anybody."""
        was_blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._read(str(plain or ""))
        self._show()
        self.blockSignals(was_blocked)

    def _written(self, year: str, part: str, day: str) -> str:
        match self._precision:
            case Precision.MONTH_ONLY:
                return f"--{part.zfill(2)}" if part else "--"
            case Precision.YEAR:
                return year
            case Precision.HALF:
                return f"{year}-H{part}"
            case Precision.QUARTER:
                return f"{year}-Q{part}"
            case Precision.MONTH:
                return f"{year}-{part.zfill(2) if part else ''}"
            case _:
                return f"{year}-{part.zfill(2) if part else ''}-{day.zfill(2) if day else ''}"

    def _read(self, written: str) -> None:
        found = _WRITTEN.fullmatch(written.removeprefix("--"))
        parts: dict[str, str | None] = found.groupdict() if found else {"year": written}
        self._precision = _precision_of(written, parts)
        alone = parts["year"] if self._precision is Precision.MONTH_ONLY else ""
        part = alone or parts.get("half") or parts.get("quarter") or parts.get("month") or ""
        number = int(part) if part.isdecimal() else 0
        self._part = number if number <= _PARTS.get(self._precision, 12) else 0
        self._year.setText("" if alone else parts["year"] or "")
        self._day.setText((parts.get("day") or "").strip("-").lstrip("0"))

    def _choose_precision(self, code: str) -> None:
        before = self._month_before()
        self._precision = Precision(code)
        self._part = _part_for(self._precision, before)
        self._show()
        self._tell()

    def _month_before(self) -> int:
        """Return the first month that the chosen part means, 0 where none is chosen."""
        months = {Precision.QUARTER: 3, Precision.HALF: 6}.get(self._precision, 1)
        return (self._part - 1) * months + 1 if self._part else 0

    def _choose_part(self, code: str) -> None:
        self._part = int(code)
        self._show()
        self._tell()

    def _take_today(self) -> None:
        self.show_plain(str(PartialDate.on(self._desk.today())))
        self._tell()

    def _tell(self) -> None:
        self._show_kept()
        self.answer_changed.emit()

    def _show(self) -> None:
        words, precision = self._desk.words, self._precision
        is_alone = precision is Precision.MONTH_ONLY
        self._segments.choose("" if is_alone else precision.value)
        self._day.setVisible(precision is Precision.DAY)
        self._month.setVisible(precision in _MONTHS)
        self._quarter.setVisible(precision is Precision.QUARTER)
        self._half.setVisible(precision is Precision.HALF)
        self._year.setVisible(not is_alone)
        self._month.setText(words.say("Month"))
        self._quarter.setText(words.say("Quarter"))
        self._half.setText(words.say("Half-year"))
        if self._part:
            self._show_part(self._part)
        self._show_kept()

    def _show_part(self, part: int) -> None:
        match self._precision:
            case Precision.QUARTER:
                self._quarter.setText(self._told_quarter(part))
            case Precision.HALF:
                self._half.setText(self._told_half(part))
            case _:
                self._month.setText(self._desk.words.month_name(part))

    def _show_kept(self) -> None:
        text = self._told_kept()
        self._kept.say(text)
        self._kept.setVisible(bool(text))

    def _told_kept(self) -> str:
        try:
            when = PartialDate.parse(str(self.plain() or ""))
        except ValueError:
            return ""
        return self._desk.words.say(
            "Kept as “{date}”, no more exactly.", date=told_date(when, self._desk.words)
        )

    def _told_quarter(self, part: int) -> str:
        names = [self._desk.words.month_name(one) for one in (3 * part - 2, 3 * part)]
        return self._desk.words.say("{first} to {last}", first=names[0], last=names[1])

    def _told_half(self, part: int) -> str:
        names = [self._desk.words.month_name(one) for one in (6 * part - 5, 6 * part)]
        return self._desk.words.say("{first} to {last}", first=names[0], last=names[1])


def _precision_of(written: str, parts: dict[str, str | None]) -> Precision:
    if written.startswith("--"):
        return Precision.MONTH_ONLY
    for name in (Precision.HALF, Precision.QUARTER, Precision.DAY, Precision.MONTH):
        if parts.get(name.value) is not None:
            return name
    return Precision.YEAR if written else Precision.MONTH


def _part_for(precision: Precision, month: int) -> int:
    """Return the part that holds a month, 0 where none is known."""
    if not month:
        return 0
    parts = {
        Precision.HALF: (month - 1) // 6 + 1,
        Precision.QUARTER: (month - 1) // 3 + 1,
        Precision.YEAR: 0,
    }
    return parts.get(precision, month)
