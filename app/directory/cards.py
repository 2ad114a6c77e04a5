"""Making cards: what one caller may see of each focal point.

On the path of every search: rows are plain columns, what comes from the database is not checked a second time, and what
many cards share is made once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from app.directory import visibility
from app.directory.card_rows import Columns, calendar, memberships, rows_of_ids, times_of
from app.directory.circles import circles, circles_of
from app.directory.freshness import freshness, terms
from app.directory.models import Authority
from app.directory.reachability import reach
from app.directory.schedules import Times, written_schedule
from app.directory.schemas import (
    AuthorityOut,
    Card,
    CardAbilities,
    MembershipOut,
    Reachability,
    Reported,
    SpokenLanguage,
    WorkingHours,
)
from app.directory.stand_ins import colleague, seen, stand_in_ids, stands_in
from app.directory.written import read, read_own
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.zones import zone


def cards(
    session: ReadSession | WriteSession,
    principal: Principal,
    ids: Sequence[str],
    at: datetime,
    *,
    alternates: bool = False,
    any_time: bool = False,
) -> list[Card]:
    """Cards of the focal points among `ids` that the caller may see, in the order of `ids`.

    One statement, and one more where somebody is to be named beside them: stand-ins, `alternates`. `any_time` also
    gives those whose time has not begun or has ended, for whoever keeps their records.
    """
    if not ids:
        return []
    rows = rows_of_ids(session, principal, ids, at, any_time=any_time)
    if not rows:
        return []
    making = _Making(visibility.shown_by(principal, next(iter(rows.values())).agreed), principal, at)
    found = [making.card(rows[id]) for id in ids if id in rows]
    made = [card for card in found if card is not None]
    _name_others(session, principal, rows, made, at, alternates)
    return made


class _Making:
    """One caller's cards."""

    def __init__(self, shown: visibility.Shown, principal: Principal, at: datetime) -> None:
        self.shown, self.principal, self.at = shown, principal, at

    def card(self, row: Columns) -> Card | None:
        jurisdiction, held = row.jurisdiction, memberships(row.memberships)
        level = visibility.level(self.shown, circles(held, jurisdiction))
        if level is None:
            return None
        principal, full = self.principal, level == "full"
        told = [each for each in held if visibility.level(self.shown, circles_of(each, jurisdiction))]
        edit = judge.permits(principal, "focal_point.edit", [each.network for each in held])
        # A consultation is between jurisdictions: colleagues of one's own State are reached at home.
        consult = principal.focal_point_id is not None and principal.jurisdiction != jurisdiction
        return Card.model_construct(
            id=row.id,
            name_original=row.name_original,
            name_original_language=row.name_original_language,
            name_romanised=row.name_romanised,
            names=read_own(row.names),
            other_spellings=read_own(row.other_spellings) if full else [],
            position=read(row.position),
            jurisdiction=jurisdiction,
            authority=_office(row),
            memberships=[_membership(each.network, each.role) for each in told],
            languages=_languages(row.languages),
            offences=read(row.offences),
            measures=read(row.measures),
            not_competent=read(row.not_competent),
            territory=read(row.territory),
            time_zone=row.time_zone,
            working_days=read(row.working_days),
            working_hours=_hours(row.working_hours),
            reachability=_reachability(row, self.at),
            stand_in=None,
            alternate=None,
            alternate_missing=not row.alternate_stands,
            valid_until=row.valid_until,
            confirmed_at=row.confirmed_at,
            freshness=freshness(row.confirmed_at, [terms(each.due_after, each.stale_after) for each in told], self.at),
            reported=_reported(row.reported) if full else [],
            contact_changed_at=row.contact_changed_at if full else None,
            revision=row.revision,
            illustrative=row.illustrative,
            level=level,
            abilities=_abilities(edit, consult),
        )


def _office(row: Columns) -> AuthorityOut:
    return _authority(
        row.office_id,
        row.office_jurisdiction,
        row.office_kind,
        row.office_names,
        row.office_name_original,
        row.office_name_original_language,
        row.office_city,
        row.office_competence,
        row.office_territory,
    )


@lru_cache(maxsize=1 << 12)
def _authority(
    id: str,
    jurisdiction: str,
    kind: str,
    names: str,
    name_original: str | None,
    name_original_language: str | None,
    city: str,
    competence: str,
    territory: str,
) -> AuthorityOut:
    return AuthorityOut(
        id=id,
        jurisdiction=jurisdiction,
        kind=kind,
        names=read_own(names),
        name_original=name_original,
        name_original_language=name_original_language,
        city=read_own(city),
        competence=read_own(competence),
        territory=read_own(territory),
    )


def _name_others(
    session: ReadSession | WriteSession,
    principal: Principal,
    rows: dict[str, Columns],
    made: list[Card],
    at: datetime,
    alternates: bool,
) -> None:
    away = {card.id: _away(rows[card.id]) for card in made if card.reachability.state == "absent"}
    beside = {id for row in away.values() for id in stand_in_ids(row, at)}
    beside |= {id for card in made if alternates and (id := rows[card.id].alternate_id)}
    named = seen(session, principal, beside, at)
    for card in made:
        if (row := away.get(card.id)) and (id := stands_in(row, named, at)):
            card.stand_in = colleague(named[id])
        if alternates and (other := named.get(rows[card.id].alternate_id or "")):
            card.alternate = colleague(other)


@dataclass(slots=True)
class _Away:
    """What says who stands in for somebody."""

    time_zone: str
    absences: list[dict[str, Any]]
    alternate_id: str | None


def _away(row: Columns) -> _Away:
    return _Away(row.time_zone, read(row.absences), row.alternate_id)


def authority_out(authority: Authority) -> AuthorityOut:
    return AuthorityOut.model_validate(authority, from_attributes=True)


def _reachability(row: Columns, at: datetime) -> Reachability:
    """Everything in it is whole minutes (`reachability`), so one answer holds for all alike in the same minute."""
    return _reached(times_of(row), row.jurisdiction, row.corrections, at.replace(second=0, microsecond=0))


@lru_cache(maxsize=1 << 14)
def _reached(times: Times, jurisdiction: str, corrections: str | None, at: datetime) -> Reachability:
    closed = calendar(jurisdiction, corrections)
    found = reach(written_schedule(times, closed), at)
    names = closed.names(at.astimezone(zone(times[0])).date()) if found.state == "holiday" else None
    return Reachability(
        state=found.state, reachable=found.reachable, until=found.until, opens_at=found.opens_at, holiday=names
    )


@lru_cache(maxsize=1024)
def _membership(network: str, role: str) -> MembershipOut:
    return MembershipOut(network=network, role=role)


@lru_cache(maxsize=1024)
def _languages(written: str) -> list[SpokenLanguage]:
    return [SpokenLanguage.model_validate(each) for each in read(written)]


@lru_cache(maxsize=1024)
def _reported(written: str | None) -> list[Reported]:
    return [Reported.model_validate(each) for each in read(written) or ()]


@lru_cache(maxsize=1024)
def _hours(written: str) -> WorkingHours:
    return WorkingHours.model_validate(read(written))


@lru_cache(maxsize=4)
def _abilities(edit: bool, consult: bool) -> CardAbilities:
    return CardAbilities(edit=edit, consult=consult)
