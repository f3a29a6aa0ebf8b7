"""The program as `python -m ui` runs it, watched from inside; prints what was seen.

`start` ends when the window to unlock was seen. `today` types a passphrase, waits for
Today, and then for the program to rest: its memory is read then. Between, nothing is
done to it but what a person does.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from ui.hardening import harden

if TYPE_CHECKING:
    from collections.abc import Callable

_REST_MS = 1500
_COUNTED = {"VmRSS": "rss", "VmHWM": "peak", "RssAnon": "own", "RssFile": "files"}


def tell(seen: dict[str, int]) -> NoReturn:
    """Print what was seen and end."""
    sys.stdout.write(json.dumps(seen) + "\n")
    sys.stdout.flush()
    os._exit(0)


def watch_start() -> None:
    """Tell when the window to unlock was seen."""
    from tests.bench.painted import FirstPaint
    from ui import app

    begin = app.Program.begin

    def begun(program: Any, *given: Any) -> None:
        begin(program, *given)
        FirstPaint(program.shell, lambda seen_ns: tell({"seen": seen_ns}))

    app.Program.begin = begun  # type: ignore[assignment, method-assign]  # measured from outside


class Visit:
    """A person who opens the journal and looks at Today."""

    def __init__(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._seen: dict[str, int] = {}
        self._program: Any = None

    def begin(self) -> None:
        """Come in once the libraries that open a journal are there."""
        from ui import app

        begin, go_in = app.Program.begin, app.Program._begin_session

        def begun(program: Any, *given: Any) -> None:
            self._program = program
            begin(program, *given)

        def gone_in(program: Any, folder: Path) -> None:
            go_in(program, folder)
            self._await_rows()

        app.Program.begin = begun  # type: ignore[assignment, method-assign]  # measured from outside
        app.Program._begin_session = gone_in  # type: ignore[assignment, method-assign]  # measured from outside
        app.ignore = self._type  # type: ignore[assignment]  # measured from outside

    def _type(self, _loaded: object) -> None:
        from journal.vault import unlock
        from ui.unlock.secret_field import SecretField

        find_key = unlock.find_key  # type: ignore[attr-defined]  # measured from outside

        def found(*given: Any) -> Any:
            key = find_key(*given)
            self._seen["derived"] = time.monotonic_ns()
            return key

        unlock.find_key = found  # type: ignore[assignment, attr-defined]  # measured from outside
        field = self._program.shell.findChild(SecretField)
        field.setText(self._passphrase)
        field.returnPressed.emit()

    def _await_rows(self) -> None:
        """Wait for the first row of Today, which is there once all that is due is."""
        from tests.bench.painted import FirstPaint
        from ui.kit.rows import Row

        resized: Callable[..., None] = Row.resizeEvent
        visit = self

        def resize(row: Row, event: Any) -> None:
            resized(row, event)
            if "row" not in visit._seen:
                visit._seen["row"] = time.monotonic_ns()
                FirstPaint(row, visit._rest)

        Row.resizeEvent = resize  # type: ignore[assignment, method-assign]  # measured from outside

    def _rest(self, seen_ns: int) -> None:
        from PySide6.QtCore import QTimer

        self._seen["today"] = seen_ns
        QTimer.singleShot(_REST_MS, self._weigh)

    def _weigh(self) -> None:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        told = dict(line.split(":", 1) for line in lines)
        tell(self._seen | {ours: int(told[one].split()[0]) for one, ours in _COUNTED.items()})


def main() -> int:
    """Run the program as it runs itself."""
    what, passphrase = sys.argv[1], sys.stdin.readline().rstrip("\n")
    sys.argv[1:] = []
    harden()
    if what == "start":
        watch_start()
    else:
        Visit(passphrase).begin()
    from ui.app import run

    return run(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
