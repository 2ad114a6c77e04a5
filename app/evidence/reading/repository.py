"""Statements on the audit for its readers."""

from datetime import UTC, datetime, time, timedelta

from sqlalchemy import ColumnElement, select, tuple_
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from app.audit.models import AuditEntry
from app.consultations.models import Room
from app.directory.models import FocalPoint
from app.evidence.reading.schemas import Wanted
from app.identity.models import Person


def entries(session: Session, may: ColumnElement[bool], wanted: Wanted, limit: int) -> list[AuditEntry]:
    """Entries that are readable and wanted, newest first."""
    found = select(AuditEntry).where(may, *_asked(wanted))
    if wanted.before is not None:
        last = aliased(AuditEntry)
        place = select(col(last.at), col(last.id)).where(col(last.id) == wanted.before).scalar_subquery()
        found = found.where(tuple_(col(AuditEntry.at), col(AuditEntry.id)) < place)
    return list(session.scalars(found.order_by(col(AuditEntry.at).desc(), col(AuditEntry.id).desc()).limit(limit)))


def persons(session: Session, ids: set[str]) -> dict[str, Person]:
    rows = session.scalars(select(Person).where(col(Person.id).in_(sorted(ids))))
    return {row.id: row for row in rows}


def focal_points(session: Session, ids: set[str], may: ColumnElement[bool]) -> dict[str, str]:
    """Romanised names by id, of those that may be named."""
    rows = session.execute(
        select(col(FocalPoint.id), col(FocalPoint.name_romanised)).where(col(FocalPoint.id).in_(sorted(ids)), may)
    )
    return {row[0]: row[1] for row in rows}


def references(session: Session, ids: set[str]) -> dict[str, str]:
    """References of consultations by id."""
    rows = session.execute(select(col(Room.id), col(Room.reference)).where(col(Room.id).in_(sorted(ids))))
    return {row[0]: row[1] for row in rows}


def _asked(wanted: Wanted) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = []
    if wanted.act is not None:
        whole = "." in wanted.act
        asked.append(
            col(AuditEntry.action) == wanted.act if whole else col(AuditEntry.action).startswith(f"{wanted.act}.")
        )
    if wanted.actor is not None:
        asked.append(col(AuditEntry.actor) == wanted.actor)
    if wanted.since is not None:
        asked.append(col(AuditEntry.at) >= datetime.combine(wanted.since, time(), UTC))
    if wanted.until is not None:
        asked.append(col(AuditEntry.at) < datetime.combine(wanted.until, time(), UTC) + timedelta(days=1))
    return asked
