"""Climbing the ladder: by the clock, or because somebody asks for it.

An errand only says `look at this room`. What must happen follows from the room, its clock and the hour, so an errand
that comes late, twice or after a restart changes nothing (design.md: timers are rows).
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import select
from sqlmodel import col

from app.audit import service as audit
from app.consultations import log
from app.consultations.acting import ack
from app.consultations.joining import FOCAL_POINT, check_places, go_on, let_in, own_key, present
from app.consultations.models import Entry, Participant, Room, RoomClock
from app.consultations.participants import Invited, named
from app.consultations.schemas import Ack
from app.consultations.urgency import reaching
from app.consultations.urgency.clock import may_escalate, rungs, start
from app.consultations.urgency.entering import enter
from app.consultations.urgency.ladder import Rung, next_rung, of_room, on_duty
from app.consultations.urgency.officers import officers
from app.consultations.urgency.schemas import EscalateIn, Urgent
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict, Forbidden
from app.kernel.house import House
from app.outbox import notices

BEFORE_PROMISE = timedelta(minutes=30)
TOLD: Final[dict[tuple[bool, bool], notices.Kind]] = {
    (True, True): "urgent_waiting",
    (True, False): "consultation_escalated",
    (False, True): "unanswered_waiting",
    (False, False): "unanswered_escalated",
}
"""What a rung tells: an acknowledgement is awaited, or the answer; to whoever comes into the room, or stays outside."""
CONFIRM_WITHIN = timedelta(hours=24)
"""UNTOC article 18(14): what was asked orally is confirmed in writing forthwith."""


async def carry_out(house: House, ids: list[str]) -> None:
    """Runs the errands `clock.ERRAND`."""
    at = house.clock.now()
    for id in ids:

        def looked(session: WriteSession, id: str = id) -> None:
            look(session, id, at)

        await house.db.write(looked, lock=id)


def begin(session: WriteSession, room: Room, urgent: Urgent | None, at: datetime, *, raised: bool = False) -> None:
    """Starts the clocks of a room, and where it is critical lets in who has a shift: they are told with those asked."""
    start(session, room, urgent, at, raised=raised)
    if room.urgency != "critical":
        return
    for clock in reaching.clocks(session, room.id):
        rung = on_duty(session, of_room(session, clock), at) if clock.status == "opened" else None
        if rung is not None:
            _reach(session, room, clock, rung, None, own_key("clock"), at)


def look(session: WriteSession, room_id: str, at: datetime) -> None:
    """Does what the clock of a room says must have happened by `at`."""
    room = log.lock(session, room_id)
    if room.status != "closed":
        for clock in reaching.clocks(session, room_id):
            _look(session, room, clock, at)
    _confirm_calls(session, room_id, at)


def _look(session: WriteSession, room: Room, clock: RoomClock, at: datetime) -> None:
    """The same for one of the States asked."""
    if clock.status == "opened":
        due = sum(1 for moment in rungs(clock) if moment <= at)
        while clock.level < due and _climb(session, room, clock, None, own_key("clock"), at):
            pass
        if clock.acknowledge_by <= at:
            both, urgent = _sides(session, clock, "requesting"), room.urgency != "normal"
            notices.post(session, both, "response_overdue", about=room.id, at=at, urgent=urgent)
    if clock.promised_by is not None and clock.status != "answered":
        _keep_promise(session, room, clock, clock.promised_by, at)
    elif clock.remind_at is not None and clock.remind_at <= at and clock.status != "answered":
        _remind(session, room, clock, at)


def escalate(session: WriteSession, principal: Principal, room_id: str, form: EscalateIn, at: datetime) -> Ack:
    """Goes one rung up the ladder of a State that is asked, now.

    Raises NotFound, Conflict `room_closed`, Forbidden `act_not_open_to_you` at the top, or for a State not asked.
    """
    entered = enter(session, principal, room_id, form.key, at)
    if entered.known is not None:
        return ack(entered.known)
    clock = session.get(RoomClock, (room_id, form.jurisdiction))
    if clock is None or not may_escalate(entered.room, clock):
        raise Forbidden("act_not_open_to_you")
    entry = _climb(session, entered.room, clock, principal, form.key, at)
    if entry is None:
        raise Forbidden("act_not_open_to_you")
    return ack(entry)


def call_in(
    session: WriteSession, principal: Principal, room: Room, clock: RoomClock, network: str, key: str, at: datetime
) -> Entry:
    """Lets one more officer of a State in, for a secretariat that stays outside: whoever is on duty, else at their
    desk, else back there first; never the caller. Raises Conflict `nobody_left`, `room_full`.
    """
    here = present(session, room.id)
    beside = {principal.person_id, *(each.person_id for each in here)}
    found = officers(session, clock.jurisdiction, network, at, of_room(session, clock, beside).passed_over)
    if not found:
        raise Conflict("nobody_left")
    check_places(room, here, FOCAL_POINT, 1)
    rung = Rung(clock.level, "duty_officer", (found[0].person,), network)
    by = {"by": principal.display_name, "by_names": dict(principal.names)}
    return _reach(session, room, clock, rung, principal, key, at, by)


def _climb(
    session: WriteSession, room: Room, clock: RoomClock, principal: Principal | None, key: str, at: datetime
) -> Entry | None:
    """One rung up: the entry that says whom it reached, and for those of the requested State lets them in."""
    asked = of_room(session, clock, [principal.person_id] if principal else [])
    rung = next_rung(session, asked, clock.level, at)
    return _reach(session, room, clock, rung, principal, key, at) if rung is not None else None


def _reach(
    session: WriteSession,
    room: Room,
    clock: RoomClock,
    rung: Rung,
    principal: Principal | None,
    key: str,
    at: datetime,
    by: Mapping[str, Any] = MappingProxyType({}),
) -> Entry:
    """Says in the log, to those on it and in the audit whom a rung reaches. `by` names whoever is not in the room."""
    clock.level = rung.level
    people = [named(each) for each in rung.people] if rung.joins else []
    entry = log.append(
        session,
        room,
        kind="escalated",
        key=key,
        author=principal.person_id if principal else room.opened_by,
        at=at,
        data={
            "jurisdiction": clock.jurisdiction,
            "level": rung.level,
            "rung": rung.name,
            "people": people,
            "network": rung.network,
            "by_clock": not principal,
            **by,
        },
    )
    if rung.joins:
        _let_in(session, room, rung, at)
    kind = TOLD[clock.status == "opened", rung.joins]
    notices.post(session, [each.id for each in rung.people], kind, about=room.id, at=at, urgent=True)
    audit.record(
        session,
        at=at,
        actor=principal.person_id if principal else None,
        action="consultation.escalated",
        object_kind=log.OBJECT,
        object_id=room.id,
        details={"jurisdiction": clock.jurisdiction, "level": rung.level, "persons": [each.id for each in rung.people]},
    )
    session.announce(log.TOPIC, room.id, entry.seq)
    return entry


def _let_in(session: WriteSession, room: Room, rung: Rung, at: datetime) -> None:
    here = {each.person_id for each in present(session, room.id)}
    for person in rung.people:
        if person.id in here:
            continue
        let_in(session, room, Invited(person, person.focal_point_id, rung.network), at)
        go_on(session, room, person.id, at)


def _keep_promise(session: WriteSession, room: Room, clock: RoomClock, by: datetime, at: datetime) -> None:
    """A reminder before the promised hour; once it has passed without an answer, one rung up, once."""
    if by <= at:
        clock.promised_by = None
        people = _sides(session, clock, "requesting")
        notices.post(session, people, "promise_overdue", about=room.id, at=at, urgent=True)
        _climb(session, room, clock, None, own_key("clock"), at)
    elif by - BEFORE_PROMISE <= at and clock.promiser:
        notices.post(session, [clock.promiser], "promise_due", about=room.id, at=at, urgent=True)


def _remind(session: WriteSession, room: Room, clock: RoomClock, at: datetime) -> None:
    """Tells the side that owes the answer: a working day before it is due, and once it is overdue."""
    overdue = clock.answer_by is None or clock.answer_by <= at
    clock.remind_at = None if overdue else clock.answer_by
    kind: notices.Kind = "answer_overdue" if overdue else "answer_due"
    notices.post(session, _sides(session, clock), kind, about=room.id, at=at)


def _sides(session: WriteSession, clock: RoomClock, *beside: str) -> list[str]:
    """Who is in the room for the State of a clock, and for the sides beside."""
    theirs = (col(Participant.side) == "requested") & (col(Participant.jurisdiction) == clock.jurisdiction)
    rows = select(col(Participant.person_id)).where(
        col(Participant.room_id) == clock.room_id,
        col(Participant.left_at).is_(None),
        theirs | col(Participant.side).in_(beside),
    )
    return list(session.scalars(rows))


def _confirm_calls(session: WriteSession, room_id: str, at: datetime) -> None:
    """Reminds whoever noted a call a day ago and has not written about it since, in reply to the note."""
    notes = session.scalars(
        select(Entry).where(
            col(Entry.room_id) == room_id, col(Entry.kind) == "phoned", col(Entry.at) <= at - CONFIRM_WITHIN
        )
    ).all()
    if not notes:
        return
    replies = session.execute(
        select(col(Entry.reply_to), col(Entry.author)).where(
            col(Entry.room_id) == room_id,
            col(Entry.reply_to).in_([each.seq for each in notes]),
            col(Entry.kind).in_(("message", "answer")),
        )
    )
    confirmed = {(seq, author) for seq, author in replies}
    for note in notes:
        if (note.seq, note.author) not in confirmed:
            notices.post(session, [note.author], "call_unconfirmed", about=f"{room_id}#entry-{note.seq}", at=at)
