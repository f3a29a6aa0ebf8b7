"""How many words were typed as shown; it never tells which letter is wrong."""

import unicodedata


def right_words(typed: str, shown: str) -> int:
    """Return how many words from the start are the ones shown.

    Accents, capitals and spaces do not count, as when the journal is opened.
    """
    pairs = zip(_plain(typed), _plain(shown), strict=False)
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count


def are_all_right(typed: str, shown: str) -> bool:
    """Tell whether exactly the words shown were typed."""
    return _plain(typed) == _plain(shown)


def _plain(text: str) -> list[str]:
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return bare.casefold().split()
