"""The check of a bundle sees what must not and what must be in it."""

import pytest

from tests.ground.bundle_check import complaints_about

FIT = (
    "bitacora",
    "bitacora-cli",
    "_internal/LICENSE",
    "_internal/resources/fonts/NotoSans-Regular.ttf",
    "_internal/translations/es/LC_MESSAGES/bitacora.mo",
    "_internal/translations/fr/LC_MESSAGES/bitacora.mo",
    "_internal/PySide6/Qt/translations/qtbase_es.qm",
    "_internal/PySide6/Qt/translations/qtbase_fr.qm",
    "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
    "_internal/PySide6/Qt/plugins/imageformats/libqjpeg.so",
    "_internal/journal/storage/migrations/0001_initial.sql",
)


def test_a_fit_bundle_passes() -> None:
    assert complaints_about(FIT) == ()


@pytest.mark.parametrize(
    "name",
    [
        "_internal/PySide6/Qt/lib/libQt6Network.so.6",
        "_internal/PySide6/QtNetwork.abi3.so",
        "_internal/libQt6Svg.so.6",
        "_internal/PySide6/Qt/plugins/platforms/libqvnc.so",
        "_internal/PySide6/Qt/plugins/platforms/libqeglfs.so",
        "_internal/PySide6/Qt/plugins/generic/libqevdevkeyboardplugin.so",
        "_internal/PySide6/Qt/plugins/imageformats/libqtiff.so",
        "_internal/PySide6/plugins/imageformats/qsvg.dll",
        "_internal/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_must_not_be_shipped_is_named(name: str) -> None:
    assert complaints_about([*FIT, name]) == (f"must not be shipped: {name}",)


def test_what_is_missing_is_named() -> None:
    without = [name for name in FIT if not name.endswith("qtbase_fr.qm")]
    assert complaints_about(without) == ("is missing: */qtbase_fr.qm",)
