"""Collect every sentence of the program into the catalogues of its languages.

Two sources: the code, where sentences stand whole inside `say`, `count` or `N_`,
and the declarations of the domain, whose questions, explanations and labels get
their entity's or list's name as context, as `Words.label` asks for them. Without
dates, line numbers and guessed translations, so that a change of the program
shows in the catalogues as nothing but itself.
"""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import product
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from journal.domain.question import CodeList, Entity, code_lists_of, fields_of

ROOT = Path(__file__).parent.parent
LANGUAGES = ("es", "fr")
_FORMS = {"say": 1, "N_": 1, "count": 2}
_COMMENT = re.compile(r"\s*# Translators: (.+)")
_WIDTH = 96
_HEADER = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""


@dataclass(frozen=True, slots=True)
class Said:
    """Something the program says: one text, or the forms for one and for many."""

    texts: tuple[str, ...]
    context: str = ""
    comments: tuple[str, ...] = ()
    place: str = ""


def said_by_code(root: Path) -> Iterator[Said]:
    """Yield the sentences of `journal` and `ui`, with `# Translators:` comments."""
    for path in sorted([*root.glob("journal/**/*.py"), *root.glob("ui/**/*.py")]):
        yield from _said_by_program(
            path.read_text(encoding="utf-8"), path.relative_to(root).as_posix()
        )


def said_by_domain(entities: Sequence[type[Entity]]) -> Iterator[Said]:
    """Yield names, questions and explanations of entities and of their code lists."""
    for entity in entities:
        yield from _said_by_entity(entity)
    for code_list in code_lists_of(entities).values():
        yield from _said_by_list(code_list)


def template_of(sentences: Iterator[Said]) -> Catalog:
    """Return the catalogue of English sentences; what is said twice stands once."""
    catalog = Catalog(fuzzy=False)
    for said in sentences:
        if said.texts[0]:
            catalog.add(
                said.texts if len(said.texts) > 1 else said.texts[0],
                context=said.context or None,
                locations=[(said.place, 0)] if said.place else [],
                auto_comments=said.comments,
            )
    return catalog


def merged(template: Catalog, known: str, language: str) -> Catalog:
    """Return the template with the translations that were known, and no guesses."""
    catalog = read_po(BytesIO(known.encode()), locale=language, ignore_obsolete=True)
    catalog.update(template, no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    return catalog


def as_text(catalog: Catalog) -> str:
    """Return the file of a catalogue: sorted, without dates and line numbers."""
    for message in catalog:
        message.flags.discard("python-format")
    out = BytesIO()
    write_po(out, catalog, _WIDTH, omit_header=True, sort_output=True, include_lineno=False)
    return _header_of(catalog) + "\n" + out.getvalue().decode()


def whole_template(root: Path) -> Catalog:
    """Return everything the program says at this moment."""
    from journal.domain.entities import ENTITIES

    return template_of(iter([*said_by_code(root), *said_by_domain(ENTITIES)]))


def main() -> None:
    """Write the template and bring each catalogue up to date with it."""
    folder = ROOT / "translations"
    template = whole_template(ROOT)
    (folder / "bitacora.pot").write_text(as_text(template), encoding="utf-8")
    for language in LANGUAGES:
        path = folder / language / "LC_MESSAGES" / "bitacora.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        known = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(as_text(merged(template, known, language)), encoding="utf-8")


def _said_by_program(text: str, place: str) -> Iterator[Said]:
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    lines = text.splitlines()
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        number = _FORMS.get(getattr(call.func, "attr", getattr(call.func, "id", "")), 0)
        comment = _COMMENT.fullmatch(lines[call.lineno - 2])
        comments = (comment[1],) if comment else ()
        for forms in product(*(tuple(_texts_in(given)) for given in call.args[:number])):
            if number and len(forms) == number:
                yield Said(forms, "", comments, place)


def _texts_in(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.IfExp):
        yield from _texts_in(argument.body)
        yield from _texts_in(argument.orelse)
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value


def _said_by_entity(entity: type[Entity]) -> Iterator[Said]:
    about = entity.about
    place = f"{entity.__module__.replace('.', '/')}.py"
    for text, comment in (
        (about.label, "one record"),
        (about.plural, "many records"),
        (about.explanation, "what it is"),
    ):
        yield Said((text,), about.name, (f"{about.name}: {comment}",), place)
    for field in fields_of(entity):
        named = f"{about.name}.{field.name}"
        yield Said((field.asked.question,), about.name, (f"{named}: question",), place)
        yield Said((field.asked.explanation,), about.name, (f"{named}: explanation",), place)


def _said_by_list(code_list: CodeList) -> Iterator[Said]:
    for choice in code_list.choices:
        named = f"{code_list.name}.{choice.code}"
        yield Said((choice.label,), code_list.name, (f"{named}: answer",))
        yield Said((choice.explanation,), code_list.name, (f"{named}: explanation",))


def _header_of(catalog: Catalog) -> str:
    if catalog.locale is None:
        return _HEADER
    plurals = re.sub(r"\s+", " ", catalog.plural_forms)
    return f'{_HEADER}"Language: {catalog.locale}\\n"\n"Plural-Forms: {plurals}\\n"\n'


if __name__ == "__main__":
    main()
