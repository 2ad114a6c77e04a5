"""Making cards: what one caller may see of each focal point."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from app.directory import repository, visibility
from app.directory.models import Authority, FocalPoint, FocalPointMembership
from app.directory.reachability import Schedule, Window, reach
from app.directory.schemas import (
    AuthorityOut,
    Card,
    CardAbilities,
    Freshness,
    MembershipOut,
    Reachability,
    SpokenLanguage,
    WorkingHours,
)
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession

DUE = timedelta(days=90)
STALE = timedelta(days=180)


def cards(session: ReadSession | WriteSession, principal: Principal, ids: Sequence[str], at: datetime) -> list[Card]:
    """Cards of the focal points among `ids` that the caller may see, in the order of `ids`. Three statements."""
    if not ids:
        return []
    found = repository.visible_focal_points(session, principal, ids, at)
    memberships = repository.memberships(session, list(found))
    shown = visibility.shown_networks(session, principal, at)
    made = (_card(principal, shown, *found[id], memberships[id], at) for id in ids if id in found)
    return [card for card in made if card is not None]


def _card(
    principal: Principal,
    shown: visibility.Shown,
    focal_point: FocalPoint,
    authority: Authority,
    memberships: list[FocalPointMembership],
    at: datetime,
) -> Card | None:
    networks = [membership.network for membership in memberships]
    level = visibility.level(shown, networks)
    if level is None:
        return None
    return Card(
        id=focal_point.id,
        name_original=focal_point.name_original,
        name_original_language=focal_point.name_original_language,
        name_romanised=focal_point.name_romanised,
        names=focal_point.names,
        other_spellings=focal_point.other_spellings if level == "full" else [],
        position=focal_point.position,
        jurisdiction=focal_point.jurisdiction,
        authority=authority_out(authority),
        memberships=[
            MembershipOut(network=each.network, role=each.role) for each in memberships if each.network in shown
        ],
        languages=[SpokenLanguage.model_validate(each) for each in focal_point.languages],
        offences=focal_point.offences,
        measures=focal_point.measures,
        time_zone=focal_point.time_zone,
        working_days=focal_point.working_days,
        working_hours=WorkingHours.model_validate(focal_point.working_hours),
        reachability=reachability(focal_point, at),
        confirmed_at=focal_point.confirmed_at,
        freshness=freshness(focal_point.confirmed_at, at),
        revision=focal_point.revision,
        illustrative=focal_point.illustrative,
        level=level,
        abilities=CardAbilities(
            edit=visibility.may_edit(principal, networks),
            # A consultation is between jurisdictions: colleagues of one's own State are reached at home.
            consult=principal.focal_point_id is not None and principal.jurisdiction != focal_point.jurisdiction,
        ),
    )


def authority_out(authority: Authority) -> AuthorityOut:
    return AuthorityOut.model_validate(authority, from_attributes=True)


def schedule(focal_point: FocalPoint) -> Schedule:
    """When the focal point can be reached, as a value."""
    hours = focal_point.working_hours
    return Schedule(
        time_zone=focal_point.time_zone,
        working_days=tuple(focal_point.working_days),
        working_hours=(hours["start"], hours["end"]),
        duty=tuple(Window(each["weekday"], each["start"], each["end"]) for each in focal_point.duty),
    )


def reachability(focal_point: FocalPoint, at: datetime) -> Reachability:
    found = reach(schedule(focal_point), at)
    return Reachability(state=found.state, reachable=found.reachable, until=found.until, opens_at=found.opens_at)


def freshness(confirmed_at: datetime, at: datetime) -> Freshness:
    """Fresh up to 90 days after confirmation, due up to 180, stale after that."""
    age = at - confirmed_at
    return "fresh" if age <= DUE else "due" if age <= STALE else "stale"
