"""The locked requirements: every package by its hash, from wherever it comes."""

import re
from collections.abc import Mapping

import pytest

from tests.ground.source_tree import ROOT, texts

LOCKS = ("run", "dev", "bundle", "readers")
PINNED = re.compile(r"^([a-z0-9._-]+)==(\S+)( ; .+?)? \\$", re.MULTILINE)
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
# a dot in brackets, so that this line does not find itself
REGISTRY = re.compile(
    r"pypi[.]org|pythonhosted[.]org|npmjs[.](org|com)|crates[.]io|anaconda[.]org|golang[.]org"
    r"|--(extra-)?index[-]url|--find[-]links"
)


def lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def pins(name: str) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for package, version, _marker in PINNED.findall(lock(name)):
        found.setdefault(package, set()).add(version)
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_of_a_lock_is_a_pin_a_hash_or_a_comment(name: str) -> None:
    strange = [
        line
        for line in lock(name).splitlines()
        if not (PINNED.match(line) or HASH.fullmatch(line) or line.lstrip().startswith("#"))
    ]
    assert strange == []


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_is_followed_by_a_hash(name: str) -> None:
    lines = [line for line in lock(name).splitlines() if not line.lstrip().startswith("#")]
    unhashed = [
        line
        for line, following in zip(lines, [*lines[1:], ""], strict=True)
        if PINNED.match(line) and not HASH.fullmatch(following)
    ]
    assert unhashed == []


@pytest.mark.parametrize(("larger", "smaller"), [("dev", "run"), ("bundle", "dev")])
def test_locks_that_share_an_environment_agree(larger: str, smaller: str) -> None:
    there = pins(smaller)
    differing = {
        package: versions
        for package, versions in pins(larger).items()
        if package in there and there[package] != versions
    }
    assert differing == {}


def test_what_develops_holds_all_that_runs() -> None:
    assert pins("run").keys() - pins("dev").keys() == set()


def test_no_file_holds_the_address_of_a_package_registry() -> None:
    assert [name for name, text in texts() if REGISTRY.search(text)] == []


def test_no_lock_holds_any_address() -> None:
    holding = [
        name for name, text in texts() if name.startswith("requirements/") and "://" in text
    ]
    assert holding == []
