"""Nothing of what people write is left outside the encrypted files, not even for a moment.

The same check is shown a dozen careless programs: it must find what each leaves.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest

from journal.opened import unlock
from tests.survival import journey
from tests.survival.allowed import needs_strace
from tests.survival.careless import WAYS
from tests.survival.planted import FORMS, MARK, PASSPHRASE
from tests.survival.traced import Traced, World
from tests.survival.window import SIGHT
from tests.survival.writing import today

pytestmark = [pytest.mark.slow, needs_strace]


@dataclass(frozen=True, slots=True)
class Ran:
    """A program that ran, and its world."""

    world: World
    traced: Traced


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    """Return every command of the command line, run one after the other."""
    world = World(tmp_path_factory.mktemp("commands") / "world")
    journey.prepare(world.folder)
    return Ran(world, world.run("-m", "tests.survival.journey", world.folder))


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    """Return the window, from its first start to the panic key."""
    world = World(tmp_path_factory.mktemp("window") / "world")
    return Ran(world, world.run("-m", "tests.survival.window", "panic"))


def test_the_commands_leave_no_footprint(commands: Ran) -> None:
    assert commands.traced.code == 0, commands.traced.printed
    assert commands.traced.footprints() == set()
    assert commands.world.traces("given/") == []
    assert commands.world.left() == set()


def test_the_commands_speak_to_nobody_and_start_nothing(commands: Ran) -> None:
    assert commands.traced.families == set()
    assert commands.traced.programs == 1


def test_the_trace_sees_what_the_commands_wrote(commands: Ran) -> None:
    names = {Path(name).suffix for name in commands.traced.written}
    assert names >= {".db", ".db-journal", ".new", ".part"}


def test_the_window_leaves_no_footprint(window: Ran) -> None:
    assert window.traced.code == 0, window.traced.printed
    assert window.traced.footprints() == set()
    assert window.world.traces() == []


def test_the_window_speaks_to_nobody_and_starts_nothing(window: Ran) -> None:
    assert window.traced.families <= {"AF_UNIX"}
    assert window.traced.programs == 1


def test_the_window_leaves_its_journal_and_three_settings(window: Ran) -> None:
    folders = {str(Path(name).parent) for name in window.world.left()}
    assert folders == {"home/.local/share/bitacora/journal", "home/.config/bitacora"}

    settings = window.world.folder / "home/.config/bitacora/settings.toml"
    lines = settings.read_text(encoding="utf-8").splitlines()
    known = {"language", "text_size_percent", "theme", "lock_after_minutes"}
    assert {line.partition(" =")[0] for line in lines} <= known


def test_the_trace_sees_through_the_hardening_of_the_window(window: Ran) -> None:
    assert any(SIGHT.encode() in content for content in window.traced.written.values())


def test_after_panic_the_journal_holds_what_was_being_typed(window: Ran) -> None:
    folder = window.world.folder / "home/.local/share/bitacora/journal"
    journal = unlock(folder, PASSPHRASE, today=today)
    saved = [hit.entity for hit in journal.search.find(MARK)]
    drafts = {one.entity for one in journal.drafts.all() if MARK in str(one.answers)}
    journal.close()

    assert "process" in saved
    assert drafts == {"incident", "process"}


def test_control_a_dialog_with_settings_of_qt_leaves_a_file(tmp_path: Path) -> None:
    world = World(tmp_path / "world")
    world.run("-m", "tests.survival.careless", "file_dialog", tmp_path)
    assert "home/.config/QtProject.conf" in world.left()


def test_the_word_has_many_forms() -> None:
    assert len(FORMS) > 50
    assert min(map(len, FORMS)) >= 10


@pytest.mark.parametrize("how", sorted(WAYS))
def test_control_a_careless_program_is_found(how: str, tmp_path: Path) -> None:
    world = World(tmp_path / "world")
    traced = world.run("-m", "tests.survival.careless", how, world.folder)

    assert traced.code == 0, traced.printed
    assert traced.footprints()


@pytest.mark.parametrize(
    "how",
    ["plain_database", "temporary_file", "qt_settings", "two_bytes_a_letter", "file_name"],
)
def test_control_what_lies_about_at_the_end_is_found(how: str, tmp_path: Path) -> None:
    world = World(tmp_path / "world")
    world.run("-m", "tests.survival.careless", how, world.folder)

    assert world.traces()


def test_control_a_program_that_speaks_is_found(tmp_path: Path) -> None:
    traced = World(tmp_path / "world").run("-m", "tests.survival.careless", "network", tmp_path)
    assert traced.families == {"AF_INET"}


def test_control_a_program_that_starts_another_is_found(tmp_path: Path) -> None:
    world = World(tmp_path / "world")
    traced = world.run("-m", "tests.survival.careless", "other_program", tmp_path)
    assert traced.programs == 2
