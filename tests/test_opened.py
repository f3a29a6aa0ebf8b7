"""An open journal: what screens and commands may ask of it."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from journal import opened
from journal.crypto.derivation import Cost
from journal.domain.activity import Activity
from journal.domain.answers import Text
from journal.domain.collective import Collective
from journal.domain.consent import Consent, ExportRecord
from journal.domain.dates import PartialDate
from journal.domain.plan import PlanElement, PlanVersion, SecurityPlan
from journal.domain.process import Process
from journal.domain.schedule import DueKind
from journal.domain.sentence import told
from journal.errors import (
    AlreadyThereError,
    DayAheadError,
    NotFoundError,
    WrongPassphraseError,
)
from journal.export.choosing import Wish
from journal.export.release import Handover
from journal.i18n import Words
from journal.opened import NewJournal, OpenJournal
from journal.storage.drafts import Draft
from journal.storage.steps import Change, ChangeKind

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "la gata duerme al sol"
OTHER = "el perro ladra de noche"
TODAY = date(2026, 11, 24)


def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def closed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return the folder of a journal that was made once, and its recovery words."""
    folder = tmp_path_factory.mktemp("opened") / "journal"
    new = NewJournal(
        folder=folder, member="Ana", language="es", passphrase=PASSPHRASE, group="Río"
    )
    journal, words = opened.create(new, today=today, cost=CHEAP, floor=CHEAP)
    journal.close()
    return folder, " ".join(words)


@pytest.fixture
def folder(closed: tuple[Path, str], tmp_path: Path) -> Path:
    return Path(shutil.copytree(closed[0], tmp_path / "journal"))


@pytest.fixture
def unlock(folder: Path) -> Iterator[Callable[[str], OpenJournal]]:
    journals: list[OpenJournal] = []

    def with_secret(secret: str) -> OpenJournal:
        journals.append(opened.unlock(folder, secret, today=today, floor=CHEAP))
        return journals[-1]

    yield with_secret
    for one in journals:
        one.close()


@pytest.fixture
def journal(unlock: Callable[[str], OpenJournal]) -> OpenJournal:
    return unlock(PASSPHRASE)


def test_a_new_journal_knows_who_keeps_it(journal: OpenJournal) -> None:
    us = journal.us()
    assert us is not None
    assert us.answers == Collective(label=Text("Río"), is_us=True)
    (ana,) = journal.members.all()
    assert (ana.label, ana.since, ana.seat) == ("Ana", TODAY, journal.seat)
    assert journal.keeping.get(opened.LANGUAGE) == "es"


def test_a_journal_without_a_group_begins_empty(tmp_path: Path) -> None:
    new = NewJournal(
        folder=tmp_path / "new", member="Ana", language="es", passphrase=PASSPHRASE
    )
    journal, words = opened.create(new, today=today, cost=CHEAP, floor=CHEAP)
    found = journal.us(), journal.check()
    journal.close()
    assert (found, len(words)) == ((None, opened.Found({}, None)), 12)


def test_a_passphrase_of_seven_words_is_proposed() -> None:
    assert len(opened.propose_passphrase("es").split()) == 7


def test_the_wrong_words_do_not_open_it(unlock: Callable[[str], OpenJournal]) -> None:
    with pytest.raises(WrongPassphraseError):
        unlock(OTHER)


def test_whoever_wants_to_know_is_told(folder: Path) -> None:
    news: list[Change] = []
    journal = opened.unlock(folder, PASSPHRASE, today=today, notify=news.append, floor=CHEAP)
    process = journal.records.add(Process())
    journal.close()
    assert news == [Change("process", process.id, ChangeKind.ADDED)]


def test_all_parts_share_one_journal(journal: OpenJournal) -> None:
    process = journal.records.add(Process(title=Text("Camino")))
    draft = Draft("d", "process", process.id, {}, {"title": "Camino real"}, 1)
    journal.drafts.keep(draft)
    journal.records.change(process.id, Process(title=Text("Camino real")))
    assert [one.id for one in journal.search.find("real")] == [process.id]
    assert len(journal.history.versions(process.id)) == 2
    assert (journal.history.undo(), journal.drafts.all()) == (process.id, (draft,))
    assert journal.attachments is not None


def test_ids_are_random(journal: OpenJournal) -> None:
    first, second = journal.records.add(Process()), journal.records.add(Process())
    assert first.id != second.id
    assert (len(first.id), first.id[14]) == (36, "4")


def test_a_record_of_another_entity_is_not_found(journal: OpenJournal) -> None:
    process = journal.records.add(Process())
    assert journal.record_of(Process, process.id) == process
    with pytest.raises(NotFoundError):
        journal.record_of(Activity, process.id)


def test_what_is_due_is_told(journal: OpenJournal) -> None:
    assert {one.kind for one in journal.due(TODAY)} == {DueKind.BACKUP}


