"""Finding focal points: engines propose, the matcher aligns, the database disposes."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlmodel import col

from app.directory import visibility
from app.directory.cards import cards
from app.directory.freshness import SET, Terms, terms_set
from app.directory.models import FocalPoint
from app.directory.schemas import Card
from app.identity.principal import Principal
from app.kernel.db import ReadSession
from app.kernel.errors import BadInput
from app.kernel.paging import WINDOW
from app.reference import service as reference
from app.search.catalogue import Chosen
from app.search.desk import Desk
from app.search.finding import matches
from app.search.names import Match, reasons
from app.search.schemas import LONGEST, Ask, Facets, Found, Hit, MatchOut, ReasonOut

_CALLER = select(
    visibility.AGREED.label("agreed"),
    select(col(FocalPoint.languages)).where(col(FocalPoint.id) == bindparam("id")).scalar_subquery().label("spoken"),
    SET.label("terms"),
)


@dataclass(frozen=True, slots=True)
class Caller:
    """What about the caller a search depends on: which circles are shown to them, the languages they share, and after
    how long an entry of a network is due or stale, where that is its own word."""

    shown: frozenset[str]
    languages: frozenset[str]
    terms: Mapping[str, Terms]


def caller(session: ReadSession, principal: Principal, at: datetime) -> Caller:
    """Reads what is shown to the caller, and what they speak. One statement."""
    values = visibility.viewing(principal, at) | {"id": principal.focal_point_id}
    row = session.connection().execute(_CALLER, values).one()
    languages = frozenset(each["code"] for each in row.spoken) if row.spoken else frozenset({principal.language})
    return Caller(frozenset(visibility.shown_by(principal, row.agreed)), languages, terms_set(row.terms))


async def search(desk: Desk, principal: Principal, asking: Caller, ask: Ask) -> Found:
    """One page.

    Raises BadInput: `query_too_long`, `window_exceeded`, `unknown_filter_value`.
    """
    if len(ask.q) > LONGEST:
        raise BadInput("query_too_long")
    if ask.offset + ask.limit > WINDOW:
        raise BadInput("window_exceeded")
    at = desk.house.clock.now()
    chosen = Chosen(ask.chosen(), ask.reachable, ask.freshness, asking.terms)
    if chosen.values:
        await desk.house.db.glance(lambda session: _check(session, chosen.values))
    catalogue = desk.holdings.catalogue
    meant: dict[str, Match] = {}
    if ask.q:
        meant = await matches(desk, ask.q, asking.shown, chosen, asking.languages, at)
    within = catalogue.visible(asking.shown)
    if ask.q:
        within = within & catalogue.among(meant)
    fitting = catalogue.matching(chosen, asking.shown, at, within)
    order = catalogue.ordered(fitting, chosen, asking.languages, at, max(WINDOW, len(meant)) + 1)
    if ask.q:
        order.sort(key=lambda id: meant[id].rank)  # stable: what is equally sure keeps the order of the rest
    page = order[ask.offset : ask.offset + ask.limit]
    reading = asyncio.create_task(desk.house.db.glance(lambda session: cards(session, principal, page, at)))
    await asyncio.sleep(0)  # it sets out, and the counting is done meanwhile
    facets = catalogue.facets(chosen, asking.shown, at, within)
    found = await reading
    return Found(
        hits=[_hit(card, meant.get(card.id)) for card in found],
        total=min(len(order), WINDOW),
        total_is_floor=len(order) > WINDOW,
        facets=Facets.model_validate({group: _values(counts) for group, counts in facets.items()}),
        degraded=desk.degraded,
        illustrative=any(card.illustrative for card in found),
    )


def _hit(card: Card, match: Match | None) -> Hit:
    """A spelling that the card does not show is not named either: the romanised name stands for it."""
    if match is None or not match.named:
        return Hit(card=card, match=None)
    written = (card.name_original, card.name_romanised, *card.names.values(), *card.other_spellings)
    shown = match.matched in written
    why = [ReasonOut(asked=each.asked, name=each.name if shown else "", way=each.way.value) for each in reasons(match)]
    matched = match.matched if shown else card.name_romanised
    return Hit(card=card, match=MatchOut(confidence=match.confidence.value, matched=matched, why=why))


def _values(counts: Sequence[tuple[str, int]]) -> list[dict[str, str | int]]:
    """As FacetValue has it, made all at once: there are a hundred."""
    return [{"value": value, "count": min(n, WINDOW), "count_is_floor": n > WINDOW} for value, n in counts]


def _check(session: ReadSession, chosen: Mapping[str, Sequence[str]]) -> None:
    """Only the filters that are used cost a statement. Raises BadInput."""
    unknown: list[str] = []
    for group, values in chosen.items():
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
