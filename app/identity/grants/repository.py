"""Statements on grants, by what a caller may read."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, func, or_, select, true
from sqlalchemy.orm import Session
from sqlmodel import col

from app.identity import repository as identity
from app.identity.absent import absent
from app.identity.models import FORMER, Grant, Person
from app.identity.permissions import judge
from app.identity.permissions.table import LAW, NETWORK, OFFICE, STATE
from app.identity.principal import HeldGrant, Principal
from app.identity.roles import MEMBERS


def readable(principal: Principal) -> ColumnElement[bool]:
    """The rows of `person_grant`, joined to their person, that the caller may read."""
    if judge.everywhere(principal, "person.read"):
        return true()
    of_state = func.coalesce(col(Grant.jurisdiction), col(Person.jurisdiction))
    pairs = sorted(f"{network}/{state}" for network, state in judge.states(principal, "person.read"))
    return or_(
        col(Grant.network).in_(sorted(judge.kept(principal, "person.read"))),
        (col(Grant.network) + "/" + of_state).in_(pairs),
    )


def lasting(at: datetime) -> ColumnElement[bool]:
    return or_(col(Grant.valid_until).is_(None), col(Grant.valid_until) > at)


def answering(session: Session, focal_points: Iterable[str], at: datetime) -> set[str]:
    """Those of these focal points for whom somebody answers here: an account with a grant in force. One statement."""
    wanted = select(col(Person.focal_point_id)).where(
        col(Person.focal_point_id).in_(list(focal_points)),
        col(Person.ended_at).is_(None),
        identity.held(col(Person.id), at, col(Grant.role).in_(MEMBERS)),
    )
    return {id for id in session.scalars(wanted) if id}


def people(
    session: Session, principal: Principal, network: str | None, at: datetime, offset: int, limit: int
) -> tuple[list[Person], int]:
    """A page of those with a readable grant, and how many there are. Three statements."""
    wanted = (
        select(col(Person.id))
        .join(Grant, col(Grant.person_id) == col(Person.id))
        .where(readable(principal), lasting(at), col(Person.ended_at).is_(None))
        .group_by(col(Person.id))
    )
    if network is not None:
        wanted = wanted.where(col(Grant.network) == network)
    total = session.execute(select(func.count()).select_from(wanted.subquery())).scalar_one()
    waits = func.max(case((col(Grant.awaited), 1), else_=0)).desc()
    page = list(
        session.scalars(wanted.order_by(waits, col(Person.display_name), col(Person.id)).offset(offset).limit(limit))
    )
    found = {person.id: person for person in session.scalars(select(Person).where(col(Person.id).in_(page)))}
    return [found[id] for id in page], total


def grants_of(session: Session, principal: Principal, persons: Sequence[str], at: datetime) -> dict[str, list[Grant]]:
    """The readable grants of some persons that have not ended, by person. One statement."""
    rows = session.scalars(
        select(Grant)
        .join(Person, col(Person.id) == col(Grant.person_id))
        .where(readable(principal), lasting(at), col(Grant.person_id).in_(persons))
        .order_by(col(Grant.role), col(Grant.network), col(Grant.jurisdiction), col(Grant.id))
    )
    found: dict[str, list[Grant]] = {person: [] for person in persons}
    for grant in rows:
        found[grant.person_id].append(grant)
    return found


def locked(session: Session, principal: Principal, id: str, at: datetime) -> tuple[Grant, Person] | None:
    """A readable grant that has not ended, for a change of it, with whose it is."""
    row = session.execute(
        select(Grant, Person)
        .join(Person, col(Person.id) == col(Grant.person_id))
        .where(col(Grant.id) == id, readable(principal), lasting(at), col(Person.ended_at).is_(None))
        .with_for_update(of=Grant)
    ).one_or_none()
    return (row[0], row[1]) if row else None


def in_reach(
    session: Session,
    operation: str,
    networks: Collection[str],
    jurisdiction: str | None,
    authority: str | None,
    at: datetime,
    but: Collection[str | None] = (),
) -> set[str]:
    """Who is told that something of these networks, this State and this authority waits for them: those who may do it
    there; where there is nobody but `but`, and for what is of no network, those who may do it everywhere."""
    roles = LAW[operation]
    of_network = and_(col(Grant.role).in_(_of(roles, NETWORK, OFFICE)), col(Grant.authority_id).is_(None))
    of_state = and_(
        col(Grant.role).in_(_of(roles, STATE)),
        col(Grant.jurisdiction) == jurisdiction,
        or_(col(Grant.authority_id).is_(None), col(Grant.authority_id) == authority),
    )
    rows = session.execute(
        select(col(Grant.person_id), col(Grant.network))
        .join(Person, col(Person.id) == col(Grant.person_id))
        .where(
            or_(
                and_(col(Grant.network).in_(networks), or_(of_network, of_state)),
                and_(col(Grant.network).is_(None), col(Grant.role).in_(_of(roles, OFFICE))),
            ),
            *_in_force(at),
        )
    )
    found = [(person, network) for person, network in rows if person not in but]
    return {person for person, network in found if network is not None} or {person for person, _ in found}


def speakers(session: Session, operation: str, networks: Collection[str], at: datetime) -> list[Grant]:
    """The grants of whoever may do something in these networks, or everywhere. One statement."""
    rows = session.scalars(
        select(Grant)
        .join(Person, col(Person.id) == col(Grant.person_id))
        .where(
            col(Grant.role).in_(sorted(LAW[operation])),
            or_(col(Grant.network).is_(None), col(Grant.network).in_(sorted(networks))),
            *_in_force(at),
        )
    )
    return list(rows)


def speaks(
    grant: Grant, operation: str, networks: Collection[str], jurisdiction: str | None, authority: str | None
) -> bool:
    """Whether one of them reaches what is of these networks, this State and this authority, as `in_reach` does."""
    relation = LAW[operation][grant.role]
    if grant.network is None:
        return relation == OFFICE
    if grant.network not in networks:
        return False
    if relation == STATE:
        return grant.jurisdiction == jurisdiction and grant.authority_id in (None, authority)
    return relation in (NETWORK, OFFICE) and grant.authority_id is None


def peopled(session: Session, at: datetime) -> list[str]:
    """The networks that have people. One statement."""
    wanted = select(col(Grant.network)).join(Person, col(Person.id) == col(Grant.person_id)).where(*_in_force(at))
    return sorted(filter(None, session.scalars(wanted.distinct())))


def _in_force(at: datetime) -> tuple[ColumnElement[bool], ...]:
    """Grants that count, of people who are still here."""
    return (
        col(Grant.awaited).is_(False),
        col(Grant.standing) != FORMER,
        col(Grant.valid_from) <= at,
        lasting(at),
        col(Person.ended_at).is_(None),
    )


def _of(roles: Mapping[str, str], *relations: str) -> list[str]:
    return sorted(role for role, relation in roles.items() if relation in relations)


def held(
    session: Session, person_id: str, role: str, network: str | None, jurisdiction: str | None, at: datetime
) -> bool:
    """Whether somebody has this very grant already, agreed to or not."""
    same = select(col(Grant.id)).where(
        col(Grant.person_id) == person_id,
        col(Grant.role) == role,
        col(Grant.network).is_not_distinct_from(network),
        col(Grant.jurisdiction).is_not_distinct_from(jurisdiction),
        lasting(at),
    )
    return session.scalars(same).first() is not None


def all_of(session: Session, persons: Sequence[str], at: datetime) -> dict[str, list[Grant]]:
    """Every grant of some persons that has not ended, whoever may read of it, by person. One statement."""
    found: dict[str, list[Grant]] = {person: [] for person in persons}
    for grant in session.scalars(select(Grant).where(col(Grant.person_id).in_(persons), lasting(at))):
        found[grant.person_id].append(grant)
    return found


def lasting_of(session: Session, person_id: str, at: datetime) -> list[Grant]:
    """Every grant of somebody that has not ended, locked."""
    mine = select(Grant).where(col(Grant.person_id) == person_id, lasting(at)).order_by(col(Grant.id))
    return list(session.scalars(mine.with_for_update()))


def of_ended(session: Session, principal: Principal, person_id: str) -> list[Grant]:
    """The readable grants that somebody had, ended or not."""
    had = (
        select(Grant)
        .join(Person, col(Person.id) == col(Grant.person_id))
        .where(readable(principal), col(Grant.person_id) == person_id)
    )
    return list(session.scalars(had))


def acting(session: Session, person_id: str, at: datetime) -> Principal:
    """Somebody with the grants that are in force at `at`, none once they left, for rules that are asked again while
    they are not here."""
    person = session.get_one(Person, person_id)
    held = [] if person.ended_at else identity.grants_of(session, person_id, at)
    worth = (each for each in held if each.standing != FORMER)
    return absent(
        person,
        (
            HeldGrant(each.role, each.network, each.jurisdiction, each.valid_until, each.standing, each.authority_id)
            for each in worth
        ),
        at,
    )
