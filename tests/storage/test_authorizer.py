"""What the library may not do, asked of the library itself."""

import pytest

from journal.storage.database import Connection


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH ':memory:' AS other",
        "VACUUM INTO 'copy.db'",
        "SELECT load_extension('x')",
        "SELECT sqlcipher_export('main')",
        "PRAGMA temp_store=FILE",
        "PRAGMA KEY='x'",
        "PRAGMA rekey='x'",
        "PRAGMA cipher_log='x'",
        "PRAGMA cipher_log_level=TRACE",
        "PRAGMA writable_schema=ON",
    ],
)
def test_what_could_leak_is_denied(db: Connection, sql: str) -> None:
    with pytest.raises(Exception, match=r"not authorized|prohibited|authorization denied"):
        db.rows(sql)


def test_ordinary_work_is_allowed(db: Connection) -> None:
    assert db.value("SELECT upper('a')") == "A"
