import subprocess
import sys
from pathlib import Path

import pytest

from ui.hardening import scrub_environment

ROOT = Path(__file__).parents[2]
only_linux = pytest.mark.skipif(sys.platform != "linux", reason="measures of Linux")


def hardened(program: str, **environment: str) -> str:
    """Run a program after hardening in a process of its own; return what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", f"from ui.hardening import harden; harden()\n{program}"],
        cwd=ROOT,
        env={"PATH": "", "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() + done.stderr.strip()


@only_linux
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET"])
def test_no_socket_can_be_made_but_a_local_one(family: str) -> None:
    program = f"import socket; socket.socket(socket.{family}, socket.SOCK_RAW)"
    assert "PermissionError" in hardened(program)


@only_linux
def test_a_local_socket_still_works_for_the_screen() -> None:
    program = "import socket; socket.socketpair(socket.AF_UNIX)[0].close(); print('fine')"
    assert hardened(program) == "fine"


@only_linux
def test_children_inherit_the_ban() -> None:
    child = "import socket; socket.socket()"
    program = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    assert "PermissionError" in hardened(program)


@only_linux
def test_hardening_twice_adds_no_second_filter() -> None:
    program = (
        "harden()\n"
        "text = open('/proc/self/status').read()\n"
        "print(text.split('Seccomp_filters:')[1].split()[0])"
    )
    assert hardened(program) == "1"


@only_linux
def test_no_core_is_dumped_and_no_memory_lent() -> None:
    program = (
        "import ctypes, resource\n"
        "limit = resource.getrlimit(resource.RLIMIT_CORE)\n"
        "print(limit, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    assert hardened(program) == "(0, 0) 0"


def test_files_are_made_for_this_person_only() -> None:
    assert hardened("import os; print(oct(os.umask(0)))") == "0o77"


def test_a_fault_prints_its_place_and_not_its_words() -> None:
    printed = hardened("def work():\n    raise ValueError('what somebody wrote')\nwork()")
    assert "ValueError work:" in printed
    assert "what somebody wrote" not in printed


def test_qt_cannot_be_told_to_open_a_screen_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "vnc")
    monkeypatch.setenv("QT_PLUGIN_PATH", "elsewhere")
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    monkeypatch.setattr(sys, "argv", ["bitacora", "-platform", "vnc", "--pipe=3", "--pipe=x"])
    scrub_environment()
    import os

    left = {name for name in os.environ if name.startswith("QT_")}
    assert left == {"QT_SCALE_FACTOR"}
    assert sys.argv == ["bitacora", "--pipe=3"]


def test_qt_keeps_no_settings() -> None:
    program = (
        "from ui.hardening import keep_no_settings\n"
        "from PySide6.QtCore import QCoreApplication, QSettings\n"
        "app = QCoreApplication([])\n"
        "keep_no_settings()\n"
        "settings = QSettings('QtProject', 'probe')\n"
        "settings.setValue('visited', 'a folder'); settings.sync()\n"
        "print(settings.fileName())"
    )
    assert hardened(program).startswith("/dev/null/none")
