"""A room's log: the counter that orders it, one entry more, a page of it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, Select, String, and_, bindparam, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from app.audit import service as audit
from app.consultations import statuses
from app.consultations.models import Entry, Room
from app.consultations.schemas import Despite
from app.consultations.sealing import key_of, open_data, open_terms, open_words, seal_data, seal_words
from app.consultations.terms import UNMARKED, Marking, joined
from app.kernel.db import WriteSession
from app.kernel.db.lists import as_list, field, listed
from app.vault import service as vault
from app.vault.sealing import Key

TOPIC = "room"
OBJECT = "consultation"
ROOM = SQLModel.metadata.tables["room"]
ENTRY = SQLModel.metadata.tables["entry"]
PARTICIPANT = SQLModel.metadata.tables["participant"]
CHANGES = ("correction", "withdrawal")
MARKS_ROOM = ("opened", "restricted")
UNSPOKEN = {"opened": "subject", "subject": "before"}
"""What lies in the data of a kind of entry and is given to nobody: the subject of a room is what the room says it is,
and one that was put right may have held a name (older logs have the first in their first entry)."""


class Fact(NamedTuple):
    """An entry as it is read, opened: in the order of its columns."""

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


COLUMNS = ("room_id", "seq", "key", "author", "kind", "at", "body", "reply_to", "language", "caveats", "data")
FACTS = select(*(ENTRY.c[name] for name in COLUMNS))
Stretch = tuple[str, int, int]
"""(room, first seq, last seq), both included."""
_STRETCHES = listed("stretches")
_ROOM = field(_STRETCHES, 0, String())
_WITHIN = (field(_STRETCHES, 1, Integer()), field(_STRETCHES, 2, Integer()))
STRETCHED = FACTS.join_from(_STRETCHES, ENTRY, and_(ENTRY.c.room_id == _ROOM, ENTRY.c.seq.between(*_WITHIN)))
"""The entries of stretches of several rooms; give them as `stretches`."""
_CHANGED_THERE = (
    select(ENTRY.c.room_id, ENTRY.c.reply_to)
    .join_from(_STRETCHES, ENTRY, and_(ENTRY.c.room_id == _ROOM, ENTRY.c.reply_to.between(*_WITHIN)))
    .where(ENTRY.c.kind.in_(CHANGES))
)
_CHANGED = (
    select(ENTRY.c.reply_to)
    .where(ENTRY.c.room_id == bindparam("room"), ENTRY.c.kind.in_(CHANGES))
    .where(ENTRY.c.reply_to.between(bindparam("first"), bindparam("last")))
)


def lock(session: WriteSession, room_id: str) -> Room:
    """The room, locked until the end of the transaction: no seq is given out meanwhile. As it is now, whatever was read
    of it before."""
    locked = select(Room).where(col(Room.id) == room_id).with_for_update()
    return session.scalars(locked, execution_options={"populate_existing": True}).one()


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
    reply_to: int | None = None,
    marking: Marking = UNMARKED,
) -> Entry:
    """Adds one entry to a locked (or new) room, sealed, and lets the row say what the log now says.

    Words bear the room's caveats beside those of `marking`; so do the entries that put caveats on the room. In a room
    whose key is destroyed an entry is an envelope, as those before it are.
    """
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
        reply_to=reply_to,
        language=language,
    )
    session.add(entry)
    if room.purged_at is not None:
        return entry
    sealing = key_of(session, room.id)
    entry.body = seal_words(sealing, room.id, room.last_seq, author, body)
    said = data or {}
    if body is not None or kind in MARKS_ROOM:
        borne = joined(Marking.of(room.caveats, open_terms(sealing, room.id, room.terms)), marking)
        entry.caveats, said = list(borne.caveats), {**said, **borne.data}
    entry.data = seal_data(sealing, room.id, room.last_seq, author, said)
    return entry


def warned(session: WriteSession, room_id: str, person_id: str, despite: Despite | None, at: datetime) -> None:
    """Records that somebody wrote what should not travel although they were warned; nothing where they were not."""
    if despite is not None:
        audit.record(
            session,
            at=at,
            actor=person_id,
            action="consultation.warning_passed",
            object_kind=OBJECT,
            object_id=room_id,
            details=despite.model_dump(),
        )


def fact(session: Session, entry: Entry) -> Fact:
    """A row of the session as it is read."""
    return opened(session, [tuple(getattr(entry, column) for column in COLUMNS)])[0]


def opened(session: Session, rows: Iterable[Sequence[Any]]) -> list[Fact]:
    """Rows of `FACTS`, opened; of a room whose key is destroyed only envelopes are left."""
    found = [Fact._make(row) for row in rows]
    keys = vault.keys(session, {each.room for each in found})
    return [_opened(keys.get(each.room), each) for each in found]


def _opened(key: Key | None, sealed: Fact) -> Fact:
    place = (sealed.room, sealed.seq, sealed.author)
    body, data = open_words(key, *place, sealed.body), open_data(key, *place, sealed.data)
    if (unspoken := UNSPOKEN.get(sealed.kind)) in data:
        data = {name: said for name, said in data.items() if name != unspoken}
    return Fact(*sealed[:6], body, *sealed[7:10], data)


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


def stretched(session: Session, stretches: Sequence[Stretch], entries: Select[Any] = STRETCHED) -> list[Fact]:
    """The entries of stretches of several rooms, bodies as in `after`. Two statements."""
    given = {"stretches": as_list(stretches)}
    facts = opened(session, session.execute(entries, given))
    changed = {(row[0], row[1]) for row in session.execute(_CHANGED_THERE, given)}
    return [each._replace(body=None) if (each.room, each.seq) in changed else each for each in facts]


def without_changed(facts: Iterable[Fact], changed: Iterable[int]) -> list[Fact]:
    """The same facts; those whose seq is in `changed` as envelopes without their body."""
    gone = frozenset(changed)
    return [each._replace(body=None) if each.seq in gone else each for each in facts]


def _page(
    session: Session, room_id: str, where: ColumnElement[bool], order: ColumnElement[int], limit: int
) -> list[Fact]:
    rows = session.execute(FACTS.where(ENTRY.c.room_id == room_id, where).order_by(order).limit(limit))
    facts = opened(session, rows)
    return without_changed(facts, changed(session, room_id, facts)) if facts else facts


def changed(session: Session, room_id: str, facts: Sequence[Fact]) -> list[int]:
    """Which of these entries of one room were corrected or withdrawn, by any entry of its log."""
    seqs = [each.seq for each in facts]
    rows = session.execute(_CHANGED, {"room": room_id, "first": min(seqs), "last": max(seqs)})
    return [row[0] for row in rows]
