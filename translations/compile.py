"""Compile one catalogue for the program to read: `-m translations.compile FROM.po TO.mo`."""

import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def compile_catalogue(source: Path, target: Path) -> None:
    """Write the compiled form; what is not translated stays out and speaks English."""
    with source.open("rb") as text:
        catalog = read_po(text)
    with target.open("wb") as compiled:
        write_mo(compiled, catalog)


if __name__ == "__main__":
    compile_catalogue(Path(sys.argv[1]), Path(sys.argv[2]))
