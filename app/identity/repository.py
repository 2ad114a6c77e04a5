"""Statements on persons, grants and sessions."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, delete, exists, or_, select, update
from sqlalchemy.orm import Session, aliased
from sqlmodel import SQLModel, col

from app.identity.models import DEMO_ISSUER, FORMER, Grant, KnownDevice, LogoutToken, Person, SignedIn
from app.identity.principal import HeldGrant, Principal

_signed_in, _person, _grant = (SQLModel.metadata.tables[name] for name in ("signed_in", "person", "person_grant"))
_PRINCIPAL = (
    select(
        *(_signed_in.c[name] for name in ("id", "seen_at", "expires_at", "idle_minutes", "strong_at")),
        _signed_in.c.person_id,
        *(_person.c[name] for name in ("display_name", "display_name_original", "names", "jurisdiction", "language")),
        *(_person.c[name] for name in ("focal_point_id", "informed_at", "issuer")),
        *(_grant.c[name] for name in ("role", "network", "valid_from", "valid_until", "standing", "awaited")),
        _grant.c.authority_id,
        _grant.c.jurisdiction.label("of_jurisdiction"),
    )
    .join(_person, _person.c.id == _signed_in.c.person_id)
    .outerjoin(_grant, _grant.c.person_id == _person.c.id)
    .where(
        _signed_in.c.token_hash == bindparam("token_hash"),
        _signed_in.c.ended_at.is_(None),
        _person.c.ended_at.is_(None),
    )
)
"""Asked with every request: plain columns of a statement built once."""


def principal_by_token(session: Session, token_hash: str, at: datetime) -> tuple[Principal, datetime] | None:
    """The caller behind a cookie, and when they were last seen.

    None when the session is unknown, ended, expired or idle too long.
    """
    rows = session.connection().execute(_PRINCIPAL, {"token_hash": token_hash}).all()
    first = rows[0] if rows else None
    if first is None or not _lasts(first, at):
        return None
    lasting = [row for row in rows if row.role is not None and lasts(row, at)]
    grants = tuple(_held(row) for row in lasting if row.standing != FORMER)
    principal = Principal(
        person_id=first.person_id,
        session_id=first.id,
        display_name=first.display_name,
        display_name_original=first.display_name_original,
        names=first.names,
        jurisdiction=first.jurisdiction,
        language=first.language,
        focal_point_id=first.focal_point_id,
        expires_at=first.expires_at,
        grants=grants,
        strong_at=first.strong_at,
        informed=first.informed_at is not None or first.issuer == DEMO_ISSUER,
        left=frozenset(row.network for row in lasting if row.standing == FORMER) - {each.network for each in grants},
    )
    return principal, first.seen_at


def _held(row: Row[*tuple[Any, ...]]) -> HeldGrant:
    return HeldGrant(row.role, row.network, row.of_jurisdiction, row.valid_until, row.standing, row.authority_id)


def alive(signed_in: SignedIn, person: Person, at: datetime) -> bool:
    """Whether a session still stands for its person at `at`."""
    return signed_in.ended_at is None and person.ended_at is None and _lasts(signed_in, at)


def _lasts(signed_in: SignedIn | Row[*tuple[Any, ...]], at: datetime) -> bool:
    idle = (at - signed_in.seen_at).total_seconds() > signed_in.idle_minutes * 60
    return at < signed_in.expires_at and not idle


def in_force(grant: Grant | Row[*tuple[Any, ...]], at: datetime) -> bool:
    """Whether a grant is worth anything at `at`."""
    return grant.standing != FORMER and lasts(grant, at)


def lasts(grant: Grant | Row[*tuple[Any, ...]], at: datetime) -> bool:
    """Whether a grant was agreed to, has begun and has not ended at `at`, whatever the standing of its State."""
    return not grant.awaited and grant.valid_from <= at and (grant.valid_until is None or at < grant.valid_until)


def held(person: Any, moment: Any, *which: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether whoever a row names (`person`) held such a grant at the moment that it names."""
    return exists().where(
        col(Grant.person_id) == person,
        col(Grant.awaited).is_(False),
        col(Grant.standing) != FORMER,
        col(Grant.valid_from) <= moment,
        or_(col(Grant.valid_until).is_(None), col(Grant.valid_until) > moment),
        *which,
    )


def lock_person(session: Session, person_id: str) -> None:
    """Lets what is decided about one person be decided one after the other, in all processes."""
    session.execute(select(col(Person.id)).where(col(Person.id) == person_id).with_for_update(key_share=True))


def grants_of(session: Session, person_id: str, at: datetime) -> list[Grant]:
    """The grants of one person that are in force."""
    rows = session.scalars(
        select(Grant).where(
            col(Grant.person_id) == person_id,
            col(Grant.awaited).is_(False),
            col(Grant.valid_from) <= at,
            or_(col(Grant.valid_until).is_(None), col(Grant.valid_until) > at),
        )
    )
    return list(rows)


def personas(session: Session, issuer: str) -> list[tuple[Person, list[Grant]]]:
    """The persons of one issuer with their grants, in the order they were added."""
    rows = session.execute(
        select(Person, Grant)
        .outerjoin(Grant, col(Grant.person_id) == col(Person.id))
        .where(col(Person.issuer) == issuer, col(Person.ended_at).is_(None))
        .order_by(col(Person.created_at), col(Person.subject), col(Grant.role))
    )
    found: dict[str, tuple[Person, list[Grant]]] = {}
    for person, grant in rows:
        held = found.setdefault(person.id, (person, []))[1]
        if grant is not None:
            held.append(grant)
    return list(found.values())


