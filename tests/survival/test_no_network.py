"""Everything works on a computer that has no network at all."""

import subprocess
import sys
from pathlib import Path
from socket import create_server

import pytest

from tests.survival import journey
from tests.survival.allowed import needs_own_network
from tests.survival.traced import ROOT

pytestmark = [pytest.mark.slow, needs_own_network]
KNOCK = "import socket, sys; socket.create_connection(('127.0.0.1', int(sys.argv[1])), 5)"


def without_network(*program: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["unshare", "-rn", sys.executable, "-B", *map(str, program)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_every_command_works_without_a_network(tmp_path: Path) -> None:
    journey.prepare(tmp_path)
    done = without_network("-m", "tests.survival.journey", tmp_path)

    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_the_window_starts_without_a_network() -> None:
    done = without_network("-m", "ui", "--self-test")
    assert done.returncode == 0, done.stderr


def test_control_there_is_no_network_there() -> None:
    with create_server(("127.0.0.1", 0)) as door:
        number = str(door.getsockname()[1])
        here = subprocess.run([sys.executable, "-c", KNOCK, number], check=False)
        there = without_network("-c", KNOCK, number)

    assert here.returncode == 0
    assert "Network is unreachable" in there.stderr
