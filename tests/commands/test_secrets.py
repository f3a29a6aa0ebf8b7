"""How a passphrase reaches a command."""

from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from journal.commands.console import Console, Streams
from journal.commands.refusals import NoSecretError, SecretsDifferError
from journal.commands.secrets import new_secret, secret
from journal.errors import UnreadableFileError
from journal.i18n import Words
from journal.paths import shipped
from tests.commands.saying import PASSPHRASE, TODAY, Kept, say


@pytest.fixture
def asked() -> list[str]:
    """Return what was asked on the terminal."""
    return []


@pytest.fixture
def typed() -> list[str]:
    """Return what will be typed on the terminal, the last first."""
    return []


def _console(
    asked: list[str], typed: list[str], *, piped: bytes = b"", language: str = "en"
) -> Console:
    def ask(prompt: str) -> str:
        asked.append(prompt)
        return typed.pop()

    stdin = TextIOWrapper(BytesIO(piped), encoding="utf-8")
    streams = Streams(stdin, TextIOWrapper(BytesIO()), TextIOWrapper(BytesIO()), ask)
    return Console(streams, Words(language, shipped("translations")), lambda: TODAY)


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n", b"\nmore\n"])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_it_is_the_first_line_of_a_file(
    asked: list[str], typed: list[str], tmp_path: Path, start: bytes, end: bytes
) -> None:
    (tmp_path / "p").write_bytes(start + " ñandú sol ".encode() + end)

    found = secret(_console(asked, typed), str(tmp_path / "p"), "Passphrase: ")

    assert (found, asked) == (" ñandú sol ", [])


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n", b"\nmore\n"])
def test_it_is_the_first_line_of_standard_input(
    asked: list[str], typed: list[str], end: bytes
) -> None:
    console = _console(asked, typed, piped="ñandú sol".encode() + end)

    assert (secret(console, "-", "Passphrase: "), asked) == ("ñandú sol", [])


def test_it_is_asked_for_in_the_language(asked: list[str], typed: list[str]) -> None:
    typed.append("ñandú sol")

    found = secret(_console(asked, typed, language="es"), None, "Passphrase: ")

    assert found == "ñandú sol"
    assert len(asked) == 1
    assert asked != ["Passphrase: "]


@pytest.mark.parametrize("line", [b"", b"\n", b"\r\n", b"\nmore\n"])
def test_an_empty_line_is_no_passphrase(
    asked: list[str], typed: list[str], tmp_path: Path, line: bytes
) -> None:
    (tmp_path / "p").write_bytes(line)
    typed.append("")

    with pytest.raises(NoSecretError):
        secret(_console(asked, typed), str(tmp_path / "p"), "Passphrase: ")
    with pytest.raises(NoSecretError):
        secret(_console(asked, typed, piped=line), "-", "Passphrase: ")
    with pytest.raises(NoSecretError):
        secret(_console(asked, typed), None, "Passphrase: ")


def test_what_is_no_text_cannot_be_read(
    asked: list[str], typed: list[str], tmp_path: Path
) -> None:
    (tmp_path / "p").write_bytes(b"\xff\xfe")

    with pytest.raises(UnreadableFileError):
        secret(_console(asked, typed), str(tmp_path / "p"), "Passphrase: ")
    with pytest.raises(UnreadableFileError):
        secret(_console(asked, typed, piped=b"\xff\xfe"), "-", "Passphrase: ")


@pytest.mark.parametrize("name", [".", "nothing", "nothing/below"])
def test_what_is_no_file_cannot_be_read(
    asked: list[str], typed: list[str], tmp_path: Path, name: str
) -> None:
    with pytest.raises(UnreadableFileError):
        secret(_console(asked, typed), str(tmp_path / name), "Passphrase: ")


def test_a_new_one_is_typed_twice(asked: list[str], typed: list[str]) -> None:
    typed += ["otra", "otra"]

    assert new_secret(_console(asked, typed), None) == "otra"
    assert asked == ["New passphrase: ", "The new passphrase once more: "]


def test_a_new_one_that_differs_is_refused(asked: list[str], typed: list[str]) -> None:
    typed += ["otra", "otro"]

    with pytest.raises(SecretsDifferError):
        new_secret(_console(asked, typed), None)


def test_a_new_one_from_a_file_is_read_once(asked: list[str], typed: list[str]) -> None:
    assert new_secret(_console(asked, typed, piped=b"otra\nmore\n"), "-") == "otra"


def test_it_is_never_an_argument_or_in_the_environment(
    full: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BITACORA_PASSPHRASE", PASSPHRASE)

    assert say("members", full.folder, "--passphrase", PASSPHRASE).code == 2
