"""Facts about the journal itself, which are no records: language, secrets, dates."""

from journal.storage.database import Connection


class Keeping:
    """Names (a-z, 0-9, _) and their values."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def get(self, name: str) -> str | None:
        """Return a value, None where it was never put."""
        value: str | None = self._db.value("SELECT value FROM keeping WHERE name = ?", (name,))
        return value

    def put(self, name: str, value: str) -> None:
        """Keep a value over an earlier one."""
        self._db.write(
            "INSERT INTO keeping (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def remove(self, name: str) -> None:
        """Keep a value no more."""
        self._db.write("DELETE FROM keeping WHERE name = ?", (name,))
