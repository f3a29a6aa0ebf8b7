"""Our own files are found from source and in a bundle."""

import sys
from pathlib import Path

import pytest

from journal.paths import shipped


@pytest.mark.parametrize("name", ["resources", "translations"])
def test_from_source_a_folder_lies_beside_the_program(name: str) -> None:
    assert shipped(name).is_dir()


def test_in_a_bundle_a_folder_lies_where_the_bundle_does(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert shipped("resources") == tmp_path / "resources"
