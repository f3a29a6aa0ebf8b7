"""Bitácora without a screen: records, vault, search and what leaves."""

__version__ = "0.1.0"
