from pathlib import Path

from ui.finding import find_journals, is_journal, new_folder, usual_places


def journal_at(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "keys.a").touch()
    return folder


def test_journals_are_found_in_a_place_and_directly_under_it(tmp_path: Path) -> None:
    inside = journal_at(tmp_path / "place" / "journal")
    (tmp_path / "place" / "other").mkdir()
    carried = journal_at(tmp_path / "carried")
    found = find_journals([tmp_path / "place", carried, tmp_path / "not there"])
    assert found == (inside, carried)


def test_one_key_file_is_enough_to_be_a_journal(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    folder.mkdir()
    (folder / "keys.b").touch()
    assert is_journal(folder)


def test_a_new_journal_never_takes_a_folder_that_is_there(tmp_path: Path) -> None:
    first = new_folder(tmp_path)
    first.mkdir()
    assert new_folder(tmp_path) not in (first, tmp_path)


def test_one_looks_in_the_persons_own_folder_first(home: Path) -> None:
    assert usual_places()[0].is_relative_to(home)


def test_looking_leaves_nothing_behind(home: Path) -> None:
    before = sorted(home.rglob("*"))
    find_journals(usual_places())
    assert sorted(home.rglob("*")) == before
