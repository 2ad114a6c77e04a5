"""Opening a consultation, and asking somebody in."""

from datetime import datetime

from sqlmodel import col, select

from app.audit import service as audit
from app.consultations import log, repository
from app.consultations.caveats.accepting import bound_by_own
from app.consultations.drafting import service as drafting
from app.consultations.forms import OpenIn
from app.consultations.founding import check, described, founded
from app.consultations.models import Entry, Participant, Room
from app.consultations.participants import Invited, behind, joined, network_for, side_of
from app.consultations.schemas import InviteIn
from app.consultations.urgency import clock
from app.directory import repository as directory
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.kernel.ids import new_id


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
    check(session, form, principal.jurisdiction, at)
    invited = [
        each for each in behind(session, principal, form.focal_points, at) if each.person.id != principal.person_id
    ]
    if form.requested_jurisdiction not in {each.person.jurisdiction for each in invited}:
        raise BadInput(fields=["focal_points"], reason="nobody_of_requested_jurisdiction")
    room = founded(session, principal, form, at)
    first = log.append(
        session,
        room,
        kind="opened",
        key=_own("opened"),
        author=principal.person_id,
        at=at,
        body=form.facts,
        language=form.language if form.facts else None,
        data=described(form, room),
    )
    bound_by_own(session, room, first)
    own = directory.memberships(session, [principal.focal_point_id])[principal.focal_point_id]
    opener = session.get_one(Person, principal.person_id)
    network = network_for(principal, [each.network for each in own])
    join(session, room, Invited(opener, principal.focal_point_id, network), principal.person_id, _own("joined"), at)
    for each in invited:
        join(session, room, each, principal.person_id, _own("joined"), at)
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
    clock.start(session, room, form.urgent, at)
    drafting.discard(session, principal, form.key)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.opened",
        object_kind=log.OBJECT,
        object_id=room.id,
        details={
            "focal_points": form.focal_points,
            "requested_jurisdiction": form.requested_jurisdiction,
            **({"despite": form.despite.model_dump()} if form.despite is not None else {}),
        },
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
        return log.fact(session, known)
    if room.status == "closed":
        raise Conflict("room_closed")
    invited = behind(session, principal, [wanted.focal_point], at)
    present = _present(session, room_id)
    new = [each for each in invited if each.person.id not in present]
    if not new:
        return _joined_fact(session, room_id, invited[-1].person.id)
    for each in new[:-1]:
        join(session, room, each, principal.person_id, _own("joined"), at)
    entry = join(session, room, new[-1], principal.person_id, wanted.key, at)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.participant_added",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"focal_point": wanted.focal_point, "persons": [each.person.id for each in new]},
    )
    session.announce(log.TOPIC, room_id, room.last_seq)
    return log.fact(session, entry)


def _own(purpose: str) -> str:
    """A key of the service's own; the blank keeps it apart from every key a client can send."""
    return f"{purpose} {new_id()}"


def join(session: WriteSession, room: Room, invited: Invited, by: str, key: str, at: datetime) -> Entry:
    """Lets a person in (again, if they had left) and writes the entry that says so, of the person `by`."""
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
    return log.append(session, room, kind="joined", key=key, author=by, at=at, data=data)


def _present(session: WriteSession, room_id: str) -> set[str]:
    rows = select(Participant.person_id).where(col(Participant.room_id) == room_id, col(Participant.left_at).is_(None))
    return set(session.scalars(rows))


def _joined_fact(session: WriteSession, room_id: str, person_id: str) -> log.Fact:
    rows = session.execute(
        log.FACTS.where(log.ENTRY.c.room_id == room_id, log.ENTRY.c.kind == "joined").order_by(log.ENTRY.c.seq.desc())
    )
    return next(fact for fact in log.opened(session, rows) if fact.data["person"] == person_id)
