"""Files are kept with a record, whole."""

from hashlib import sha256
from io import BytesIO

import pytest

from journal.domain.answers import Text
from journal.domain.attachment import Attachment
from journal.domain.process import Process
from journal.errors import DamagedError, NotFoundError, TooBigError
from journal.storage.attachments import CHUNK_BYTES, MOST_MEGABYTES, Attachments
from journal.storage.database import Connection
from journal.storage.history import History
from journal.storage.records import Records

PHOTO = Attachment(title=Text("photo"), kind="photo")


@pytest.fixture
def attachments(db: Connection, records: Records) -> Attachments:
    records.add(Process())
    return Attachments(db, records)


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES, 2 * CHUNK_BYTES + 7])
def test_a_file_comes_back_whole(attachments: Attachments, size: int) -> None:
    content = bytes(number % 251 for number in range(size))
    kept = attachments.add(PHOTO, BytesIO(content), inside={"process": "id1"})
    assert isinstance(kept.answers, Attachment)
    assert kept.answers.size_bytes == size
    assert kept.answers.sha256 == Text(sha256(content).hexdigest())
    assert b"".join(attachments.read(kept.id)) == content


def test_what_is_known_of_a_file_is_a_record(
    attachments: Attachments, records: Records
) -> None:
    kept = attachments.add(PHOTO, BytesIO(b"x"), inside={"process": "id1"})
    assert records.every(Attachment, inside={"process": "id1"}) == (kept,)


def test_a_deleted_file_comes_back_by_undo(
    attachments: Attachments, records: Records, history: History
) -> None:
    kept = attachments.add(PHOTO, BytesIO(b"content"), inside={"process": "id1"})
    records.delete("id1")
    with pytest.raises(NotFoundError):
        list(attachments.read(kept.id))
    history.undo()
    assert b"".join(attachments.read(kept.id)) == b"content"


def test_a_file_over_the_limit_leaves_nothing(attachments: Attachments, db: Connection) -> None:
    big = BytesIO(bytes(MOST_MEGABYTES * 1024 * 1024 + 1))
    with pytest.raises(TooBigError):
        attachments.add(PHOTO, big, inside={"process": "id1"})
    assert db.value("SELECT count(*) FROM attachment_chunk") == 0


def test_a_file_belongs_to_what_is_here(attachments: Attachments, db: Connection) -> None:
    with pytest.raises(NotFoundError):
        attachments.add(PHOTO, BytesIO(b"x"), inside={"process": "nowhere"})
    assert db.value("SELECT count(*) FROM attachment_chunk") == 0


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE attachment_chunk SET content = zeroblob(length(content))",
        "DELETE FROM attachment_chunk",
    ],
)
def test_other_bytes_than_were_kept_are_damage(
    attachments: Attachments, db: Connection, sql: str
) -> None:
    kept = attachments.add(PHOTO, BytesIO(b"content"), inside={"process": "id1"})
    db.write(sql)
    with pytest.raises(DamagedError):
        list(attachments.read(kept.id))


def test_another_record_is_no_file(attachments: Attachments) -> None:
    with pytest.raises(DamagedError):
        list(attachments.read("id1"))
