"""The program's own letters, loaded from `resources/fonts`."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase


def load_fonts(folder: Path) -> int:
    """Load every face of a folder and return how many were taken."""
    faces = sorted(folder.glob("*.ttf"))
    return sum(QFontDatabase.addApplicationFont(str(face)) >= 0 for face in faces)
