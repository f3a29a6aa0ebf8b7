import errno
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyrage
import pytest

from journal.domain.answers import Text
from journal.domain.consent import Consent, ExportRecord
from journal.domain.question import Entity
from journal.domain.record import Record
from journal.errors import (
    AlreadyThereError,
    BadRecipientError,
    ConsentMissingError,
    NoSpaceError,
    NotWritableError,
    PreviewOutdatedError,
)
from journal.export.release import Handover, _in_plain, _write, release
from tests.export.world import NOWHERE, TODAY, Pages, consent, day, journal, made


@pytest.fixture
def pages() -> Pages:
    return journal(12)


def lines(pages: Pages) -> list[ExportRecord]:
    return [one.answers for one in pages.records if isinstance(one.answers, ExportRecord)]


def to(out: Path, **changes: object) -> Handover:
    return Handover(**{"out": out, "today": TODAY, **changes})  # type: ignore[arg-type]  # by name


def test_what_was_shown_is_what_is_written(pages: Pages, tmp_path: Path) -> None:
    prepared = made(pages)
    found = release(prepared, to(tmp_path / "out.zip"), pages)
    assert found == tmp_path / "out.zip"
    assert found.read_bytes() == prepared.content
    assert list(tmp_path.iterdir()) == [found]


def test_a_folder_gets_a_neutral_name(pages: Pages, tmp_path: Path) -> None:
    prepared = made(pages)
    assert release(prepared, to(tmp_path), pages) == tmp_path / prepared.name


@pytest.mark.skipif(os.name == "nt", reason="permissions of this kind are not known there")
def test_the_file_is_for_its_owner_alone(pages: Pages, tmp_path: Path) -> None:
    assert release(made(pages), to(tmp_path), pages).stat().st_mode & 0o777 == 0o600


def test_the_ledger_knows_what_left(pages: Pages, tmp_path: Path) -> None:
    prepared = made(pages)
    handover = to(tmp_path, reason="asked by PI", decided_by="the assembly")
    release(prepared, handover, pages)
    agreed = next(one.id for one in pages.records if isinstance(one.answers, Consent))
    assert lines(pages) == [
        ExportRecord(
            kind="summary", profile="summary", left_on=day("2026-11-24"), batch=1,
            records=Text(prepared.batch.written()), n_records=12,
            export_id=Text(prepared.told.keys.export_id), base=10, period=Text("y2024_2026"),
            sha256=Text(prepared.sha256), reason=Text("asked by PI"),
            decided_by=Text("the assembly"), consent=agreed,
        )
    ]  # fmt: skip


def test_a_copy_is_noted_as_one_and_takes_nothing_along(pages: Pages, tmp_path: Path) -> None:
    release(made(pages), to(tmp_path / "one"), pages)
    release(made(pages), to(tmp_path / "two"), pages)
    copy, first = lines(pages)
    assert (copy.batch, copy.records, first.copy_of) == (1, None, None)
    assert copy.copy_of in {one.id for one in pages.records}
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_card_holds_no_records_back(tmp_path: Path) -> None:
    pages = journal(9)
    release(made(pages), to(tmp_path / "card"), pages)
    (line,) = lines(pages)
    assert (line.profile, line.batch, line.base, line.n_records) == ("card", None, None, 0)
    assert made(pages).copy_of == ""


