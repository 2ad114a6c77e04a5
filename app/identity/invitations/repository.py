"""Statements on invitations."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.identity.invitations.models import Invitation
from app.identity.models import Person


def standing(at: datetime) -> ColumnElement[bool]:
    """Neither used nor ended, nor too late."""
    lasts = or_(col(Invitation.expires_at).is_(None), col(Invitation.expires_at) > at)
    return col(Invitation.used_at).is_(None) & col(Invitation.ended_at).is_(None) & lasts


def of(session: Session, persons: Collection[str], at: datetime) -> dict[str, Invitation]:
    """The one invitation of each person that still stands; whoever has none is missing."""
    rows = session.scalars(select(Invitation).where(col(Invitation.person_id).in_(persons), standing(at)))
    return {row.person_id: row for row in rows}


def locked(session: Session, id: str, at: datetime) -> tuple[Invitation, Person] | None:
    """One that still stands, for a change of it, with whose it is."""
    return _with_person(session, col(Invitation.id) == id, at, lock=True)


def by_token(session: Session, token_hash: str, at: datetime, *, lock: bool) -> tuple[Invitation, Person] | None:
    return _with_person(session, col(Invitation.token_hash) == token_hash, at, lock=lock)


def _with_person(
    session: Session, which: ColumnElement[bool], at: datetime, *, lock: bool
) -> tuple[Invitation, Person] | None:
    wanted = select(Invitation, Person).join(Person, col(Person.id) == col(Invitation.person_id))
    wanted = wanted.where(which, standing(at), col(Person.ended_at).is_(None))
    row = session.execute(wanted.with_for_update(of=Invitation) if lock else wanted).one_or_none()
    return (row[0], row[1]) if row else None
