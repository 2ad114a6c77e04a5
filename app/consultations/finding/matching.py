"""Words in a text, whatever their case and accents. Pure.

Folding: compatibility forms (NFKD) without combining marks, case folded, without the Arabic stretch. So `е` finds `ё`,
`ا` finds `أ`, `é` is found by `e`. A word may stand inside a longer one: endings change in Russian and Arabic.
"""

import sys
import unicodedata
from typing import NamedTuple

AROUND = 90
"""Characters shown before the first word found, and three times as many after."""
_DROPPED = dict.fromkeys(
    [code for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) == "Mn"] + [0x0640]
)


class Match(NamedTuple):
    """A stretch of a text with the places of what was found in it."""

    excerpt: str
    marks: list[tuple[int, int]]


def fold(text: str) -> str:
    """What two spellings have in common."""
    return unicodedata.normalize("NFKD", text).translate(_DROPPED).casefold()


def words_of(query: str) -> list[str]:
    """What is looked for: every word of it must be there."""
    return list(dict.fromkeys(fold(query).split()))


def match(text: str, words: list[str]) -> Match | None:
    """Where `text` has all of the words, shown from the first on; None when it lacks one."""
    folded = fold(text)
    if not all(word in folded for word in words):
        return None
    places = _places(text)
    found = sorted({_span(folded.index(word), len(word), places) for word in words})
    first = max(0, found[0][0] - AROUND)
    last = min(len(text), found[0][0] + 3 * AROUND)
    return Match(text[first:last], [(start - first, end - first) for start, end in found if end <= last])


def _places(text: str) -> list[int]:
    """For each character of the folded text, where it stands in the text itself."""
    return [place for place, letter in enumerate(text) for _ in fold(letter)]


def _span(start: int, length: int, places: list[int]) -> tuple[int, int]:
    return places[start], places[start + length - 1] + 1
