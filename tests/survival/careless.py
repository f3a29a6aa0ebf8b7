"""Programs that leave a footprint each: the check that finds none must find these.

`python -m tests.survival.careless HOW FOLDER`
"""

import mmap
import os
import socket
import sqlite3
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from tests.survival.planted import MARK


def plain_database(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "plain.db")) as db, db:
        db.execute("CREATE TABLE record (words TEXT)")
        db.execute("INSERT INTO record VALUES (?)", (MARK,))


def temporary_file(_folder: Path) -> None:
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", delete=False) as file:
        file.write(MARK)


def deleted_file(_folder: Path) -> None:
    with tempfile.TemporaryFile() as file:
        file.write(MARK.encode())


def rows_sorted_on_disk(_folder: Path) -> None:
    with closing(sqlite3.connect("")) as db:
        db.execute("PRAGMA cache_size=1")
        db.execute("CREATE TABLE record (words TEXT)")
        db.executemany("INSERT INTO record VALUES (?)", [(MARK * 90,)] * 900)


def printed(_folder: Path) -> None:
    print(MARK)


def complained(_folder: Path) -> None:
    print(MARK.upper(), file=sys.stderr)


def qt_settings(_folder: Path) -> None:
    from PySide6.QtCore import QCoreApplication, QSettings

    application = QCoreApplication([])
    settings = QSettings("QtProject", "bitacora")
    settings.setValue("visited", MARK)
    settings.sync()
    del application


def file_dialog(folder: Path) -> None:
    """Choose a folder as the program does, but let Qt keep its settings."""
    from PySide6.QtWidgets import QApplication, QWidget
    from shiboken6 import Shiboken

    from ui.files import choose_folder

    application = QApplication([])
    window = QWidget()
    dialog = choose_folder(window, "", lambda _: None)
    dialog.setDirectory(str(folder))
    dialog.accept()
    Shiboken.delete(window)
    del application


def two_bytes_a_letter(folder: Path) -> None:
    (folder / "wide").write_bytes(MARK.encode("utf-16-le"))


def in_base_64(folder: Path) -> None:
    (folder / "armoured").write_bytes(b64encode(b"a" + MARK.encode() + b"b"))


def file_name(folder: Path) -> None:
    (folder / f"{MARK}.txt").touch()


def shared_memory(folder: Path) -> None:
    path = folder / "shared"
    path.write_bytes(bytes(4096))
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 4096) as memory:
        memory[: len(MARK.encode())] = MARK.encode()
    path.unlink()


def memory_file(_folder: Path) -> None:
    os.close(os.memfd_create("words"))


def network(_folder: Path) -> None:
    socket.socket().close()


def other_program(_folder: Path) -> None:
    subprocess.run([sys.executable, "-c", "pass"], check=True)


WAYS: Mapping[str, Callable[[Path], None]] = {
    one.__name__: one
    for one in (
        plain_database, temporary_file, deleted_file, rows_sorted_on_disk, printed, complained,
        qt_settings, two_bytes_a_letter, in_base_64, file_name, shared_memory, memory_file,
    )
}  # fmt: skip
"""Those that leave the word itself, or that nobody could look into."""

OTHERS: Mapping[str, Callable[[Path], None]] = {
    one.__name__: one for one in (network, other_program, file_dialog)
}

if __name__ == "__main__":
    {**WAYS, **OTHERS}[sys.argv[1]](Path(sys.argv[2]))
