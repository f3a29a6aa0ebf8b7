"""demo."""

from io import StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.commands.saying import CHEAP, Around, say
from tests.vault.made import contents


def test_demo_leaves_a_journal_and_a_summary_in_the_folder(tmp_path: Path) -> None:
    said = say("demo", tmp_path / "new", "--json")

    assert said.code == 0
    assert {one.name for one in (tmp_path / "new").iterdir()} == {"journal", "summary.zip"}
    assert said.document["folder"] == str(tmp_path / "new")
    assert ZipFile(tmp_path / "new" / "summary.zip").testzip() is None


def test_demo_tells_the_passphrase_and_at_last_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    lines = say("demo", "new").out.splitlines()

    assert lines[-1] == str(tmp_path / "new")
    opened = say(
        "show", lines[-1] + "/journal", "activity", "--json", around=Around(typed=[lines[-2]])
    )
    assert len(opened.document) == 46


@pytest.mark.parametrize("language", ["es", "fr"])
def test_demo_speaks_the_language(tmp_path: Path, language: str) -> None:
    english = say("demo", tmp_path / "en")
    other = say("demo", tmp_path / language, "--language", language)

    assert other.code == 0
    assert set(english.err.splitlines()).isdisjoint(other.err.splitlines())


def test_demo_writes_into_no_folder_that_holds_something(tmp_path: Path) -> None:
    (tmp_path / "ours").touch()
    before = contents(tmp_path)

    assert say("demo", tmp_path).code == 2
    assert say("demo", tmp_path / "ours").code == 2
    assert contents(tmp_path) == before


def test_demo_keeps_the_journal_closed_when_it_is_cut_off(tmp_path: Path) -> None:
    class Broken(StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError

    assert say("demo", tmp_path / "new", around=Around(stderr=Broken())).code == 141
    assert CHEAP.passes == 1
