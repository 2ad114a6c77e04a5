"""Latin letters: marks taken off, and the other ways the same letters may be meant."""

import re
from functools import lru_cache

from anyascii import anyascii

from app.search.names.scripts.spelling import guessed, pronounced
from app.search.names.scripts.tables import distinct

_PLAIN = re.compile("[^a-z0-9]")
_UMLAUTS = re.compile("[öüäøæå]")
_ELSEWHERE = (
    (re.compile("tsch|dsch|sch"), "german"),
    (re.compile("tch|ou.*ch|ch.*ou|off$|eff$"), "french"),
    (re.compile("[sc]z"), "polish"),
)
"""Clusters that betray in which country a foreign name was written down."""

_DOUBTFUL = (("j", "y"), ("j", "kh"), ("x", "kh"), ("ch", "kh"), ("oe", "u"), ("aw", "au"), ("tj", "ch"))
"""One letter, several sounds: Jovanović, Jiménez; Baxodir; Christos; Soekarno; Kyaw; Tjipto."""


def ascii_letters(text: str) -> str:
    """`text` in plain Latin letters and digits, whatever its script; the last resort for scripts without a table."""
    return _PLAIN.sub("", anyascii(text).lower())


@lru_cache(maxsize=65_536)
def romanise(word: str, language: str | None) -> tuple[str, ...]:
    """Readings of a lower-case Latin `word`: as written without marks, as pronounced, as meant elsewhere."""
    plain = ascii_letters(word)
    readings = [plain]
    known = language if language != "en" else None
    spoken_in = known or guessed(word)
    if spoken_in:
        readings.append(ascii_letters(pronounced(word, spoken_in)))
    if not word.isascii():
        readings.append(ascii_letters(pronounced(word, "marks")))
        if _UMLAUTS.search(word):
            readings.append(ascii_letters(pronounced(word, "umlauts")))
    if known is None:
        readings += [pronounced(plain, way) for sign, way in _ELSEWHERE if sign.search(plain)]
        readings += [plain.replace(letter, sound) for letter, sound in _DOUBTFUL if letter in plain]
    return distinct(readings)
