"""`say`: the way every message goes, over HTTP and the socket alike.

The hot path is two statements: one moves the room's counter, and only for somebody who may say this now; one
inserts the entry. When the first moves nothing, `_explained` finds out why. It may have waited for the room, and have
read before who is in it and signed in: the second, which sees what has come meanwhile, asks for that again.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Exists, Update, and_, bindparam, exists, insert, select, update
from sqlmodel import col

from app.consultations import mentioning
from app.consultations.acting import ack
from app.consultations.log import CHANGES, COLUMNS, ENTRY, PARTICIPANT, ROOM, TOPIC, by_key, fact, warned
from app.consultations.models import Entry, Participant, Room
from app.consultations.schemas import ABOUT_ANOTHER, Ack, Saying
from app.consultations.sealing import key_of, open_terms, seal_data, seal_words
from app.consultations.shifts.ending import taken_back
from app.consultations.shifts.models import ShiftOffer
from app.consultations.statuses import REACHES
from app.consultations.terms import UNMARKED, Marking, joined
from app.consultations.urgency import reaching
from app.consultations.visibility import here, membership
from app.identity.models import Person, SignedIn
from app.identity.principal import Principal
from app.identity.repository import alive
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, CounterpartError, Forbidden, NotFound, NotSignedIn, Unavailable
from app.reference import service as reference
from app.vault.sealing import Key

MOVED = (ROOM.c.last_seq, ROOM.c.caveats, ROOM.c.terms)
NAMED = "file"
"""The words of such an entry are a name: whoever wrote it takes it back, and does not put it right."""
NOW: BindParameter[datetime] = bindparam("now")
SESSION = SignedIn.metadata.tables["signed_in"]
OFFER = ShiftOffer.metadata.tables["shift_offer"]
PERSON = Person.metadata.tables["person"]
_NEW = {name: bindparam(f"new_{name}", type_=ENTRY.c[name].type) for name in COLUMNS}


SPEAKING = and_(
    SESSION.c.ended_at.is_(None),
    SESSION.c.expires_at > NOW,
    PERSON.c.id == SESSION.c.person_id,
    PERSON.c.ended_at.is_(None),
    PARTICIPANT.c.person_id == PERSON.c.id,
    PARTICIPANT.c.voice,
    here(NOW),
)
"""A session that stands, and the places of its person where they may speak."""


def may_speak(room: ColumnElement[str], signed_in: ColumnElement[str]) -> Exists:
    """Whether a session stands and may speak in a room."""
    return exists().where(SESSION.c.id == signed_in, PARTICIPANT.c.room_id == room, SPEAKING)


INSERT = (
    insert(ENTRY)
    .from_select([*COLUMNS], select(*_NEW.values()).where(may_speak(_NEW["room_id"], bindparam("signed_in"))))
    .execution_options(preserve_rowcount=True)
)


def say(session: WriteSession, principal: Principal, room_id: str, said: Saying, at: datetime) -> Ack:
    """Adds an entry; said again with the same key it changes nothing and gets the first answer.

    Raises NotFound (a room one is not in), NotSignedIn (the session ended meanwhile), Conflict `room_closed`,
    `room_frozen`, `offer_ended`, Forbidden `act_not_open_to_you`, BadInput `unknown_entry`, `end_to_end`.
    """
    if said.enc is not None:
        raise BadInput("end_to_end")
    if said.caveats and not reference.codes(session, "caveat").issuperset(said.caveats):
        raise BadInput(fields=["caveats"])
    connection = session.connection()
    given: dict[str, Any] = {
        "room": room_id,
        "person": principal.person_id,
        "signed_in": principal.session_id,
        "said_key": said.key,
        "about": said.reply_to or 0,
        "now": at,
    }
    moved = connection.execute(_advance(said.kind), given).one_or_none()
    if moved is None:
        return _explained(session, principal, room_id, said, at)
    seq, caveats, terms = moved
    if said.kind in REACHES:
        reaching.said(session, room_id, principal.person_id, said.kind, at)
    key = key_of(session, room_id)
    borne = Marking.of(caveats, open_terms(key, room_id, terms))
    if said.kind == "correction":
        borne = joined(borne, _of_the_corrected(session, room_id, said.reply_to))
    if said.kind == "withdrawal" and not taken_back(session, room_id, principal.person_id, said.reply_to, at):
        _still_said(session, room_id, said.reply_to)
    mentioned = mentioning.told(session, principal, room_id, seq, said, at) if said.mentions else []
    row = row_of(key, principal, room_id, said, seq, at, borne, mentioned)
    new = {f"new_{name}": value for name, value in row.items()}
    if connection.execute(INSERT, {"now": at, "signed_in": principal.session_id} | new).rowcount != 1:
        _explained(session, principal, room_id, said, at)
        raise Unavailable("service_busy")  # said under this key meanwhile: the counter goes back, and it is asked again
    warned(session, room_id, principal.person_id, said.despite, at)
    session.announce(TOPIC, room_id, seq)
    return Ack.model_construct(key=said.key, room=room_id, seq=seq, at=at)


def _still_said(session: WriteSession, room_id: str, seq: int | None) -> None:
    """An offer without words may have been answered while its room was waited for; it was read before. Raises Conflict
    `offer_ended`."""
    entry = session.get_one(Entry, (room_id, seq))
    if entry.body is None:
        raise Conflict("offer_ended")


def _of_the_corrected(session: WriteSession, room_id: str, seq: int | None) -> Marking:
    """What the words bear that are being put right: new ones are under no less."""
    entry = session.get_one(Entry, (room_id, seq))
    return Marking.of(entry.caveats, fact(session, entry).data)


def row_of(
    key: Key,
    principal: Principal,
    room_id: str,
    said: Saying,
    seq: int,
    at: datetime,
    room: Marking,
    mentioned: Sequence[str],
) -> dict[str, Any]:
    """The row of an entry, sealed under the room's key; words bear what the room bears."""
    marking = joined(room, Marking(said.caveats, said.terms.kept())) if said.body is not None else UNMARKED
    data = marking.data | ({"mentions": list(mentioned)} if mentioned else {})
    return {
        "room_id": room_id,
        "seq": seq,
        "key": said.key,
        "author": principal.person_id,
        "kind": said.kind,
        "at": at,
        "body": seal_words(key, room_id, seq, principal.person_id, said.body),
        "reply_to": said.reply_to,
        "language": said.language,
        "caveats": marking.caveats,
        "data": seal_data(key, room_id, seq, principal.person_id, data),
    }


