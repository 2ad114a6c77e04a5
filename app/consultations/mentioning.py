"""Words for somebody's attention: each of them has a notice, which is also what is counted until they have read on."""

from datetime import datetime

from sqlalchemy import ColumnElement, Integer, case, cast, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations.models import Participant, Room
from app.consultations.schemas import Saying
from app.consultations.visibility import here
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.ids import LENGTH
from app.outbox import notices
from app.outbox.models import Notice

KIND: notices.Kind = "mentioned"
_PLACE = "#entry-"


def told(session: WriteSession, principal: Principal, room_id: str, seq: int, said: Saying, at: datetime) -> list[str]:
    """Posts a notice to each of those mentioned who is in the room, and answers them."""
    people = _others(session, room_id, principal.person_id, said.mentions, at)
    notices.post(session, people, KIND, about=f"{room_id}{_PLACE}{seq}", at=at)
    return people


def count() -> ColumnElement[int]:
    """How many entries after a participant's read mark, that they may read, are for their attention."""
    mentioned = col(Notice.kind) == KIND
    # Other kinds are about other things, and what is no number must not be read as one.
    seq = case((mentioned, cast(func.substr(col(Notice.about), LENGTH + len(_PLACE) + 1), Integer)), else_=0)
    mine = (
        select(func.count())
        .select_from(Notice)
        .where(
            col(Notice.person_id) == col(Participant.person_id),
            mentioned,
            func.substr(col(Notice.about), 1, LENGTH) == col(Room.id),
            seq > col(Participant.read_seq),
            seq > col(Participant.floor),
        )
        .correlate(Room, Participant)
        .scalar_subquery()
    )
    return case((col(Participant.read_seq) < col(Room.last_seq), mine), else_=0)


def _others(session: Session, room_id: str, author: str, persons: list[str], at: datetime) -> list[str]:
    rows = select(col(Participant.person_id)).where(
        col(Participant.room_id) == room_id,
        col(Participant.person_id).in_(persons),
        col(Participant.person_id) != author,
        here(at),
    )
    return sorted(session.scalars(rows))
