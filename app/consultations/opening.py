"""Opening a consultation, and asking somebody in."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import col, select

from app.audit import service as audit
from app.consultations import log, repository
from app.consultations.models import Entry, Participant, Room
from app.consultations.participants import Invited, behind, joined, network_for, side_of
from app.consultations.schemas import InviteIn, OpenIn
from app.directory import repository as directory
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.kernel.ids import new_id
from app.reference import service as reference

OBJECT = "consultation"


def open_room(session: WriteSession, principal: Principal, form: OpenIn, at: datetime) -> str:
    """Opens a room with its first entries and answers its id; the same key again answers the same room.

    Raises Forbidden for somebody who is no focal point, NotFound for a focal point that is hidden or missing,
    BadInput for an unknown code, or when nobody of the requested jurisdiction is asked.
    """
    known = repository.opened_with(session, principal.person_id, form.key)
    if known is not None:
        return known.id
    if principal.focal_point_id is None or principal.jurisdiction is None:
        raise Forbidden
    _check_codes(session, form, principal.jurisdiction)
    invited = [
        each for each in behind(session, principal, form.focal_points, at) if each.person.id != principal.person_id
    ]
    if form.requested_jurisdiction not in {each.person.jurisdiction for each in invited}:
        raise BadInput(fields=["focal_points"], reason="nobody_of_requested_jurisdiction")
    room = _new_room(session, principal, principal.jurisdiction, form, at)
    log.append(
        session, room, kind="opened", key=_own("opened"), author=principal.person_id, at=at, data=_form(form, room)
    )
    own = directory.memberships(session, [principal.focal_point_id])[principal.focal_point_id]
    opener = session.get_one(Person, principal.person_id)
    network = network_for(principal, [each.network for each in own])
    _join(session, room, Invited(opener, principal.focal_point_id, network), principal, _own("joined"), at)
    for each in invited:
        _join(session, room, each, principal, _own("joined"), at)
    if form.question is not None:
        log.append(
            session,
            room,
            kind="message",
            key=_own("question"),
            author=principal.person_id,
            at=at,
            body=form.question,
            language=form.language,
        )
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.opened",
        object_kind=OBJECT,
        object_id=room.id,
        details={"focal_points": form.focal_points, "requested_jurisdiction": form.requested_jurisdiction},
    )
    session.announce(log.TOPIC, room.id, room.last_seq)
    return room.id


def invite(session: WriteSession, principal: Principal, room_id: str, wanted: InviteIn, at: datetime) -> log.Fact:
    """Asks a focal point into a room, with its whole history; the answer is the entry `joined`.

    A focal point whose people are in it already is answered with the entry of then. Raises NotFound,
    Conflict `room_closed`, BadInput.
    """
    if repository.standing(session, principal, room_id) is None:
        raise NotFound
    room = log.lock(session, room_id)
    known = log.by_key(session, room_id, principal.person_id, wanted.key)
    if known is not None:
        return log.fact(known)
    if room.status == "closed":
        raise Conflict("room_closed")
    invited = behind(session, principal, [wanted.focal_point], at)
    present = _present(session, room_id)
    new = [each for each in invited if each.person.id not in present]
    if not new:
        return log.fact(_joined_entry(session, room_id, invited[-1].person.id))
    for each in new[:-1]:
        _join(session, room, each, principal, _own("joined"), at)
    entry = _join(session, room, new[-1], principal, wanted.key, at)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.participant_added",
        object_kind=OBJECT,
        object_id=room_id,
        details={"focal_point": wanted.focal_point, "persons": [each.person.id for each in new]},
    )
    session.announce(log.TOPIC, room_id, room.last_seq)
    return log.fact(entry)


def _own(purpose: str) -> str:
    """A key of the service's own; the blank keeps it apart from every key a client can send."""
    return f"{purpose} {new_id()}"


def _form(form: OpenIn, room: Room) -> dict[str, object]:
    return {**form.model_dump(exclude={"key", "question", "focal_points"}), "reference": room.reference}


def _check_codes(session: WriteSession, form: OpenIn, own: str) -> None:
    """Raises BadInput with the fields that hold an unknown code, or one's own jurisdiction as the other side."""
    given: tuple[tuple[str, str, Iterable[str]], ...] = (
        ("offences", "offence", form.offences),
        ("measures", "measure", form.measures),
        ("question_type", "question_type", [form.question_type]),
        ("urgency", "urgency", [form.urgency]),
    )
    unknown = [field for field, kind, codes in given if not reference.codes(session, kind).issuperset(codes)]
    if form.requested_jurisdiction == own or form.requested_jurisdiction not in reference.jurisdiction_codes(session):
        unknown.append("requested_jurisdiction")
    if unknown:
        raise BadInput(fields=unknown)


def _new_room(session: WriteSession, principal: Principal, requesting: str, form: OpenIn, at: datetime) -> Room:
    room = Room(
        id=new_id(),
        reference=repository.next_reference(session, requesting, form.requested_jurisdiction, at),
        subject=form.subject,
        requesting_jurisdiction=requesting,
        requested_jurisdiction=form.requested_jurisdiction,
        offences=form.offences,
        measures=form.measures,
        question_type=form.question_type,
        urgency=form.urgency,
        opened_by=principal.person_id,
        opening_key=form.key,
        opened_at=at,
        last_at=at,
    )
    session.add(room)
    session.flush()
    return room


def _join(session: WriteSession, room: Room, invited: Invited, principal: Principal, key: str, at: datetime) -> Entry:
    """Lets a person in (again, if they had left) and writes the entry that says so."""
    person = invited.person
    participant = session.get(Participant, (room.id, person.id))
    if participant is None:
        participant = Participant(room_id=room.id, person_id=person.id, side="", joined_at=at)
    participant.focal_point_id = invited.focal_point_id
    participant.side = side_of(person.jurisdiction, room)
    participant.jurisdiction = person.jurisdiction
    participant.network = invited.network
    participant.joined_at = at
    participant.left_at = None
    session.add(participant)
    data = joined(person, invited.focal_point_id)
    return log.append(session, room, kind="joined", key=key, author=principal.person_id, at=at, data=data)


def _present(session: WriteSession, room_id: str) -> set[str]:
    rows = select(Participant.person_id).where(col(Participant.room_id) == room_id, col(Participant.left_at).is_(None))
    return set(session.scalars(rows))


def _joined_entry(session: WriteSession, room_id: str, person_id: str) -> Entry:
    rows = session.scalars(
        select(Entry).where(col(Entry.room_id) == room_id, col(Entry.kind) == "joined").order_by(col(Entry.seq).desc())
    )
    return next(entry for entry in rows if entry.data["person"] == person_id)
