#!/bin/sh
# See to the system libraries of debian.txt: nothing to do, install them as root, or say the line to run.
set -eu
[ "$(uname -s)" = Linux ] || exit 0
command -v apt-get >/dev/null || exit 0

known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)
packages=
while read -r library package; do
    case "$known" in
        *"	$library "*) ;;
        *) packages="$packages $package" ;;
    esac
done <"$(dirname "$0")/debian.txt"
[ -n "$packages" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    echo "Installing the system libraries that the window needs:$packages"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 # one word a package
    apt-get install -qq --yes --no-install-recommends $packages >/dev/null
else
    echo "The window needs system libraries that are missing here. Please run this, then make again:" >&2
    echo "  sudo apt-get install --no-install-recommends$packages" >&2
    exit 1
fi
