"""Rules of the house that no linter knows."""

import ast
import re

import pytest

from tests.ground.source_tree import ROOT, called_by, imported_by, programs, texts

NETWORK = (
    "socket", "socketserver", "ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib",
    "telnetlib", "xmlrpc", "webbrowser", "asyncio", "requests", "urllib3", "PySide6.QtNetwork",
)  # fmt: skip
SHOWS_RICH_TEXT = {
    "QLabel",
    "QMessageBox",
    "QTextBrowser",
    "setToolTip",
    "setHtml",
    "insertHtml",
}
FACTORY_OF_TEXT = "ui/kit/"
SPOKEN = re.compile(r"\b_?words[.](say|count)$|^N_$")
DRAWERS = {"utils", "util", "helpers", "helper", "base", "common", "misc"}
# one letter in brackets, so that these lines do not find themselves
LEFT_OVER = re.compile(r"\b(TO[D]O|FIX[M]E|XX[X]|raise NotImplemented[E]rror)\b")
SUPPRESSION = re.compile(r"# ?(no[q]a|type: ?[i]gnore|[p]ragma: ?no).*")
WITH_CODE_AND_REASON = re.compile(
    r"# (no[q]a: [A-Z]+\d+(, ?[A-Z]+\d+)* - \S"
    r"|type: [i]gnore\[[a-z-]+(, ?[a-z-]+)*\] +(# |- )\S"
    r"|[p]ragma: no (cover|branch) - \S)"
)
MACHINE_PATH = re.compile(r"(?<![\w.}$~/-])/(work|root|farm|tmp|home/\w+|Users/\w+)/")


@pytest.mark.parametrize(("folder", "ceiling"), [("journal", 350), ("ui", 300)])
def test_no_module_is_longer_than_its_ceiling(folder: str, ceiling: int) -> None:
    lengths = {name: text.count("\n") for name, text in programs(folder)}
    assert {name: lines for name, lines in lengths.items() if lines > ceiling} == {}


def test_no_module_opens_the_network() -> None:
    reached = [
        (name, module)
        for name, text in programs("journal", "ui")
        for module in imported_by(text)
        if any(module == one or module.startswith(f"{one}.") for one in NETWORK)
    ]
    assert reached == []


def test_one_module_alone_speaks_to_the_database_library() -> None:
    speakers = [
        name for name, text in programs("journal", "ui") if "sqlcipher3" in imported_by(text)
    ]
    assert speakers == ["journal/storage/database.py"]


def test_text_is_shown_through_the_factory_that_makes_it_plain() -> None:
    bare = [
        (name, call)
        for name, text in programs("ui")
        for call in sorted(SHOWS_RICH_TEXT & called_by(text))
        if not name.startswith(FACTORY_OF_TEXT)
    ]
    assert bare == []


def test_no_sentence_is_glued_together() -> None:
    glued = [
        (name, call.lineno)
        for name, text in programs("journal", "ui")
        for call in ast.walk(ast.parse(text))
        if isinstance(call, ast.Call) and SPOKEN.search(ast.unparse(call.func))
        if any(isinstance(given, ast.JoinedStr | ast.BinOp) for given in call.args[:2])
    ]
    assert glued == []


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    names = [name for name, _ in programs("journal", "ui", "tests")]
    assert [name for name in names if DRAWERS & set(name.removesuffix(".py").split("/"))] == []


def test_nothing_is_left_over() -> None:
    lines = [
        (name, line)
        for name, text in programs("journal", "ui", "tests", "translations", "resources")
        for line in text.splitlines()
        if LEFT_OVER.search(line)
    ]
    assert lines == []


def test_every_suppression_carries_its_code_and_its_reason() -> None:
    bare = [
        (name, found.group())
        for name, text in programs("journal", "ui", "tests", "translations", "resources")
        for found in SUPPRESSION.finditer(text)
        if not WITH_CODE_AND_REASON.match(found.group())
    ]
    assert bare == []


def test_no_file_knows_a_path_of_the_machine_it_was_written_on() -> None:
    places = [
        (name, line.strip()[:100])
        for name, text in texts()
        for line in text.splitlines()
        if MACHINE_PATH.search(line)
    ]
    assert places == []


def test_the_top_level_holds_what_it_should() -> None:
    promised = {
        "journal", "ui", "translations", "resources", "tests", "requirements", ".ci",
        ".gitignore", "pyproject.toml", "build_installer.spec", "README.md", "ARCHITECTURE.md",
        "CONTRIBUTING.md", "SECURITY.md",
        "CHANGELOG.md", "LICENSE", "Makefile",
    }  # fmt: skip
    assert promised - {path.name for path in ROOT.iterdir()} == set()
