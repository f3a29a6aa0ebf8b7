"""Decide what leaves the journal, write it, and keep account of it: the one door."""
