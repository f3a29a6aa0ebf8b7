#!/bin/sh
# See to the programs of debian-tests.txt: install them as root, else say the line to run.
# Without them `make test` goes on and leaves the tests that need them out, with the reason.
set -eu
[ "$(uname -s)" = Linux ] || exit 0
command -v apt-get >/dev/null || exit 0

packages=
while read -r program package; do
    PATH="$PATH:/usr/sbin:/sbin" command -v "$program" >/dev/null || packages="$packages $package"
done <"$(dirname "$0")/debian-tests.txt"
[ -n "$packages" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    echo "Installing the programs that some tests need:$packages"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # one word a package
    { apt-get update -qq && apt-get install -qq --yes --no-install-recommends $packages; } >/dev/null && exit 0
fi
echo "Some tests are left out: they need programs that are missing here. To run them too:" >&2
echo "  sudo apt-get install --no-install-recommends$packages" >&2
