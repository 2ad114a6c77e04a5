"""Asking somebody into a room: at once, or once every State in it has agreed (see `admissions`)."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col

from app.audit import service as audit
from app.consultations import log
from app.consultations.abilities import abilities
from app.consultations.acting import ack, present
from app.consultations.joining import Place, check_places, fit, join, own_key
from app.consultations.joining import present as everybody
from app.consultations.kinds import FOR_A_TIME, KINDS
from app.consultations.membership import admissions
from app.consultations.membership.models import Admission
from app.consultations.membership.newcomers import Newcomers, newcomers, taken
from app.consultations.membership.schemas import NewcomerIn, WordIn
from app.consultations.models import Entry, Participant, Room
from app.consultations.participants import Invited, named, stands
from app.consultations.schemas import Ack
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict, Forbidden
from app.outbox import notices


def invite(session: WriteSession, principal: Principal, room_id: str, wanted: NewcomerIn, at: datetime) -> log.Fact:
    """Asks somebody in; the answer is the entry `joined`, or `proposed` where others have to agree.

    Whoever is in it already is answered with the entry of then. Raises NotFound, Conflict `room_closed`, `room_full`,
    `in_another_room`, Forbidden `act_not_open_to_you`, BadInput.
    """
    room, place, known = present(session, principal, room_id, wanted.key, at)
    if known is not None:
        return log.fact(session, known)
    if room.status == "closed":
        raise Conflict("room_closed")
    if not abilities(room, place).invite:
        raise Forbidden("act_not_open_to_you")
    here = everybody(session, room_id)
    found = newcomers(session, principal, room, here, wanted, at)
    ids = {each.person_id for each in here}
    coming = [each for each in found.people if each.person.id not in ids]
    if not coming:
        return _joined(session, room_id, found.people[-1].person.id)
    check_places(room, here, found.place, len(coming))
    waits = admissions.waits_for(
        here,
        principal.person_id,
        focal_point=found.focal_point_id is not None,
        jurisdiction=coming[0].person.jurisdiction,
        networks=found.networks,
    )
    if waits:
        entry = _propose(session, room, here, principal, found, coming, waits, wanted.key, at)
    else:
        entry = _let_in(session, room, found, coming, principal.person_id, wanted.key, at)
    session.announce(log.TOPIC, room_id, room.last_seq)
    return log.fact(session, entry)


def reply(session: WriteSession, principal: Principal, room_id: str, seq: int, word: WordIn, at: datetime) -> Ack:
    """A lead agrees or declines. The last one to agree lets them in; one who declines ends it.

    Raises NotFound, Conflict `room_closed`, Forbidden `act_not_open_to_you`.
    """
    room, place, known = present(session, principal, room_id, word.key, at)
    if known is not None:
        return ack(known)
    if room.status == "closed":
        raise Conflict("room_closed")
    row = session.get(Admission, (room_id, seq))
    if row is None or not admissions.asked(row, place):
        raise Forbidden("act_not_open_to_you")
    note = (word.note or "").strip() or None
    entry = log.append(
        session,
        room,
        kind="agreed" if word.agree else "declined",
        key=word.key,
        author=principal.person_id,
        at=at,
        body=note,
        language=word.language if note else None,
        reply_to=seq,
        data={"jurisdiction": place.jurisdiction},
    )
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=f"consultation.admission_{entry.kind}",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"entry": seq},
    )
    log.warned(session, room_id, principal.person_id, word.despite, at)
    if word.agree:
        agreed(session, room, row, place.jurisdiction, at)
    else:
        row.settled_at = at
    session.announce(log.TOPIC, room_id, room.last_seq)
    return ack(entry)


def agreed(session: WriteSession, room: Room, row: Admission, jurisdiction: str | None, at: datetime) -> None:
    """A State has agreed, or nobody is there any more who could: once none is waited for, they are let in, if what
    was asked when they were proposed holds still. Else the admission ends."""
    row.waits_for = [each for each in row.waits_for if each != jurisdiction]
    if row.waits_for:
        return
    row.settled_at = at
    here = everybody(session, room.id)
    not_asked = {each.person_id for each in here}
    if row.role in FOR_A_TIME:
        not_asked |= taken(session, row.persons, room.id)
    people = [session.get_one(Person, id) for id in row.persons if id not in not_asked]
    still = [each for each in people if stands(session, each, row.network, row.role, at)]
    coming = [Invited(each, row.focal_point_id, row.network) for each in still]
    if coming and fit(room, here, len(coming)) and (row.until is None or row.until > at):
        role = None if row.role == "member" else row.role
        place = Place(role, row.until)
        found = Newcomers(coming, row.focal_point_id, frozenset(), place)
        _let_in(session, room, found, coming, row.proposed_by, own_key("joined"), at)


def _let_in(
    session: WriteSession, room: Room, found: Newcomers, coming: Sequence[Invited], by: str, key: str, at: datetime
) -> Entry:
    """Lets all of them in; the entry of the last one has the key."""
    floor = room.last_seq if KINDS[room.kind].history == "from_then" else 0
    place = Place(found.place.role, found.place.until, floor)
    for each in coming[:-1]:
        join(session, room, each, by, own_key("joined"), at, place)
    entry = join(session, room, coming[-1], by, key, at, place)
    audit.record(
        session,
        at=at,
        actor=by,
        action="consultation.participant_added",
        object_kind=log.OBJECT,
        object_id=room.id,
        details={"focal_point": found.focal_point_id, "persons": [each.person.id for each in coming]},
    )
    return entry


def _propose(
    session: WriteSession,
    room: Room,
    here: Sequence[Participant],
    principal: Principal,
    found: Newcomers,
    coming: Sequence[Invited],
    waits: list[str],
    key: str,
    at: datetime,
) -> Entry:
    """Says in the room who is to come and whose word is waited for, and asks those."""
    first, role = coming[0], found.place.role or "member"
    people = [named(each.person) for each in coming]
    described = {
        "focal_point": found.focal_point_id,
        "jurisdiction": first.person.jurisdiction,
        "network": first.network,
        "role": role,
        "until": wire(found.place.until) if found.place.until else None,
        "waits_for": waits,
    }
    data = {"people": people, **described}
    entry = log.append(session, room, kind="proposed", key=key, author=principal.person_id, at=at, data=data)
    session.add(
        Admission(
            room_id=room.id,
            seq=entry.seq,
            proposed_by=principal.person_id,
            persons=[each.person.id for each in coming],
            focal_point_id=found.focal_point_id,
            role=role,
            jurisdiction=first.person.jurisdiction,
            network=first.network,
            until=found.place.until,
            waits_for=waits,
        )
    )
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.admission_proposed",
        object_kind=log.OBJECT,
        object_id=room.id,
        details={"persons": [each.person.id for each in coming], "waits_for": waits},
    )
    leads = [each.person_id for each in here if each.role == "lead" and each.jurisdiction in waits]
    notices.post(session, leads, "consent_wanted", about=room.id, at=at)
    return entry


def _joined(session: WriteSession, room_id: str, person_id: str) -> log.Fact:
    """The last entry that let somebody in; of whom the ladder let in, the one that says so."""
    rows = session.execute(
        log.FACTS.where(col(Entry.room_id) == room_id, col(Entry.kind).in_(("joined", "escalated"))).order_by(
            col(Entry.seq).desc()
        )
    )
    return next(
        fact
        for fact in log.opened(session, rows)
        if fact.data.get("person") == person_id or person_id in [each["person"] for each in fact.data.get("people", [])]
    )
