"""Telling whoever is away that something was said: a look at all rooms together, so that saying it costs no more.

One word for each stretch that somebody left unread, and none where they were told of the room since for another reason;
in an urgent room only what went out at once counts as told.
"""

from datetime import datetime, timedelta

from sqlalchemy import Select, and_, exists, func, or_, select
from sqlmodel import col

from app.consultations.models import Entry, Participant, Room
from app.kernel.db import WriteSession
from app.kernel.house import House
from app.outbox import notices
from app.outbox import service as outbox
from app.outbox.models import Notice

ERRAND = "consultation.unread"
"""Errand: look what nobody has read. Each posts the next; the first comes with the first room."""
AWAY = timedelta(minutes=15)
LATELY = timedelta(days=3)
"""A look that comes later than this after an outage leaves out what is older; the list shows it still."""
SAID = ("message", "answer", "file", "information")
ALL = "all"


def watch(session: WriteSession, at: datetime) -> None:
    """Sees to it that the next look comes."""
    if not outbox.awaited(session, ERRAND, at):
        outbox.post(session, ERRAND, {"id": ALL}, at=at, due_at=at + AWAY)


async def carry_out(house: House, ids: list[str]) -> None:
    """Runs the errands."""
    at = house.clock.now()
    await house.db.write(lambda session: look(session, at), lock=ERRAND)


def look(session: WriteSession, at: datetime) -> None:
    """Tells everybody who is away, at once where the room is urgent. One statement, and those of each room told of."""
    told: dict[tuple[str, bool], list[str]] = {}
    for room_id, person_id, urgency in session.execute(_untold(at)):
        told.setdefault((room_id, urgency != "normal"), []).append(person_id)
    for (room_id, urgent), people in told.items():
        notices.settle(session, room_id, at, notices.UNTIL_READ, persons=people)
        notices.post(session, people, notices.UNTIL_READ, about=room_id, at=at, urgent=urgent)
    watch(session, at)


def _untold(at: datetime) -> Select[tuple[str, str, str]]:
    """(room, person, the room's urgency) where something waits unread for a while and nothing was told since."""
    since = func.min(col(Entry.at))
    unread = (
        select(
            col(Participant.room_id).label("room"),
            col(Participant.person_id).label("person"),
            col(Room.urgency).label("urgency"),
            since.label("since"),
        )
        .join(Room, col(Room.id) == col(Participant.room_id))
        .join(
            Entry,
            and_(
                col(Entry.room_id) == col(Room.id),
                col(Entry.seq) > col(Participant.read_seq),
                col(Entry.seq) > col(Participant.floor),
                col(Entry.author) != col(Participant.person_id),
                col(Entry.kind).in_(SAID),
            ),
        )
        .where(
            col(Room.last_at) > at - LATELY,
            col(Room.status) != "closed",
            col(Participant.left_at).is_(None),
            or_(col(Participant.until).is_(None), col(Participant.until) > at),
            ~col(Participant.muted),
        )
        .group_by(col(Participant.room_id), col(Participant.person_id), col(Room.urgency))
        .having(since <= at - AWAY)
        .subquery()
    )
    known = exists().where(
        col(Notice.person_id) == unread.c.person,
        notices.of(col(Notice.about), unread.c.room),
        col(Notice.at) >= unread.c.since,
        or_(col(Notice.urgent), unread.c.urgency == "normal"),
    )
    return select(unread.c.room, unread.c.person, unread.c.urgency).where(~known)
