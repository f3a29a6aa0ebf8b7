"""Make a summary as another machine would, and print what it comes to.

Called with a seed for the order of entry, the years its clock is wrong, and the name
of its system.
"""

import locale
import os
import sys
import time
from contextlib import suppress
from datetime import date

from tests.export.world import TODAY, journal, made, shuffled


def main() -> None:
    """Print the SHA-256 of the file and its name."""
    seed, years, system = sys.argv[1:]
    os.umask(0o077)
    with suppress(locale.Error):
        locale.setlocale(locale.LC_ALL, "")
    if hasattr(time, "tzset"):
        time.tzset()
    sys.platform = system
    today = date(TODAY.year + int(years), TODAY.month, TODAY.day)
    prepared = made(shuffled(journal(33), int(seed)), today=today)
    sys.stdout.write(f"{prepared.sha256} {prepared.name}\n")


if __name__ == "__main__":
    main()
