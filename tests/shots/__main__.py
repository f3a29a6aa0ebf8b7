"""Draw every screen to a picture: `python -m tests.shots FOLDER [LANGUAGE …]`.

Pictures lie in FOLDER/<language>/<view>/<screen>.png; what is cut on one of them is
printed, and the exit code is 1.
"""

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from journal.paths import shipped
from tests.shots.render import application, faults, picture
from tests.shots.scene import Scene, View, make_demo
from tests.shots.screens import screens_before, screens_within
from ui.look import load_look
from ui.theme import Shade

LANGUAGES = ("en", "es", "fr")
VIEWS = (
    View("wide"),
    View("small-dark", 1024, 600, Shade.DARK),
    View("small-mirrored", 1024, 600, is_mirrored=True),
    View("twice-the-text", text_size=2.0),
)


def main(folder: Path, languages: Sequence[str]) -> int:
    """Draw everything and return whether something is cut."""
    app = application()
    look = load_look(app, shipped("resources"))
    cut = 0
    with tempfile.TemporaryDirectory() as home:
        for language in languages:
            demo = make_demo(Path(home) / language, language)
            for view in VIEWS:
                scene = Scene(app, look, language, view)
                cut += _draw(scene, demo, folder / language / view.name)
                scene.close()
    return int(bool(cut))


def _draw(scene: Scene, demo: Path, folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    cut = 0
    for name in screens_before(scene):
        cut += _keep(scene, folder / f"{name}.png")
    scene.open(demo)
    for name in screens_within(scene):
        cut += _keep(scene, folder / f"{name}.png")
    return cut


def _keep(scene: Scene, file: Path) -> int:
    picture(scene.shell).save(str(file))
    found = faults(scene.shell)
    for one in found:
        sys.stdout.write(f"{file.parent.parent.name}/{file.parent.name}/{file.stem}: {one}\n")
    return len(found)


if __name__ == "__main__":
    code = main(Path(sys.argv[1]), sys.argv[2:] or LANGUAGES)
    sys.stdout.flush()
    os._exit(code)  # Qt's objects outlive the interpreter in no fixed order
