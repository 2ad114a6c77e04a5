"""Words of a query put one to one on the words of a name: the best agreement first, and no word used twice.

What a query and a name have in common depends only on the ways in which their words agree, and most names agree in one
of a few: names whose words agree in the same ways at the same places are judged once.
"""

from typing import NamedTuple

from app.search.names.agreements import Agreements
from app.search.names.candidate import Query
from app.search.names.likeness import Kind
from app.search.names.particles import TITLES
from app.search.names.tokens import MOST_TOKENS, Tokens

EXACT, LIKELY, NEAR = range(3)
"""How sure an alignment is; see `Confidence`."""

FLOOR = 0.55
WORD = 0.97
"""A word for a place counts a little less than the same word in a name."""

_SPARE = 0.008  # for each word of the name that the query leaves out
_OPTIONAL_WEIGHT = 0.25
_INITIAL_WEIGHT = 0.6
_ONE = tuple(range(place, place + 1) for place in range(MOST_TOKENS))
_TWO = tuple(range(place, place + 2) for place in range(MOST_TOKENS))


class Pair(NamedTuple):
    """Words of the query that agree with words of the name; one each, or two where they are joined.

    The best sort first; of equal ones, those of earlier words.
    """

    worse: float
    turn: int
    place: int
    asked: range
    name: range
    kind: Kind


class Alignment(NamedTuple):
    """How sure, minus how well, and which words agree; none if the name was compared as a whole. Smaller is better."""

    rank: int
    worse: float
    pairs: tuple[Pair, ...] = ()


class Aligner:
    """One query, aligned with many names."""

    def __init__(self, query: Query) -> None:
        self.optional = query.parts.optional
        self.weights = tuple(
            _OPTIONAL_WEIGHT if place in self.optional else _INITIAL_WEIGHT if len(each.text) == 1 else 1.0
            for place, each in enumerate(query.tokens)
        )
        self._opens_with_name = 0 in self.optional and TITLES.isdisjoint(query.tokens[0].readings)
        self._count = len(query.tokens)
        self._named = [1.0 in sure.values() for sure in query.headings] or [False] * self._count
        self._places = [*_ONE[: self._count], *(_TWO[first] for first in query.parts.firsts)]
        self._agreements = Agreements(query.parts)
        self.meet = self._agreements.meet
        self._known: dict[tuple[object, ...], Alignment | None] = {}

    def align(self, name: Tokens, beside: tuple[float, ...]) -> Alignment | None:
        """Aligns a name whose words were met.

        `beside`: for each word of the query, how surely it names something beside the name.
        """
        words = tuple(map(self._agreements.words.__getitem__, name.tokens))
        joins = tuple(map(self._agreements.joins.__getitem__, name.joined)) if name.joined else ()
        met = (words, joins, name.firsts, beside)
        try:
            return self._known[met]
        except KeyError:
            found = self._known[met] = self._judged(words, joins, name.firsts, beside)
            return found

    def _judged(
        self, words: tuple[int, ...], joins: tuple[int, ...], firsts: tuple[int, ...], beside: tuple[float, ...]
    ) -> Alignment | None:
        taken = self._taken(self._pairs(words, joins, firsts), beside)
        pairs = [pair for place, pair in enumerate(taken) if pair and pair.asked.start == place]
        if not pairs:
            return None
        total = gained = 0.0
        worst = Kind.SAME
        left_over = False
        for place, (pair, word, weight) in enumerate(zip(taken, beside, self.weights, strict=True)):
            value = -pair.worse if pair else word * WORD
            if place in self.optional and value < 1.0:
                if place == 0 and value == 0.0 and self._opens_with_name:
                    worst = max(worst, Kind.SOUND)  # Ben Smith may be John Smith, but surely he is not
                continue
            total += weight
            gained += weight * value
            if pair:
                # What is surely a word for a place or an office is hardly a name that only sounds so: Bangkok.
                worst = max(worst, Kind.TYPO if pair.kind is Kind.SOUND and self._named[place] else pair.kind)
            elif word == 0.0:
                left_over = True
            elif word < 1.0:
                worst = max(worst, Kind.PREFIX)
        score = gained / total - _SPARE * min(3, len(words) - sum(len(pair.name) for pair in pairs))
        if score < FLOOR:
            return None
        near = left_over or worst >= Kind.FAINT
        return Alignment(NEAR if near else EXACT if worst is Kind.SAME else LIKELY, -score, tuple(pairs))

    def _pairs(self, words: tuple[int, ...], joins: tuple[int, ...], firsts: tuple[int, ...]) -> list[Pair]:
        """Everything that agrees, best first."""
        pairs = [
            Pair(worse, turn, place, self._places[turn], _ONE[place], kind)
            for place, number in enumerate(words)
            for worse, turn, kind in self._agreements.ways[number]
        ]
        pairs += [
            Pair(worse, turn, MOST_TOKENS + first, self._places[turn], _TWO[first], kind)
            for first, number in zip(firsts, joins, strict=True)
            for worse, turn, kind in self._agreements.ways[number]
        ]
        pairs.sort()
        return pairs

    def _taken(self, pairs: list[Pair], beside: tuple[float, ...]) -> list[Pair | None]:
        """For each word of the query, the pair that it is in."""
        taken: list[Pair | None] = [None] * self._count
        used: set[int] = set()
        for pair in pairs:
            if any(taken[place] for place in pair.asked) or not used.isdisjoint(pair.name):
                continue
            if all(beside[place] * WORD > -pair.worse for place in pair.asked):
                continue
            for place in pair.asked:
                taken[place] = pair
            used.update(pair.name)
        return taken
