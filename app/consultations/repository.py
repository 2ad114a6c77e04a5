"""Statements on rooms and participants."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, func, or_, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations import mentioning
from app.consultations.models import Entry, Participant, ReferenceCounter, Room
from app.consultations.visibility import here, membership
from app.identity.principal import Principal
from app.kernel.db import WriteSession

UNREAD_BOUND = 100
CLOSED_AT_ONCE = 50


def unread_count() -> ColumnElement[int]:
    """Entries by others after a participant's read mark; looks at the last hundred only."""
    counted = and_(
        col(Entry.room_id) == col(Room.id),
        col(Entry.seq) > col(Participant.read_seq),
        col(Entry.seq) > col(Participant.floor),
        col(Entry.seq) > col(Room.last_seq) - UNREAD_BOUND,
        col(Entry.author) != col(Participant.person_id),
    )
    return select(func.count()).select_from(Entry).where(counted).correlate(Room, Participant).scalar_subquery()


def rooms_of(
    session: Session, principal: Principal, at: datetime, before: Room | None = None
) -> list[tuple[Room, Participant, int, int]]:
    """The caller's rooms with what is unread and what mentions them, newest activity first: all that go on, and the
    newest of those that are closed; or the next closed ones that come after the room `before`."""
    newest = (col(Room.last_at).desc(), col(Room.id))
    own = col(Participant.room_id) == col(Room.id)
    closed = select(col(Room.id)).join(Participant, own).where(membership(principal, at), col(Room.status) == "closed")
    if before is not None:
        same = and_(col(Room.last_at) == before.last_at, col(Room.id) > before.id)
        closed = closed.where(or_(col(Room.last_at) < before.last_at, same))
    wanted = col(Room.id).in_(closed.order_by(*newest).limit(CLOSED_AT_ONCE).correlate(None))
    rows = session.execute(
        select(Room, Participant, unread_count(), mentioning.count())
        .join(Participant, own)
        .where(membership(principal, at), wanted if before is not None else or_(wanted, col(Room.status) != "closed"))
        .order_by(*newest)
    )
    return list(rows)


def room_of(session: Session, principal: Principal, room_id: str, at: datetime) -> tuple[Room, Participant, int] | None:
    """One room of the caller's, or None: hidden and missing alike."""
    return session.execute(
        select(Room, Participant, unread_count())
        .join(Participant, col(Participant.room_id) == col(Room.id))
        .where(col(Room.id) == room_id, membership(principal, at))
    ).one_or_none()


def standing(session: Session, principal: Principal, room_id: str, at: datetime) -> tuple[int, int] | None:
    """(the room's last_seq, the caller's floor), or None when they are not in it."""
    return session.execute(
        select(col(Room.last_seq), col(Participant.floor))
        .join(Participant, col(Participant.room_id) == col(Room.id))
        .where(col(Room.id) == room_id, membership(principal, at))
    ).one_or_none()


def opened_with(session: Session, person_id: str, key: str) -> Room | None:
    wanted = select(Room).where(col(Room.opened_by) == person_id, col(Room.opening_key) == key)
    return session.scalars(wanted).one_or_none()


def next_reference(session: WriteSession, requesting: str, requested: Sequence[str], at: datetime) -> str:
    """The next reference of the year, such as `KZ-TH-AE 2026-014`, or `CASC 2026-015` of a whole network. Numbers are
    given out in order of commit."""
    advanced = (
        update(ReferenceCounter)
        .where(col(ReferenceCounter.year) == at.year)
        .values(last=col(ReferenceCounter.last) + 1)
        .returning(col(ReferenceCounter.last))
    )
    number = session.execute(advanced).scalar()
    if number is None:
        session.add(ReferenceCounter(year=at.year, last=1))
        session.flush()
        number = 1
    return f"{'-'.join([requesting, *requested])} {at.year}-{number:03}"


def mark_read(session: WriteSession, person_id: str, room_id: str, seq: int, at: datetime) -> int | None:
    """Moves the read mark forward, never past the last entry; the mark, or None when nothing moved."""
    last = select(col(Room.last_seq)).where(col(Room.id) == room_id).scalar_subquery()
    reached = case((last < seq, last), else_=seq)
    moved = (
        update(Participant)
        .where(
            col(Participant.room_id) == room_id,
            col(Participant.person_id) == person_id,
            here(at),
            col(Participant.read_seq) < reached,
        )
        .values(read_seq=reached)
        .returning(col(Participant.read_seq))
        .execution_options(synchronize_session=False)
    )
    return session.execute(moved).scalar()
