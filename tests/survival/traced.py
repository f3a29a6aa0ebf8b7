"""Everything a program does to the world outside its memory, seen by strace.

What lies on the disk at the end is not enough: a file that was deleted again is seen
only while it is written. Whatever could write without being seen (shared memory, a
queue of the kernel) counts as a footprint itself.

strace asks the kernel to stop only at the calls it looks for. The program then finds
that a filter stands already and adds none of its own: what it would have been refused
is seen all the same.
"""

import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.survival.planted import forms_in, traces_below

_WRITES = "write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg"
_NAMES = (
    "openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,symlink,symlinkat,link,linkat"
)
_UNSEEN = "memfd_create,io_uring_setup,vmsplice,process_vm_writev,shmget"
_WAYS_OUT = "socket,execve,execveat,mmap"
_CALL = re.compile(r"\d+ +(\w+)\((.*)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(r"<((?:\\x[0-9a-f]{2})+|[^<>]*)>")
_FAMILY = re.compile(r"AF_\w+")
_SHARED = re.compile(r"PROT_WRITE.*MAP_SHARED")
_FOLDERS = {
    "HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run",
    "XDG_CONFIG_HOME": "home/.config", "XDG_CACHE_HOME": "home/.cache",
    "XDG_DATA_HOME": "home/.local/share", "XDG_STATE_HOME": "home/.local/state",
}  # fmt: skip
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Traced:
    """What a program did: bytes by destination, names, and ways out of sight."""

    code: int
    printed: str
    written: Mapping[str, bytes | bytearray]
    named: frozenset[str]
    families: frozenset[str]
    programs: int
    unseen: frozenset[str]

    def footprints(self) -> set[str]:
        """Return where the planted word went, and what could not be looked into."""
        return (
            {where for where, content in self.written.items() if forms_in(content)}
            | {f"name {name}" for name in self.named if forms_in(name.encode())}
            | set(self.unseen)
        )


@dataclass(frozen=True, slots=True)
class World:
    """A folder with a home and a place for temporary files, where one program runs."""

    folder: Path

    def run(self, *program: object) -> Traced:
        """Run a Python program, `-m NAME ARGUMENTS`, and return what it did."""
        for name in _FOLDERS.values():
            (self.folder / name).mkdir(parents=True, exist_ok=True, mode=0o700)
        log = self.folder.with_name(f"{self.folder.name}.trace")
        done = subprocess.run(
            ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "99999999", "-o", log,
             "-e", f"trace={_WRITES},{_NAMES},{_UNSEEN},{_WAYS_OUT}",
             sys.executable, "-B", *map(str, program)],
            cwd=ROOT, env=self._environment(), capture_output=True, text=True, check=False,
            timeout=300,
        )  # fmt: skip
        try:
            return _read(log, done.returncode, done.stdout + done.stderr)
        finally:
            log.unlink()

    def left(self) -> set[str]:
        """Return every file left in home and among temporary files."""
        return {
            path.relative_to(self.folder).as_posix()
            for name in ("home", "tmp", "run")
            for path in (self.folder / name).rglob("*")
            if not path.is_dir()
        }

    def traces(self, *known: str) -> list[str]:
        """Return where the planted word lies, apart from what the test brought itself."""
        return [one for one in traces_below(self.folder) if not one.startswith(known)]

    def _environment(self) -> Mapping[str, str]:
        own = {name: str(self.folder / below) for name, below in _FOLDERS.items()}
        fixed = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        return own | fixed


def _read(log: Path, code: int, printed: str) -> Traced:
    written: dict[str, bytearray] = defaultdict(bytearray)
    named: set[str] = set()
    families: set[str] = set()
    unseen: set[str] = set()
    programs = 0
    with log.open(encoding="utf-8", errors="replace") as lines:
        for call, arguments in _calls(lines):
            if call in _WRITES.split(","):
                written[_destination(arguments)] += b"".join(_texts(arguments))
            elif call in _NAMES.split(","):
                named.update(_decoded(one) for one in _texts(arguments))
            elif call == "socket":
                families.update(_FAMILY.findall(arguments)[:1])
            elif call.startswith("execve"):
                programs += 1
            elif call != "mmap":
                unseen.add(call)
            elif _SHARED.search(arguments) and (file := _destination(arguments)):
                unseen.add(f"shared memory {file}")
    return Traced(
        code, printed, {**written}, frozenset(named), frozenset(families), programs,
        frozenset(unseen),
    )  # fmt: skip


def _calls(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    return ((found[1], found[2]) for line in lines if (found := _CALL.match(line)))


def _texts(arguments: str) -> list[bytes]:
    return [bytes.fromhex(one.replace("\\x", "")) for one in _TEXT.findall(arguments)]


def _destination(arguments: str) -> str:
    found = _FILE.search(arguments)
    if found is None:
        return ""
    name = found[1]
    return _decoded(bytes.fromhex(name.replace("\\x", ""))) if "\\x" in name else name


def _decoded(name: bytes) -> str:
    return name.decode(errors="replace")
