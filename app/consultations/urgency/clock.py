"""The clocks of a consultation: when each State that is asked is to acknowledge and to answer it."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session
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
ALERTS: Final[Mapping[str, notices.Kind]] = {
    "critical": "urgent_waiting",
    "high": "urgent_waiting",
    "normal": "consultation_waiting",
}
"""What those who are asked are told, by class."""
BEGUN_ANEW: Final[frozenset[notices.Kind]] = notices.UNTIL_ACKNOWLEDGED | {
    "unanswered_waiting",
    "unanswered_escalated",
    "answer_due",
    "answer_overdue",
}
"""What a clock that starts again tells again: of before it is no news any more."""


class Moments(NamedTuple):
    """By when a State is to acknowledge and to answer, in its zone, and when its ladder goes up by itself."""

    time_zone: str
    acknowledge_by: datetime
    rungs: Sequence[datetime]
    answer_by: datetime | None
    remind_at: datetime | None


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
        void = ("consultation_acknowledged",) if raised else ()
        notices.settle(session, room.id, at, *sorted(BEGUN_ANEW), *void)
    due_at: set[datetime] = set()
    told: list[str] = []
    for state in room.requested_jurisdictions:
        clock = known.get(state) or RoomClock(
            room_id=room.id, jurisdiction=state, started_at=at, time_zone="UTC", acknowledge_by=at
        )
        theirs = [each for each in asked if each[0].jurisdiction == state]
        if raised and clock.status == "acknowledged":
            clock.status = room.status = "opened"
        due_at |= _set(session, room, clock, theirs, closed.get(state), urgent, at)
        session.add(clock)
        if clock.status == "opened":
            told += [participant.person_id for participant, _ in theirs]
    for due in sorted(due_at):
        outbox.post(session, ERRAND, {"id": room.id}, at=at, due_at=due)
    urgent_one = room.urgency != "normal"
    notices.post(session, told, ALERTS[room.urgency], about=room.id, at=at, urgent=urgent_one)


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
    network = next((participant.network for participant, _ in asked), None)
    aimed = moments(session, network, room.urgency, first, closed, at)
    clock.started_at, clock.level = at, 0
    clock.time_zone, clock.acknowledge_by = aimed.time_zone, aimed.acknowledge_by
    clock.rungs = [wire(each) for each in aimed.rungs]
    if aimed.answer_by is not None:
        clock.answer_by, clock.remind_at = aimed.answer_by, aimed.remind_at
    clock.reason = urgent.reason if urgent else None
    clock.deadline = urgent.deadline if urgent else None
    clock.deadline_zone = urgent.time_zone if urgent else None
    due = (*aimed.rungs, clock.acknowledge_by, clock.remind_at, clock.answer_by)
    return {each for each in due if each is not None}


def moments(
    session: Session, network: str | None, urgency: str, first: FocalPoint | None, closed: Calendar | None, at: datetime
) -> Moments:
    """When a State that is asked at `at` through `network` is to have done what, by whoever of it was asked first."""
    aim = target(session, network, urgency)
    theirs = schedule(first, closed) if first else None
    acknowledge_by = at + timedelta(minutes=aim.acknowledge)
    if aim.working and theirs:
        acknowledge_by = after_minutes(theirs, at, aim.acknowledge)
    rungs = [at + timedelta(minutes=each) for each in aim.rungs]
    if aim.by_openings and theirs:
        rungs = at_work(theirs, acknowledge_by, TOP)
    answer_by = remind_at = None
    if theirs and aim.answer_days:
        answer_by, remind_at = (after_days(theirs, at, days) for days in (aim.answer_days, aim.answer_days - 1))
    return Moments(first.time_zone if first else "UTC", acknowledge_by, rungs, answer_by, remind_at)


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
