"""The spreadsheet to fill in: one sheet an entity, one column a question.

Every list is a drop-down in the person's language; the codes stand in a hidden sheet,
and the machine's names in two hidden rows (see `spreadsheet`). The bytes are the same
each time and tell nothing of who made them, where or when.
"""

import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from journal.domain.entities import ENTITIES, entity_named
from journal.domain.question import Entity
from journal.errors import AlreadyThereError, NotFoundError, NotWritableError
from journal.exchange.additions import importable_entities
from journal.i18n import Words

_FIXED_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can tell
_UNIX = 3
_OPEN_XML = "http://schemas.openxmlformats.org"
_WITHOUT_TRACES = {
    "docProps/core.xml": (
        f'<cp:coreProperties xmlns:cp="{_OPEN_XML}/package/2006/metadata/core-properties"/>'
    ),
    "docProps/app.xml": (
        f'<Properties xmlns="{_OPEN_XML}/officeDocument/2006/extended-properties"/>'
    ),
}


def write_template(path: Path, words: Words, names: Sequence[str] = ()) -> None:
    """Write the spreadsheet for the named entities, for all of them where none is named.

    Raises:
        NotFoundError: there is no such entity, or it cannot be brought in.
        AlreadyThereError: there is a file; it is left alone.
        NotWritableError: the folder takes no file.
    """
    content = template(words, names)
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise AlreadyThereError from error
    except OSError as error:
        raise NotWritableError from error


def template(words: Words, names: Sequence[str] = ()) -> bytes:
    """Return the bytes of the spreadsheet.

    Raises:
        NotFoundError: there is no such entity, or it cannot be brought in.
    """
    from journal.exchange.template_sheets import book_of

    out = BytesIO()
    book_of(chosen(names), words).save(out)
    return _without_traces(out.getvalue())


def chosen(names: Sequence[str]) -> tuple[type[Entity], ...]:
    """Return the entities with those that theirs have to belong to, in their order.

    Raises:
        NotFoundError: there is no such entity, or it cannot be brought in.
    """
    wanted = {entity_named(name) for name in names} or set(importable_entities())
    if not wanted <= set(importable_entities()):
        raise NotFoundError
    waiting = list(wanted)
    for entity in waiting:
        if not entity.about.alone:
            parent = entity_named(entity.about.inside[0])
            waiting.append(parent)
            wanted.add(parent)
    return tuple(entity for entity in ENTITIES if entity in wanted)


def _without_traces(content: bytes) -> bytes:
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as written,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bare,
    ):
        for name in sorted(written.namelist()):
            member = zipfile.ZipInfo(name, _FIXED_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = _UNIX
            bare.writestr(member, _WITHOUT_TRACES.get(name) or written.read(name))
    return out.getvalue()
