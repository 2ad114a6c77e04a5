"""The matcher: who is meant, how surely, and by which spelling.

Query tokens are aligned one to one with the tokens of each spelling of a name; what is left over may be a word for a
place, an authority or a subject. It is pure: no index, no database, no statistics, so what one may not see cannot
change what it says.
"""

from operator import itemgetter
from typing import NamedTuple

from rapidfuzz.distance import OSA

from app.search.names.candidate import Candidate, Query, Spelling
from app.search.names.likeness import Asked, Kind, Likeness, joined_likeness, likeness
from app.search.names.match import Confidence, Match
from app.search.names.tokens import MOST_TOKENS, Token
from app.search.names.writing import UNSPACED

FLOOR = 0.55
_WORD = 0.97  # a word for a place counts a little less than the same word in a name
_SPARE = 0.008  # for each word of the name that the query leaves out
_CERTAIN = 1.0
_OPTIONAL_WEIGHT = 0.25
_INITIAL_WEIGHT = 0.6

_BEST = itemgetter(0)
_ONE = tuple(range(place, place + 1) for place in range(MOST_TOKENS))
_TWO = tuple(range(place, place + 2) for place in range(MOST_TOKENS))
Known = dict[Token, Likeness | None]


class _Pair(NamedTuple):
    """Words of the query that agree with words of the name; one each, or two where they are joined. Best sort first."""

    worse: float
    asked: range
    name: range
    kind: Kind

    @property
    def value(self) -> float:
        return -self.worse


