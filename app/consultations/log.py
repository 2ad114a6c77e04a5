"""A room's log: the counter that orders it, one entry more, a page of it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, bindparam, insert, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from app.consultations import statuses
from app.consultations.models import Entry, Room
from app.kernel.db import WriteSession

TOPIC = "room"
ROOM = SQLModel.metadata.tables["room"]
ENTRY = SQLModel.metadata.tables["entry"]
PARTICIPANT = SQLModel.metadata.tables["participant"]
CHANGES = ("correction", "withdrawal")


class Fact(NamedTuple):
    """An entry as it is read: in the order of its columns."""

    room: str
    seq: int
    key: str
    author: str
    kind: str
    at: datetime
    body: str | None
    reply_to: int | None
    language: str | None
    caveats: list[str]
    data: dict[str, Any]


FACTS = select(*(ENTRY.c[name] for name in ("room_id", "seq", "key", "author", "kind", "at", "body"))).add_columns(
    *(ENTRY.c[name] for name in ("reply_to", "language", "caveats", "data"))
)
INSERT = insert(ENTRY)
_CHANGED = (
    select(ENTRY.c.reply_to)
    .where(ENTRY.c.room_id == bindparam("room"), ENTRY.c.kind.in_(CHANGES))
    .where(ENTRY.c.reply_to.between(bindparam("first"), bindparam("last")))
)


def lock(session: WriteSession, room_id: str) -> Room:
    """The room, locked until the end of the transaction: no seq is given out meanwhile."""
    return session.scalars(select(Room).where(col(Room.id) == room_id).with_for_update()).one()


def append(
    session: WriteSession,
    room: Room,
    *,
    kind: str,
    key: str,
    author: str,
    at: datetime,
    body: str | None = None,
    language: str | None = None,
    data: dict[str, Any] | None = None,
) -> Entry:
    """Adds one entry to a locked (or new) room and lets the row say what the log now says."""
    room.last_seq += 1
    room.last_at = at
    room.status = statuses.after(room.status, kind)
    entry = Entry(
        room_id=room.id,
        seq=room.last_seq,
        key=key,
        author=author,
        kind=kind,
        at=at,
        body=body,
        language=language,
        data=data or {},
    )
    session.add(entry)
    return entry


def fact(entry: Entry) -> Fact:
    """A row of the session as it is read."""
    return Fact(
        *(entry.room_id, entry.seq, entry.key, entry.author, entry.kind, entry.at, entry.body),
        *(entry.reply_to, entry.language, entry.caveats, entry.data),
    )


def by_key(session: Session, room_id: str, author: str, key: str) -> Entry | None:
    """What this author already added under this key."""
    wanted = select(Entry).where(col(Entry.room_id) == room_id, col(Entry.author) == author, col(Entry.key) == key)
    return session.scalars(wanted).one_or_none()


def after(session: Session, room_id: str, seq: int, limit: int) -> list[Fact]:
    """Up to `limit` entries after `seq`, ascending; what was changed since comes without its body."""
    return _page(session, room_id, ENTRY.c.seq > seq, ENTRY.c.seq.asc(), limit)


def before(session: Session, room_id: str, seq: int, floor: int, limit: int) -> list[Fact]:
    """The last `limit` entries before `seq` and after `floor`, ascending, bodies as in `after`."""
    return _page(session, room_id, (ENTRY.c.seq < seq) & (ENTRY.c.seq > floor), ENTRY.c.seq.desc(), limit)[::-1]


def without_changed(facts: Iterable[Fact], changed: Iterable[int]) -> list[Fact]:
    """The same facts; those whose seq is in `changed` as envelopes without their body."""
    gone = frozenset(changed)
    return [each._replace(body=None) if each.seq in gone else each for each in facts]


def _page(
    session: Session, room_id: str, where: ColumnElement[bool], order: ColumnElement[int], limit: int
) -> list[Fact]:
    rows = session.execute(FACTS.where(ENTRY.c.room_id == room_id, where).order_by(order).limit(limit))
    facts = [Fact._make(row) for row in rows]
    return without_changed(facts, changed(session, room_id, facts)) if facts else facts


def changed(session: Session, room_id: str, facts: Sequence[Fact]) -> list[int]:
    """Which of these entries of one room were corrected or withdrawn, by any entry of its log."""
    seqs = [each.seq for each in facts]
    rows = session.execute(_CHANGED, {"room": room_id, "first": min(seqs), "last": max(seqs)})
    return [row[0] for row in rows]
