"""The numbers that bind every export: one versioned file, changeable only upwards.

Rules (page 6, B.3 and Decision 6): each number has a direction in which it protects
more. `stricter` takes a change in that direction and refuses any other.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from journal.errors import LooserPolicyError
from journal.paths import shipped

_MORE_PROTECTS = frozenset({"minimum_records", "maturity_months", "rounding_step"})
_LESS_PROTECTS = frozenset(
    {"rounding_window", "most_tables", "most_dimensions", "most_cells"}
    | {"homogeneity_percent", "retention_years", "batches_per_half_year"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The thresholds of page 6, B.3.

    Lengths are in calendar months or years. The base of a batch of n records is
    `rounding_step` times n / `rounding_window`, rounded up. `known_trainings` maps how
    many activities an adversary knows to how often the right file was matched first in
    our simulation of `simulated_groups` collectives.
    """

    version: str
    minimum_records: int
    maturity_months: int
    batches_per_half_year: int
    rounding_step: int
    rounding_window: int
    most_tables: int
    most_dimensions: int
    most_cells: int
    homogeneity_percent: int
    retention_years: int
    bucket_kib: int
    sensitive: tuple[str, ...]
    known_trainings: Mapping[int, float]
    simulated_groups: int

    def base_for(self, records: int) -> int:
        """Return the rounding base of a batch."""
        return self.rounding_step * -(-records // self.rounding_window)

    def band_for(self, records: int) -> str:
        """Return the window of n that the base shows anyway, such as `n11_20`."""
        high = -(-records // self.rounding_window) * self.rounding_window
        low = max(high - self.rounding_window + 1, self.minimum_records)
        return f"n{low}" if low == high else f"n{low}_{high}"


def shipped_policy() -> Policy:
    """Return the policy that came with the program."""
    text = (shipped("resources") / "policy.json").read_text(encoding="utf-8")
    plain = json.loads(text)
    known = {int(p): share for p, share in plain["known_trainings"].items()}
    return Policy(**{**plain, "sensitive": tuple(plain["sensitive"]), "known_trainings": known})


def stricter(policy: Policy, override: Mapping[str, int]) -> Policy:
    """Return the policy with some numbers made to protect more.

    Raises:
        LooserPolicyError: a number would protect less, or is none that may change.
    """
    for name, wished in override.items():
        now = {field.name: getattr(policy, field.name) for field in fields(policy)}.get(name)
        if not _protects(name, now, wished):
            raise LooserPolicyError
    return replace(policy, **dict(override))  # type: ignore[arg-type]  # names were checked


def _protects(name: str, now: object, wished: int) -> bool:
    if not isinstance(now, int):
        return False
    more = name in _MORE_PROTECTS and wished >= now
    return more or (name in _LESS_PROTECTS and 1 <= wished <= now)
