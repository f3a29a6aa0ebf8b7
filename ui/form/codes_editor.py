"""The field of one code or several: chips, own words where the list is open-ended."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.question import CodeList, Kind
from ui.desk import Desk
from ui.form.asked import Question
from ui.form.other_words import OtherWords
from ui.kit.chips import Chips, Choice
from ui.kit.text import Prose
from ui.records.told import told_code

OWN_WORDS = "own_words"
_FOLDED_TO = 8
_FOLDED_FROM = 11  # hiding one or two would save nothing


class CodesEditor(QWidget):
    """The codes of a list. The order of choosing is kept; the first is the main one.

    `tells_order` says the order back, where the first answer names the record.
    """

    answer_changed = Signal()

    def __init__(self, desk: Desk, question: Question, *, tells_order: bool = False) -> None:
        super().__init__()
        codes = question.field.asked.codes
        if codes is None:
            raise TypeError(question.field.name)
        self._desk = desk
        self._question = question
        self._codes: CodeList = codes
        self._is_one = question.field.kind is Kind.CODE
        self._most = 1 if self._is_one else question.field.asked.most
        self._tells_order = tells_order
        self._order: list[str | int] = []  # codes, and numbers of lines of own words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._chips = self._offered(())
        self._note = Prose(desk.look, "", "soft")
        self._others = OtherWords(desk, question.text)
        self._others.words_changed.connect(self._follow_words)
        for part in (self._chips, self._others, self._note):
            self._column.addWidget(part)
        self.show_plain(None)

    def ways(self) -> Sequence[Choice]:
        """Return the other ways to answer, for the menu of the question."""
        codes = self._codes
        if not codes.open_ended:
            return ()
        return (Choice(OWN_WORDS, self._desk.words.say("Something else, in our own words")),)

    def take_way(self, _code: str) -> None:
        """Let the group answer in its own words."""
        if self._is_one:
            self._chips.choose(())
            if self._others.written():
                return
        self._others.add_line()
        self._show_note()

    def plain(self) -> object:
        """Return the plain form of the answer, None where nothing is chosen."""
        own = self._others.written()
        given: list[object] = [
            one if isinstance(one, str) else {"other": own[one]} for one in self._order
        ]
        if self._is_one:
            return given[-1] if given else None
        return given or None

    def show_plain(self, plain: object) -> None:
        """Show an answer, without telling anybody."""
        given = plain if isinstance(plain, list | tuple) else [plain]
        known = [self._known(one) for one in given if one is not None]
        codes = [one for one in known if isinstance(one, str)]
        own = [str(one.get("other", "")) for one in known if not isinstance(one, str)]
        self._replace_chips(codes)
        self._chips.choose(codes)
        numbers = iter(self._others.show_written(own))
        self._order = []
        for one in known:
            self._order.append(one if isinstance(one, str) else next(numbers))
        self._show_note()

    def _known(self, plain: object) -> str | Mapping[str, object]:
        """Return a code or own words; *other* alone is own words still to be told."""
        if isinstance(plain, Mapping):
            return plain
        is_bare = plain == "other" and "other" not in self._codes.codes()
        return {"other": ""} if is_bare else str(plain)

    def _replace_chips(self, codes: Sequence[str]) -> None:
        """Offer old codes too, where an answer has one."""
        missing = set(codes) - {one.code for one in self._choices(())}
        if not missing:
            return
        chips = self._offered(codes)
        self._column.replaceWidget(self._chips, chips)
        self._chips.hide()
        self._chips.deleteLater()
        self._chips = chips
        chips.show()

    def _offered(self, codes: Sequence[str]) -> Chips:
        choices = self._choices(codes)
        chips = Chips(self._desk.look, self._question.text, choices, most=self._most)
        if len(choices) >= _FOLDED_FROM:
            chips.fold(_FOLDED_TO, self._told_more)
        chips.chosen_changed.connect(self._choose)
        return chips

    def _choices(self, codes: Sequence[str]) -> Sequence[Choice]:
        words, listed = self._desk.words, self._codes
        known = [
            Choice(
                one.code,
                words.label(listed.name, one.label),
                words.label(listed.name, one.explanation),
            )
            for one in listed.choices
            if not one.deprecated or one.code in codes
        ]
        strange = [one for one in codes if one not in listed.codes()]
        return [*known, *(Choice(one, one) for one in strange)]

    def _told_more(self, hidden: int) -> str:
        return self._desk.words.count("{number} more", "{number} more", hidden)

    def _choose(self, chosen: tuple[str, ...]) -> None:
        if self._is_one and chosen:
            self._others.show_written(())
        self._follow(chosen)

    def _follow_words(self) -> None:
        self._follow(self._chips.chosen())

    def _follow(self, chosen: tuple[str, ...]) -> None:
        """Keep the order in which answers were given, own words among them."""
        there: list[str | int] = [*chosen, *self._others.written()]
        kept = [one for one in self._order if one in there]
        self._order = kept + [one for one in there if one not in kept]
        self._show_note()
        self.answer_changed.emit()

    def _show_note(self) -> None:
        text = self._told_note()
        self._note.say(text)
        self._note.setVisible(bool(text))

    def _told_note(self) -> str:
        words, chosen = self._desk.words, self._chips.chosen()
        if not self._is_one and self._most and len(chosen) >= self._most:
            return words.count(
                "That is the one that can be chosen. Take it back to choose another.",
                "These are the {number} that can be chosen. Take one back to choose another.",
                self._most,
            )
        if not self._tells_order or self._is_one or len(chosen) < 2:  # noqa: PLR2004 - an order needs two
            return ""
        return words.say(
            "The main thing: {answer}", answer=told_code(words, self._codes, chosen[0])
        )
