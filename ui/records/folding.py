"""Text without accents and capitals, to compare what is typed with what is shown."""

import unicodedata


def folded(text: str) -> str:
    """Return the text in small letters without the marks over or under them."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in parts if not unicodedata.combining(one)).strip()
