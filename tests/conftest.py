"""What every test stands on: no screen, and a home of its own."""

import os
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from journal.i18n import Words
from journal.paths import shipped

_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": ".run",
}
_LANGUAGES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test an empty home, so that none reads or writes the real one."""
    folder = tmp_path_factory.mktemp("home")
    (folder / ".run").mkdir(mode=0o700)
    for name, below in _FOLDERS.items():
        monkeypatch.setenv(name, str(folder / below))
    for name in _LANGUAGES:
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def settings_folder(home: Path) -> Path:
    """Return a place for settings that does not exist yet."""
    return home / ".config" / "bitacora"


@pytest.fixture(scope="session")
def words() -> Words:
    """Return the words of the program in English."""
    return Words("en", shipped("translations"))


@pytest.fixture(scope="session")
def readers_python() -> Path:
    """Return the Python that has DuckDB and pandas; `make test` sets it up."""
    folder = Path(__file__).parent.parent / ".venv-readers"
    found = [
        path for path in (folder / "bin/python", folder / "Scripts/python.exe") if path.exists()
    ]
    if not found:
        pytest.skip(
            "`make test` sets up .venv-readers, the programs that researchers read with"
        )
    return found[0]
