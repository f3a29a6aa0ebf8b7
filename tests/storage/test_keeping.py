"""Facts about the journal itself."""

from journal.storage.database import Connection
from journal.storage.keeping import Keeping


def test_a_value_is_kept_over_an_earlier_one(db: Connection) -> None:
    keeping = Keeping(db)
    keeping.put("language", "es")
    keeping.put("language", "fr")
    assert keeping.get("language") == "fr"


def test_what_was_never_put_or_was_removed_is_nothing(db: Connection) -> None:
    keeping = Keeping(db)
    keeping.put("language", "es")
    keeping.remove("language")
    assert (keeping.get("language"), keeping.get("other")) == (None, None)
