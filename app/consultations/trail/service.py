"""Writing the trail, many marks at once, and asking it about one entry.

Delivered means: the live connection had handed it to a device of theirs, or that device said by itself that it has it.
Whoever has read something has had it delivered, whichever way it came.
"""

from bisect import bisect_left
from collections.abc import Mapping
from datetime import datetime
from typing import Literal, NamedTuple

from sqlalchemy import Integer, String, bindparam, exists, insert, literal, select
from sqlalchemy.orm import Session

from app.consultations.models import Room
from app.consultations.trail.models import TrailMark
from app.kernel.db import WriteSession
from app.kernel.db.lists import as_list, field, listed

Kind = Literal["delivered", "read"]
ROOM = Room.metadata.tables["room"]
TRAIL = TrailMark.metadata.tables["trail_mark"]
_MOVED = listed("moved")
_ROOM, _PERSON, _SEQ = field(_MOVED, 0, String()), field(_MOVED, 1, String()), field(_MOVED, 2, Integer())
_KIND = bindparam("kind", type_=String())
_KNOWN = TRAIL.alias("known")
_KEEP = insert(TRAIL).from_select(
    ["room_id", "person_id", "seq", "kind", "at"],
    select(_ROOM, _PERSON, _SEQ, _KIND, bindparam("at", type_=TRAIL.c.at.type))
    .join_from(_MOVED, ROOM, ROOM.c.id == _ROOM)
    .where(
        ROOM.c.purged_at.is_(None),
        ~exists(literal(1)).where(
            _KNOWN.c.room_id == _ROOM, _KNOWN.c.person_id == _PERSON, _KNOWN.c.kind == _KIND, _KNOWN.c.seq >= _SEQ
        ),
    )
    .with_for_update(read=True, key_share=True, of=ROOM),
)
"""Only of rooms that are not destroyed: one that is being destroyed now is waited for."""


def keep(session: WriteSession, kind: Kind, moved: Mapping[tuple[str, str], int], at: datetime) -> None:
    """Notes how far each (room, person) has come; what was noted before stays as it is. One statement, or none."""
    if moved:
        rows = as_list([*place, seq] for place, seq in moved.items())
        session.connection().execute(_KEEP, {"moved": rows, "kind": kind, "at": at})


class Marks(NamedTuple):
    """One person's marks of one kind, ascending."""

    seqs: list[int]
    times: list[datetime]

    def since(self, seq: int) -> datetime | None:
        """When the entry `seq` was first known to have been reached."""
        place = bisect_left(self.seqs, seq)
        return self.times[place] if place < len(self.seqs) else None


class Trail(NamedTuple):
    """The trail of one room."""

    marks: Mapping[tuple[str, str], Marks]

    def delivered(self, person_id: str, seq: int) -> datetime | None:
        """Since when somebody has an entry; None while nothing says that they do."""
        known = [at for kind in ("delivered", "read") if (at := self._since(kind, person_id, seq)) is not None]
        return min(known, default=None)

    def read(self, person_id: str, seq: int) -> datetime | None:
        """When somebody had read an entry."""
        return self._since("read", person_id, seq)

    def _since(self, kind: str, person_id: str, seq: int) -> datetime | None:
        marks = self.marks.get((kind, person_id))
        return marks.since(seq) if marks else None


def trail(session: Session, room_id: str) -> Trail:
    """The whole trail of a room. One statement."""
    rows = session.execute(
        select(TRAIL.c.kind, TRAIL.c.person_id, TRAIL.c.seq, TRAIL.c.at)
        .where(TRAIL.c.room_id == room_id)
        .order_by(TRAIL.c.kind, TRAIL.c.person_id, TRAIL.c.seq)
    )
    found: dict[tuple[str, str], Marks] = {}
    for kind, person_id, seq, at in rows:
        marks = found.setdefault((kind, person_id), Marks([], []))
        marks.seqs.append(seq)
        marks.times.append(at)
    return Trail(found)