def test_only_the_recipient_can_open_it(pages: Pages, tmp_path: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    prepared = made(pages)
    handover = to(tmp_path, recipient=str(identity.to_public()))
    found = release(prepared, handover, pages)
    assert found.name == f"{prepared.name}.age"
    assert pyrage.decrypt(found.read_bytes(), [identity]) == prepared.content
    assert lines(pages)[0].recipient == Text(str(identity.to_public()))


@pytest.mark.parametrize("today", [date(2026, 11, 24), date(2027, 3, 1)])
def test_a_consent_that_has_ended_lets_nothing_out(
    pages: Pages, tmp_path: Path, today: date
) -> None:
    prepared = made(pages)
    ended = replace(prepared.agreement, consent=consent(until=day("2026-10")))
    with pytest.raises(ConsentMissingError):
        release(replace(prepared, agreement=ended), to(tmp_path, today=today), pages)
    assert (list(tmp_path.iterdir()), lines(pages)) == ([], [])


def test_a_preview_from_before_the_last_file_is_refused(pages: Pages, tmp_path: Path) -> None:
    early, late = made(pages), made(pages)
    release(late, to(tmp_path / "late"), pages)
    with pytest.raises(PreviewOutdatedError):
        release(early, to(tmp_path / "early"), pages)
    assert [one.name for one in tmp_path.iterdir()] == ["late"]


def test_a_bad_key_leaves_nothing(pages: Pages, tmp_path: Path) -> None:
    with pytest.raises(BadRecipientError):
        release(made(pages), to(tmp_path, recipient="age1nothing"), pages)
    assert (list(tmp_path.iterdir()), lines(pages)) == ([], [])


def test_nothing_is_written_over(pages: Pages, tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"ours")
    with pytest.raises(AlreadyThereError):
        release(made(pages), to(tmp_path / "there"), pages)
    assert (tmp_path / "there").read_bytes() == b"ours"
    assert lines(pages) == []


def test_a_place_that_does_not_exist_is_refused_before_anything(
    pages: Pages, tmp_path: Path
) -> None:
    with pytest.raises(NotWritableError):
        release(made(pages), to(tmp_path / "no" / "such" / "folder"), pages)
    assert lines(pages) == []


class Watched(Pages):
    """A journal that does something at the moment the line in the ledger is written."""

    act: Callable[[], object] = str

    def add(
        self, answers: Entity, *, inside: Mapping[str, str] = NOWHERE, why: str = ""
    ) -> Record:
        self.act()
        return super().add(answers, inside=inside, why=why)


def watched(act: Callable[[], object]) -> Watched:
    first = journal(12)
    pages = Watched(first.records, first.made)
    pages.act = act
    return pages


def test_before_the_ledger_knows_of_it_only_zeros_are_outside(tmp_path: Path) -> None:
    seen: list[bytes] = []
    pages = watched(lambda: seen.extend(one.read_bytes() for one in tmp_path.iterdir()))
    prepared = made(pages)
    release(prepared, to(tmp_path), pages)
    assert seen == [bytes(len(prepared.content))]


def test_a_ledger_that_fails_lets_nothing_out(tmp_path: Path) -> None:
    def fail() -> None:
        raise NoSpaceError

    pages = watched(fail)
    with pytest.raises(NoSpaceError):
        release(made(pages), to(tmp_path), pages)
    assert list(tmp_path.iterdir()) == []


def test_a_medium_pulled_out_after_the_ledger_leaves_a_line_without_a_file(
    tmp_path: Path,
) -> None:
    pages = watched(lambda: [one.unlink() for one in tmp_path.iterdir()])  # type: ignore[func-returns-value]  # a fault
    with pytest.raises(NotWritableError):
        release(made(pages), to(tmp_path), pages)
    assert list(tmp_path.iterdir()) == []
    assert len(lines(pages)) == 1


def test_something_that_came_to_lie_there_meanwhile_is_not_written_over(
    tmp_path: Path,
) -> None:
    pages = watched(lambda: (tmp_path / "out").write_bytes(b"ours"))
    with pytest.raises(AlreadyThereError):
        release(made(pages), to(tmp_path / "out"), pages)
    assert (tmp_path / "out").read_bytes() == b"ours"
    assert len(list(tmp_path.iterdir())) == 1


class Forgetful(type(Path())):  # type: ignore[misc]  # the kind of path of this system
    """A place on a medium that does not keep what is written."""

    def read_bytes(self) -> bytes:
        return b""


class Stubborn(type(Path())):  # type: ignore[misc]  # the kind of path of this system
    """A place on a medium that gives no file another name."""

    def rename(self, target: object) -> None:
        raise OSError(errno.EROFS, str(target))


@pytest.mark.parametrize("faulty", [Forgetful, Stubborn])
def test_a_medium_that_does_not_do_as_it_is_told_keeps_nothing(
    pages: Pages, tmp_path: Path, faulty: type[Path]
) -> None:
    with pytest.raises(NotWritableError):
        release(made(pages), to(faulty(tmp_path / "out")), pages)
    assert list(tmp_path.iterdir()) == []
    assert len(lines(pages)) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_is_told_as_one() -> None:
    with pytest.raises(OSError, match="No space") as raised:
        _write(Path("/dev/full"), b"content", 0)
    assert isinstance(_in_plain(raised.value), NoSpaceError)
