"""From what was typed to who may be meant: engines propose many, the matcher keeps few and says how sure it is."""

from collections.abc import Mapping
from datetime import datetime

from app.search.catalogue import Chosen
from app.search.desk import Desk
from app.search.engines.port import Proposal, Scope
from app.search.names import Comparer, Match

WIDE = 400
"""Proposals asked of an engine."""

FITTING = 100
OTHERS = 40
"""Proposals compared by the matcher: those that fit the filters, and those that only count in a facet."""

BELOW_BEST = 0.3
"""Matches this much worse than the best are noise."""


async def matches(
    desk: Desk, text: str, shown: frozenset[str], chosen: Chosen, languages: frozenset[str], at: datetime
) -> dict[str, Match]:
    """Who may be meant by `text` among those shown to the caller, by id; at most FITTING + OTHERS of them."""
    query = desk.holdings.query(text, shown)
    proposals = await desk.propose(query, Scope(shown), WIDE)
    if len(proposals) == WIDE and chosen.values:
        proposals += await desk.propose(query, Scope(shown, chosen.values), WIDE)
    candidates = desk.holdings.candidates(_best(desk, proposals, shown, chosen, languages, at))
    return _worthwhile(Comparer(query).matches(candidates))


def _best(
    desk: Desk,
    proposals: list[Proposal],
    shown: frozenset[str],
    chosen: Chosen,
    languages: frozenset[str],
    at: datetime,
) -> list[str]:
    """The proposals worth comparing; where the engine makes no difference, the one order does."""
    score: dict[str, float] = {}
    for each in proposals:
        score[each.id] = max(each.score, score.get(each.id, 0.0))
    if len(score) <= FITTING:
        return list(score)
    catalogue = desk.holdings.catalogue
    asked = catalogue.among(score)
    fitting = catalogue.matching(chosen, shown, at, asked)
    found: list[str] = []
    for mask, limit in ((fitting, FITTING), (asked & ~fitting, OTHERS)):
        ordered = catalogue.ordered(mask, chosen, languages, at, len(score))
        found += sorted(ordered, key=lambda id: -score[id])[:limit]
    return found


def _worthwhile(found: Mapping[str, Match]) -> dict[str, Match]:
    least = max((match.score for match in found.values()), default=0.0) - BELOW_BEST
    return {id: match for id, match in found.items() if match.score >= least}
