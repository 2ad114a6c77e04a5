"""In what ways the words of one query agree with the words of many names.

Most words of names agree in none, and the others in one of a few ways; so ways are numbered, 0 being none.
"""

from collections.abc import Iterable
from typing import NamedTuple

from app.search.names.candidate import Candidate
from app.search.names.likeness import (
    JOIN_TOLERANCE,
    TOLERANCE,
    Asked,
    Kind,
    Likeness,
    hopeful,
    joined_likeness,
    likeness,
)
from app.search.names.token import Token
from app.search.names.tokens import Tokens


class Agreement(NamedTuple):
    """Minus how much a word of a name agrees with a word of the query, which one (by turn), and in what way."""

    worse: float
    turn: int
    kind: Kind


Way = tuple[Agreement, ...]
Found = dict[Token, list[Agreement]]


class Agreements:
    """One query against all words it has met. A query's words come by turn: single ones, then those joined."""

    def __init__(self, query: Tokens) -> None:
        self._single = [Asked(each) for each in query.tokens]
        self._joined = [Asked(each) for each in query.joined]
        self.ways: list[Way] = [()]
        self._number_of: dict[Way, int] = {(): 0}
        self.words: dict[Token, int] = {}
        self.joins: dict[Token, int] = {}
        """The number of the way, for each word and for each two words joined."""

    def meet(self, candidates: Iterable[Candidate]) -> None:
        """Compares the query with each word of these names that it has not met."""
        words: set[Token] = set()
        joins: set[Token] = set()
        for each in candidates:
            words.update(each.words)
            joins.update(each.joins)
        words.difference_update(self.words)
        joins.difference_update(self.joins)
        self.words |= self._numbered(words, self._agreeing(words))
        self.joins |= self._numbered(joins, self._agreeing_joined(joins))

    def _agreeing(self, words: set[Token]) -> Found:
        found: Found = {}
        last = len(self._single) - 1
        for turn, asked in enumerate(self._single):
            for name in hopeful(asked.token, words, TOLERANCE):
                _note(found, name, turn, likeness(asked, name, growing=turn == last))
        for turn, asked in enumerate(self._joined, len(self._single)):
            for name in hopeful(asked.token, words, JOIN_TOLERANCE):
                _note(found, name, turn, joined_likeness(asked, name))
        return found

    def _agreeing_joined(self, joins: set[Token]) -> Found:
        found: Found = {}
        for turn, asked in enumerate(self._single):
            for name in hopeful(asked.token, joins, JOIN_TOLERANCE):
                _note(found, name, turn, joined_likeness(asked, name))
        return found

    def _numbered(self, names: set[Token], found: Found) -> dict[Token, int]:
        numbers = dict.fromkeys(names, 0)
        for name, agreements in found.items():
            way = tuple(agreements)
            number = numbers[name] = self._number_of.setdefault(way, len(self.ways))
            if number == len(self.ways):
                self.ways.append(way)
        return numbers


def _note(found: Found, name: Token, turn: int, like: Likeness | None) -> None:
    if like:
        found.setdefault(name, []).append(Agreement(-like.value, turn, like.kind))
