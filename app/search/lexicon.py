"""Which headings a typed word names: places, authorities, positions, subjects, in any language and script."""

from bisect import bisect_left, insort
from collections import defaultdict
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
PART = 0.9
"""A word out of a name of several: Nam is not yet Viet Nam, and may be somebody's name."""

Sure = dict[str, float]
Words = tuple[frozenset[str], ...]


class Lexicon:
    """Words and the ids of the headings they belong to."""

    def __init__(self) -> None:
        self._circles: defaultdict[str, set[str]] = defaultdict(set)
        self._texts: dict[str, list[Words]] = {}
        self._words: defaultdict[str, set[str]] = defaultdict(set)
        self._sorted: list[str] = []
        self._by_length: defaultdict[int, list[str]] = defaultdict(list)

    def learn(self, headings: Iterable[Heading], circles: Iterable[str] = ()) -> None:
        """Takes in the headings of somebody in `circles`; the words of those known already are passed over."""
        for heading in headings:
            self._circles[heading.id].update(circles if heading.circle is None else (heading.circle,))
            if heading.id not in self._texts:
                texts = (self._learn(heading.id, text) for text in heading.texts)
                self._texts[heading.id] = [words for words in texts if words]

    def _learn(self, id: str, text: str) -> Words:
        parts = take_apart(text)
        kept = [
            each for place, each in enumerate(parts.tokens) if place not in parts.optional and len(each.reading) > 1
        ]
        for token in kept:
            for reading in token.readings:
                if reading not in self._words:
                    insort(self._sorted, reading)
                    self._by_length[len(reading)].append(reading)
                self._words[reading].add(id)
            for key in token.keys:
                if len(key) > SHORTEST_BEGINNING:
                    self._words[f"={key}"].add(id)
        return tuple(_forms(token) for token in kept)

    def annotate(self, query: Query, shown: frozenset[str] | None = None) -> Query:
        """`query` with, for each token, the headings it names and how surely: of those that somebody stands under in a
        circle of `shown` (of all without it). What nobody shown stands under must not stand in the way of a word that
        was begun or mistyped."""
        typed = frozenset().union(*(_forms(token) for token in query.tokens))
        return Query(query.text, query.parts, tuple(self._named(token, typed, shown) for token in query.tokens))

    def _named(self, token: Token, typed: frozenset[str], shown: frozenset[str] | None) -> Sure:
        if len(token.reading) < 2:
            return {}
        forms = _forms(token)
        found: set[str] = set().union(*(self._words[form] for form in forms if form in self._words))
        whole = {id: 1.0 if self._whole(id, forms, typed) else PART for id in found}
        return (
            self._seen(whole, shown)
            or self._seen(self._begun(token.reading), shown)
            or self._seen(self._contracted(token.reading), shown)
            or self._seen(self._mistyped(token.reading), shown)
        )

    def _seen(self, sure: Sure, shown: frozenset[str] | None) -> Sure:
        if shown is None:
            return sure
        return {id: value for id, value in sure.items() if not shown.isdisjoint(self._circles[id])}

    def _whole(self, id: str, forms: frozenset[str], typed: frozenset[str]) -> bool:
        """Whether one of the heading's names was typed completely, this word included."""
        return any(
            not forms.isdisjoint(frozenset().union(*words)) and all(not typed.isdisjoint(word) for word in words)
            for words in self._texts[id]
        )

    def _begun(self, start: str) -> Sure:
        if len(start) < SHORTEST_BEGINNING:
            return {}
        sure: Sure = {}
        for place in range(bisect_left(self._sorted, start), len(self._sorted)):
            word = self._sorted[place]
            if not word.startswith(start):
                break
            _raise(sure, self._words[word], 0.65 + 0.25 * len(start) / len(word))
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
            alike = process.extract(
                word,
                self._by_length.get(length, ()),
                scorer=OSA.normalized_similarity,
                score_cutoff=SIMILAR,
                limit=None,
            )
            for found, likeness, _ in alike:
                _raise(sure, self._words[found], likeness * PART)
        return sure


def _forms(token: Token) -> frozenset[str]:
    """All that a word can be looked up by: its readings, and its keys marked as such."""
    keys = (f"={key}" for key in token.keys if len(key) > SHORTEST_BEGINNING)
    return frozenset((*token.readings, *keys))


def _raise(sure: Sure, ids: Iterable[str], value: float) -> None:
    for id in ids:
        sure[id] = max(value, sure.get(id, 0.0))
