"""What this machine lets a test do, told as reasons to leave tests out."""

import shutil
import subprocess
import sys

import pytest


def works(program: str, *arguments: str) -> bool:
    """Tell whether a program is here and ends well."""
    found = shutil.which(program)
    return found is not None and not subprocess.call(
        [found, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


needs_strace = pytest.mark.skipif(
    not works("strace", "-qq", "true"), reason="strace is missing or may not trace here"
)
needs_mounts = pytest.mark.skipif(
    not works("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"),
    reason="no small disk can be mounted here",
)
needs_own_network = pytest.mark.skipif(
    not works("unshare", "-rn", "true"), reason="no network can be taken away here"
)
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="measures of Linux")
