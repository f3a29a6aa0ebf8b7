"""export and ledger."""

from hashlib import sha256
from pathlib import Path

import pyrage
import pytest

from tests.commands.saying import Around, Kept, say, written
from tests.vault.made import contents

CONSENT = {
    "entity": "consent",
    "fields": {
        "scope": "pooled_tables", "profile": "summary", "decided_how": "consensus",
        "date": "2026-01",
    },
}  # fmt: skip
ACTIVITY = {
    "entity": "activity",
    "fields": {"kind": "workshop", "date": "2024-03", "state": "done"},
}


def _export(kept: Kept, *arguments: object) -> dict[str, object]:
    document: dict[str, object] = kept.say(
        "export", "--profile", "summary", *arguments, "--json"
    ).document
    return document


@pytest.fixture
def spoken_for(empty: Kept, tmp_path: Path) -> Kept:
    """Return a journal with one activity and no consent."""
    assert empty.say("import", written(tmp_path / "in.json", ACTIVITY)).code == 0
    return empty


def test_export_writes_the_file_whose_fingerprint_it_tells(full: Kept, tmp_path: Path) -> None:
    told = _export(full, "--out", tmp_path / "out.zip", "--reason", "for the network")

    content = (tmp_path / "out.zip").read_bytes()
    assert (told["written"], told["path"]) == (True, str(tmp_path / "out.zip"))
    assert told["sha256"] == sha256(content).hexdigest()
    assert told["size_bytes"] == len(content)


def test_export_tells_the_report_and_the_fingerprint_in_text(
    full: Kept, tmp_path: Path
) -> None:
    said = full.say("export", "--profile", "summary", "--out", tmp_path / "out.zip")

    assert said.code == 0
    lines = said.out.splitlines()
    assert lines[0].startswith("The reader learns in which part of the world you are: ")
    assert lines[-1] == sha256((tmp_path / "out.zip").read_bytes()).hexdigest()
    assert said.err == "The file is written, and the ledger knows of it.\n"


def test_a_rehearsal_is_the_file_and_writes_nothing(full: Kept, tmp_path: Path) -> None:
    before = contents(tmp_path)

    rehearsed = _export(full, "--out", tmp_path / "out.zip", "--dry-run")

    assert contents(tmp_path) == before
    assert (rehearsed["written"], rehearsed["path"]) == (False, None)
    assert _export(full, "--out", tmp_path / "out.zip")["sha256"] == rehearsed["sha256"]


def test_a_rehearsal_needs_no_place(full: Kept) -> None:
    said = full.say("export", "--profile", "card", "--dry-run")

    assert said.code == 0
    assert len(said.out.splitlines()[-1]) == 64
    assert said.err == "Nothing was written: this is what would leave.\n"


