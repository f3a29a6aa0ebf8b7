"""Journeys walk through the real window: they share its look with tests/ui."""

from tests.ui.conftest import (
    collected_between_tests,
    loaded_look,
    look,
    pytest_collection_modifyitems,
)

__all__ = [
    "collected_between_tests",
    "loaded_look",
    "look",
    "pytest_collection_modifyitems",
]
