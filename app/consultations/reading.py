"""Reading rooms and their logs, and how far one has read."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from app.consultations import log, participants, repository, sealing
from app.consultations.abilities import abilities
from app.consultations.caveats.acceptances import as_read
from app.consultations.checklist import repository as checklist
from app.consultations.models import Participant, Room, RoomClock
from app.consultations.schemas import ParticipantBrief, RoomOut, RoomSummary
from app.consultations.urgency import clock as clocks
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound

READ_TOPIC = "read"
WHOLE = {"own_reference", "requesting_authority", "stage", "offences", "measures", "instruments", "request_language"}
WHOLE |= {"opened_at", "opened_by", "closed_at", "purge_at", "purged_at", "held_by"}
"""What a room says of itself and a list does not."""


class Page(NamedTuple):
    """A stretch of a log in ascending seq. `reached` is how far the caller may now say to know the log."""

    facts: list[log.Fact]
    last_seq: int
    more: bool

    @property
    def reached(self) -> int:
        return self.facts[-1].seq if self.more else self.last_seq


def rooms(session: ReadSession, principal: Principal) -> list[RoomSummary]:
    """The caller's consultations, newest activity first (at most 200). Two statements."""
    found = repository.rooms_of(session, principal)
    people = participants.shown(session, [room.id for room, *_ in found])
    lines = sealing.lines(session, [room for room, *_ in found])
    return [
        RoomSummary.model_validate(
            _base(principal, room, participant, unread)
            | {
                "subject": lines[room.id]["subject"],
                "clock": clocks.shown(clock, room, participant.side),
                "participants": [
                    ParticipantBrief.model_validate(each.model_dump(include={"person", "display_name", "jurisdiction"}))
                    for each in people[room.id]
                    if each.left_at is None
                ],
            }
        )
        for room, participant, unread, clock in found
    ]


def room(session: Session, principal: Principal, room_id: str) -> RoomOut:
    """One room whole. Raises NotFound, for a room one is not in exactly as for one that never existed."""
    found = repository.room_of(session, principal, room_id)
    if found is None:
        raise NotFound
    shown, participant, unread = found
    return RoomOut.model_validate(
        _base(principal, shown, participant, unread)
        | {
            "participants": participants.shown(session, [room_id])[room_id],
            **shown.model_dump(include=WHOLE),
            **sealing.lines(session, [shown])[room_id],
            **({"terms": None} | shown.terms),
            "checklist": checklist.marks(session, room_id),
            "clock": clocks.shown(session.get(RoomClock, room_id), shown, participant.side),
            "read_seq": participant.read_seq,
        }
    )


def reach(session: Session, principal: Principal, room_id: str) -> Page:
    """No entries, only how far the log is. Raises NotFound."""
    last_seq, _ = _standing(session, principal, room_id)
    return Page([], last_seq, False)


def entries_after(session: Session, principal: Principal, room_id: str, after: int, limit: int, at: datetime) -> Page:
    """Entries after `after` (never from before the caller's history begins), as they may read them at `at`.

    Raises NotFound.
    """
    last_seq, floor = _standing(session, principal, room_id)
    facts = as_read(session, principal.person_id, log.after(session, room_id, max(after, floor), limit), at)
    return Page(facts, last_seq, bool(facts) and facts[-1].seq < last_seq)


def entries_before(session: Session, principal: Principal, room_id: str, before: int, limit: int, at: datetime) -> Page:
    """The last entries before `before`, down to where the caller's history begins, read as in `entries_after`.

    Raises NotFound.
    """
    last_seq, floor = _standing(session, principal, room_id)
    facts = as_read(session, principal.person_id, log.before(session, room_id, before, floor, limit), at)
    return Page(facts, last_seq, bool(facts) and facts[0].seq > floor + 1)


def mark_read(session: WriteSession, principal: Principal, room_id: str, seq: int) -> None:
    """Moves the caller's read mark forward. Raises NotFound."""
    _standing(session, principal, room_id)
    move_mark(session, principal.person_id, room_id, seq)


def move_mark(session: WriteSession, person_id: str, room_id: str, seq: int) -> None:
    """The same for a mark gathered earlier; one of somebody who has left moves nothing."""
    moved = repository.mark_read(session, person_id, room_id, seq)
    if moved is not None:
        session.announce_near(READ_TOPIC, f"{room_id} {person_id}", moved)


def _standing(session: Session, principal: Principal, room_id: str) -> tuple[int, int]:
    standing = repository.standing(session, principal, room_id)
    if standing is None:
        raise NotFound
    return standing


def _base(principal: Principal, room: Room, participant: Participant, unread: int) -> dict[str, object]:
    return {
        **room.model_dump(exclude=WHOLE | {"opening_key", "kind"}),
        "unread": unread,
        "abilities": abilities(room.status, participant.side, opener=room.opened_by == principal.person_id),
    }
