from journal.domain.answers import Text
from journal.domain.consent import ExportRecord
from journal.export.ledger import batches, ids_that_left, read_batch
from tests.export.world import Pages, journal, made

BATCH = made(journal(12)).batch


def test_a_batch_is_read_back_as_it_was_written() -> None:
    assert read_batch(BATCH.written()) == BATCH


def test_its_records_stand_one_a_line_in_ascending_order() -> None:
    first, *lines = BATCH.written().split("\n")
    assert first.startswith("# {")
    assert [line.split(" ")[0] for line in lines] == sorted(BATCH.ids())
    assert len(lines) == 12


def line(**changes: object) -> ExportRecord:
    told = {
        "kind": "summary", "profile": "summary", "batch": 1, "records": Text(BATCH.written()),
        "export_id": Text("x"), **changes,
    }  # fmt: skip
    return ExportRecord(**told)  # type: ignore[arg-type]  # named by the test


def test_only_first_files_of_a_summary_are_batches() -> None:
    pages = Pages()
    pages.add(line(batch=2))
    first = pages.add(line())
    pages.add_all(
        [
            line(kind="backup", profile=None), line(profile="card"), line(copy_of=first.id),
            line(batch=None), line(records=None), line(export_id=None),
        ]
    )  # fmt: skip
    found = batches(pages)
    assert [one.number for one in found] == [1, 2]
    assert ids_that_left(found) == frozenset(BATCH.ids())