class Comparer:
    """Compares one query with many candidates; remembers how alike tokens are, since names share them."""

    def __init__(self, query: Query) -> None:
        self._query = query
        self._count = len(query.tokens)
        self._optional = query.parts.optional
        self._weights = tuple(
            _OPTIONAL_WEIGHT if place in self._optional else _INITIAL_WEIGHT if len(each.text) == 1 else 1.0
            for place, each in enumerate(query.tokens)
        )
        self._asked: list[tuple[range, Asked, Known]] = [
            (_ONE[place], Asked(each), {}) for place, each in enumerate(query.tokens)
        ]
        self._joined: list[tuple[range, Asked, Known]] = [
            (_TWO[each.first], Asked(each.token), {}) for each in query.parts.joins
        ]

    def match(self, candidate: Candidate) -> Match | None:
        """The best reading of the query as this candidate; None if they have too little in common."""
        if not self._count:
            return None
        words = self._words(candidate)
        best: Match | None = None
        for spelling in candidate.spellings:
            found = self._spelled(spelling, words)
            if found and (best is None or found.order < best.order):
                best = found
                if best.confidence is Confidence.EXACT and best.score >= _CERTAIN:
                    break
        return best or (self._only_words(words) if any(words) else None)

    def _words(self, candidate: Candidate) -> list[float]:
        """For each token, how surely it names something the candidate stands under."""
        found = [0.0] * self._count
        for place, sure in enumerate(self._query.headings):
            if sure and not candidate.headings.isdisjoint(sure):
                found[place] = max(sure[each] for each in candidate.headings if each in sure)
        return found

    def _spelled(self, spelling: Spelling, words: list[float]) -> Match | None:
        pairs = self._pairs(spelling)
        taken: list[_Pair | None] = [None] * self._count
        used: set[int] = set()
        for pair in pairs:
            if any(taken[place] for place in pair.asked) or not used.isdisjoint(pair.name):
                continue
            if all(words[place] * _WORD > pair.value for place in pair.asked):
                continue
            for place in pair.asked:
                taken[place] = pair
            used.update(pair.name)
        aligned = self._judge(spelling, taken, words, len(used)) if used else None
        whole = None if aligned and aligned.confidence is Confidence.EXACT else self._whole(spelling)
        if whole and (aligned is None or whole.order < aligned.order):
            return whole
        return aligned

    def _pairs(self, spelling: Spelling) -> list[_Pair]:
        """Everything that agrees, best first."""
        pairs: list[_Pair] = []
        parts = spelling.parts
        for asked, token, known in self._asked:
            for place, name in enumerate(parts.tokens):
                if name not in known:
                    known[name] = likeness(token, name, growing=asked.stop == self._count)
                if found := known[name]:
                    pairs.append(_Pair(-found.value, asked, _ONE[place], found.kind))
            for join in parts.joins:
                if found := _known(known, token, join.token):
                    pairs.append(_Pair(-found.value, asked, _TWO[join.first], found.kind))
        for asked, token, known in self._joined:
            for place, name in enumerate(parts.tokens):
                if found := _known(known, token, name):
                    pairs.append(_Pair(-found.value, asked, _ONE[place], found.kind))
        if len(pairs) > 1:
            pairs.sort(key=_BEST)  # stable: of equal pairs, the earlier words
        return pairs

    def _judge(self, spelling: Spelling, taken: list[_Pair | None], words: list[float], used: int) -> Match | None:
        total = gained = 0.0
        worst = Kind.SAME
        left_over = False
        for place, (pair, word, weight) in enumerate(zip(taken, words, self._weights, strict=True)):
            value = pair.value if pair else word * _WORD
            if place in self._optional and value < 1.0:
                continue
            total += weight
            gained += weight * value
            if pair:
                worst = max(worst, pair.kind)
            elif word == 0.0:
                left_over = True
            elif word < 1.0:
                worst = max(worst, Kind.PREFIX)
        score = gained / total - _SPARE * min(3, len(spelling.parts.tokens) - used)
        if score < FLOOR:
            return None
        if left_over or worst is Kind.TYPO:
            return Match(Confidence.NEAR, score, spelling.text, True)
        return Match(Confidence.EXACT if worst is Kind.SAME else Confidence.LIKELY, score, spelling.text, True)

    def _whole(self, spelling: Spelling) -> Match | None:
        """All of the query against all of the name, without blanks: scripts that write none, names joined or parted."""
        asked, name = self._query.parts, spelling.parts
        if asked.script in UNSPACED and asked.script is name.script:
            return _unspaced(asked.whole, name.whole, spelling.text)
        if len(asked.tokens) == len(name.tokens) == 1 or len(asked.tokens) > len(name.tokens) + 2:
            return None
        value = OSA.normalized_similarity(asked.keyed, name.keyed, score_cutoff=0.8)
        if value == 1.0:
            return Match(Confidence.LIKELY, 0.96, spelling.text, True)
        return Match(Confidence.NEAR, value * 0.95, spelling.text, True) if value else None

    def _only_words(self, words: list[float]) -> Match | None:
        """The query names no part of the name, but what the candidate stands under."""
        counted = [place for place, word in enumerate(words) if word or place not in self._optional]
        total = sum(self._weights[place] for place in counted)
        score = sum(words[place] * self._weights[place] for place in counted) / total
        if score < FLOOR:
            return None
        least = min(words[place] for place in counted)
        sure = Confidence.EXACT if least == 1.0 else Confidence.LIKELY if least > 0.0 else Confidence.NEAR
        return Match(sure, score * _WORD, "", False)


def match(query: Query, candidate: Candidate) -> Match | None:
    """How `query` matches `candidate`; for many candidates make one Comparer."""
    return Comparer(query).match(candidate)


def _known(known: Known, asked: Asked, name: Token) -> Likeness | None:
    if name not in known:
        known[name] = joined_likeness(asked, name)
    return known[name]


def _unspaced(asked: str, name: str, text: str) -> Match | None:
    if asked == name:
        return Match(Confidence.EXACT, 1.0, text, True)
    share = 0.2 * len(asked) / len(name)
    if name.startswith(asked):
        return Match(Confidence.LIKELY, 0.76 + share, text, True)
    if len(asked) > 2 and asked in name:
        return Match(Confidence.LIKELY, 0.74 + share, text, True)
    value = OSA.normalized_similarity(asked, name, score_cutoff=0.65)
    return Match(Confidence.NEAR, value * 0.97, text, True) if value else None
