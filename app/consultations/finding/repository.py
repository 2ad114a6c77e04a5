"""One's rooms and stretches of their logs, opened as the caller may read them."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import col

from app.consultations import log, sealing
from app.consultations.caveats.acceptances import as_read
from app.consultations.models import Participant, Room
from app.consultations.visibility import membership
from app.identity.principal import Principal
from app.kernel.db import ReadSession


class Own(NamedTuple):
    """A room of the caller's: its name, and the part of its log that is theirs (after `floor`)."""

    id: str
    reference: str
    subject: str
    opened_at: datetime
    floor: int
    last_seq: int


def own_rooms(session: ReadSession, principal: Principal, at: datetime) -> list[Own]:
    """All rooms that the caller is in and that can still be read, newest first. Two statements at most."""
    rows = session.execute(
        select(Room, col(Participant.floor))
        .join(Participant, col(Participant.room_id) == col(Room.id))
        .where(membership(principal, at), col(Room.purged_at).is_(None))
        .order_by(col(Room.opened_at).desc(), col(Room.id))
    ).all()
    lines = sealing.lines(session, [room for room, _ in rows])
    return [
        Own(room.id, room.reference, lines[room.id]["subject"] or "", room.opened_at, floor, room.last_seq)
        for room, floor in rows
    ]


def facts(
    session: ReadSession, principal: Principal, stretches: Sequence[log.Stretch], at: datetime
) -> dict[str, list[log.Fact]]:
    """The entries of stretches with their words, as far as the caller may read them now, newest first, by room."""
    mine = log.STRETCHED.join(log.PARTICIPANT, log.PARTICIPANT.c.room_id == log.ENTRY.c.room_id).where(
        membership(principal, at), log.ENTRY.c.seq > log.PARTICIPANT.c.floor
    )
    found: dict[str, list[log.Fact]] = {room: [] for room, _, _ in stretches}
    for fact in as_read(session, principal.person_id, log.stretched(session, stretches, mine), at):
        if fact.body is not None:
            found[fact.room].append(fact)
    for each in found.values():
        each.sort(key=lambda fact: -fact.seq)
    return found


def packed(rooms: Sequence[Own], size: int) -> Iterator[list[log.Stretch]]:
    """The logs of rooms in parcels of at most `size` entries: room after room, in each from its end."""
    parcel: list[log.Stretch] = []
    free = size
    for room in rooms:
        last = room.last_seq
        while last > room.floor:
            first = max(room.floor + 1, last - free + 1)
            parcel.append((room.id, first, last))
            free -= last - first + 1
            last = first - 1
            if free == 0:
                yield parcel
                parcel, free = [], size
    if parcel:
        yield parcel
