"""Statements on break-glass."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, and_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations.models import Entry, Participant, Room
from app.evidence.glass.models import BreakGlass, GlassOpened
from app.identity.models import Person

MOST = 100
Line = tuple[BreakGlass, Room, GlassOpened | None, Entry | None]
_LINES: Select[BreakGlass, Room, GlassOpened | None, Entry | None] = (
    select(BreakGlass, Room, GlassOpened, Entry)
    .join(Room, col(Room.id) == col(BreakGlass.room_id))
    .outerjoin(
        GlassOpened,
        and_(col(GlassOpened.request_id) == col(BreakGlass.id), col(GlassOpened.room_id) == col(BreakGlass.room_id)),
    )
    .outerjoin(Entry, and_(col(Entry.room_id) == col(GlassOpened.room_id), col(Entry.seq) == col(GlassOpened.seq)))
)


def requests(session: Session, may: ColumnElement[bool]) -> list[Line]:
    """The newest requests that may be seen (at most 100), each with its room and what told it. One statement."""
    newest = _LINES.where(may).order_by(col(BreakGlass.asked_at).desc(), col(BreakGlass.id)).limit(MOST)
    return list(session.execute(newest))


def request(session: Session, may: ColumnElement[bool], id: str) -> Line | None:
    return session.execute(_LINES.where(may, col(BreakGlass.id) == id)).one_or_none()


def room_of_networks(session: Session, reference: str, networks: Sequence[str]) -> tuple[Room, str] | None:
    """A room by its reference, and the first of these networks that somebody came into it through."""
    row = session.execute(
        select(Room, col(Participant.network))
        .join(Participant, col(Participant.room_id) == col(Room.id))
        .where(col(Room.reference) == reference, col(Participant.network).in_(networks))
        .order_by(col(Participant.network))
    ).first()
    return (row[0], row[1]) if row and row[1] else None


def present(session: Session, room_id: str) -> list[Participant]:
    """Everybody who is in a room now."""
    rows = select(Participant).where(col(Participant.room_id) == room_id, col(Participant.left_at).is_(None))
    return list(session.scalars(rows))


def networks(session: Session, room_id: str) -> set[str]:
    """The networks that somebody came into a room through, whoever left it too."""
    rows = session.scalars(select(col(Participant.network)).where(col(Participant.room_id) == room_id).distinct())
    return {each for each in rows if each}


def names(session: Session, lines: Sequence[Line]) -> dict[str, str]:
    """Display names of those who asked and answered, by id. One statement."""
    ids = {id for request, *_ in lines for id in (request.asked_by, request.decided_by) if id}
    rows = session.execute(select(col(Person.id), col(Person.display_name)).where(col(Person.id).in_(sorted(ids))))
    return {row[0]: row[1] for row in rows}
