"""Once a room is destroyed no row of it names anybody, and nobody can open it: it is like one that never existed.

| what                                                   | then                                                     |
|--------------------------------------------------------|----------------------------------------------------------|
| who was in it, accepted, was given it, was to come,    | deleted; how many of which State and network took part   |
| had papers made, read what, was told of it             | is counted before (`TookPart`)                           |
| who opened it, promised, said where a point stands,    | nobody: the codes and the hours stay                     |
| gave a file                                            |                                                          |
| who wrote its entries                                  | nobody. The database does it by itself when the room is  |
|                                                        | marked (migration 0030): nobody else may change an entry |
| for which consultation somebody was shown numbers      | no longer said                                           |
| who broke its glass, and the audit                     | stays, for as long as the audit does                     |
"""

from collections import Counter
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlmodel import SQLModel, col

from app.consultations.models import Entry, Participant, Room, RoomClock
from app.consultations.retention.models import TookPart
from app.directory.contacts.models import Reveal
from app.identity.models import Person
from app.kernel.db import WriteSession
from app.kernel.speech import FALLBACK, LANGUAGES, say
from app.outbox import notices

NOBODY = "nobody"
"""The person who stands where somebody was named."""
DELETED = ("participant", "acceptance", "admission", "assignment", "paper", "room_draft", "shift_offer", "trail_mark")
UNNAMED = (("attachment", "person_id"), ("checklist_mark", "author"))
REACHED = ("acknowledged", "answer")


def forget(session: WriteSession, room: Room, at: datetime) -> None:
    """Takes everybody out of a locked room that is being destroyed."""
    _count(session, room.id)
    _stand_in(session, at)
    tables = SQLModel.metadata.tables
    for name in DELETED:
        session.execute(delete(tables[name]).where(tables[name].c.room_id == room.id))
    for name, column in UNNAMED:
        session.execute(update(tables[name]).where(tables[name].c.room_id == room.id).values({column: NOBODY}))
    session.execute(update(RoomClock).where(col(RoomClock.room_id) == room.id).values(promiser=None, promised_by=None))
    session.execute(update(Reveal).where(col(Reveal.room_id) == room.id).values(room_id=None))
    notices.forget(session, room.id)
    room.opened_by, room.opening_key, room.purged_at = NOBODY, room.id, at
    session.flush()


def _count(session: WriteSession, room_id: str) -> None:
    people = session.scalars(select(Participant).where(col(Participant.room_id) == room_id)).all()
    by = (col(Entry.room_id) == col(Participant.room_id)) & (col(Entry.author) == col(Participant.person_id))
    reached = {
        (state, kind): at
        for state, kind, at in session.execute(
            select(col(Participant.jurisdiction), col(Entry.kind), func.min(col(Entry.at)))
            .join(Entry, by)
            .where(col(Entry.room_id) == room_id, col(Participant.side) == "requested", col(Entry.kind).in_(REACHED))
            .group_by(col(Participant.jurisdiction), col(Entry.kind))
        )
    }
    groups = Counter((each.side, each.jurisdiction, each.network) for each in people)
    ordered = sorted(groups.items(), key=lambda group: [part or "" for part in group[0]])
    for place, ((side, state, network), number) in enumerate(ordered):
        since = [reached.get((state, kind)) if side == "requested" else None for kind in REACHED]
        session.add(
            TookPart(
                room_id=room_id,
                place=place,
                side=side,
                jurisdiction=state,
                network=network,
                people=number,
                acknowledged_at=since[0],
                answered_at=since[1],
            )
        )


def _stand_in(session: WriteSession, at: datetime) -> None:
    if session.get(Person, NOBODY) is None:
        names = {language: say(language, "former_participant") for language in LANGUAGES}
        nobody = Person(
            id=NOBODY,
            issuer=NOBODY,
            subject=NOBODY,
            display_name=names[FALLBACK],
            display_name_original=names[FALLBACK],
            names=names,
            created_at=at,
            ended_at=at,
        )
        session.add(nobody)
        session.flush()
