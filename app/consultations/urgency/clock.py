"""The clocks of a consultation: when each State that is asked is to acknowledge and to answer it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlmodel import col

from app.consultations.models import Participant, Room, RoomClock
from app.consultations.schemas import ClockOut
from app.consultations.urgency import reaching
from app.consultations.urgency.schemas import Urgent
from app.consultations.urgency.targets import target
from app.consultations.urgency.working_time import after_days, after_minutes, at_work
from app.directory.calendars import Calendar
from app.directory.card_rows import calendars
from app.directory.models import FocalPoint
from app.directory.schedules import schedule
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.outbox import notices
from app.outbox import service as outbox

ERRAND = "consultation.clock"
"""Look at the room: whatever its clock says must happen by now, happens."""
TOP = 3
Asked = tuple[Participant, FocalPoint | None]
WAITING: dict[str, notices.Kind] = {"critical": "urgent_waiting", "high": "urgent_waiting"}


def explained(urgency: str, urgent: Urgent | None, at: datetime) -> bool:
    """Whether it is said why something is urgent, and its deadline lies ahead: a class alone wakes nobody."""
    if urgent is None:
        return urgency == "normal"
    return urgent.deadline is None or urgent.deadline > at


def start(session: WriteSession, room: Room, urgent: Urgent | None, at: datetime, *, raised: bool = False) -> None:
    """Starts the clocks of a room, or starts them again for another class, and posts an errand for each of their
    moments.

    Whoever is asked and has not acknowledged is told at once. Where a class is `raised` an acknowledgement of before is
    none: it was of a question that could wait longer.
    """
    closed, asked = calendars(session), _asked(session, room)
    known = {clock.jurisdiction: clock for clock in reaching.clocks(session, room.id)}
    if known:
        notices.settle(session, room.id, at)
    moments: set[datetime] = set()
    told: list[str] = []
    for state in room.requested_jurisdictions:
        clock = known.get(state) or RoomClock(
            room_id=room.id, jurisdiction=state, started_at=at, time_zone="UTC", acknowledge_by=at
        )
        theirs = [each for each in asked if each[0].jurisdiction == state]
        if raised and clock.status == "acknowledged":
            clock.status = room.status = "opened"
        moments |= _set(session, room, clock, theirs, closed.get(state), urgent, at)
        session.add(clock)
        if clock.status == "opened":
            told += [participant.person_id for participant, _ in theirs]
    for due in sorted(moments):
        outbox.post(session, ERRAND, {"id": room.id}, at=at, due_at=due)
    kind = WAITING.get(room.urgency, "consultation_waiting")
    notices.post(session, told, kind, about=room.id, at=at, urgent=room.urgency in WAITING)


def _set(
    session: WriteSession,
    room: Room,
    clock: RoomClock,
    asked: Sequence[Asked],
    closed: Calendar | None,
    urgent: Urgent | None,
    at: datetime,
) -> set[datetime]:
    """Sets the clock of one State, by whoever of it was asked first; the moments at which something is due."""
    first = next((focal_point for _, focal_point in asked if focal_point is not None), None)
    aim = target(session, next((participant.network for participant, _ in asked), None), room.urgency)
    theirs = schedule(first, closed) if first else None
    clock.started_at, clock.level = at, 0
    clock.time_zone = first.time_zone if first else "UTC"
    if aim.working and theirs:
        clock.acknowledge_by = after_minutes(theirs, at, aim.acknowledge)
    else:
        clock.acknowledge_by = at + timedelta(minutes=aim.acknowledge)
    moments = [at + timedelta(minutes=each) for each in aim.rungs]
    if aim.by_openings and theirs:
        moments = at_work(theirs, clock.acknowledge_by, TOP)
    clock.rungs = [wire(each) for each in moments]
    if theirs and aim.answer_days:
        clock.answer_by = after_days(theirs, at, aim.answer_days)
        clock.remind_at = after_days(theirs, at, aim.answer_days - 1)
    clock.reason = urgent.reason if urgent else None
    clock.deadline = urgent.deadline if urgent else None
    clock.deadline_zone = urgent.time_zone if urgent else None
    return {each for each in (*moments, clock.acknowledge_by, clock.remind_at, clock.answer_by) if each is not None}


def rungs(clock: RoomClock) -> list[datetime]:
    """The moments at which the ladder goes up by itself."""
    return [datetime.fromisoformat(each) for each in clock.rungs]


def shown(clock: RoomClock, room: Room, place: Participant) -> ClockOut:
    """A clock as somebody in their place in the room sees it."""
    return ClockOut.model_validate(
        clock.model_dump(exclude={"room_id", "rungs", "remind_at", "promiser", "moved"})
        | {
            "rungs": rungs(clock),
            "mine": _own(clock, place),
            "escalate": may_escalate(room, clock),
            "promise": may_promise(room, clock, place),
        }
    )


def may_escalate(room: Room, clock: RoomClock) -> bool:
    """Both sides may, at any time until that State has answered (ux.md, section 5)."""
    return room.status != "closed" and clock.status != "answered" and clock.level < TOP


def may_promise(room: Room, clock: RoomClock, place: Participant) -> bool:
    """The State that owes the answer, once, and once more to move it."""
    return _own(clock, place) and room.status != "closed" and clock.status != "answered" and not clock.moved


def _own(clock: RoomClock, place: Participant) -> bool:
    return place.side == "requested" and place.jurisdiction == clock.jurisdiction


def _asked(session: WriteSession, room: Room) -> list[Asked]:
    """Who takes part for the requested side, with their entries; in order of joining. One statement."""
    session.flush()
    rows = session.execute(
        select(Participant, FocalPoint)
        .outerjoin(FocalPoint, col(FocalPoint.id) == col(Participant.focal_point_id))
        .where(
            col(Participant.room_id) == room.id,
            col(Participant.side) == "requested",
            col(Participant.left_at).is_(None),
        )
        .order_by(col(Participant.joined_at), col(Participant.person_id))
    )
    return [(participant, focal_point) for participant, focal_point in rows]
