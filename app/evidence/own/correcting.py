"""A correction is done by the edit itself: it is granted once the entry, or for want of one the account, says something
else than when it was asked for; and the person is told what."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit.models import AuditEntry
from app.evidence.models import RightsRequest
from app.evidence.own.schemas import AnswerIn
from app.identity.models import Person
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict

Asked = tuple[RightsRequest, Person]
ANSWERED = "rights.answered"


def changed(session: Session, asked: Iterable[Asked]) -> dict[str, list[str]]:
    """By request for a correction: the fields that somebody else changed since it was made, and before it was answered.
    One statement, or none."""
    wanted = [(row, person) for row, person in asked if row.kind == "correction"]
    if not wanted:
        return {}
    things = {row.id for row, _ in wanted} | {person.focal_point_id for _, person in wanted if person.focal_point_id}
    edits = session.scalars(
        select(AuditEntry).where(
            col(AuditEntry.object_id).in_(things),
            col(AuditEntry.action).in_(("focal_point.edited", ANSWERED)),
            col(AuditEntry.at) >= min(row.at for row, _ in wanted),
        )
    ).all()
    return {row.id: _fields(row, person, edits) for row, person in wanted}


def settle(session: WriteSession, row: RightsRequest, person: Person, form: AnswerIn) -> list[str]:
    """What of an account without an entry changes with the answer. Raises Conflict `nothing_corrected` where nothing
    did, there or in the entry: a correction that is granted is one that was done."""
    if person.focal_point_id is None and form.display_name and form.display_name != person.display_name:
        person.display_name = person.display_name_original = form.display_name
        person.names = {}
        return ["display_name"]
    if not changed(session, [(row, person)])[row.id]:
        raise Conflict("nothing_corrected")
    return []


def _fields(row: RightsRequest, person: Person, edits: Iterable[AuditEntry]) -> list[str]:
    until: datetime | None = row.answered_at
    return sorted(
        {
            field
            for each in edits
            if each.object_id in (row.id, person.focal_point_id) and each.actor != person.id
            if each.at >= row.at and (until is None or each.at <= until)
            for field in each.details.get("changed", [])
            if field != "confirmed_at"
        }
    )
