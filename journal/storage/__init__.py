"""Rows and files of an open journal: the only place where SQL is written."""
