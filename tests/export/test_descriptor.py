import io
import json
import zipfile
from pathlib import Path

import jsonschema
import pytest

from journal.export.columns import COLUMNS
from journal.export.package import DATA
from tests.export.world import journal, made

PUBLISHED = Path(__file__).parents[3] / "shared" / "data" / "datapackage-2.0"
IN_PLACE = pytest.mark.skipif(
    not PUBLISHED.is_dir(), reason="the published Data Package 2.0 profiles are not here"
)


def described(activities: int) -> tuple[dict[str, object], dict[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(made(journal(activities)).content)) as archive:
        data = {name: archive.read(f"data/{name}.csv") for name in DATA}
        return json.loads(archive.read("datapackage.json")), data


SUMMARY, FILES = described(12)
CARD, _ = described(3)


def published(name: str) -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(json.loads((PUBLISHED / f"{name}.json").read_bytes()))


@IN_PLACE
@pytest.mark.parametrize("descriptor", [SUMMARY, CARD], ids=["summary", "card"])
def test_the_descriptor_is_a_data_package_of_version_two(descriptor: dict[str, object]) -> None:
    assert list(published("datapackage").iter_errors(descriptor)) == []


@IN_PLACE
@pytest.mark.parametrize("place", range(len(DATA)), ids=DATA)
def test_each_file_is_described_as_the_profiles_ask(place: int) -> None:
    resource = SUMMARY["resources"][place]  # type: ignore[index]  # JSON read back
    assert list(published("dataresource").iter_errors(resource)) == []
    assert list(published("tableschema").iter_errors(resource["schema"])) == []
    assert list(published("tabledialect").iter_errors(resource["dialect"])) == []


@IN_PLACE
def test_a_descriptor_with_a_fault_is_refused_by_the_profiles() -> None:
    wrong = {**SUMMARY, "resources": [{"name": "Not A Name", "path": "/etc/passwd"}]}
    assert list(published("datapackage").iter_errors(wrong)) != []


def test_nothing_in_it_says_when_or_by_whom() -> None:
    text = json.dumps(SUMMARY)
    absent = ("created", "contributors", "sources", "homepage", "fieldsMatch")
    assert [word for word in absent if f'"{word}"' in text] == []


@pytest.mark.parametrize("place", range(len(DATA)), ids=DATA)
def test_the_bytes_and_the_columns_are_those_of_the_file(place: int) -> None:
    resource = SUMMARY["resources"][place]  # type: ignore[index]  # JSON read back
    name = DATA[place]
    assert resource["bytes"] == len(FILES[name])
    names = [field["name"] for field in resource["schema"]["fields"]]
    assert names == FILES[name].decode().split("\n")[0].split(",")
    coded = [column.name for column in COLUMNS[name] if column.codes]
    listed = [field for field in resource["schema"]["fields"] if "categories" in field]
    assert [field["name"] for field in listed] == coded
    assert all(field["constraints"]["enum"] for field in listed)
