"""Statements on persons, grants and sessions."""

from datetime import datetime

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from app.identity.models import Grant, Person, SignedIn
from app.identity.principal import HeldGrant, Principal

_PRINCIPAL = (
    select(SignedIn, Person, Grant)
    .join(Person, col(Person.id) == col(SignedIn.person_id))
    .outerjoin(Grant, col(Grant.person_id) == col(Person.id))
)


def principal_by_token(session: Session, token_hash: str, at: datetime) -> tuple[Principal, SignedIn] | None:
    """The caller behind a cookie, or None when the session is unknown, ended, expired or idle too long."""
    rows = session.execute(_PRINCIPAL.where(col(SignedIn.token_hash) == token_hash)).all()
    if not rows or not alive(rows[0][0], rows[0][1], at):
        return None
    signed_in, person, _ = rows[0]
    grants = tuple(
        HeldGrant(grant.role, grant.network, grant.jurisdiction, grant.valid_until)
        for _, _, grant in rows
        if grant is not None and in_force(grant, at)
    )
    return _principal(signed_in, person, grants), signed_in


def alive(signed_in: SignedIn, person: Person, at: datetime) -> bool:
    """Whether a session still stands for its person at `at`."""
    idle = (at - signed_in.seen_at).total_seconds() > signed_in.idle_minutes * 60
    return signed_in.ended_at is None and person.ended_at is None and at < signed_in.expires_at and not idle


def in_force(grant: Grant, at: datetime) -> bool:
    return grant.valid_from <= at and (grant.valid_until is None or at < grant.valid_until)


def _principal(signed_in: SignedIn, person: Person, grants: tuple[HeldGrant, ...]) -> Principal:
    return Principal(
        person_id=person.id,
        session_id=signed_in.id,
        display_name=person.display_name,
        display_name_original=person.display_name_original,
        names=person.names,
        jurisdiction=person.jurisdiction,
        language=person.language,
        focal_point_id=person.focal_point_id,
        expires_at=signed_in.expires_at,
        grants=grants,
    )


def grants_of(session: Session, person_id: str, at: datetime) -> list[Grant]:
    """The grants of one person that are in force."""
    rows = session.scalars(
        select(Grant).where(
            col(Grant.person_id) == person_id,
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


def touch(session: Session, signed_in_id: str, at: datetime) -> None:
    session.execute(update(SignedIn).where(col(SignedIn.id) == signed_in_id).values(seen_at=at))


def end(session: Session, signed_in_id: str, at: datetime) -> None:
    session.execute(
        update(SignedIn).where(col(SignedIn.id) == signed_in_id, col(SignedIn.ended_at).is_(None)).values(ended_at=at)
    )


def display_names(session: Session, ids: set[str]) -> dict[str, str]:
    """Display names by person id."""
    rows = session.execute(select(col(Person.id), col(Person.display_name)).where(col(Person.id).in_(sorted(ids))))
    return {row[0]: row[1] for row in rows}


def rename(session: Session, focal_point_id: str, romanised: str, original: str, names: dict[str, str]) -> None:
    """Lets the person behind a focal point carry the name that the directory keeps."""
    session.execute(
        update(Person)
        .where(col(Person.focal_point_id) == focal_point_id)
        .values(display_name=romanised, display_name_original=original, names=names)
    )
