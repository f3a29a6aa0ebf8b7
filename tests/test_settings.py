"""Settings hold how the window looks and locks, and nothing that tells of a journal."""

import dataclasses
import stat
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.errors import NotWritableError
from journal.settings import (
    LOCK_MINUTES,
    TEXT_SIZES_PERCENT,
    Settings,
    Theme,
    load,
    save,
)
from journal.settings import settings_folder as folder_of_the_system

chosen = st.builds(
    Settings,
    language=st.sampled_from(["", "en", "es", "fr", "pt-BR"]),
    text_size_percent=st.sampled_from(TEXT_SIZES_PERCENT),
    lock_after_minutes=st.sampled_from(LOCK_MINUTES),
    theme=st.sampled_from(Theme),
)


@given(wanted=chosen)
@settings(max_examples=40, deadline=None)
def test_what_was_saved_is_loaded(
    wanted: Settings, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    save(wanted, folder)
    assert load(folder) == wanted


def test_the_file_holds_these_four_answers_and_nothing_else(settings_folder: Path) -> None:
    save(Settings(), settings_folder)
    written = tomllib.loads((settings_folder / "settings.toml").read_text(encoding="utf-8"))
    assert written.keys() == {"language", "text_size_percent", "lock_after_minutes", "theme"}
    assert [path.name for path in settings_folder.iterdir()] == ["settings.toml"]


def test_settings_have_no_place_for_a_path_or_a_name() -> None:
    assert {field.name: field.type for field in dataclasses.fields(Settings)} == {
        "language": str,
        "text_size_percent": int,
        "lock_after_minutes": int,
        "theme": Theme,
    }


def test_without_a_file_everything_is_as_usual(settings_folder: Path) -> None:
    assert load(settings_folder) == Settings()
    assert not settings_folder.exists()


@pytest.mark.parametrize(
    "damaged",
    [b"", b"theme = ", b"\xff\xfe", b"\x00" * 512, b"[language]\n", b"theme = ['dark']"],
)
def test_a_damaged_file_gives_what_is_usual(damaged: bytes, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(damaged)
    assert load(tmp_path) == Settings()


@pytest.mark.parametrize(
    "line",
    [
        'language = "../../etc"',
        'language = "Español"',
        "language = 3",
        "text_size_percent = 99",
        "text_size_percent = 201",
        "text_size_percent = 150.0",
        "text_size_percent = true",
        "lock_after_minutes = 0",
        "lock_after_minutes = 61",
        'theme = "system"',
        'journal = "somewhere"',
    ],
)
def test_a_value_out_of_bounds_is_ignored_and_its_neighbours_count(
    line: str, tmp_path: Path
) -> None:
    name = line.split(" ", maxsplit=1)[0]
    kept = 'theme = "dark"\n' if name != "theme" else "lock_after_minutes = 7\n"
    (tmp_path / "settings.toml").write_text(kept + line, encoding="utf-8")
    usual = Settings()
    loaded = load(tmp_path)
    assert getattr(loaded, name, None) == getattr(usual, name, None)
    assert loaded != usual


@pytest.mark.parametrize(
    "wrong",
    [Settings(text_size_percent=300), Settings(lock_after_minutes=0), Settings(language='e"s')],
)
def test_a_setting_out_of_bounds_is_never_written(wrong: Settings, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        save(wrong, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotWritableError):
        save(Settings(), tmp_path / "file")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such permissions")
def test_only_its_owner_reads_the_file(settings_folder: Path) -> None:
    save(Settings(), settings_folder)
    assert stat.S_IMODE((settings_folder / "settings.toml").stat().st_mode) == 0o600


def test_the_folder_is_that_of_the_person(home: Path) -> None:
    assert folder_of_the_system().is_relative_to(home)
    assert folder_of_the_system().name == "bitacora"
