"""Entries that nobody at work meets: who touches one is harvesting, and is stopped (security.md, section 1).

A canary is met in three ways. By its identifier or its whole name, which only a stolen copy of the database or an
earlier bait can tell; or as a bait, for somebody who is certainly gathering: shown 200 people that day already, and on
the third page or further down in six different lists without a name. Who looks for somebody asks for a name, a country
or a subject and stops; nobody reads on that far six times over. Opening or revealing it is the touch; being shown it is
not. It answers like an entry that never existed.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from app.directory.reveals import repository
from app.directory.reveals.models import Canary
from app.directory.reveals.suspensions import alert, suspend
from app.directory.schemas import Card
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession

Bait = tuple[int, Card]
"""A place on a page, and the card that stands there instead."""

BAIT_FROM = 50
BAIT_AFTER = 200
BAIT_LISTS = 6


def all_canaries(session: ReadSession) -> dict[str, Canary]:
    """Those that may be met."""
    wanted = select(Canary).where(col(Canary.withdrawn_at).is_(None)).order_by(Canary.id)
    return {each.id: each for each in session.scalars(wanted)}


def touched(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Suspends whoever reached for canary `id`, and tells its own network's secretariat too."""
    canary = session.get_one(Canary, id)
    suspend(session, principal, "canary", at, canary=id)
    if canary.network not in repository.belongs_to(principal):
        alert(session, principal.person_id, [canary.network], "canary", at, canary=id)


def bait(canaries: Mapping[str, Canary], principal: Principal, cards: Sequence[Card]) -> Bait | None:
    """A card of `cards` to be replaced, and by what: the same office and competence under a canary's name.

    The canary stands where its jurisdiction and network are, so that it fits whatever was asked for.
    """
    for canary in canaries.values():
        if canary.network not in principal.networks:
            continue
        for place, card in enumerate(cards):
            networks = {each.network for each in card.memberships}
            if card.jurisdiction == canary.jurisdiction and canary.network in networks:
                return place, _card(canary, card)
    return None


def named(canaries: Mapping[str, Canary], text: str, cards: Sequence[Card]) -> str | None:
    """The canary whose whole name was asked for, unless somebody among `cards` bears it."""
    asked = text.casefold().strip()
    if any(_bears(card, asked) for card in cards):
        return None
    return next((canary.id for canary in canaries.values() if _bears(canary, asked)), None)


def _bears(somebody: Canary | Card, name: str) -> bool:
    return name in (somebody.name_original.casefold(), somebody.name_romanised.casefold())


def _card(canary: Canary, like: Card) -> Card:
    names = {
        "id": canary.id,
        "name_original": canary.name_original,
        "name_original_language": canary.name_original_language,
        "name_romanised": canary.name_romanised,
        "names": {},
        "other_spellings": [],
    }
    return like.model_copy(update=names)
