"""Files kept with a record: their bytes lie in the encrypted database, in chunks.

What is known of a file is a record like any other, with history and undo. Its bytes
are written once, never change, and stay until the record is deleted for good.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from hashlib import sha256
from itertools import count
from types import MappingProxyType
from typing import BinaryIO

from journal.domain.answers import Text
from journal.domain.attachment import Attachment
from journal.domain.record import Record
from journal.errors import DamagedError, TooBigError
from journal.storage.database import Connection
from journal.storage.records import Records

CHUNK_BYTES = 512 * 1024
MOST_MEGABYTES = 50
_MOST_BYTES = MOST_MEGABYTES * 1024 * 1024


class Attachments:
    """The files of the journal."""

    def __init__(self, db: Connection, records: Records) -> None:
        self._db = db
        self._records = records

    def add(self, answers: Attachment, file: BinaryIO, *, inside: Mapping[str, str]) -> Record:
        """Keep a file with a record; size and fingerprint are filled in.

        Raises:
            TooBigError: over the limit.
            NotFoundError: the record it is to belong to is not here.
        """
        hand = self._records.writer.steps.hand
        record_id, today = hand.new_id(), hand.today()
        with self._records.step():
            size_bytes, digest = self._keep(record_id, file)
            known = replace(answers, size_bytes=size_bytes, sha256=Text(digest))
            record = Record(
                record_id, known, MappingProxyType(dict(inside)), 1, today, today, hand.seat
            )
            self._records.writer.insert(record)
        return record

    def read(self, record_id: str) -> Iterator[bytes]:
        """Yield the bytes of a file, piece by piece.

        Raises:
            NotFoundError: there is no such attachment.
            DamagedError: at the end, where the bytes are not those that were kept.
        """
        answers = self._records.one(record_id).answers
        digest = sha256()
        for chunk in iter(partial(self._chunk, record_id, count()), None):
            digest.update(chunk)
            yield chunk
        if not isinstance(answers, Attachment) or answers.sha256 != Text(digest.hexdigest()):
            raise DamagedError

    def _keep(self, record_id: str, file: BinaryIO) -> tuple[int, str]:
        """Write the chunks and return the size in bytes and the SHA-256."""
        digest, size_bytes = sha256(), 0
        for place, chunk in enumerate(iter(lambda: file.read(CHUNK_BYTES), b"")):
            size_bytes += len(chunk)
            if size_bytes > _MOST_BYTES:
                raise TooBigError(most=MOST_MEGABYTES)
            digest.update(chunk)
            self._db.write(
                "INSERT INTO attachment_chunk (attachment_id, place, content) VALUES (?, ?, ?)",
                (record_id, place, chunk),
            )
        return size_bytes, digest.hexdigest()

    def _chunk(self, record_id: str, places: Iterator[int]) -> bytes | None:
        chunk: bytes | None = self._db.value(
            "SELECT content FROM attachment_chunk WHERE attachment_id = ? AND place = ?",
            (record_id, next(places)),
        )
        return chunk
