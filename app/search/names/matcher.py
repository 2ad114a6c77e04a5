"""The matcher: who is meant, how surely, and by which spelling.

Query tokens are aligned one to one with the tokens of each spelling of a name; what is left over may be a word for a
place, an authority or a subject. It is pure: no index, no database, no statistics, so what one may not see cannot
change what it says.
"""

from collections.abc import Sequence

from app.search.names.alignment import EXACT, FLOOR, LIKELY, NEAR, WORD, Aligner, Alignment
from app.search.names.candidate import Candidate, Query, Spelling
from app.search.names.match import Confidence, Ground, Match
from app.search.names.whole import Whole

_CERTAIN = -1.0


class Comparer:
    """Compares one query with many candidates; remembers how alike words are, since names share them."""

    def __init__(self, query: Query) -> None:
        self._query = query
        self._count = len(query.tokens)
        self._aligner = Aligner(query)
        self._align = self._aligner.align
        self._compare_whole = Whole(query.parts).compared
        self._nothing = (0.0,) * self._count
        self._headings = [(place, sure) for place, sure in enumerate(query.headings) if sure]

    def matches(self, candidates: Sequence[Candidate]) -> dict[str, Match]:
        """The best reading of the query as each candidate, by id; those with too little in common are left out."""
        if not self._count:
            return {}
        self._aligner.meet(candidates)
        found = ((each.id, self._match(each)) for each in candidates)
        return {id: match for id, match in found if match}

    def match(self, candidate: Candidate) -> Match | None:
        """The same for one candidate."""
        return self.matches((candidate,)).get(candidate.id)

    def _match(self, candidate: Candidate) -> Match | None:
        beside = self._beside(candidate) if self._headings else self._nothing
        best: Alignment | None = None
        by: Spelling | None = None
        for spelling in candidate.spellings:
            found = self._align(spelling.parts, beside)
            if found is None or found.rank != EXACT:
                whole = self._compare_whole(spelling.parts)
                if whole and (found is None or whole[:2] < found[:2]):
                    found = whole
            if found and (best is None or found[:2] < best[:2]):
                best, by = found, spelling
                if best.rank == EXACT and best.worse <= _CERTAIN:
                    break
        if best and by:
            ground = Ground(self._query, by.parts.tokens, best.pairs, beside)
            return Match(Confidence.by_rank(best.rank), -best.worse, by.text, True, ground)
        return self._only_beside(beside) if any(beside) else None

    def _beside(self, candidate: Candidate) -> tuple[float, ...]:
        """For each token, how surely it names something the candidate stands under."""
        headings = candidate.headings
        found = list(self._nothing)
        for place, sure in self._headings:
            if not headings.isdisjoint(sure):
                found[place] = max(sure[each] for each in headings if each in sure)
        return tuple(found)

    def _only_beside(self, beside: tuple[float, ...]) -> Match | None:
        """The query names no part of the name, but what the candidate stands under."""
        weights, optional = self._aligner.weights, self._aligner.optional
        counted = [place for place, word in enumerate(beside) if word or place not in optional]
        total = sum(weights[place] for place in counted)
        score = sum(beside[place] * weights[place] for place in counted) / total
        if score < FLOOR:
            return None
        least = min(beside[place] for place in counted)
        rank = EXACT if least == 1.0 else LIKELY if least > 0.0 else NEAR
        return Match(Confidence.by_rank(rank), score * WORD, "", False, Ground(self._query, (), (), beside))


def match(query: Query, candidate: Candidate) -> Match | None:
    """How `query` matches `candidate`; for many candidates make one Comparer."""
    return Comparer(query).match(candidate)
