"""What this machine can bear: its memory and how long a derivation takes."""

import math
import os
import sys
from time import perf_counter

from journal.crypto.derivation import Cost, calibrate, member_key, passphrase_material
from journal.errors import TooLittleMemoryError

_NOTHING = bytes(16)


def calibrated_cost() -> Cost:
    """Measure and return the cost for a journal made here; takes some seconds."""
    return calibrate(memory_bytes(), seconds_for)


def seconds_for(cost: Cost) -> float:
    """Return the seconds of one derivation; infinity where memory does not suffice."""
    start = perf_counter()
    try:
        member_key(passphrase_material(""), _NOTHING, _NOTHING, cost)
    except TooLittleMemoryError:
        return math.inf
    return perf_counter() - start


def memory_bytes() -> int:
    """Return the whole memory of the machine."""
    if sys.platform == "win32":  # pragma: no cover - Windows only
        return _windows_memory_bytes()
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _windows_memory_bytes() -> int:  # pragma: no cover - Windows only
    import ctypes

    kib = ctypes.c_ulonglong()
    # Needs no structure, unlike GlobalMemoryStatusEx.
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]  # Windows only
    kernel.GetPhysicallyInstalledSystemMemory(ctypes.byref(kib))
    return kib.value * 1024
