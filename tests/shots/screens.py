"""Every screen of the program, by name, in the order one meets them."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from journal.domain.entities import entity_named
from journal.opened import OpenJournal
from tests.shots.scene import Scene, wait_until
from ui.desk import FormStart
from ui.places import PLACES
from ui.unlock.create import CreateScreen
from ui.unlock.recover import RecoverScreen
from ui.unlock.recovery_words import RecoveryWordsScreen
from ui.unlock.tide import Door
from ui.unlock.unlock import Found, UnlockScreen

_SECRET = {
    "en": "garlic rare raccoon vicious super coil invite",
    "es": "cordón marea búho tejer lámina olivo rumbo",
    "fr": "abeille fleur cuivre rivage tomate jardin lueur",
}
_TWELVE = (
    "nácar",
    "jardín",
    "pausa",
    "trigo",
    "vuelo",
    "cesta",
    "llave",
    "océano",
    "piedra",
    "sauce",
    "tambor",
    "faro",
)
_FORMS = ("activity", "incident", "review", "practice")
_RECORDS = ("process", "activity", "security_plan", "review", "incident", "outcome")


def screens_before(scene: Scene) -> Iterator[str]:
    """Show each screen before a journal is open; yield its name once it is laid out."""
    look, words = scene.look, scene.words
    folders = (Path("journal"), Path("journal-2"))
    unlock = UnlockScreen(look, words, Found(folders[:1], folders[0]))
    unlock.field.setText("una frase larga")
    unlock.field.capitals_seen.emit(True)  # noqa: FBT003 - Qt's signal
    scene.show_screen(Door(look, words, unlock))
    yield "unlock"
    scene.show_screen(Door(look, words, UnlockScreen(look, words, Found((), None))))
    yield "unlock-none"
    several = UnlockScreen(look, words, Found(folders, folders[0]))
    several.show_trouble("…", "…")
    scene.show_screen(Door(look, words, several))
    yield "unlock-several"
    create = CreateScreen(look, words, Path("bitacora/journal"))
    create.secret.show_words(_SECRET[scene.language])
    create.secret.typed.setText(_SECRET[scene.language][:24])
    create.show_trouble(create.secret.trouble())
    scene.show_screen(Door(look, words, create, *create.buttons()))
    yield "create"
    recovery = RecoveryWordsScreen(look, words, _TWELVE)
    scene.show_screen(Door(look, words, recovery, recovery.go))
    yield "recovery-words"
    back = RecoverScreen(look, words)
    scene.show_screen(Door(look, words, back, back.leave, back.go))
    yield "recover"


def screens_within(scene: Scene) -> Iterator[str]:
    """Show each screen of the open journal; yield its name once it is at rest."""
    if scene.session is None:
        return
    pages = scene.session.frame.pages
    for place in PLACES:
        pages.show_place(place.name)
        scene.rest()
        yield f"place-{place.name}"
    for name in _FORMS:
        pages.show_form(FormStart(name))
        scene.rest()
        yield f"form-{name}"
    for name, record_id in _first_ids(scene).items():
        pages.show_record(name, record_id)
        scene.rest()
        yield f"record-{name}"
    bar = scene.session.frame.bar.search
    bar.setText("a")
    bar.textEdited.emit("a")
    scene.rest()
    scene.rest()
    yield "search"


def _first_ids(scene: Scene) -> Mapping[str, str]:
    found: list[Mapping[str, str]] = []

    def job(journal: OpenJournal) -> Mapping[str, str]:
        return {
            name: journal.records.page(entity_named(name), first=0, most=1)[0].id
            for name in _RECORDS
        }

    scene.worker.run(scene.shell, job, found.append)
    wait_until(lambda: bool(found))
    return found[0]
