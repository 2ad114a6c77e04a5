"""The matcher: who is meant, how surely, and by which spelling.

Query tokens are aligned one to one with the tokens of each spelling of a name; what is left over may be a word for a
place, an authority or a subject. It is pure: no index, no database, no statistics, so what one may not see cannot
change what it says.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import OSA

from app.search.names.candidate import Candidate, Query, Spelling
from app.search.names.likeness import SAME, SAME_BY_KEY, Kind, Likeness, likeness
from app.search.names.tokens import Token
from app.search.names.writing import UNSPACED


class Confidence(StrEnum):
    """exact: every word is accounted for by an equal or equivalent spelling; likely: by sound, beginning or initial."""

    EXACT = "exact"
    LIKELY = "likely"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Match:
    """`score` in (0, 1] orders matches of one confidence; `named` is false if only words beside the name agreed."""

    confidence: Confidence
    score: float
    matched: str
    named: bool


FLOOR = 0.55
_WORD = 0.97  # a word for a place counts a little less than the same word in a name
_SPARE = 0.008  # for each word of the name that the query leaves out
_OPTIONAL_WEIGHT = 0.25
_INITIAL_WEIGHT = 0.6
_JOIN_FLOOR = 0.85  # neighbours count as one word only if the word is a good fit
_JOINED = 0.95


@dataclass(frozen=True, slots=True)
class _Pair:
    value: float
    kind: Kind
    asked: range
    name: range


class Comparer:
    """Compares one query with many candidates; remembers how alike tokens are, since names share them."""

    def __init__(self, query: Query) -> None:
        self._query = query
        self._tokens = query.parts.tokens
        self._optional = query.parts.optional
        self._weights = tuple(
            _OPTIONAL_WEIGHT if place in self._optional else _INITIAL_WEIGHT if len(each.text) == 1 else 1.0
            for place, each in enumerate(self._tokens)
        )
        self._asked: list[tuple[range, Token]] = [(range(i, i + 1), each) for i, each in enumerate(self._tokens)]
        self._asked += [(range(each.first, each.end), each.token) for each in query.parts.joins]
        self._known: list[dict[Token, Likeness | None]] = [{} for _ in self._asked]
        self._keyed = "".join(each.keys[0] for each in self._tokens)

    def match(self, candidate: Candidate) -> Match | None:
        """The best reading of the query as this candidate; None if they have too little in common."""
        if not self._tokens:
            return None
        words = self._words(candidate)
        best: Match | None = None
        for spelling in candidate.spellings:
            found = self._spelled(spelling, words)
            if found and (best is None or _order(found) < _order(best)):
                best = found
        if best is None and any(words):
            best = self._only_words(words)
        return best

    def _words(self, candidate: Candidate) -> list[float]:
        """For each token, how surely it names something the candidate stands under."""
        found = [0.0] * len(self._tokens)
        for place, headings in enumerate(self._query.headings):
            if len(headings) < len(candidate.headings):
                found[place] = max((sure for each, sure in headings.items() if each in candidate.headings), default=0.0)
            else:
                found[place] = max((headings.get(each, 0.0) for each in candidate.headings), default=0.0)
        return found

    def _spelled(self, spelling: Spelling, words: list[float]) -> Match | None:
        pairs = sorted(self._pairs(spelling), key=lambda pair: (-pair.value, pair.asked.start, pair.name.start))
        taken: list[_Pair | None] = [None] * len(self._tokens)
        used: set[int] = set()
        for pair in pairs:
            if any(taken[i] for i in pair.asked) or not used.isdisjoint(pair.name):
                continue
            if all(words[i] * _WORD > pair.value for i in pair.asked):
                continue
            for i in pair.asked:
                taken[i] = pair
            used.update(pair.name)
        whole = self._whole(spelling)
        aligned = self._judge(spelling, taken, words, used) if used else None
        if whole and (aligned is None or _order(whole) < _order(aligned)):
            return whole
        return aligned

    def _pairs(self, spelling: Spelling) -> Iterator[_Pair]:
        names = [(range(i, i + 1), each) for i, each in enumerate(spelling.parts.tokens)]
        names += [(range(each.first, each.end), each.token) for each in spelling.parts.joins]
        last = len(self._tokens)
        for (asked, token), known in zip(self._asked, self._known, strict=True):
            for place, name in names:
                if len(asked) > 1 and len(place) > 1:
                    continue
                if name not in known:
                    known[name] = likeness(token, name, growing=asked.stop == last)
                found = known[name]
                if found is None:
                    continue
                if len(asked) == len(place):
                    yield _Pair(found.value, found.kind, asked, place)
                elif found.value >= _JOIN_FLOOR:
                    # Joined, two words may sound like a third that is not meant: only equal letters are the same.
                    kind = Kind.SOUND if found is SAME_BY_KEY else found.kind
                    yield _Pair(found.value if found is SAME else min(found.value, _JOINED), kind, asked, place)

    def _judge(self, spelling: Spelling, taken: list[_Pair | None], words: list[float], used: set[int]) -> Match | None:
        total = gained = 0.0
        worst = Kind.SAME
        left_over = False
        for place, (pair, word, weight) in enumerate(zip(taken, words, self._weights, strict=True)):
            value = pair.value if pair else word * _WORD
            if value == 0.0 and place in self._optional:
                continue
            total += weight
            gained += weight * value
            if pair:
                worst = max(worst, pair.kind)
            elif word == 0.0:
                left_over = True
            elif word < 1.0:
                worst = max(worst, Kind.PREFIX)
        score = gained / total - _SPARE * min(3, len(spelling.parts.tokens) - len(used))
        if score < FLOOR:
            return None
        return Match(_confidence(worst, left_over), score, spelling.text, True)

    def _whole(self, spelling: Spelling) -> Match | None:
        """All of the query against all of the name, without blanks: scripts that write none, names joined or parted."""
        asked, name = self._query.parts, spelling.parts
        if asked.script in UNSPACED and asked.script is name.script:
            if asked.whole == name.whole:
                return Match(Confidence.EXACT, 1.0, spelling.text, True)
            if name.whole.startswith(asked.whole):
                return Match(Confidence.LIKELY, 0.76 + 0.2 * len(asked.whole) / len(name.whole), spelling.text, True)
            if len(asked.whole) > 2 and asked.whole in name.whole:
                return Match(Confidence.LIKELY, 0.74 + 0.2 * len(asked.whole) / len(name.whole), spelling.text, True)
            value = OSA.normalized_similarity(asked.whole, name.whole, score_cutoff=0.65)
            return Match(Confidence.NEAR, value * 0.97, spelling.text, True) if value else None
        if len(asked.tokens) == len(name.tokens) == 1 or len(asked.tokens) > len(name.tokens) + 2:
            return None
        keyed = "".join(each.keys[0] for each in name.tokens)
        value = OSA.normalized_similarity(self._keyed, keyed, score_cutoff=0.8)
        if value == 1.0:
            return Match(Confidence.EXACT, 0.98, spelling.text, True)
        return Match(Confidence.NEAR, value * 0.95, spelling.text, True) if value else None

    def _only_words(self, words: list[float]) -> Match | None:
        pairs = [
            (word, weight)
            for place, (word, weight) in enumerate(zip(words, self._weights, strict=True))
            if word or place not in self._optional
        ]
        score = sum(word * weight for word, weight in pairs) / sum(weight for _, weight in pairs)
        if score < FLOOR:
            return None
        least = min(word for word, _ in pairs)
        sure = Confidence.EXACT if least == 1.0 else Confidence.LIKELY if least > 0.0 else Confidence.NEAR
        return Match(sure, score * _WORD, "", False)


def match(query: Query, candidate: Candidate) -> Match | None:
    """How `query` matches `candidate`; for many candidates make one Comparer."""
    return Comparer(query).match(candidate)


def _confidence(worst: Kind, left_over: bool) -> Confidence:
    if left_over or worst is Kind.TYPO:
        return Confidence.NEAR
    return Confidence.EXACT if worst is Kind.SAME else Confidence.LIKELY


_RANK = {Confidence.EXACT: 0, Confidence.LIKELY: 1, Confidence.NEAR: 2}


def _order(match: Match) -> tuple[int, float]:
    return _RANK[match.confidence], -match.score
