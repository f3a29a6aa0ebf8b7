"""Draw the main screens of the fictional collective: `python -m tests.shots.places FOLDER`.

Part of `make demo`: in the language that the terminal asks for, at one size.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from journal.i18n import choose_language, wanted_languages
from journal.paths import shipped
from tests.shots.render import application, picture
from tests.shots.scene import Scene, View, make_demo
from tests.shots.screens import screens_within
from ui.look import load_look


def main(folder: Path) -> None:
    """Draw every screen that lies within a journal."""
    folder.mkdir(parents=True, exist_ok=True)
    language = choose_language(wanted_languages(os.environ))
    app = application()
    scene = Scene(app, load_look(app, shipped("resources")), language, View("wide"))
    with tempfile.TemporaryDirectory() as home:
        scene.open(make_demo(Path(home) / "journal", language))
        for name in screens_within(scene):
            picture(scene.shell).save(str(folder / f"{name}.png"))
        scene.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
    os._exit(0)  # Qt's objects outlive the interpreter in no fixed order
