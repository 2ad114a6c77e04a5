"""Gathering the people of a route: both professions at every stop, and who is asked into its room. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from app.directory.relations.schemas import Gathered, Member, Profession, Stop
from app.directory.schemas import Card

OTHERS = 3
"""People shown for a profession of a stop beside its leads."""

MOST_INVITED = 8
INVESTIGATING = frozenset({"police", "anti_corruption"})
INVESTIGATOR = "investigator"
"""By office, and by role."""


def profession(card: Card) -> Profession:
    """An investigator by role or by office; everybody else stands on the side of the prosecution."""
    if any(each.role == INVESTIGATOR for each in card.memberships) or card.authority.kind in INVESTIGATING:
        return "investigator"
    return "prosecutor"


def gather(
    stops: Sequence[Stop], offences: frozenset[str], people: Iterable[Card], leads: Mapping[str, Profession]
) -> list[Gathered]:
    """Leads first, then those competent for one of the offences, freshest first; ties by id."""
    ordered = sorted(people, key=lambda card: (card.id not in leads, -card.confirmed_at.timestamp(), card.id))
    return [
        _gathered(stop, offences, [card for card in ordered if card.jurisdiction == stop.jurisdiction], leads)
        for stop in stops
    ]


def _gathered(stop: Stop, offences: frozenset[str], here: Iterable[Card], leads: Mapping[str, Profession]) -> Gathered:
    members: dict[Profession, list[Member]] = {"prosecutor": [], "investigator": []}
    for card in here:
        lead = card.id in leads
        side = members[leads[card.id] if lead else profession(card)]
        room = sum(not each.lead for each in side) < OTHERS
        if lead or (room and not offences.isdisjoint(card.offences)):
            side.append(Member(card=card, lead=lead))
    return Gathered(
        jurisdiction=stop.jurisdiction,
        part=stop.part,
        prosecutors=members["prosecutor"],
        investigators=members["investigator"],
    )


def invitees(gathered: Sequence[Gathered], answering: Collection[str], own: str | None) -> list[str]:
    """Of each profession at every stop its leads; where it has none, the first. Only those who are `answering`, never
    the caller, at most eight.

    Each stop is asked before any is asked twice, so that none is left out when there are many.
    """
    rounds: list[list[str]] = []
    for stop in gathered:
        asked: list[Member] = []
        for side in (stop.prosecutors, stop.investigators):
            there = [each for each in side if each.card.id in answering]
            asked += [each for each in there if each.lead] or there[:1]
        rounds.append([each.card.id for each in asked if each.card.id != own])
    deepest = max((len(each) for each in rounds), default=0)
    return [each[n] for n in range(deepest) for each in rounds if n < len(each)][:MOST_INVITED]
