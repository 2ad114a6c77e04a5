"""The clock of a consultation: when it is to be acknowledged and answered."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlmodel import col

from app.consultations.models import Participant, Room, RoomClock
from app.consultations.schemas import ClockOut
from app.consultations.urgency.schemas import Urgent
from app.consultations.urgency.targets import target
from app.consultations.urgency.working_time import after_days, after_minutes, at_work
from app.directory.card_rows import calendars
from app.directory.models import FocalPoint
from app.directory.reachability import Schedule
from app.directory.schedules import schedule
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.outbox import notices
from app.outbox import service as outbox

ERRAND = "consultation.clock"
"""Look at the room: whatever its clock says must happen by now, happens."""
TOP = 3
WAITING: dict[str, notices.Kind] = {"critical": "urgent_waiting", "high": "urgent_waiting"}


def start(session: WriteSession, room: Room, urgent: Urgent | None, at: datetime) -> RoomClock:
    """Starts the clock of a room, or starts it again for another class, and posts an errand for each of its moments.

    Whoever is asked is told at once.
    """
    asked = _asked(session, room)
    first = next((focal_point for _, focal_point in asked if focal_point is not None), None)
    network = next((participant.network for participant, _ in asked), None)
    aim = target(session, network, room.urgency)
    theirs = _schedule(session, first)
    clock = session.get(RoomClock, room.id)
    if clock is None:
        clock = RoomClock(room_id=room.id, started_at=at, time_zone="UTC", acknowledge_by=at)
    else:
        notices.settle(session, room.id, at)
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
    clock.answer_by = clock.remind_at = None
    if theirs and aim.answer_days:
        clock.answer_by = after_days(theirs, at, aim.answer_days)
        clock.remind_at = after_days(theirs, at, aim.answer_days - 1)
    clock.reason = urgent.reason if urgent else None
    clock.deadline = urgent.deadline if urgent else None
    clock.deadline_zone = urgent.time_zone if urgent else None
    session.add(clock)
    moments += [each for each in (clock.acknowledge_by, clock.remind_at, clock.answer_by) if each is not None]
    for due in sorted(set(moments)):
        outbox.post(session, ERRAND, {"id": room.id}, at=at, due_at=due)
    notices.post(
        session,
        [participant.person_id for participant, _ in asked],
        WAITING.get(room.urgency, "consultation_waiting"),
        about=room.id,
        at=at,
        urgent=room.urgency in WAITING,
    )
    return clock


def rungs(clock: RoomClock) -> list[datetime]:
    """The moments at which the ladder goes up by itself."""
    return [datetime.fromisoformat(each) for each in clock.rungs]


def shown(clock: RoomClock | None, room: Room, side: str) -> ClockOut | None:
    """A clock as somebody on `side` sees it."""
    if clock is None:
        return None
    return ClockOut.model_validate(
        clock.model_dump(exclude={"room_id", "rungs", "remind_at", "promiser", "moved"})
        | {
            "rungs": rungs(clock),
            "escalate": may_escalate(room, clock),
            "promise": may_promise(room, clock, side),
        }
    )


def may_escalate(room: Room, clock: RoomClock) -> bool:
    """Both sides may, at any time until it is answered (ux.md, section 5)."""
    return room.status in ("opened", "acknowledged") and clock.level < TOP


def may_promise(room: Room, clock: RoomClock, side: str) -> bool:
    """The side that owes the answer, once, and once more to move it."""
    return side == "requested" and room.status in ("opened", "acknowledged") and not clock.moved


def _asked(session: WriteSession, room: Room) -> list[tuple[Participant, FocalPoint | None]]:
    """Who takes part for the requested side, with their entries; in order of joining."""
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


def _schedule(session: WriteSession, focal_point: FocalPoint | None) -> Schedule | None:
    if focal_point is None:
        return None
    return schedule(focal_point, calendars(session).get(focal_point.jurisdiction))
