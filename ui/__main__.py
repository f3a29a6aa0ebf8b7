"""The program: harden the process first, then everything else."""

import sys

from ui.hardening import harden


def main() -> int:
    """Run the program and return its exit code."""
    harden()
    from ui.app import run

    return run(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
