"""The gate of coverage opens for what was promised and for nothing less."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.ground.coverage_gate import Promise, judge, promise_of
from tests.ground.source_tree import ROOT

PROMISE = Promise(whole=("journal/crypto",), floor_elsewhere=50.0)


def _file(*, covered: int, missing: int) -> Mapping[str, Any]:
    return {
        "missing_lines": list(range(missing)),
        "missing_branches": [],
        "summary": {
            "num_statements": covered + missing,
            "covered_lines": covered,
            "num_branches": 0,
            "covered_branches": 0,
        },
    }


def test_what_was_promised_passes() -> None:
    files = {
        "journal/crypto/slots.py": _file(covered=9, missing=0),
        "ui/app.py": _file(covered=5, missing=5),
    }
    assert judge(files, PROMISE).complaints == []


def test_one_line_missing_in_a_whole_folder_is_named() -> None:
    files = {"journal/crypto/slots.py": _file(covered=999, missing=1)}
    assert judge(files, PROMISE).complaints == [
        "journal/crypto/slots.py: 1 lines [0], 0 branches []"
    ]


def test_falling_under_the_floor_is_refused() -> None:
    files = {
        "journal/crypto/slots.py": _file(covered=9, missing=0),
        "journal/cryptonym.py": _file(covered=4, missing=6),
    }
    verdict = judge(files, PROMISE)
    assert verdict.elsewhere == pytest.approx(40)
    assert verdict.complaints == ["elsewhere: 40.0 %, promised 50.0 %"]


def test_a_folder_that_was_not_measured_is_refused() -> None:
    complaints = judge({"ui/app.py": _file(covered=5, missing=5)}, PROMISE).complaints
    assert complaints == ["journal/crypto: not measured at all"]


@pytest.mark.parametrize("part", ["crypto", "vault", "storage", "domain", "export"])
def test_these_parts_are_promised_wholly(part: str) -> None:
    assert f"journal/{part}" in promise_of(ROOT / "pyproject.toml").whole
