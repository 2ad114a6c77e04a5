"""Reading rooms and their logs, and how far one has read."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from app.consultations import log, participants, repository, sealing
from app.consultations.abilities import abilities
from app.consultations.caveats.acceptances import as_read
from app.consultations.checklist import repository as checklist
from app.consultations.membership import admissions
from app.consultations.models import Participant, Room
from app.consultations.participants import People
from app.consultations.retention.terms import kept_for
from app.consultations.schemas import RoomOut, RoomSummary
from app.consultations.trail import service as trail
from app.consultations.urgency import clock as clocks
from app.consultations.who import ParticipantBrief
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound

READ_TOPIC = "read"
WHOLE = {"own_reference", "requesting_authority", "stage", "offences", "measures", "instruments", "request_language"}
WHOLE |= {"opened_at", "opened_by", "closed_at", "purge_at", "held_by"}
"""What a room says of itself and a list does not."""


class Page(NamedTuple):
    """A stretch of a log in ascending seq. `reached` is how far the caller may now say to know the log."""

    facts: list[log.Fact]
    last_seq: int
    more: bool

    @property
    def reached(self) -> int:
        return self.facts[-1].seq if self.more else self.last_seq


def rooms(session: ReadSession, principal: Principal, at: datetime, before: str | None = None) -> list[RoomSummary]:
    """The caller's consultations as `repository.rooms_of` finds them. Two statements, three after `before`.

    Raises NotFound for a room `before` that the caller is not in.
    """
    known = repository.room_of(session, principal, before, at) if before is not None else None
    if before is not None and known is None:
        raise NotFound
    found = repository.rooms_of(session, principal, at, known[0] if known else None)
    people = participants.shown(session, [room.id for room, *_ in found])
    lines = sealing.lines(session, [room for room, *_ in found])
    return [
        RoomSummary.model_validate(
            _base(room, participant, people[room.id], unread)
            | {
                "mentions": mentions,
                "subject": lines[room.id]["subject"],
                "participants": [
                    ParticipantBrief.model_validate(each.model_dump(include={"person", "display_name", "jurisdiction"}))
                    for each in people[room.id].participants
                    if each.left_at is None
                ],
            }
        )
        for room, participant, unread, mentions in found
    ]


def room(session: Session, principal: Principal, room_id: str, at: datetime) -> RoomOut:
    """One room whole. Raises NotFound, for a room one is not in exactly as for one that never existed."""
    found = repository.room_of(session, principal, room_id, at)
    if found is None:
        raise NotFound
    shown, participant, unread = found
    people = participants.shown(session, [room_id])[room_id]
    networks = {each.network for each in people.participants}
    return RoomOut.model_validate(
        _base(shown, participant, people, unread)
        | {
            "participants": people.participants,
            "admissions": admissions.waiting(session, room_id, participant),
            **shown.model_dump(include=WHOLE),
            **sealing.lines(session, [shown])[room_id],
            **({"terms": None} | sealing.terms(session, shown)),
            "checklist": checklist.marks(session, room_id),
            "kept_days": kept_for(session, shown.kind, networks).days,
            "read_seq": participant.read_seq,
        }
    )


def reach(session: Session, principal: Principal, room_id: str, at: datetime) -> Page:
    """No entries, only how far the log is. Raises NotFound."""
    last_seq, _ = _standing(session, principal, room_id, at)
    return Page([], last_seq, False)


def entries_after(session: Session, principal: Principal, room_id: str, after: int, limit: int, at: datetime) -> Page:
    """Entries after `after` (never from before the caller's history begins), as they may read them at `at`.

    Raises NotFound.
    """
    last_seq, floor = _standing(session, principal, room_id, at)
    facts = as_read(session, principal.person_id, log.after(session, room_id, max(after, floor), limit), at)
    return Page(facts, last_seq, bool(facts) and facts[-1].seq < last_seq)


def entries_before(session: Session, principal: Principal, room_id: str, before: int, limit: int, at: datetime) -> Page:
    """The last entries before `before`, down to where the caller's history begins, read as in `entries_after`.

    Raises NotFound.
    """
    last_seq, floor = _standing(session, principal, room_id, at)
    facts = as_read(session, principal.person_id, log.before(session, room_id, before, floor, limit), at)
    return Page(facts, last_seq, bool(facts) and facts[0].seq > floor + 1)


def mark_read(session: WriteSession, principal: Principal, room_id: str, seq: int, at: datetime) -> None:
    """Moves the caller's read mark forward. Raises NotFound."""
    _standing(session, principal, room_id, at)
    move_marks(session, {(room_id, principal.person_id): seq}, at)


def move_marks(session: WriteSession, marks: Mapping[tuple[str, str], int], at: datetime) -> None:
    """The same for marks by (room, person) gathered earlier; one of somebody who has left moves nothing."""
    moved = {}
    for (room_id, person_id), seq in sorted(marks.items()):
        reached = repository.mark_read(session, person_id, room_id, seq, at)
        if reached is not None:
            moved[room_id, person_id] = reached
            session.announce_near(READ_TOPIC, f"{room_id} {person_id}", reached)
    trail.keep(session, "read", moved, at)


def _standing(session: Session, principal: Principal, room_id: str, at: datetime) -> tuple[int, int]:
    standing = repository.standing(session, principal, room_id, at)
    if standing is None:
        raise NotFound
    return standing


def _base(room: Room, participant: Participant, people: People, unread: int) -> dict[str, object]:
    own = people.clocks.get(participant.jurisdiction or "")
    return {
        **room.model_dump(exclude=WHOLE | {"opening_key"}),
        "unread": unread,
        "muted": participant.muted,
        "kept_unread": participant.kept_unread,
        "abilities": abilities(room, participant, own.status if own else None),
        "clocks": [
            clocks.shown(people.clocks[state], room, participant)
            for state in room.requested_jurisdictions
            if state in people.clocks
        ],
    }
