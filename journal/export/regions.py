"""Find the part of the world that countries lie in, by the UN's M49 code.

`resources/regions.csv` gives each ISO 3166-1 code its sub-region and region. What the
list of the UN leaves out: Taiwan stands under 030, Kosovo (XK) under 039; Antarctica
lies in no region. A summary tells the region alone, never a country.
"""

import csv
from collections.abc import Iterable, Mapping
from typing import Final

from journal.paths import shipped

WORLD: Final = "world"


def regions() -> Mapping[str, str]:
    """Return the region of every country."""
    with (shipped("resources") / "regions.csv").open(encoding="ascii", newline="") as lines:
        return {row["country"]: row["region"] for row in csv.DictReader(lines)}


def region_of(countries: Iterable[str]) -> str:
    """Return the one region that all the countries lie in, else `world`."""
    known = regions()
    found = {known.get(country, WORLD) for country in countries}
    return found.pop() if len(found) == 1 else WORLD
