"""The streams of the process."""

import errno
import getpass
import os
import warnings
from io import BytesIO, StringIO, TextIOWrapper

import pytest

from journal.commands.refusals import NoSecretError, NoTerminalError
from journal.commands.terminal import asked, hush, taken


class Terminal(TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class Full(StringIO):
    """A stream on which nothing can be written, and which is no file."""

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "full")


def _seen(_prompt: str) -> str:
    warnings.warn("can be seen", getpass.GetPassWarning, stacklevel=2)
    return "seen"


def _ended(_prompt: str) -> str:
    raise EOFError


def test_a_pipe_is_utf_8() -> None:
    out = BytesIO()
    stream = taken(TextIOWrapper(out, encoding="ascii"), "surrogateescape")

    stream.write("ñ\udcff")
    stream.flush()

    assert out.getvalue() == "ñ".encode() + b"\xff"


def test_a_terminal_gets_a_sign_for_a_letter_that_it_does_not_know() -> None:
    out = BytesIO()
    stream = taken(Terminal(out, encoding="ascii"), "strict")

    stream.write("ñu")
    stream.flush()

    assert out.getvalue() == b"?u"


def test_a_closed_stream_takes_anything_and_gives_nothing() -> None:
    stream = taken(None, "strict")

    assert stream.read() == ""
    assert stream.write("x") == 1


def test_another_stream_is_taken_as_it_is() -> None:
    stream = StringIO()

    assert taken(stream, "strict") is stream


def test_what_is_typed_is_returned() -> None:
    assert asked("Passphrase: ", lambda prompt: prompt * 2) == "Passphrase: Passphrase: "


def test_nothing_is_read_where_everybody_would_see_it() -> None:
    with pytest.raises(NoTerminalError):
        asked("Passphrase: ", _seen)


def test_the_end_of_the_line_is_no_passphrase() -> None:
    with pytest.raises(NoSecretError):
        asked("Passphrase: ", _ended)


def test_what_cannot_be_written_at_the_end_is_let_go() -> None:
    reader, writer = os.pipe()
    stream = os.fdopen(writer, "w")
    stream.write("nobody reads this")
    os.close(reader)

    hush([None, stream, StringIO(), Full()])

    stream.close()
    assert stream.closed
