"""Messages that arrive together are added with three statements, however many they are.

Only for the plain case: messages by people who may write them, under new keys. Anything else raises, and the write
queue then gives each to `saying.say`, which knows every rule and every reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Integer, Select, Update, bindparam, case, select, update

from app.consultations.log import INSERT, PARTICIPANT, ROOM, TOPIC
from app.consultations.saying import PERSON, SESSION, row_of, say
from app.consultations.schemas import Ack, Saying
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.db.queue import Together
from app.kernel.db.sizes import named, size_for
from app.kernel.errors import Unavailable


@dataclass(frozen=True, slots=True)
class Utterance:
    """Somebody says something in a room: a command for the write queue, answered with an Ack; see `say`."""

    principal: Principal
    room_id: str
    said: Saying
    at: datetime

    def __call__(self, session: WriteSession) -> Ack:
        return say(session, self.principal, self.room_id, self.said, self.at)

    @property
    def together(self) -> Together | None:
        """Only messages are added together; every other kind has conditions of its own."""
        return add_together if self.said.kind == "message" and not self.said.caveats else None


@cache
def _speakers(size: int) -> Select[*tuple[Any, ...]]:
    """(room, last seq, session) for those of `size` sessions who may write in `size` rooms; locks the rooms by id."""
    return (
        select(ROOM.c.id, ROOM.c.last_seq, SESSION.c.id)
        .join(PARTICIPANT, PARTICIPANT.c.room_id == ROOM.c.id)
        .join(SESSION, SESSION.c.person_id == PARTICIPANT.c.person_id)
        .join(PERSON, PERSON.c.id == PARTICIPANT.c.person_id)
        .where(
            ROOM.c.id.in_([bindparam(f"room{n}") for n in range(size)]),
            SESSION.c.id.in_([bindparam(f"session{n}") for n in range(size)]),
            ROOM.c.status != "closed",
            PARTICIPANT.c.left_at.is_(None),
            PERSON.c.ended_at.is_(None),
            SESSION.c.ended_at.is_(None),
            SESSION.c.expires_at > bindparam("now"),
        )
        .order_by(ROOM.c.id)
        .with_for_update(of=ROOM)
    )


@cache
def _moved(size: int) -> Update:
    """The new positions of `size` locked rooms."""
    rooms: list[BindParameter[str]] = [bindparam(f"room{n}") for n in range(size)]
    reached = case({room: bindparam(f"reached{n}", type_=Integer()) for n, room in enumerate(rooms)}, value=ROOM.c.id)
    return update(ROOM).where(ROOM.c.id.in_(rooms)).values(last_seq=reached, last_at=bindparam("now"))


def add_together(session: WriteSession, utterances: Sequence[Utterance]) -> list[Ack]:
    """Adds all of them, in this order. Raises, and adds nothing, when one of them is not the plain case."""
    connection = session.connection()
    size = size_for(len(utterances))
    given = {
        **named("room", [each.room_id for each in utterances], size),
        **named("session", [each.principal.session_id for each in utterances], size),
        "now": max(each.at for each in utterances),
    }
    reached: dict[str, int] = {}
    allowed: set[tuple[str, str]] = set()
    for room_id, last_seq, session_id in connection.execute(_speakers(size), given):
        reached[room_id] = last_seq
        allowed.add((room_id, session_id))
    rows: list[dict[str, Any]] = []
    acks: list[Ack] = []
    for each in utterances:
        room_id, said = each.room_id, each.said
        if (room_id, each.principal.session_id) not in allowed or (said.reply_to or 0) > reached[room_id]:
            raise Unavailable("service_busy")
        seq = reached[room_id] = reached[room_id] + 1
        rows.append(row_of(each.principal, room_id, said, seq, each.at))
        acks.append(Ack.model_construct(key=said.key, room=room_id, seq=seq, at=each.at))
    connection.execute(INSERT, rows)  # a key used before ends it here: the index is unique
    size = size_for(len(reached))
    rooms, positions = list(reached), list(reached.values())
    moves = {**named("room", rooms, size), **named("reached", positions, size), "now": given["now"]}
    connection.execute(_moved(size), moves)
    for room_id, seq in reached.items():
        session.announce(TOPIC, room_id, seq)
    return acks
