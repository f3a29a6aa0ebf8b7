"""Journeys walk through the real window: they share its look with tests/ui."""

from tests.ui.conftest import loaded_look, look, pytest_collection_modifyitems

__all__ = ["loaded_look", "look", "pytest_collection_modifyitems"]
