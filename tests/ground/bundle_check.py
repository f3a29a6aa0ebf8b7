"""Refuse a bundle that holds what must not be shipped, or lacks what must.

`bundle_check.py FOLDER`. Network, remote screens and decoders of pictures we do
not read are attack surface (page 4, section 8); fonts, catalogues and licences
are not an extra.
"""

import sys
from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import Path

_NEVER = (
    "*QtNetwork*", "*Qt6Network*", "*QtSvg*", "*Qt6Svg*", "*QtQml*", "*Qt6Qml*", "*Qt6Quick*",
    "*qvnc*", "*qlinuxfb*", "*qeglfs*", "*qvkkhrdisplay*", "*/plugins/generic/*",
    "*/plugins/iconengines/*", "*/plugins/tls/*", "*/plugins/networkinformation/*",
    "*/imageformats/*qsvg*", "*/imageformats/*qicns*", "*/imageformats/*qtga*",
    "*/imageformats/*qtiff*", "*/imageformats/*qwbmp*", "*/imageformats/*qgif*",
    "*/imageformats/*qwebp*", "*libadwaita*", "*/_ssl.*", "*/fontTools/*",
    "*/plugins/printsupport/*", "*/plugins/platformthemes/*", "*libcups*", "*libgnutls*",
)  # fmt: skip
_ALWAYS = (
    "bitacora*", "bitacora-cli*", "*/resources/fonts/NotoSans-Regular.ttf",
    "*/translations/es/LC_MESSAGES/bitacora.mo", "*/translations/fr/LC_MESSAGES/bitacora.mo",
    "*/qtbase_es.qm", "*/qtbase_fr.qm", "*/journal/storage/migrations/*.sql", "*/LICENSE",
)  # fmt: skip


def complaints_about(names: Sequence[str]) -> Sequence[str]:
    """Return what is wrong with a bundle of these file names (posix, relative)."""
    forbidden = [name for name in names if any(fnmatch(f"/{name}", no) for no in _NEVER)]
    missing = [wish for wish in _ALWAYS if not any(fnmatch(name, wish) for name in names)]
    return (
        *(f"must not be shipped: {name}" for name in forbidden),
        *(f"is missing: {wish}" for wish in missing),
    )


def main() -> int:
    """Print the complaints and return the exit code."""
    folder = Path(sys.argv[1])
    files = [path for path in folder.rglob("*") if path.is_file()]
    size_bytes = sum(path.stat().st_size for path in files if not path.is_symlink())
    complaints = complaints_about([path.relative_to(folder).as_posix() for path in files])
    print(
        "\n".join(complaints)
        or f"{len(files)} files, {size_bytes // 1_000_000} MB, fit to ship."
    )
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
