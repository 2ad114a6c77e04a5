"""Making cards: what one caller may see of each focal point.

On the path of every search: rows are plain columns, and what comes from the database is not checked a second time.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from app.directory import visibility
from app.directory.card_rows import Columns, calendar, memberships, rows_of_ids
from app.directory.circles import circles, circles_of
from app.directory.freshness import freshness, terms
from app.directory.models import Authority
from app.directory.reachability import Reach, reach
from app.directory.schedules import schedule
from app.directory.schemas import (
    AuthorityCompetence,
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
    """One caller's cards: what several of them share is made once."""

    def __init__(self, shown: visibility.Shown, principal: Principal, at: datetime) -> None:
        self.shown, self.principal, self.at = shown, principal, at
        self.offices: dict[str, AuthorityOut] = {}

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
            names=row.names,
            other_spellings=row.other_spellings if full else [],
            position=row.position,
            jurisdiction=jurisdiction,
            authority=self._office(row),
            memberships=[_membership(each.network, each.role) for each in told],
            languages=[_spoken(each["code"], each["level"]) for each in row.languages],
            offences=row.offences,
            measures=row.measures,
            not_competent=row.not_competent,
            territory=row.territory,
            time_zone=row.time_zone,
            working_days=row.working_days,
            working_hours=_hours(row.working_hours["start"], row.working_hours["end"]),
            reachability=reachability(row, self.at),
            stand_in=None,
            alternate=None,
            alternate_missing=not row.alternate_stands,
            valid_until=row.valid_until,
            confirmed_at=row.confirmed_at,
            freshness=freshness(row.confirmed_at, [terms(each.due_after, each.stale_after) for each in told], self.at),
            reported=[_reported(each["problem"], each["at"]) for each in row.reported or ()] if full else [],
            contact_changed_at=row.contact_changed_at if full else None,
            revision=row.revision,
            illustrative=row.illustrative,
            level=level,
            abilities=_abilities(edit, consult),
        )

    def _office(self, row: Columns) -> AuthorityOut:
        known = self.offices.get(row.authority_id)
        if known is None:
            known = self.offices[row.authority_id] = AuthorityOut.model_construct(
                id=row.office_id,
                jurisdiction=row.office_jurisdiction,
                kind=row.office_kind,
                names=row.office_names,
                name_original=row.office_name_original,
                name_original_language=row.office_name_original_language,
                city=row.office_city,
                competence=[
                    _competence(each["function"], tuple(each["instruments"]), tuple(each["stages"]))
                    for each in row.office_competence
                ],
                territory=row.office_territory,
            )
        return known


def _name_others(
    session: ReadSession | WriteSession,
    principal: Principal,
    rows: dict[str, Columns],
    made: list[Card],
    at: datetime,
    alternates: bool,
) -> None:
    away = [card for card in made if card.reachability.state == "absent"]
    beside = {id for card in away for id in stand_in_ids(rows[card.id], at)}
    beside |= {id for card in made if alternates and (id := rows[card.id].alternate_id)}
    named = seen(session, principal, beside, at)
    for card in away:
        if id := stands_in(rows[card.id], named, at):
            card.stand_in = colleague(named[id])
    for card in made if alternates else ():
        if row := named.get(rows[card.id].alternate_id or ""):
            card.alternate = colleague(row)


def authority_out(authority: Authority) -> AuthorityOut:
    return AuthorityOut.model_validate(authority, from_attributes=True)


def reachability(row: Columns, at: datetime) -> Reachability:
    calendar_ = calendar(row.jurisdiction, row.corrections)
    found = reach(schedule(row, calendar_), at)
    if found.state == "holiday":
        names = calendar_.names(at.astimezone(zone(row.time_zone)).date())
        return _reachability(found).model_copy(update={"holiday": names})
    return _reachability(found)


@lru_cache(maxsize=1 << 14)
def _reachability(found: Reach) -> Reachability:
    return Reachability(
        state=found.state, reachable=found.reachable, until=found.until, opens_at=found.opens_at, holiday=None
    )


@lru_cache(maxsize=1024)
def _membership(network: str, role: str) -> MembershipOut:
    return MembershipOut(network=network, role=role)


@lru_cache(maxsize=1024)
def _spoken(code: str, level: str) -> SpokenLanguage:
    return SpokenLanguage.model_validate({"code": code, "level": level})


@lru_cache(maxsize=1024)
def _reported(problem: str, at: str) -> Reported:
    return Reported.model_validate({"problem": problem, "at": at})


@lru_cache(maxsize=4096)
def _competence(function: str, instruments: tuple[str, ...], stages: tuple[str, ...]) -> AuthorityCompetence:
    return AuthorityCompetence.model_validate({"function": function, "instruments": instruments, "stages": stages})


@lru_cache(maxsize=1024)
def _hours(start: str, end: str) -> WorkingHours:
    return WorkingHours(start=start, end=end)


@lru_cache(maxsize=4)
def _abilities(edit: bool, consult: bool) -> CardAbilities:
    return CardAbilities(edit=edit, consult=consult)
