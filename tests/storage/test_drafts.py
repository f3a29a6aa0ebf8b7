"""Drafts are kept until they are saved or thrown away."""

from dataclasses import replace

import pytest

from journal.domain.process import Process
from journal.errors import NotFoundError
from journal.storage.database import Connection
from journal.storage.drafts import Draft, Drafts
from journal.storage.records import Records

ONE = Draft("d1", "activity", "", {"process": "p"}, {"place": "Río", "n_total": "twel"}, 0)


def test_a_draft_comes_back_as_it_was_typed(db: Connection) -> None:
    Drafts(db).keep(ONE)
    assert Drafts(db).one("d1") == ONE


def test_the_one_typed_in_last_comes_first(db: Connection) -> None:
    drafts = Drafts(db)
    other = Draft("d2", "process", "p", {}, {}, 4)
    drafts.keep(ONE)
    drafts.keep(other)
    again = replace(ONE, answers={"place": "Río Hondo"})
    drafts.keep(again)
    assert drafts.all() == (again, other)


def test_a_discarded_draft_is_gone(db: Connection) -> None:
    drafts = Drafts(db)
    drafts.keep(ONE)
    drafts.discard("d1")
    drafts.discard("d1")
    assert drafts.all() == ()
    with pytest.raises(NotFoundError):
        drafts.one("d1")


def test_a_save_that_fails_keeps_the_draft(db: Connection, records: Records) -> None:
    def save() -> None:
        records.add(Process())
        Drafts(db).discard("d1")
        raise KeyboardInterrupt

    Drafts(db).keep(ONE)
    with pytest.raises(KeyboardInterrupt), records.step():
        save()
    assert Drafts(db).all() == (ONE,)


def test_a_draft_is_no_step(db: Connection) -> None:
    Drafts(db).keep(ONE)
    assert db.value("SELECT count(*) FROM step") == 0