def test_export_into_a_folder_gives_a_neutral_name(full: Kept, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()

    told = _export(full, "--out", tmp_path / "stick")

    (file,) = (tmp_path / "stick").iterdir()
    assert told["path"] == str(file)
    assert told["file"] == file.name


def test_export_encrypts_to_a_recipient(full: Kept, tmp_path: Path) -> None:
    identity = pyrage.x25519.Identity.generate()

    told = _export(full, "--out", tmp_path / "out", "--recipient", identity.to_public())

    plain = pyrage.decrypt((tmp_path / "out").read_bytes(), [identity])
    assert told["sha256"] == sha256(plain).hexdigest()


def test_an_earlier_batch_is_written_once_more_to_the_last_letter(
    full: Kept, tmp_path: Path
) -> None:
    first = _export(full, "--out", tmp_path / "one", "--on", "2026-11-01")

    again = _export(full, "--out", tmp_path / "two", "--batch", str(first["batch"]))

    assert (first["is_copy"], again["is_copy"]) == (False, True)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_the_ledger_knows_of_everything_that_left(full: Kept, tmp_path: Path) -> None:
    told = _export(full, "--out", tmp_path / "out.zip", "--reason", "for the network")

    (line,) = full.say("ledger", "--json").document

    assert (line["sha256"], line["reason"]) == (told["sha256"], "for the network")
    assert line["left_on"] == "2026-11-24"
    assert "records" not in line
    (row,) = full.say("ledger").out.splitlines()
    assert row.startswith("2026-11-24  Anonymised summary  1  ")
    assert row.endswith("for the network")


def test_the_ledger_says_that_nothing_has_left(full: Kept) -> None:
    said = full.say("ledger")

    assert (said.code, said.out, said.err) == (0, "", "Nothing has left so far.\n")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--profile", "coded", "--out", "new"), 2),
        (("--profile", "nonsense", "--out", "new"), 2),
        (("--profile", "summary"), 2),
        (("--profile", "summary", "--out", "taken"), 2),
        (("--profile", "summary", "--out", "link"), 2),
        (("--profile", "summary", "--out", "taken/new"), 5),
        (("--profile", "summary", "--out", "x" * 300), 5),
        (("--profile", "summary", "--out", "new", "--on", "2026-11-25"), 2),
        (("--profile", "summary", "--out", "new", "--on", "soon"), 2),
        (("--profile", "summary", "--out", "new", "--batch", "7"), 2),
        (("--profile", "summary", "--out", "new", "--batch", "0"), 2),
        (("--profile", "summary", "--out", "new", "--recipient", "age1nobody"), 2),
        (("--profile", "summary", "--out", "new", "--reason", "x" * 2001), 2),
        (("--profile", "summary", "--out", "new", "--consent", "nothing"), 2),
        (("--out", "new"), 2),
    ],
)
def test_a_refused_export_writes_nothing(
    full: Kept,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    options: tuple[str, ...],
    code: int,
) -> None:
    (tmp_path / "taken").write_text("ours")
    (tmp_path / "link").symlink_to("taken")
    monkeypatch.chdir(tmp_path)
    before = contents(tmp_path)

    said = full.say("export", *options, "--json")

    assert (said.code, said.out) == (code, "")
    assert contents(tmp_path) == before


def test_what_is_wrong_with_the_place_is_told_before_a_passphrase_is_asked_for(
    full: Kept,
) -> None:
    before = Around(typed=())  # being asked would be an error

    said = say(
        "export", full.folder, "--profile", "card", "--out", full.passphrase_file, around=before
    )

    assert said.code == 2


def test_nothing_leaves_without_a_consent(spoken_for: Kept, tmp_path: Path) -> None:
    before = contents(spoken_for.folder)

    said = spoken_for.say("export", "--profile", "card", "--out", tmp_path / "out")

    assert said.code == 2
    assert said.err.startswith("The group has not agreed to this so far")
    assert contents(spoken_for.folder) == before
    assert not (tmp_path / "out").exists()


def test_nothing_leaves_of_an_empty_journal(empty: Kept, tmp_path: Path) -> None:
    said = empty.say("export", "--profile", "summary", "--out", tmp_path / "out")

    assert (said.code, (tmp_path / "out").exists()) == (2, False)


def test_a_consent_can_come_from_a_file(spoken_for: Kept, tmp_path: Path) -> None:
    consent = written(tmp_path / "consent.json", CONSENT)

    said = spoken_for.say(
        "export", "--profile", "card", "--out", tmp_path / "out", "--consent", consent
    )

    assert said.code == 0
    assert (tmp_path / "out").exists()
    assert spoken_for.ids("consent") == []


@pytest.mark.parametrize("records", [(), (CONSENT, CONSENT), (ACTIVITY,), (CONSENT, ACTIVITY)])
def test_a_file_with_anything_but_one_consent_is_refused(
    spoken_for: Kept, tmp_path: Path, records: tuple[object, ...]
) -> None:
    file = written(tmp_path / "consent.json", *records)

    said = spoken_for.say("export", "--profile", "card", "--dry-run", "--consent", file)

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("This file does not hold one consent")


def test_what_is_wrong_in_a_consent_is_named(spoken_for: Kept, tmp_path: Path) -> None:
    bad = {**CONSENT, "fields": {"profile": "everything"}}
    file = written(tmp_path / "consent.json", bad)

    said = spoken_for.say("export", "--profile", "card", "--dry-run", "--consent", file)

    assert said.code == 2
    assert said.err.startswith("Record 1, field profile: ")
    assert "everything" not in said.err
