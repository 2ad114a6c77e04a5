"""Removing entries that were kept for their time. The links stay, so that the chain still proves the rest."""

from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import delete, func, text
from sqlmodel import col, select

from app.audit.anchors import Anchor, append
from app.audit.models import AuditEntry, AuditLink
from app.audit.sealing import head
from app.kernel.db import Database, WriteSession

OPEN = "DROP TRIGGER audit_entry_no_delete"
SHUT = (
    "CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry "
    "BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END"
)


def retire(db: Database, folder: Path, key: Ed25519PrivateKey, before: datetime, at: datetime) -> int:
    """Removes every entry of the chain's beginning that was linked before `before`; how many were there. The signed
    word of it is written first: a removal without it would be found, a word without removal says nothing wrong."""

    def reached(session: WriteSession) -> tuple[int, AuditLink | None]:
        old = select(func.coalesce(func.max(col(AuditLink.position)), 0)).where(col(AuditLink.linked_at) < before)
        return session.scalars(old).one(), head(session)

    position, last = db.write_now(reached)
    if not position or last is None:
        return 0
    append(folder, Anchor(position=last.position, digest=last.digest, at=at, retired=position).signed(key))
    named = select(col(AuditLink.entry_id)).where(col(AuditLink.position) <= position)

    def remove(session: WriteSession) -> int:
        if db.sqlite:
            session.execute(text(OPEN))
        removed = session.connection().execute(delete(AuditEntry).where(col(AuditEntry.id).in_(named))).rowcount
        if db.sqlite:
            session.execute(text(SHUT))
        return removed

    return db.write_now(remove)
