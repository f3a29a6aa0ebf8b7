"""The streams of the process: a terminal, a file, a pipe, or nothing at all."""

import getpass
import io
import os
import warnings
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TextIO

from journal.commands.refusals import NoSecretError, NoTerminalError


def taken(stream: TextIO | None, errors: str) -> TextIO:
    """Return a stream of the process, an empty one for one that is closed.

    A terminal keeps its encoding and gets a sign for every letter that it does not know;
    files and pipes are UTF-8, whatever the locale.
    """
    if stream is None:
        return io.StringIO()
    if isinstance(stream, io.TextIOWrapper):
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors=errors)
    return stream


def asked(prompt: str, read: Callable[[str], str] = getpass.getpass) -> str:
    """Return what is typed on the terminal, unseen.

    Raises:
        NoTerminalError: there is none.
        NoSecretError: the line was ended without one.
    """
    try:
        with warnings.catch_warnings():
            # Without a terminal the library would read standard input, seen by all.
            warnings.simplefilter("error", getpass.GetPassWarning)
            return read(prompt)
    except getpass.GetPassWarning as error:
        raise NoTerminalError from error
    except EOFError as error:
        raise NoSecretError from error


def hush(streams: Iterable[TextIO | None]) -> None:
    """Let the end of the process find nothing that it could fail to write."""
    for stream in streams:
        if stream is not None:
            try:
                stream.flush()
            except OSError:
                with suppress(OSError):
                    _lead_nowhere(stream.fileno())


def _lead_nowhere(descriptor: int) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
