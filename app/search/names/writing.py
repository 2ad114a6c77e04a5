"""Which script a word is written in; only what the matcher treats differently is told apart."""

from enum import StrEnum
from functools import lru_cache


class Script(StrEnum):
    """A writing system."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    GREEK = "greek"
    ARMENIAN = "armenian"
    HEBREW = "hebrew"
    ARABIC = "arabic"
    GEORGIAN = "georgian"
    THAI = "thai"
    LAO = "lao"
    BURMESE = "burmese"
    KHMER = "khmer"
    OTHER = "other"


_BLOCKS = (
    (0x0000, 0x024F, Script.LATIN),
    (0x0250, 0x02FF, Script.LATIN),
    (0x0370, 0x03FF, Script.GREEK),
    (0x0400, 0x052F, Script.CYRILLIC),
    (0x0530, 0x058F, Script.ARMENIAN),
    (0x0590, 0x05FF, Script.HEBREW),
    (0x0600, 0x06FF, Script.ARABIC),
    (0x0750, 0x077F, Script.ARABIC),
    (0x08A0, 0x08FF, Script.ARABIC),
    (0x0E00, 0x0E7F, Script.THAI),
    (0x0E80, 0x0EFF, Script.LAO),
    (0x1000, 0x109F, Script.BURMESE),
    (0x10A0, 0x10FF, Script.GEORGIAN),
    (0x1780, 0x17FF, Script.KHMER),
    (0x1C80, 0x1C8F, Script.CYRILLIC),
    (0x1C90, 0x1CBF, Script.GEORGIAN),
    (0x1E00, 0x1EFF, Script.LATIN),
    (0x1F00, 0x1FFF, Script.GREEK),
    (0x2D00, 0x2D2F, Script.GEORGIAN),
    (0xA9E0, 0xA9FF, Script.BURMESE),
    (0xAA60, 0xAA7F, Script.BURMESE),
)

UNSPACED = frozenset((Script.THAI, Script.LAO, Script.BURMESE, Script.KHMER))
"""Scripts that put no space between words: a name may be typed with or without one."""

UNVOWELLED = frozenset((Script.ARABIC, Script.HEBREW))
"""Scripts that leave short vowels out."""


@lru_cache(maxsize=8_192)
def script_of(char: str) -> Script | None:
    """The script of a letter; None for combining marks and digits, which belong to any."""
    point = ord(char)
    if 0x0300 <= point <= 0x036F or char.isdecimal():
        return None
    return next((script for first, last, script in _BLOCKS if first <= point <= last), Script.OTHER)


def runs(word: str) -> list[tuple[str, Script]]:
    """`word` cut where its script changes; a word of digits alone counts as Latin."""
    found: list[tuple[str, Script]] = []
    current, start = None, 0
    for place, char in enumerate(word):
        script = script_of(char)
        if script is None or script == current:
            continue
        if current is not None:
            found.append((word[start:place], current))
            start = place
        current = script
    found.append((word[start:], current or Script.LATIN))
    return found