@pytest.fixture
def plan(journal: OpenJournal) -> str:
    """Return the id of a plan of three versions; each has one measure more."""
    plan = journal.records.add(SecurityPlan())
    for number in (1, 2, 3):
        version = journal.records.add(PlanVersion(), inside={"security_plan": plan.id})
        for name in range(number):
            measure = PlanElement(lineage=Text(f"m{name}"), content=Text(f"measure {name}"))
            journal.records.add(measure, inside={"plan_version": version.id})
    return plan.id


def test_the_last_two_versions_are_compared(
    journal: OpenJournal, plan: str, words: Words
) -> None:
    found = journal.difference(plan)
    assert (found.earlier, found.later, len(found.sentences)) == (2, 3, 1)
    assert "measure 2" in told(found.sentences[0], words)


@pytest.mark.parametrize(
    ("earlier", "later", "pair", "count"),
    [(1, 3, (1, 3), 2), (1, None, (1, 3), 2), (None, 2, (1, 2), 1), (2, 2, (2, 2), 1)],
)
def test_any_two_versions_are_compared(  # noqa: PLR0917 - a table
    journal: OpenJournal,
    plan: str,
    earlier: int | None,
    later: int | None,
    pair: tuple[int, int],
    count: int,
) -> None:
    found = journal.difference(plan, earlier=earlier, later=later)
    assert ((found.earlier, found.later), len(found.sentences)) == (pair, count)


@pytest.mark.parametrize(("earlier", "later"), [(None, 1), (1, 9), (0, 2), (9, None)])
def test_there_is_no_other_version(
    journal: OpenJournal, plan: str, earlier: int | None, later: int | None
) -> None:
    with pytest.raises(NotFoundError):
        journal.difference(plan, earlier=earlier, later=later)


def test_a_plan_that_is_not_here_has_no_difference(journal: OpenJournal) -> None:
    with pytest.raises(NotFoundError):
        journal.difference("nowhere")


def test_a_check_counts_and_tells_the_last_change(journal: OpenJournal) -> None:
    assert journal.check() == opened.Found({"collective": 1}, TODAY)


def test_a_backup_is_proved_and_restored(journal: OpenJournal, tmp_path: Path) -> None:
    file = tmp_path / "one.bitacora-backup"
    assert journal.backup(file) == {"collective": 1}
    assert {one.kind for one in journal.due(TODAY)} == set()
    assert opened.prove(file, PASSPHRASE, floor=CHEAP) == {"collective": 1}
    back = tmp_path / "back"
    assert opened.restore(file, back, PASSPHRASE, floor=CHEAP) == {"collective": 1}
    assert (back / "keys.a").is_file()
    with pytest.raises(AlreadyThereError):
        journal.backup(file)


def test_a_new_passphrase_opens_it(
    journal: OpenJournal, unlock: Callable[[str], OpenJournal]
) -> None:
    journal.change_passphrase(OTHER)
    journal.close()
    with pytest.raises(WrongPassphraseError):
        unlock(PASSPHRASE)
    assert unlock(OTHER).us() is not None


def test_recovery_words_open_it_and_set_a_passphrase(
    closed: tuple[Path, str], unlock: Callable[[str], OpenJournal]
) -> None:
    recovering = unlock(closed[1])
    assert recovering.is_recovering
    recovering.change_passphrase(OTHER)
    recovering.close()
    assert not unlock(OTHER).is_recovering


def test_new_recovery_words_open_it(
    journal: OpenJournal, closed: tuple[Path, str], unlock: Callable[[str], OpenJournal]
) -> None:
    renewed = journal.renew_recovery_words("es")
    journal.close()
    with pytest.raises(WrongPassphraseError):
        unlock(closed[1])
    assert unlock(" ".join(renewed)).is_recovering


def test_nothing_is_made_for_a_day_that_has_not_come(journal: OpenJournal) -> None:
    wish = Wish(profile="summary", on=TODAY, today=TODAY)
    with pytest.raises(DayAheadError):
        journal.prepare(replace(wish, today=date(2026, 1, 1)), ())


def test_a_summary_is_prepared_and_released(
    journal: OpenJournal, tmp_path: Path, words: Words
) -> None:
    us = journal.us()
    assert us is not None
    day = PartialDate.parse("2024-03-02")
    agreed = Consent(date=PartialDate.on(TODAY), scope="pooled_tables", profile="summary")
    journal.records.add(agreed, inside={"collective": us.id})
    with journal.records.step():
        for _ in range(12):
            journal.records.add(
                Activity(state="done", date=day, kind="workshop"), inside={"collective": us.id}
            )
    wish = Wish(profile="summary", on=TODAY, today=TODAY)
    prepared = journal.prepare(wish, [words])
    written = journal.release(prepared, Handover(out=tmp_path / "summary.zip", today=TODAY))
    assert written.read_bytes() == prepared.content
    assert journal.records.count(ExportRecord) == 1
