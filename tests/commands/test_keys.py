"""create, members, change-passphrase, recover and recovery-words."""

import stat
from pathlib import Path

import pytest

from tests.commands.saying import PASSPHRASE, Around, Kept, say
from tests.vault.made import contents

NEW = "tres cucharas de miel oscura"


def test_create_makes_words_and_shows_them_once(tmp_path: Path) -> None:
    said = say("create", tmp_path / "new", "--json")

    assert said.code == 0
    assert set(said.document) == {"passphrase", "recovery_words"}
    assert len(said.document["passphrase"].split()) == 7
    assert len(said.document["recovery_words"].split()) == 12


@pytest.mark.parametrize("shown", ["passphrase", "recovery_words"])
def test_what_create_shows_opens_the_journal(tmp_path: Path, shown: str) -> None:
    made = say("create", tmp_path / "new", "--json").document

    piped = Around(stdin=f"{made[shown]}\n")
    said = say("members", tmp_path / "new", "--passphrase-file", "-", around=piped)

    assert said.code == 0


def test_create_shows_words_in_text(tmp_path: Path) -> None:
    said = say("create", tmp_path / "new")

    lines = said.out.splitlines()
    assert (lines[0], lines[2]) == ("Passphrase: ", "Recovery words: ")
    assert (len(lines[1].split()), len(lines[3].split())) == (7, 12)
    assert said.err.startswith("The journal is made.")


def test_create_takes_an_own_passphrase_and_does_not_show_it(tmp_path: Path) -> None:
    said = say(
        "create", tmp_path / "new", "--passphrase-file", "-", "--json",
        around=Around(stdin=f"{NEW}\n"),
    )  # fmt: skip

    assert set(said.document) == {"recovery_words"}
    assert NEW not in said.out + said.err
    opened = say("check", tmp_path / "new", around=Around(typed=[NEW]))
    assert opened.code == 0


@pytest.mark.parametrize("mode", [(), ("--json",)])
def test_create_with_an_own_passphrase_shows_the_recovery_words_alone(
    tmp_path: Path, mode: tuple[str, ...]
) -> None:
    said = say(
        "create", tmp_path / "new", "--passphrase-file", "-", *mode,
        around=Around(stdin=f"{NEW}\n"),
    )  # fmt: skip

    assert said.code == 0
    assert "Passphrase" not in said.out
    assert "passphrase" not in said.out


@pytest.mark.parametrize("line", ["", "\n", "short\n", "\nsecond line\n"])
def test_create_refuses_a_passphrase_that_is_none(tmp_path: Path, line: str) -> None:
    said = say("create", tmp_path / "new", "--passphrase-file", "-", around=Around(stdin=line))

    assert (said.code, said.out) == (2, "")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("mode", [(), ("--json",)])
def test_create_touches_nothing_that_is_there(full: Kept, mode: tuple[str, ...]) -> None:
    before = contents(full.folder.parent)

    said = say("create", full.folder, *mode)

    assert (said.code, said.out) == (2, "")
    assert contents(full.folder.parent) == before


def test_create_lets_only_its_owner_in(tmp_path: Path) -> None:
    say("create", tmp_path / "new")

    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_create_speaks_the_language(tmp_path: Path) -> None:
    english = say("create", tmp_path / "en", "--member", "Nayeli")
    spanish = say("create", tmp_path / "es", "--member", "Nayeli", "--language", "es")

    assert english.err != spanish.err


def test_members_lists_who_has_a_seat(full: Kept) -> None:
    (member,) = full.say("members", "--json").document

    assert (member["label"], member["since"]) == ("Nayeli", "2026-11-24")
    assert full.say("members").out == f"{member['seat']}  2026-11-24  *  Nayeli\n"


def test_create_keeps_what_the_first_member_is_called(tmp_path: Path) -> None:
    say(
        "create", tmp_path / "new", "--member", "Ixchel", "--passphrase-file", "-",
        around=Around(stdin=NEW),
    )  # fmt: skip

    said = say("members", tmp_path / "new", "--json", around=Around(typed=[NEW]))

    assert said.document[0]["label"] == "Ixchel"


