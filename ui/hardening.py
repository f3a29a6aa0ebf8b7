"""What the process forbids itself before anything else runs (page 4: D12, D13, T3, T11).

* files are made for this person only, no core dump is written, no other process
  of this person may read our memory (Linux), no socket but local ones (Linux);
* the environment cannot make Qt load foreign plugins or open a screen server;
* Qt keeps no settings: no list of folders that were visited;
* a fault prints where it happened, never what was in hand.

It does not protect from somebody who is administrator of this computer.
"""

import ctypes
import os
import struct
import sys
from types import TracebackType

_DUMPABLE, _NO_NEW_PRIVILEGES, _GET_SECCOMP, _SET_SECCOMP = 4, 38, 21, 22  # linux/prctl.h
_FILTER_MODE = 2
_X86_64, _AARCH64 = 0xC000003E, 0xC00000B7  # linux/audit.h
_SOCKET_CALLS = {"x86_64": (_X86_64, 41, 53), "aarch64": (_AARCH64, 198, 199)}
_IO_URING_SETUP = 425  # the same number everywhere; it could make sockets past the filter
_X32_BIT = 0x40000000
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000
_EPERM, _EACCES, _ENOSYS = 1, 13, 38
_LOCAL = 1  # AF_UNIX: the screen and the accessibility bus
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # linux/filter.h
_SAFE_PLATFORMS = {"xcb", "wayland", "offscreen", "minimal", "windows", "cocoa"}
_KEPT = {
    "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR",
    "QT_AUTO_SCREEN_SCALE_FACTOR",
    "QT_IM_MODULE",
    "QT_IM_MODULES",
    "QT_ACCESSIBILITY",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
}
_PT_DENY_ATTACH = 31  # sys/ptrace.h of macOS


def harden() -> None:
    """Take every measure this system knows; the first call of the program."""
    sys.excepthook = print_where
    scrub_environment()
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _forbid_reading_our_memory()
        forbid_network()
    if sys.platform == "darwin":
        ctypes.CDLL(None).ptrace(_PT_DENY_ATTACH, 0, None, 0)


def scrub_environment() -> None:
    """Drop what could make Qt load foreign code or open a screen server."""
    for name in [one for one in os.environ if one.startswith("QT_") and one not in _KEPT]:
        del os.environ[name]
    if os.environ.get("QT_QPA_PLATFORM", "xcb") not in _SAFE_PLATFORMS:
        del os.environ["QT_QPA_PLATFORM"]
    sys.argv[1:] = [one for one in sys.argv[1:] if one == "--self-test" or _is_pipe(one)]


def keep_no_settings() -> None:
    """Give Qt no place for settings; before the first dialog."""
    from PySide6.QtCore import QSettings

    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, "/dev/null/none")


def print_where(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Print the kind of a fault and its place in our code, nothing of its words."""
    import traceback

    del error
    places = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(trace)[-3:]]
    sys.stderr.write(f"{kind.__name__} {' < '.join(reversed(places))}\n")


def forbid_network() -> None:
    """Let the kernel refuse every socket but local ones, for us and our children.

    Does nothing where a filter already stands: after a lock the program replaces
    itself and keeps the filter it had.

    Raises:
        OSError: the kernel knows no filters.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    calls = _SOCKET_CALLS.get(os.uname().machine)
    if calls is None or libc.prctl(_GET_SECCOMP, 0, 0, 0, 0) == _FILTER_MODE:
        return
    steps = b"".join(struct.pack("HBBI", *step) for step in _network_filter(*calls))
    code = ctypes.create_string_buffer(steps)
    program = struct.pack("HxxxxxxP", len(steps) // 8, ctypes.addressof(code))
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(
        _SET_SECCOMP, _FILTER_MODE, ctypes.create_string_buffer(program), 0, 0
    ):
        raise OSError(ctypes.get_errno(), "seccomp")


def _network_filter(machine: int, socket: int, pair: int) -> list[tuple[int, int, int, int]]:
    number, kind, first_argument = 0, 4, 16  # offsets in struct seccomp_data
    no_x32 = [(_AT_LEAST, 0, 1, _X32_BIT), (_RETURN, 0, 0, _REFUSE | _ENOSYS)]
    return [
        (_LOAD, 0, 0, kind),
        (_EQUAL, 1, 0, machine),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, number),
        *(no_x32 if machine == _X86_64 else []),
        (_EQUAL, 0, 1, _IO_URING_SETUP),
        (_RETURN, 0, 0, _REFUSE | _EPERM),
        (_EQUAL, 2, 0, socket),
        (_EQUAL, 1, 0, pair),
        (_RETURN, 0, 0, _ALLOW),
        (_LOAD, 0, 0, first_argument),
        (_EQUAL, 0, 1, _LOCAL),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE | _EACCES),
    ]


def _forbid_reading_our_memory() -> None:
    ctypes.CDLL(None).prctl(_DUMPABLE, 0, 0, 0, 0)


def _is_pipe(argument: str) -> bool:
    return argument.startswith("--pipe=") and argument.removeprefix("--pipe=").isdigit()
