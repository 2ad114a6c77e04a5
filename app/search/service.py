"""Finding focal points: engines propose, the matcher aligns, the database disposes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.directory import visibility
from app.directory.cards import cards
from app.directory.models import FocalPoint
from app.directory.schemas import Card
from app.identity.principal import Principal
from app.kernel.db import ReadSession
from app.kernel.errors import BadInput
from app.kernel.paging import WINDOW
from app.reference import service as reference
from app.search.catalogue import Chosen
from app.search.desk import Desk
from app.search.names.matcher import Match
from app.search.schemas import LONGEST, Ask, Facets, FacetValue, Found, Hit, MatchOut

_CONFIDENCES = ("exact", "likely", "near")


@dataclass(frozen=True, slots=True)
class Caller:
    """What about the caller a search depends on: what is shown to them, and the languages they share."""

    shown: dict[str, visibility.Level]
    languages: frozenset[str]


def caller(session: ReadSession, principal: Principal, ask: Ask, at: datetime) -> Caller:
    """Reads what is shown to the caller, and checks the filters' values on the way. Raises BadInput."""
    _check(session, ask)
    own = session.get(FocalPoint, principal.focal_point_id) if principal.focal_point_id else None
    spoken = frozenset(each["code"] for each in own.languages) if own else frozenset({principal.language})
    return Caller(visibility.shown_networks(session, principal, at), spoken)


async def search(desk: Desk, principal: Principal, ask: Ask) -> Found:
    """One page. Raises BadInput: `query_too_long`, `window_exceeded`, `unknown_filter_value`."""
    if len(ask.q) > LONGEST:
        raise BadInput("query_too_long")
    if ask.offset + ask.limit > WINDOW:
        raise BadInput("window_exceeded")
    at = desk.house.clock.now()
    asking = await desk.house.db.glance(lambda session: caller(session, principal, ask, at))
    chosen = Chosen(ask.chosen(), ask.reachable)
    matches: dict[str, Match] = {}
    within = desk.catalogue.visible(asking.shown)
    if ask.q:
        matches = await desk.matches(ask.q, asking.shown.keys())
        within = within & desk.catalogue.among(matches)
    fitting = desk.catalogue.matching(chosen, asking.shown, at, within)
    order = desk.catalogue.ordered(fitting, chosen, asking.languages, at, WINDOW)
    if ask.q:
        order.sort(key=lambda id: _rank(matches[id]))  # stable: what is equally sure keeps the order of the rest
    page = order[ask.offset : ask.offset + ask.limit]
    found = await desk.house.db.read(lambda session: cards(session, principal, page, at))
    facets = desk.catalogue.facets(chosen, asking.shown, at, within)
    return Found(
        hits=[_hit(card, matches) for card in found],
        total=len(order),
        total_is_floor=len(order) == WINDOW,
        facets=Facets(**{group: _values(counts) for group, counts in facets.items()}),
        degraded=desk.degraded,
        illustrative=any(card.illustrative for card in found),
    )


def _rank(match: Match) -> tuple[int, float]:
    return _CONFIDENCES.index(match.confidence), -round(match.score, 2)


def _hit(card: Card, matches: dict[str, Match]) -> Hit:
    match = matches.get(card.id)
    return Hit(card=card, match=MatchOut(confidence=match.confidence.value, matched=match.matched) if match else None)


def _values(counts: Sequence[tuple[str, int]]) -> list[FacetValue]:
    return [FacetValue(value=value, count=min(n, WINDOW), count_is_floor=n > WINDOW) for value, n in counts]


def _check(session: ReadSession, ask: Ask) -> None:
    """Only the filters that are used cost a statement."""
    unknown: list[str] = []
    for group, values in ask.chosen().items():
        if group == "network":
            known = reference.network_ids(session)
        elif group == "jurisdiction":
            known = reference.jurisdiction_codes(session)
        else:
            known = reference.codes(session, group)
        if not known.issuperset(values):
            unknown.append(group)
    if unknown:
        raise BadInput("unknown_filter_value", fields=sorted(unknown))
