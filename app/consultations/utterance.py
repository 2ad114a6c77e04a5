"""Messages that arrive together are added with three statements, however many they are.

Only for the plain case: messages by people who may write them, under new keys. Anything else raises, and the write
queue then gives each to `saying.say`, which knows every rule and every reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Insert, Integer, String, bindparam, insert, literal, select, update

from app.consultations.log import ENTRY, PARTICIPANT, ROOM, TOPIC
from app.consultations.saying import PERSON, SESSION, SPEAKING, may_speak, say
from app.consultations.schemas import Ack, Saying
from app.consultations.sealing import seal_words
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.db.jobs import Together
from app.kernel.db.lists import as_list, field, listed
from app.kernel.errors import Unavailable
from app.vault import service as vault


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
        plain = self.said.kind == "message" and not (
            self.said.caveats or self.said.despite or self.said.mentions or self.said.enc
        )
        return add_together if plain else None


_ASKED = listed("asked")
SPEAKERS = (
    select(ROOM.c.id, ROOM.c.last_seq, SESSION.c.id, ROOM.c.caveats)
    .select_from(_ASKED)
    .join(ROOM, ROOM.c.id == field(_ASKED, 0, String()))
    .join(SESSION, SESSION.c.id == field(_ASKED, 1, String()))
    .join(PERSON, PERSON.c.id == SESSION.c.person_id)
    .join(PARTICIPANT, (PARTICIPANT.c.room_id == ROOM.c.id) & (PARTICIPANT.c.person_id == PERSON.c.id))
    .where(ROOM.c.status != "closed", ROOM.c.frozen_at.is_(None), SPEAKING)
    .order_by(ROOM.c.id)
    .with_for_update(of=ROOM)
)
"""(room, last seq, session, the room's caveats) for those of the asked (room, session) pairs that may write; locks the
rooms by id."""

_SAID = listed("said")
_NAMES = ("room_id", "seq", "author", "key", "body", "reply_to", "language")
_PLACES = {name: field(_SAID, place, ENTRY.c[name].type) for place, name in enumerate(_NAMES)}
_SIGNED_IN = field(_SAID, len(_NAMES), String())
_ALIKE = {
    "kind": literal("message"),
    "at": bindparam("now", type_=ENTRY.c.at.type),
    "caveats": literal([], ENTRY.c.caveats.type),
    "data": literal({}, ENTRY.c.data.type),
}
_BORNE = {
    name: select(borne).where(ROOM.c.id == _PLACES["room_id"]).scalar_subquery()
    for name, borne in (("caveats", ROOM.c.caveats), ("data", ROOM.c.terms))
}


def _adding(columns: dict[str, ColumnElement[Any]]) -> Insert:
    said = select(*columns.values()).where(may_speak(_PLACES["room_id"], _SIGNED_IN))
    return insert(ENTRY).from_select([*columns], said).execution_options(preserve_rowcount=True)


ADD = _adding({**_PLACES, **_ALIKE})
"""One entry for each row said, by somebody who may say it still."""
ADD_MARKED = _adding({**_PLACES, **_ALIKE, **_BORNE})
"""The same where one of the rooms has caveats: each entry bears those of its room."""

_REACHED = listed("reached")
MOVE = (
    update(ROOM)
    .where(ROOM.c.id == field(_REACHED, 0, String()))
    .values(last_seq=field(_REACHED, 1, Integer()), last_at=bindparam("now", type_=ROOM.c.last_at.type))
)
"""The new positions of locked rooms."""


def add_together(session: WriteSession, utterances: Sequence[Utterance]) -> list[Ack]:
    """Adds all of them, in this order. Raises, and adds nothing, when one of them is not the plain case."""
    connection = session.connection()
    at = max(each.at for each in utterances)
    asked = {(each.room_id, each.principal.session_id) for each in utterances}
    reached: dict[str, int] = {}
    allowed: set[tuple[str, str]] = set()
    marked = False
    for room_id, last_seq, session_id, caveats in connection.execute(SPEAKERS, {"asked": as_list(asked), "now": at}):
        reached[room_id] = last_seq
        allowed.add((room_id, session_id))
        marked = marked or bool(caveats)
    keys = vault.keys(session, reached)
    rows: list[tuple[Any, ...]] = []
    acks: list[Ack] = []
    for each in utterances:
        room_id, said, author = each.room_id, each.said, each.principal
        if (room_id, author.session_id) not in allowed or (said.reply_to or 0) > reached[room_id]:
            raise Unavailable("service_busy")
        seq = reached[room_id] = reached[room_id] + 1
        body = seal_words(keys[room_id], room_id, seq, author.person_id, said.body)
        rows.append((room_id, seq, author.person_id, said.key, body, said.reply_to, said.language, author.session_id))
        acks.append(Ack.model_construct(key=said.key, room=room_id, seq=seq, at=at))
    add = ADD_MARKED if marked else ADD
    # A key used before ends it here: the index is unique.
    added = connection.execute(add, {"said": as_list(rows), "now": at})
    if added.rowcount != len(rows):
        raise Unavailable("service_busy")
    connection.execute(MOVE, {"reached": as_list(reached.items()), "now": at})
    for room_id, seq in reached.items():
        session.announce(TOPIC, room_id, seq)
    return acks
