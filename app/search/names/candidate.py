"""What is compared: a person's spellings taken apart once, when they are indexed; a query, when it is asked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.search.names.token import Token
from app.search.names.tokens import Tokens, take_apart
from app.search.names.writing import UNSPACED

Heading = str
"""The name of a thing that words can name: a place, an authority, a position, an offence; see app.search.lexicon."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way a name is written, as on the card, and its tokens."""

    text: str
    parts: Tokens


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be meant: all spellings of their name, and the headings their office stands under."""

    id: str
    spellings: tuple[Spelling, ...]
    headings: frozenset[Heading]
    words: tuple[Token, ...]
    joins: tuple[Token, ...]
    """Every word, and every two words joined, of any spelling; each once."""


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, taken apart; for each token, the headings it names and how surely (0..1]."""

    text: str
    parts: Tokens
    headings: tuple[Mapping[Heading, float], ...] = ()

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.parts.tokens

    @property
    def empty(self) -> bool:
        return not self.parts.tokens


def candidate(id: str, spellings: Iterable[tuple[str, str | None]], headings: Iterable[Heading] = ()) -> Candidate:
    """A candidate from (text, BCP 47 language or None) pairs; of spellings that agree with the same queries in the same
    way (the same words, in whatever order), the first is kept."""
    found: dict[object, Spelling] = {}
    for text, language in spellings:
        parts = remembered(text, language)
        if parts.tokens:
            in_order = parts.joins or parts.script in UNSPACED
            known = parts.tokens if in_order else (frozenset(parts.tokens), len(parts.tokens))
            found.setdefault(known, Spelling(text, parts))
    spelled = tuple(found.values())
    words = dict.fromkeys(word for each in spelled for word in each.parts.tokens)
    joins = dict.fromkeys(join for each in spelled for join in each.parts.joined)
    return Candidate(id, spelled, frozenset(headings), tuple(words), tuple(joins))


@lru_cache(maxsize=65_536)
def remembered(text: str, language: str | None) -> Tokens:
    """Names recur in a directory; what is typed is not kept."""
    return take_apart(text, language)


def parse(text: str) -> Query:
    """The query `text`; headings are added by whoever knows them."""
    return Query(text, take_apart(text))
