"""Where our own files lie, frozen into a bundle or run from source."""

import sys
from pathlib import Path


def shipped(name: str) -> Path:
    """Return the folder `resources` or `translations` that came with the program."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).parent.parent
    return root / name
