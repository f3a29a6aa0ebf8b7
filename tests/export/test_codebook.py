import csv
import io

import pytest

from journal.export.codebook import codes_csv, variables_csv
from journal.export.columns import COLUMNS
from journal.export.lists import LISTS, codes_in, label_in
from tests.export.world import SPOKEN


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("content", [codes_csv(SPOKEN), variables_csv(SPOKEN)])
def test_a_codebook_begins_with_a_mark_and_leaves_nothing_empty(content: bytes) -> None:
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in content
    assert all(cell for row in rows(content) for cell in row.values())
    assert list(rows(content)[0])[-3:] == [
        "label::English (en)", "label::Español (es)", "label::Français (fr)"
    ]  # fmt: skip


def test_every_code_of_every_list_is_explained_once() -> None:
    found = [(row["list_name"], row["name"]) for row in rows(codes_csv(SPOKEN))]
    assert found == [(name, code) for name in LISTS for code in codes_in(name)]
    assert len(set(found)) == len(found)


def test_every_column_is_explained() -> None:
    found = [(row["table"], row["variable"]) for row in rows(variables_csv(SPOKEN))]
    assert found == [(name, column.name) for name in COLUMNS for column in COLUMNS[name]]


def test_every_list_a_column_names_is_there() -> None:
    named = {column.codes for columns in COLUMNS.values() for column in columns}
    assert named - {""} <= set(LISTS)


def test_labels_are_found_by_code() -> None:
    assert label_in("region", "m49_019") == "Americas"


def test_no_label_reads_as_a_missing_value() -> None:
    missing = {"none", "null", "na", "n/a", "nan", "nil", "true", "false"}
    labels = {label.lower() for choices in LISTS.values() for _, label in choices}
    assert labels & missing == set()
