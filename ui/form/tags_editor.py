"""The fields of languages and of countries: what was chosen as chips, names to look for."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.question import Kind
from journal.i18n import Words
from ui.desk import Desk
from ui.form.asked import Question
from ui.form.search_field import SearchField
from ui.kit.chips import Chips, Choice
from ui.records.folding import folded

_COUNTRY = re.compile(r"[A-Z]{2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
_NO_LANGUAGES = frozenset({"mul", "und", "zxx", "mis", "root"})


class TagsEditor(QWidget):
    """Several of a long list of names; `proposed` are offered as chips at once."""

    answer_changed = Signal()

    def __init__(self, desk: Desk, question: Question, proposed: Sequence[str] = ()) -> None:
        super().__init__()
        self._desk = desk
        self._question = question
        self._is_country = question.field.kind is Kind.COUNTRY
        self._names = names_of(desk.words, question.field.kind)
        self._offered = list(proposed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._chips = self._made_chips(())
        hint = (
            desk.words.say("Type the name of a country")
            if self._is_country
            else desk.words.say("Type the name of a language")
        )
        self._search = SearchField(desk.look, question.text, hint)
        self._search.text_typed.connect(self._look_for)
        self._search.picked.connect(self._pick)
        self._column.addWidget(self._chips)
        self._column.addWidget(self._search)

    def plain(self) -> object:
        """Return the plain form of the answer, None where nothing is chosen."""
        return list(self._chips.chosen()) or None

    def show_plain(self, plain: object) -> None:
        """Show an answer, without telling anybody."""
        given = plain if isinstance(plain, list | tuple) else [plain]
        self._show([str(one) for one in given if one])

    def _show(self, chosen: Sequence[str]) -> None:
        self._offered += [one for one in chosen if one not in self._offered]
        chips = self._made_chips(chosen)
        self._column.replaceWidget(self._chips, chips)
        self._chips.hide()
        self._chips.deleteLater()
        self._chips = chips
        chips.setVisible(bool(self._offered))

    def _made_chips(self, chosen: Sequence[str]) -> Chips:
        choices = [Choice(one, self._names.get(one, one)) for one in self._offered]
        chips = Chips(self._desk.look, self._question.text, choices, most=0)
        chips.choose(chosen)
        chips.chosen_changed.connect(self._tell)
        if not choices:
            chips.hide()
        return chips

    def _look_for(self, typed: str) -> None:
        wanted = folded(typed)
        found = [
            Choice(tag, name)
            for tag, name in self._names.items()
            if wanted and (wanted in folded(name) or wanted == tag.lower())
        ]
        found.sort(key=lambda one: (not folded(one.label).startswith(wanted), one.label))
        if not found and not self._is_country and _LANGUAGE.fullmatch(wanted):
            text = self._desk.words.say("The language with the code “{code}”", code=wanted)
            found = [Choice(wanted, text)]
        self._search.offer(found)

    def _pick(self, tag: str) -> None:
        self._search.clear()
        chosen = self._chips.chosen()
        if tag not in chosen:
            self._show([*chosen, tag])
            self.answer_changed.emit()
        self._search.line.setFocus()

    def _tell(self, _chosen: tuple[str, ...]) -> None:
        self.answer_changed.emit()


def names_of(words: Words, kind: Kind) -> Mapping[str, str]:
    """Return every country or language by its code, with its name in the reader's."""
    if kind is Kind.COUNTRY:
        return {
            str(code): str(name)
            for code, name in words.locale.territories.items()
            if _COUNTRY.fullmatch(code) and code not in _NO_COUNTRIES
        }
    return {
        str(tag): str(name)
        for tag, name in words.locale.languages.items()
        if _LANGUAGE.fullmatch(tag) and tag not in _NO_LANGUAGES
    }
