#!/bin/sh
# Print a Python that can hold our environment, or say on standard error what is missing.
for name in python3.13 python3.12 python3.11 python3; do
    if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
        if "$name" -c 'import ensurepip, venv' 2>/dev/null; then
            echo "$name"
            exit 0
        fi
        without_venv=$name
    fi
done
if [ -n "${without_venv:-}" ]; then
    echo "$without_venv lacks its module venv. On Debian: apt-get install python3-venv" >&2
else
    echo "Bitácora needs Python 3.11, 3.12 or 3.13, and none was found." >&2
    echo "On Debian 12 or later: apt-get install python3 python3-venv" >&2
    echo "Elsewhere, name it yourself: make PYTHON=/path/to/python3.12" >&2
fi
exit 1
