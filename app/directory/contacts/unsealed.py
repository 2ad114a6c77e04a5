"""Channels from before they were sealed: done once, by `counterpart migrate`."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from app.directory.contacts import channels
from app.directory.models import Channel
from app.kernel.db import WriteSession

BATCH = 500


def unsealed(session: Session) -> list[str]:
    """Some of the channels that are still in plain words; none when all are sealed."""
    return list(session.scalars(select(col(Channel.id)).where(col(Channel.digest).is_(None)).limit(BATCH)))


def seal(session: WriteSession, ids: list[str]) -> None:
    """Seals these."""
    rows = session.scalars(select(Channel).where(col(Channel.id).in_(ids), col(Channel.digest).is_(None)))
    if plain := [row.model_dump(include={"id", "focal_point_id", "value", "note"}) for row in rows]:
        stored = [
            {key: row[key] for key in ("id", "value", "note", "digest")} for row in channels.sealed(session, plain)
        ]
        session.execute(update(Channel), stored)
