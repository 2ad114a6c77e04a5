"""Linking entries into the chain, after the fact: whoever writes an entry never waits for the one before it."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, insert
from sqlalchemy.orm import Session
from sqlmodel import col, select

from app.audit.chain import START, content_of, digest_of
from app.audit.models import AuditEntry, AuditLink
from app.kernel.db import WriteSession

BATCH = 200
REACH = timedelta(minutes=90)
"""How far behind the entry linked last one may lie and still be linked: further than a clock goes wrong by an hour.
What is older was not written when it says, and the verifier names it."""


def head(session: Session) -> AuditLink | None:
    """The newest link."""
    return session.scalars(select(AuditLink).order_by(col(AuditLink.position).desc()).limit(1)).first()


def unlinked() -> ColumnElement[bool]:
    """Entries that no link names."""
    return ~exists().where(col(AuditLink.entry_id) == col(AuditEntry.id))


def horizon(session: Session, last: AuditLink | None) -> datetime | None:
    """Entries from before it are linked no more. It follows the entries and not the moment of linking, so that what
    piled up while no sealer ran is linked, however long ago it was written."""
    if last is None:
        return None
    written = session.scalars(select(AuditEntry.at).where(AuditEntry.id == last.entry_id)).first()
    return min(written or last.linked_at, last.linked_at) - REACH


def waiting(session: Session, after: AuditLink | None, limit: int = BATCH) -> list[AuditEntry]:
    """The oldest entries still to be linked."""
    wanted = select(AuditEntry).where(unlinked()).order_by(col(AuditEntry.at), col(AuditEntry.id)).limit(limit)
    if (since := horizon(session, after)) is not None:
        wanted = wanted.where(col(AuditEntry.at) >= since)
    return list(session.scalars(wanted))


def anything_waits(session: Session) -> bool:
    """Asked first, so that an idle sealer writes nothing."""
    return bool(waiting(session, head(session), limit=1))


def seal(session: WriteSession, at: datetime) -> int:
    """Links the oldest entries that wait; how many. Two processes cannot take the same position: one tries again."""
    last = head(session)
    position, previous = (last.position, last.digest) if last else (0, START)
    links = []
    for entry in waiting(session, last):
        content = content_of(entry)
        position += 1
        previous = digest_of(position, previous, entry.id, content)
        links.append(
            {"position": position, "entry_id": entry.id, "content": content, "digest": previous, "linked_at": at}
        )
    if links:
        session.execute(insert(AuditLink), links)
    return len(links)
