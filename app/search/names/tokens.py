"""A name as tokens: what is compared with what."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from app.search.names.keys import key, skeleton
from app.search.names.particles import ARTICLES, BOUND_ARTICLES, ENDINGS, PARTICLES, without_title
from app.search.names.romanise import readings
from app.search.names.scripts import burmese, semitic
from app.search.names.text import words
from app.search.names.writing import UNVOWELLED, Script, runs

MOST_TOKENS = 12
LONGEST = 40
SHORT = 4


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """One word of a name. Equal text, script and language give one object, so that answers can be kept by it."""

    text: str
    script: Script
    reading: str
    """The most usual reading."""

    readings: frozenset[str]
    keys: frozenset[str]
    skeletons: frozenset[str]
    unvowelled: bool


@dataclass(frozen=True, slots=True)
class Unit:
    """What is compared as one word: a token, or neighbours joined, as in Abdul Rahman / Abdulrahman."""

    first: int
    end: int
    token: Token

    @property
    def joined(self) -> bool:
        return self.end - self.first > 1


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text taken apart: its tokens in order, and as units with the joins of neighbours that form one word."""

    tokens: tuple[Token, ...]
    optional: frozenset[int]
    """Places of words that people leave out: "bin", "de la", titles."""

    units: tuple[Unit, ...]
    whole: str
    """All of it without blanks, in its own script: for scripts that write none."""

    keyed: str
    """All of it as one phonetic key."""

    script: Script


@lru_cache(maxsize=131_072)
def token(text: str, script: Script, language: str | None = None) -> Token:
    """The token of a cleaned word in one script."""
    found = list(readings(text, script, language))
    if script is Script.ARABIC and (bare := semitic.without_article(text)) != text:
        found = [*readings(bare, script, language), *found]
    made = _token(text, script, found[0], found)
    if script is Script.LATIN and found[0][:2] in ("al", "el") and len(found[0]) > 5:
        return replace(made, skeletons=made.skeletons | {skeleton(key(found[0][2:]))})
    return made


def take_apart(text: str, language: str | None = None) -> Tokens:
    """The tokens of `text`; `language` is a BCP 47 tag where known. Never fails; may be empty."""
    primary = language.partition("-")[0] if language else None
    found: list[Token] = []
    bound: list[bool] = []  # whether a hyphen ties the token to the one before
    for parts in words(text):
        for place, part in enumerate(parts):
            for piece, script in runs(part[:LONGEST]):
                for word in _pieces(piece, script):
                    each = token(word, script, primary)
                    hyphen_follows = place + 1 < len(parts)
                    if each.reading in (BOUND_ARTICLES if hyphen_follows else ARTICLES):
                        continue
                    found.append(each)
                    bound.append(place > 0)
    found, bound = found[:MOST_TOKENS], bound[:MOST_TOKENS]
    if not found:
        found = [token(word, script, primary) for parts in words(text) for word, script in runs(parts[0][:LONGEST])]
        found, bound = found[:MOST_TOKENS], [False] * len(found[:MOST_TOKENS])
    script = found[0].script if found else Script.LATIN
    whole = "".join(each.text for each in found)
    units = [Unit(place, place + 1, each) for place, each in enumerate(found)]
    keyed = "".join(key(each.reading) for each in found)
    return Tokens(tuple(found), _optional(found), (*units, *_joins(found, bound)), whole, keyed, script)


def _pieces(word: str, script: Script) -> list[str]:
    if script is Script.BURMESE:
        parts = burmese.syllables(word)
        return parts[1:] if len(parts) > 2 and parts[0] in ("ဦး", "ဒေါ်") else parts
    return [without_title(word, script)]


def _optional(found: list[Token]) -> frozenset[int]:
    last = len(found) - 1
    return frozenset(
        place
        for place, each in enumerate(found)
        if (place > 0 and not ENDINGS.isdisjoint(each.readings))
        or (place < last and (place > 0 or len(each.text) > 1) and not PARTICLES.isdisjoint(each.readings))
    )


def _joins(found: list[Token], bound: list[bool]) -> list[Unit]:
    """Neighbours that are also written as one word: short ones, hyphenated ones, and Abd with what it serves."""
    joins: list[Unit] = []
    for place, (left, right) in enumerate(pairwise(found)):
        if left.script is not right.script or len(left.text) == 1 or len(right.text) == 1:
            continue
        short = len(left.reading) <= SHORT or len(right.reading) <= SHORT
        if short or bound[place + 1] or left.reading.startswith("abd"):
            joins.append(Unit(place, place + 2, _joined(left, right)))
    return joins


@lru_cache(maxsize=131_072)
def _joined(left: Token, right: Token) -> Token:
    """Two tokens as one. Letters do not merge into new sounds where the words meet, but for what Abd serves."""
    pairs = [(left.reading, each) for each in right.readings] + [(each, right.reading) for each in left.readings]
    readings = ["".join(pair) for pair in pairs]
    keys = None if left.reading.startswith("abd") else [one + other for one in left.keys for other in right.keys]
    return _token(left.text + right.text, left.script, left.reading + right.reading, readings, keys)


def _token(
    text: str, script: Script, reading: str, readings: Iterable[str], keys: Iterable[str] | None = None
) -> Token:
    every = frozenset(readings)
    phonetic = frozenset(map(key, every) if keys is None else keys)
    return Token(text, script, reading, every, phonetic, frozenset(map(skeleton, phonetic)), script in UNVOWELLED)
