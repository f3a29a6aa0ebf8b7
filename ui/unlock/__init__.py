"""The screens before a journal is open."""
