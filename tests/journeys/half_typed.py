"""A window that is locked in the middle of a sentence: `python -m tests.journeys.half_typed`.

Takes the folder of an empty journal. Lock puts a fresh process in this one's place,
which here only tells its number and the folder that was handed over.
"""

import os
import sys
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest

from journal.paths import shipped
from tests.shots.render import application
from tests.shots.scene import Scene, View
from ui.actions import Command
from ui.desk import FormStart
from ui.kit.fields import TextField
from ui.look import load_look
from ui.relaunch import start_anew
from ui.session import Session

HALF = "we ring before we le"
FRESH = (
    "import os, sys\n"
    "from ui.relaunch import handed_over\n"
    "print(os.getpid(), handed_over(sys.argv[1:]))\n"
)


def type_half_a_sentence(scene: Scene, session: Session) -> None:
    """Begin a record and stop in the middle of a word, before any pause keeps it."""
    pages = session.frame.pages
    pages.show_form(FormStart("practice"))
    scene.rest()
    page = pages.currentWidget()
    if page is not None:
        QTest.keyClicks(page.findChildren(TextField)[0], HALF)


def main(folder: Path) -> int:
    """Type half a sentence, lock, and go on as another process."""
    app = application()
    look = load_look(app, shipped("resources"))
    scene = Scene(app, look, "en", View("small", 1024, 600))
    fresh = partial(start_anew, program=[sys.executable, "-c", FRESH])
    session = scene.open(folder, fresh)
    type_half_a_sentence(scene, session)
    session.actions[Command.LOCK].trigger()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
