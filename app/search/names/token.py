"""A word of a name: how it is written, how it sounds, and what shows at a glance that another is not alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import and_, or_
from zlib import crc32

from app.search.names.keys import key, skeleton
from app.search.names.particles import ENDINGS, is_particle
from app.search.names.romanise import readings
from app.search.names.scripts import semitic
from app.search.names.writing import UNVOWELLED, Script

_LETTER_BITS = 60
_BITS = 240
SHORTEST_BY_EAR = 3
"""Consonants of a word being typed from which on it is completed by ear."""


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """One word of a name. Equal text, script and language give one object, so that answers can be kept by it."""

    text: str
    script: Script
    reading: str
    """The most usual reading."""

    key: str
    """The phonetic key of that reading."""

    readings: tuple[str, ...]
    keys: tuple[str, ...]
    skeletons: tuple[str, ...]
    particle: bool
    ending: bool
    unvowelled: bool

    # What shows at a glance that two words differ, as bits; where two share one by chance, a test is only less sharp.
    opens: int
    """The two letters that the text, each reading and each key begin with; every bit if one of them has but one letter.
    Words with no bit in common are not equal, and neither begins the other."""

    sounds: int
    """The skeletons."""

    heard: int
    """The skeletons and what may be typed of them so far."""

    letters: int
    """The letters of the reading and of every key."""

    common: int
    """The letters that the reading and every key have."""

    written: int
    """The letters of the text, if it is not in Latin letters."""

    longest: int
    """The length of the longest among the reading and the keys."""


@lru_cache(maxsize=131_072)
def token(text: str, script: Script, language: str | None = None) -> Token:
    """The token of a cleaned word in one script."""
    found = list(readings(text, script, language))
    if script is Script.ARABIC and (bare := semitic.without_article(text)) != text:
        found = [*readings(bare, script, language), *found]
    made = _token(text, script, found[0], found)
    if script is Script.LATIN and found[0][:2] in ("al", "el") and len(found[0]) > 5:
        return _token(text, script, found[0], found, more_sounds=(skeleton(key(found[0][2:])),))
    return made


@lru_cache(maxsize=131_072)
def joined(left: Token, right: Token) -> Token:
    """Two tokens as one. Letters do not merge into new sounds where the words meet, but for what Abd serves."""
    pairs = [(left.reading, each) for each in right.readings] + [(each, right.reading) for each in left.readings]
    readings = ["".join(pair) for pair in pairs]
    keys = None if left.reading.startswith("abd") else [one + other for one in left.keys for other in right.keys]
    return _token(left.text + right.text, left.script, left.reading + right.reading, readings, keys)


def _token(
    text: str,
    script: Script,
    reading: str,
    readings: Iterable[str],
    keys: Iterable[str] | None = None,
    more_sounds: tuple[str, ...] = (),
) -> Token:
    every = tuple(dict.fromkeys(readings))
    phonetic = tuple(dict.fromkeys(map(key, every) if keys is None else keys))
    skeletons = (*dict.fromkeys(map(skeleton, phonetic)), *more_sounds)
    compared = (reading, *phonetic)
    letters = [_letters(each) for each in compared]
    heard = [each[:end] for each in skeletons for end in range(SHORTEST_BY_EAR, len(each))]
    return Token(
        text=text,
        script=script,
        reading=reading,
        key=phonetic[0],
        readings=every,
        keys=phonetic,
        skeletons=skeletons,
        particle=is_particle(text, script, every),
        ending=not ENDINGS.isdisjoint(every),
        unvowelled=script in UNVOWELLED,
        opens=_opens((text, *compared, *every)),
        sounds=_bits(skeletons),
        heard=_bits((*skeletons, *heard)),
        letters=reduce(or_, letters),
        common=reduce(and_, letters),
        written=0 if script is Script.LATIN else _letters(text),
        longest=max(map(len, compared)),
    )


def _opens(forms: tuple[str, ...]) -> int:
    return -1 if min(map(len, forms)) < 2 else _bits(each[:2] for each in forms)


def _bits(words: Iterable[str]) -> int:
    return reduce(or_, (1 << crc32(each.encode()) % _BITS for each in words))


def _letters(word: str) -> int:
    """A bit for each letter, and one more if it is there twice."""
    found = 0
    for letter in word:
        bit = 1 << ord(letter) % _LETTER_BITS
        found |= bit << _LETTER_BITS if found & bit else bit
    return found