@cache
def _advance(kind: str) -> Update:
    """Takes the room's row and its next seq for an entry of `kind`, if all of its conditions hold.

    The row's lock comes with it, so order of seq is order of commit. Two processes with the same key at the same
    moment meet at the unique index; the later one then runs again and finds the first's entry.
    """
    speaker = may_speak(bindparam("room"), bindparam("signed_in"))
    if kind in REACHES:
        speaker = speaker.where(PARTICIPANT.c.side == "requested")
    new = ~exists().where(
        ENTRY.c.room_id == bindparam("room"),
        ENTRY.c.author == bindparam("person"),
        ENTRY.c.key == bindparam("said_key"),
    )
    values = {"last_seq": ROOM.c.last_seq + 1, "last_at": bindparam("now")}
    going_on = and_(ROOM.c.status != "closed", ROOM.c.frozen_at.is_(None))
    moved = update(ROOM).where(ROOM.c.id == bindparam("room"), going_on, speaker, new)
    return moved.where(_reference(kind)).values(values).returning(*MOVED)


def _reference(kind: str) -> ColumnElement[bool]:
    """`reply_to` names an entry that is there; a change, one's own words that nobody changed yet, wherever. An offer
    to a colleague that nobody answered yet is taken back, whether or not it has words, and never put right."""
    if kind not in ABOUT_ANOTHER:
        return ROOM.c.last_seq >= bindparam("about")
    other = ENTRY.alias("other")
    own = exists().where(
        other.c.room_id == bindparam("room"),
        other.c.seq == bindparam("about"),
        other.c.author == bindparam("person"),
        other.c.body.is_not(None),
    )
    if kind == "correction":
        own = own.where(other.c.kind != NAMED)
    change = ENTRY.alias("change")
    changed = exists().where(
        change.c.room_id == bindparam("room"), change.c.reply_to == bindparam("about"), change.c.kind.in_(CHANGES)
    )
    offered = exists().where(
        OFFER.c.room_id == bindparam("room"), OFFER.c.by == bindparam("person"), OFFER.c.seq == bindparam("about")
    )
    return (own & ~changed & ~offered) if kind == "correction" else ((own & ~changed) | offered)


def _explained(session: WriteSession, principal: Principal, room_id: str, said: Saying, at: datetime) -> Ack:
    """Why nothing moved: the first answer for a key seen before, else the refusal."""
    found = session.execute(
        select(Room, Participant)
        .join(Participant, col(Participant.room_id) == col(Room.id))
        .where(col(Room.id) == room_id, membership(principal, at))
    ).one_or_none()
    if found is None:
        raise NotFound
    room, participant = found
    known = by_key(session, room_id, principal.person_id, said.key)
    if known is not None:
        return ack(known)
    signed_in = session.get(SignedIn, principal.session_id)
    person = session.get_one(Person, principal.person_id)
    if signed_in is None or not alive(signed_in, person, at):
        raise NotSignedIn
    refusal = _refusal(room, participant, said)
    if said.kind == "withdrawal" and refusal.code == "unknown_entry":
        offer = session.get(Entry, (room_id, said.reply_to))
        if offer is not None and (offer.kind, offer.author) == ("offered", principal.person_id):
            raise Conflict("offer_ended")
    raise refusal


def _refusal(room: Room, participant: Participant, said: Saying) -> CounterpartError:
    if room.status == "closed":
        return Conflict("room_closed")
    if room.frozen_at is not None:
        return Conflict("room_frozen")
    if not participant.voice:
        return Forbidden("act_not_open_to_you")
    if said.kind in REACHES and participant.side != "requested":
        return Forbidden("act_not_open_to_you")
    if said.kind in ABOUT_ANOTHER or (said.reply_to or 0) > room.last_seq:
        return BadInput("unknown_entry")
    return Unavailable("service_busy")  # what stood in the way is gone since; the same key may come again
