"""Statements on passkeys and spent challenges."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.identity.passkeys.models import Passkey, SpentChallenge


def of(session: Session, person_id: str) -> list[Passkey]:
    """The passkeys of a person that still count, the oldest first."""
    mine = select(Passkey).where(col(Passkey.person_id) == person_id, col(Passkey.ended_at).is_(None))
    return list(session.scalars(mine.order_by(col(Passkey.created_at), col(Passkey.id))))


def held(session: Session, persons: Collection[str]) -> dict[str, int]:
    """How many passkeys each of these persons has; whoever has none is missing."""
    rows = session.execute(
        select(col(Passkey.person_id), func.count())
        .where(col(Passkey.person_id).in_(persons), col(Passkey.ended_at).is_(None))
        .group_by(col(Passkey.person_id))
    )
    return {row[0]: row[1] for row in rows}


def by_credential(session: Session, credential_id: str) -> Passkey | None:
    return session.scalars(select(Passkey).where(col(Passkey.credential_id) == credential_id)).one_or_none()


def locked(session: Session, id: str) -> Passkey | None:
    """One that still counts, for a change of it."""
    wanted = select(Passkey).where(col(Passkey.id) == id, col(Passkey.ended_at).is_(None)).with_for_update()
    return session.scalars(wanted.execution_options(populate_existing=True)).one_or_none()


def forget_spent(session: Session, before: datetime) -> None:
    """Forgets challenges that nobody could show any more."""
    session.execute(delete(SpentChallenge).where(col(SpentChallenge.at) < before))
