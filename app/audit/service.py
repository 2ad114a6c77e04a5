"""Recording and reading the audit."""

from datetime import datetime
from typing import Any

from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.kernel.db import ReadSession, WriteSession
from app.kernel.ids import new_id


def record(
    session: WriteSession,
    *,
    at: datetime,
    actor: str | None,
    action: str,
    object_kind: str,
    object_id: str,
    details: dict[str, Any] | None = None,
) -> None:
    """Writes one entry in the caller's transaction; `action` is a past participle such as `focal_point.edited`."""
    session.add(
        AuditEntry(
            id=new_id(),
            at=at,
            actor=actor,
            action=action,
            object_kind=object_kind,
            object_id=object_id,
            details=details or {},
        )
    )


def history(session: ReadSession | WriteSession, object_kind: str, object_id: str, limit: int = 50) -> list[AuditEntry]:
    """What was done to one object, newest first."""
    wanted = (
        select(AuditEntry)
        .where(AuditEntry.object_kind == object_kind, AuditEntry.object_id == object_id)
        .order_by(col(AuditEntry.at).desc(), col(AuditEntry.id))
        .limit(limit)
    )
    return list(session.exec(wanted))
