"""The command schema: every entity, field, code and what may become of each."""

import argparse
from collections.abc import Mapping

from journal.commands.console import Console
from journal.commands.grammar import Commands
from journal.commands.tables import table
from journal.domain.entities import ENTITIES
from journal.domain.question import CodeList, Entity, Field, code_lists_of, fields_of
from journal.errors import N_
from journal.export.leaving import MEANING, Profile, what_becomes
from journal.i18n import Words

_SCHEMA = 1


def add_commands(commands: Commands) -> None:
    """Add schema."""
    commands.add(
        "schema", N_("every question of the journal, its answers, and what may leave"), _schema
    )


def _schema(_arguments: argparse.Namespace, console: Console) -> int:
    words = console.words
    lists = code_lists_of(ENTITIES)
    meanings = {one.value: words.say(sentence) for one, sentence in MEANING.items()}
    document = {
        "schema": _SCHEMA,
        "entities": [_entity(one, words) for one in ENTITIES],
        "lists": {name: _list(one, words) for name, one in lists.items()},
        "meanings": meanings,
    }
    lines = [line for entity in ENTITIES for line in _entity_lines(entity, words)]
    lines += [line for one in lists.values() for line in _list_lines(one, words)]
    console.result(document, [*lines, *table(list(meanings.items()))])
    return 0


def _entity_lines(entity: type[Entity], words: Words) -> list[str]:
    """Return a table: name, type, list, essential, leaving rule, profiles, question."""
    name = entity.about.name
    rows = [
        (
            one.name,
            one.kind.value,
            one.asked.codes.name if one.asked.codes else one.asked.target,
            "*" if one.asked.essential else "",
            one.leaves.value,
            *_profiles(entity, one).values(),
            words.label(name, one.asked.question),
        )
        for one in fields_of(entity)
    ]
    profiles = [one.value for one in Profile]
    heading = (name, "", "", "", "", *profiles, words.label(name, entity.about.label))
    return [*table([heading, *rows]), ""]


def _list_lines(codes: CodeList, words: Words) -> list[str]:
    rows = [(one.code, words.label(codes.name, one.label)) for one in codes.choices]
    return [codes.name, *(f"  {line}" for line in table(rows)), ""]


def _entity(entity: type[Entity], words: Words) -> Mapping[str, object]:
    about = entity.about
    return {
        "name": about.name,
        "in": list(about.inside),
        "label": words.label(about.name, about.label),
        "explanation": words.label(about.name, about.explanation),
        "entered": about.entered,
        "fields": [_field(entity, one, words) for one in fields_of(entity)],
    }


def _field(entity: type[Entity], field: Field, words: Words) -> Mapping[str, object]:
    asked = field.asked
    told: dict[str, object] = {
        "name": field.name,
        "label": words.label(entity.about.name, asked.question),
        "explanation": words.label(entity.about.name, asked.explanation),
        "type": field.kind.value,
        "essential": bool(asked.essential),
        "leaves": field.leaves.value,
        "profiles": _profiles(entity, field),
    }
    if asked.codes is not None:
        told["list"] = asked.codes.name
    if asked.target:
        told["target"] = asked.target
    if asked.filled_in:
        told["filled_in"] = True
    return told


def _profiles(entity: type[Entity], field: Field) -> Mapping[str, str]:
    return {one.value: what_becomes(entity, field, one).value for one in Profile}


def _list(codes: CodeList, words: Words) -> list[Mapping[str, str]]:
    return [
        {
            "code": one.code,
            "label": words.label(codes.name, one.label),
            "explanation": words.label(codes.name, one.explanation),
        }
        for one in codes.choices
    ]