def test_create_refuses_a_name_that_no_record_could_hold(tmp_path: Path) -> None:
    assert say("create", tmp_path / "new", "--member", "a\x1b[2Jb").code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("mode", [(), ("--json",)])
def test_change_passphrase_takes_the_new_one_from_a_file(
    full: Kept, tmp_path: Path, mode: tuple[str, ...]
) -> None:
    (tmp_path / "new").write_text(f"{NEW}\n")

    said = full.say("change-passphrase", "--new-passphrase-file", tmp_path / "new", *mode)

    assert said.code == 0
    assert NEW not in said.out + said.err
    assert full.say("members").code == 3
    assert say("members", full.folder, around=Around(typed=[NEW])).code == 0


def test_change_passphrase_says_so_in_one_document(full: Kept) -> None:
    typed = Around(typed=[NEW, NEW])

    assert full.say("change-passphrase", "--json", around=typed).document == {"changed": True}


def test_change_passphrase_asks_for_the_new_one_twice(full: Kept) -> None:
    typed = Around(typed=[PASSPHRASE, NEW, NEW])

    assert say("change-passphrase", full.folder, around=typed).code == 0

    assert say("members", full.folder, around=Around(typed=[NEW])).code == 0


def test_both_passphrases_can_come_by_standard_input_in_their_order(full: Kept) -> None:
    both = Around(stdin=f"{PASSPHRASE}\n{NEW}\n")

    said = say(
        "change-passphrase", full.folder, "--passphrase-file", "-",
        "--new-passphrase-file", "-", around=both,
    )  # fmt: skip

    assert said.code == 0
    assert say("members", full.folder, around=Around(typed=[NEW])).code == 0


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ([PASSPHRASE, NEW, f"{NEW} "], 2),
        ([PASSPHRASE, ""], 2),
        ([PASSPHRASE, "short", "short"], 2),
        (["la gata duerme a la luna"], 3),
        ([""], 2),
    ],
)
def test_a_refused_change_leaves_the_passphrase(
    full: Kept, typed: list[str], code: int
) -> None:
    before = contents(full.folder)

    said = say("change-passphrase", full.folder, "--json", around=Around(typed=typed))

    assert (said.code, said.out) == (code, "")
    assert contents(full.folder) == before


def test_recover_opens_with_the_words_and_sets_a_new_passphrase(full: Kept) -> None:
    typed = Around(typed=[full.recovery_words, NEW, NEW])

    assert say("recover", full.folder, around=typed).code == 0

    assert full.say("members").code == 3
    assert say("members", full.folder, around=Around(typed=[NEW])).code == 0


def test_recover_takes_words_and_passphrase_from_files(full: Kept, tmp_path: Path) -> None:
    (tmp_path / "words").write_text(f"{full.recovery_words}\n")
    (tmp_path / "new").write_text(f"{NEW}\n")

    said = say(
        "recover", full.folder, "--passphrase-file", tmp_path / "words",
        "--new-passphrase-file", tmp_path / "new", "--json",
    )  # fmt: skip

    assert said.document == {"changed": True}


@pytest.mark.parametrize(
    "words",
    [
        "abeja " * 12,
        "these are not the words of anybody at all",
        "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo xilofon",
    ],
)
def test_recover_with_other_words_changes_nothing(full: Kept, words: str) -> None:
    before = contents(full.folder)

    said = say("recover", full.folder, around=Around(typed=[words, NEW, NEW]))

    assert said.code == 3
    assert words not in said.err
    assert contents(full.folder) == before


@pytest.mark.parametrize("mode", [(), ("--json",)])
def test_new_recovery_words_replace_the_old_ones(full: Kept, mode: tuple[str, ...]) -> None:
    said = full.say("recovery-words", *mode)

    assert said.code == 0
    opened = say("members", full.folder, around=Around(typed=[full.recovery_words]))
    assert opened.code == 3


def test_new_recovery_words_open_the_journal(full: Kept) -> None:
    words = full.say("recovery-words", "--json").document["recovery_words"]

    assert say("members", full.folder, around=Around(typed=[words])).code == 0
