"""A name as tokens: what is compared with what."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from app.search.names.particles import ARTICLES, BOUND_ARTICLES, without_title
from app.search.names.romanise import told_apart
from app.search.names.scripts import burmese
from app.search.names.text import words
from app.search.names.token import Token, joined, token
from app.search.names.writing import Script, runs

MOST_TOKENS = 12
LONGEST = 40
SHORT = 4
_NONE: frozenset[int] = frozenset()


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

    joined: tuple[Token, ...]
    """The tokens of the joins, and below where each begins: as they are wanted when names are compared."""

    firsts: tuple[int, ...]

    keyed: str
    """All of it as one phonetic key."""

    @property
    def script(self) -> Script:
        """The script it begins in."""
        return self.tokens[0].script if self.tokens else Script.LATIN

    @property
    def whole(self) -> str:
        """All of it without blanks, in its own script: for scripts that write none."""
        return "".join([each.text for each in self.tokens])


def take_apart(text: str, language: str | None = None) -> Tokens:
    """The tokens of `text`; `language` is a BCP 47 tag where known. Never fails; may be empty."""
    primary = language.partition("-")[0] if language else None
    found: list[Token] = []
    bound: list[bool] = []  # whether a hyphen ties the token to the one before
    for parts in words(text):
        for place, part in enumerate(parts):
            articles = BOUND_ARTICLES if place + 1 < len(parts) else ARTICLES
            for each in _tokens(part, primary):
                if each.reading not in articles:
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
    joins = _joins(found, bound)
    return Tokens(
        tokens=tuple(found),
        optional=_optional(found),
        joins=joins,
        joined=tuple(each.token for each in joins),
        firsts=tuple(each.first for each in joins),
        keyed="".join(each.key for each in found),
    )


@lru_cache(maxsize=131_072)
def _tokens(part: str, primary: str | None) -> tuple[Token, ...]:
    """What stands between blanks and hyphens as words; most names are made of words that others have too."""
    return tuple(
        token(word, script, told_apart(script, primary))
        for piece, script in runs(part[:LONGEST])
        for word in _pieces(piece, script)
    )


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
            joins.append(Join(place, joined(left, right)))
    return tuple(joins)
