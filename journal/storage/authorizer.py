"""Refuse statements that could write readable bytes, load code or change the key."""

# Numbers of SQLite (https://www.sqlite.org/c3ref/c_alter_table.html).
_OK, _DENY = 0, 1
_PRAGMA, _ATTACH, _FUNCTION = 19, 24, 31
_FORBIDDEN_PRAGMAS = frozenset(
    {
        "temp_store", "temp_store_directory", "key", "rekey", "hexkey", "hexrekey",
        "textkey", "textrekey", "cipher_log", "cipher_log_level", "cipher_migrate",
        "cipher_plaintext_header_size", "writable_schema",
    }
)  # fmt: skip
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "sqlcipher_export"})


def authorize(action: int, first: str | None, second: str | None, *_: object) -> int:
    """Return whether the library may go on; `VACUUM INTO` counts as attaching.

    It is asked when a statement is compiled.
    """
    is_forbidden = (
        action == _ATTACH
        or (action == _PRAGMA and (first or "").casefold() in _FORBIDDEN_PRAGMAS)
        or (action == _FUNCTION and (second or "").casefold() in _FORBIDDEN_FUNCTIONS)
    )
    return _DENY if is_forbidden else _OK
