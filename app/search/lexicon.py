"""Which headings a typed word names: places, authorities, positions, subjects, in any language and script."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from math import ceil

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.search.headings import Heading
from app.search.names import Query, Token, take_apart

SHORTEST_BEGINNING = 3
SHORTEST_TYPO = 5
LONGEST_HEAD = 5
SIMILAR = 0.8
Sure = dict[str, float]


class Lexicon:
    """Words and the ids of the headings they belong to."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._readings: dict[str, set[str]] = {}
        self._keys: dict[str, set[str]] = {}
        self._sorted: list[str] = []
        self._by_length: dict[int, list[str]] = {}

    def learn(self, headings: Iterable[Heading]) -> None:
        """Takes in headings; those known already are passed over."""
        for heading in headings:
            if heading.id in self._known:
                continue
            self._known.add(heading.id)
            for text in heading.texts:
                self._learn(heading.id, text)

    def _learn(self, id: str, text: str) -> None:
        parts = take_apart(text)
        for place, token in enumerate(parts.tokens):
            if place in parts.optional or len(token.reading) < 2:
                continue
            for reading in token.readings:
                if reading not in self._readings:
                    insort(self._sorted, reading)
                    self._by_length.setdefault(len(reading), []).append(reading)
                    self._readings[reading] = set()
                self._readings[reading].add(id)
            for key in token.keys:
                self._keys.setdefault(key, set()).add(id)

    def annotate(self, query: Query) -> Query:
        """`query` with, for each token, the headings it names and how surely."""
        return Query(query.text, query.parts, tuple(self._named(token) for token in query.tokens))

    def _named(self, token: Token) -> Sure:
        if len(token.reading) < 2:
            return {}
        found = [self._readings[each] for each in token.readings if each in self._readings]
        found += [self._keys[each] for each in token.keys if each in self._keys and len(each) > SHORTEST_BEGINNING]
        if found:
            return dict.fromkeys(set().union(*found), 1.0)
        return self._begun(token.reading) or self._contracted(token.reading) or self._mistyped(token.reading)

    def _begun(self, start: str) -> Sure:
        if len(start) < SHORTEST_BEGINNING:
            return {}
        sure: Sure = {}
        for place in range(bisect_left(self._sorted, start), len(self._sorted)):
            word = self._sorted[place]
            if not word.startswith(start):
                break
            value = 0.7 + 0.25 * len(start) / len(word)
            for id in self._readings[word]:
                sure[id] = max(value, sure.get(id, 0.0))
        return sure

    def _contracted(self, word: str) -> Sure:
        """Two words of one heading run together, each cut short: Генпрокуратура, Минюст."""
        found: set[str] = set()
        for cut in range(SHORTEST_BEGINNING, min(LONGEST_HEAD, len(word) - SHORTEST_BEGINNING) + 1):
            found |= self._begun(word[:cut]).keys() & self._begun(word[cut:]).keys()
        return dict.fromkeys(found, 0.8)

    def _mistyped(self, word: str) -> Sure:
        if len(word) < SHORTEST_TYPO:
            return {}
        sure: Sure = {}
        for length in range(ceil(len(word) * SIMILAR), int(len(word) / SIMILAR) + 1):
            for found, likeness, _ in process.extract(
                word,
                self._by_length.get(length, ()),
                scorer=OSA.normalized_similarity,
                score_cutoff=SIMILAR,
                limit=None,
            ):
                for id in self._readings[found]:
                    sure[id] = max(likeness * 0.95, sure.get(id, 0.0))
        return sure
