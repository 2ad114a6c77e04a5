"""A name as tokens: what is compared with what."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from app.search.names.keys import key, skeleton
from app.search.names.particles import ARTICLES, BOUND_ARTICLES, ENDINGS, PARTICLES, without_title
from app.search.names.romanise import readings, told_apart
from app.search.names.scripts import burmese, semitic
from app.search.names.text import words
from app.search.names.writing import UNVOWELLED, Script, runs

MOST_TOKENS = 12
LONGEST = 40
SHORT = 4
_NONE: frozenset[int] = frozenset()


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

    @property
    def unvowelled(self) -> bool:
        return self.script in UNVOWELLED


@dataclass(frozen=True, slots=True)
class Join:
    """Neighbours as one word, as in Abdul Rahman / Abdulrahman: the tokens at `first` and after it."""

    first: int
    token: Token


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text taken apart: its tokens in order, and the joins of neighbours that people also write as one word."""

    tokens: tuple[Token, ...]
    optional: frozenset[int]
    """Places of words that people leave out: "bin", "de la", titles."""

    joins: tuple[Join, ...]

    @property
    def script(self) -> Script:
        """The script it begins in."""
        return self.tokens[0].script if self.tokens else Script.LATIN

    @property
    def whole(self) -> str:
        """All of it without blanks, in its own script: for scripts that write none."""
        return "".join([each.text for each in self.tokens])

    @property
    def keyed(self) -> str:
        """All of it as one phonetic key."""
        return "".join([each.key for each in self.tokens])


@lru_cache(maxsize=131_072)
def token(text: str, script: Script, language: str | None = None) -> Token:
    """The token of a cleaned word in one script."""
    found = list(readings(text, script, language))
    if script is Script.ARABIC and (bare := semitic.without_article(text)) != text:
        found = [*readings(bare, script, language), *found]
    made = _token(text, script, found[0], found)
    if script is Script.LATIN and found[0][:2] in ("al", "el") and len(found[0]) > 5:
        return replace(made, skeletons=(*made.skeletons, skeleton(key(found[0][2:]))))
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
                    each = token(word, script, told_apart(script, primary))
                    hyphen_follows = place + 1 < len(parts)
                    if each.reading in (BOUND_ARTICLES if hyphen_follows else ARTICLES):
                        continue
                    found.append(each)
                    bound.append(place > 0)
    found, bound = found[:MOST_TOKENS], bound[:MOST_TOKENS]
    if not found:
        found = [
            token(word, script, told_apart(script, primary))
            for parts in words(text)
            for word, script in runs(parts[0][:LONGEST])
        ]
        found, bound = found[:MOST_TOKENS], [False] * len(found[:MOST_TOKENS])
    return Tokens(tuple(found), _optional(found), _joins(found, bound))


def _pieces(word: str, script: Script) -> list[str]:
    if script is Script.BURMESE:
        parts = burmese.syllables(word)
        return parts[1:] if len(parts) > 2 and parts[0] in ("ဦး", "ဒေါ်") else parts
    return [without_title(word, script)]


def _optional(found: list[Token]) -> frozenset[int]:
    last = len(found) - 1
    places = [
        place
        for place, each in enumerate(found)
        if (each.ending and place > 0) or (each.particle and place < last and (place > 0 or len(each.text) > 1))
    ]
    return frozenset(places) if places else _NONE


def _joins(found: list[Token], bound: list[bool]) -> tuple[Join, ...]:
    """Neighbours that are also written as one word: short ones, hyphenated ones, and Abd with what it serves."""
    joins: list[Join] = []
    for place, (left, right) in enumerate(pairwise(found)):
        if left.script is not right.script or len(left.text) == 1 or len(right.text) == 1:
            continue
        short = len(left.reading) <= SHORT or len(right.reading) <= SHORT
        if short or bound[place + 1] or left.reading.startswith("abd"):
            joins.append(Join(place, _joined(left, right)))
    return tuple(joins)


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
    every = tuple(dict.fromkeys(readings))
    phonetic = tuple(dict.fromkeys(map(key, every) if keys is None else keys))
    skeletons = tuple(dict.fromkeys(map(skeleton, phonetic)))
    particle, ending = not PARTICLES.isdisjoint(every), not ENDINGS.isdisjoint(every)
    return Token(text, script, reading, phonetic[0], every, phonetic, skeletons, particle, ending)