def person_by_subject(session: Session, issuer: str, subject: str) -> Person | None:
    wanted = select(Person).where(
        col(Person.issuer) == issuer, col(Person.subject) == subject, col(Person.ended_at).is_(None)
    )
    return session.scalars(wanted).one_or_none()


def accounts(session: Session, issuer: str, subject: str) -> list[Person]:
    """Whoever was written down under this name, those who left included, the newest last."""
    wanted = select(Person).where(col(Person.issuer) == issuer, col(Person.subject) == subject)
    return list(session.scalars(wanted.order_by(col(Person.created_at), col(Person.id))))


def selves(person_id: str) -> Select[str]:
    """The ids of a person's accounts: theirs, and those from before they left and came back."""
    me = aliased(Person)
    same = and_(col(me.issuer) == col(Person.issuer), col(me.subject) == col(Person.subject))
    return select(col(Person.id)).join(me, same).where(col(me.id) == person_id)


def touch(session: Session, signed_in_id: str, at: datetime) -> None:
    session.execute(update(SignedIn).where(col(SignedIn.id) == signed_in_id).values(seen_at=at))


def end(session: Session, ids: Iterable[str], at: datetime) -> None:
    ended = update(SignedIn).where(col(SignedIn.id).in_(list(ids)), col(SignedIn.ended_at).is_(None))
    session.execute(ended.values(ended_at=at))


def living(session: Session, person_id: str, at: datetime) -> list[SignedIn]:
    """The sessions of one person that still stand, the one used last first."""
    mine = select(SignedIn).where(
        col(SignedIn.person_id) == person_id, col(SignedIn.ended_at).is_(None), col(SignedIn.expires_at) > at
    )
    ordered = mine.order_by(col(SignedIn.seen_at).desc(), col(SignedIn.id))
    return [each for each in session.scalars(ordered) if _lasts(each, at)]


def confirm(session: Session, signed_in_id: str, token_hash: str, strong_at: datetime, at: datetime) -> None:
    """A session's person has proved who they are; its secret changes with that."""
    changed = {"strong_at": strong_at, "seen_at": at, "token_hash": token_hash}
    session.execute(update(SignedIn).where(col(SignedIn.id) == signed_in_id).values(changed))


def devices(session: Session, person_id: str, token_hash: str) -> tuple[bool, bool]:
    """Whether somebody has signed in with a browser before, and whether with this one."""
    used = set(session.scalars(select(col(KnownDevice.token_hash)).where(col(KnownDevice.person_id) == person_id)))
    return bool(used), token_hash in used


def remember_device(session: Session, person_id: str, token_hash: str, at: datetime, *, known: bool) -> None:
    if known:
        of = (col(KnownDevice.person_id) == person_id, col(KnownDevice.token_hash) == token_hash)
        session.execute(update(KnownDevice).where(*of).values(seen_at=at))
    else:
        session.add(KnownDevice(person_id=person_id, token_hash=token_hash, seen_at=at))


def vouched_by(session: Session, issuer: str, provider_session: str | None, subject: str | None) -> list[str]:
    """The open sessions that a provider vouched for: the one it names, or all of the person it names."""
    wanted = select(col(SignedIn.id)).where(col(SignedIn.issuer) == issuer, col(SignedIn.ended_at).is_(None))
    if provider_session is not None:
        wanted = wanted.where(col(SignedIn.provider_session) == provider_session)
    if subject is not None:
        of = select(col(Person.id)).where(col(Person.issuer) == issuer, col(Person.subject) == subject)
        wanted = wanted.where(col(SignedIn.person_id).in_(of))
    return list(session.scalars(wanted))


def forget_orders(session: Session, before: datetime) -> None:
    """Forgets providers' orders that nobody could repeat any more."""
    session.execute(delete(LogoutToken).where(col(LogoutToken.at) < before))


def display_names(session: Session, ids: set[str]) -> dict[str, str]:
    """Display names by person id."""
    rows = session.execute(select(col(Person.id), col(Person.display_name)).where(col(Person.id).in_(sorted(ids))))
    return {row[0]: row[1] for row in rows}


def rename(session: Session, focal_point_id: str, romanised: str, original: str, names: dict[str, str]) -> None:
    """Lets the person behind a focal point carry the name that the directory keeps; whoever left said what they said
    under their own."""
    session.execute(
        update(Person)
        .where(col(Person.focal_point_id) == focal_point_id, col(Person.ended_at).is_(None))
        .values(display_name=romanised, display_name_original=original, names=names)
    )


def stood_behind(session: Session, focal_point_id: str) -> bool:
    """Whether somebody answers or ever answered for a focal point."""
    return bool(session.scalar(select(exists().where(col(Person.focal_point_id) == focal_point_id))))


def set_standing(session: Session, network: str, jurisdiction: str, standing: str) -> None:
    """Writes the standing of a State in a network into the grants of its people; a secretariat is of no State."""
    people = select(col(Person.id)).where(col(Person.jurisdiction) == jurisdiction)
    of_state = or_(
        col(Grant.jurisdiction) == jurisdiction,
        and_(col(Grant.jurisdiction).is_(None), col(Grant.person_id).in_(people)),
    )
    session.execute(
        update(Grant)
        .where(col(Grant.network) == network, col(Grant.role) != "secretariat", of_state)
        .values(standing=standing)
    )
