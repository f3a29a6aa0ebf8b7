import csv
import re

import pytest

from journal.export.lists import codes_in
from journal.export.regions import region_of, regions
from journal.paths import shipped


@pytest.mark.parametrize(
    ("countries", "region"),
    [(("GT",), "m49_019"), (("GT", "HN"), "m49_019"), (("GT", "KE"), "world"), ((), "world"),
     (("TW",), "m49_142"), (("XK",), "m49_150"), (("AQ",), "world"), (("ZZ",), "world"),
     (("FJ",), "m49_009"), (("SS",), "m49_002")],
)  # fmt: skip
def test_countries_are_told_as_the_one_region_they_share(
    countries: tuple[str, ...], region: str
) -> None:
    assert region_of(countries) == region


def test_taiwan_and_kosovo_have_their_sub_regions() -> None:
    lines = (shipped("resources") / "regions.csv").read_text(encoding="ascii").splitlines()
    found = {row["country"]: row["subregion"] for row in csv.DictReader(lines)}
    assert (found["TW"], found["XK"]) == ("m49_030", "m49_039")
    assert len(found) == 250
    assert len(set(found.values())) == 22 + 1
    assert all(re.fullmatch("m49_[0-9]{3}|world", one) for one in found.values())


def test_every_region_is_on_the_list_of_codes() -> None:
    assert set(regions().values()) == set(codes_in("region"))
