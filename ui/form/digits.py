"""Numbers as people type them: any script's digits, either decimal mark."""

import re
import unicodedata

from babel import Locale
from babel.numbers import NumberFormatError, parse_decimal

_PLAIN_DECIMAL = re.compile(r"\d{1,9}[.,]\d{1,2}")


def latin_digits(typed: str) -> str:
    """Return the text with the digits of every script as 0 to 9."""
    return "".join(
        str(unicodedata.decimal(one)) if one.isdecimal() else one for one in typed
    ).strip()


def read_number(typed: str, locale: Locale) -> float | None:
    """Return the number that was typed, None where it is none.

    The locale decides what a mark means (1.000 is a thousand in Spanish); only where
    that makes no sense, one mark with one or two digits behind it is a decimal mark.
    """
    text = latin_digits(typed)
    try:
        return float(parse_decimal(text, locale=locale, strict=True))
    except NumberFormatError:
        if _PLAIN_DECIMAL.fullmatch(text):
            return float(text.replace(",", "."))
        return None
