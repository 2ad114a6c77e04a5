"""Giving an incoming consultation to somebody of one's own State (issue 5: national correspondents).

Whoever had it stays in it: the log says who was given it, by whom. Nobody of another State is asked, since a State
decides by itself who answers for it, as on the ladder (urgency/ladder.py).
"""

from datetime import datetime

from app.audit import service as audit
from app.consultations import log
from app.consultations.acting import ack
from app.consultations.assigning import repository
from app.consultations.assigning.models import Assignment
from app.consultations.assigning.schemas import Assignee, AssignIn, Incoming, IncomingOut, Named
from app.consultations.joining import FOCAL_POINT, Place, check_places, join, own_key, present
from app.consultations.participants import Invited, named
from app.consultations.schemas import Ack
from app.identity.models import Person
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, NotFound
from app.outbox import notices

OPERATION = "consultation.assign"
_NAMED = {"display_name", "display_name_original", "names"}


def incoming(session: ReadSession, principal: Principal, at: datetime) -> IncomingOut:
    """What was asked of the caller's States, and to whom it can be given. Two statements."""
    pairs = judge.states(principal, OPERATION)
    found: dict[tuple[str, str], Incoming] = {}
    for room, place, person, clock, given in repository.places(session, pairs):
        asked = room.id, clock.jurisdiction
        if asked not in found:
            found[asked] = Incoming.model_validate(
                room.model_dump(include=set(Incoming.model_fields))
                | {
                    "jurisdiction": clock.jurisdiction,
                    "network": place.network,
                    "status": clock.status,
                    "acknowledge_by": clock.acknowledge_by if clock.status == "opened" else None,
                    "people": [],
                    "assigned_to": given.person_id if given else None,
                }
            )
        found[asked].people.append(Named.model_validate(_named(person)))
    people = [
        Assignee.model_validate(_named(person) | {"network": network})
        for person, network in repository.people(session, pairs, at)
    ]
    return IncomingOut(consultations=[*found.values()], people=people)


def assign(session: WriteSession, principal: Principal, room_id: str, form: AssignIn, at: datetime) -> Ack:
    """Lets one of the caller's people in, if they are not, and says in the log that it is theirs now.

    Raises NotFound for a consultation that was not asked of the caller's State, or is closed; BadInput for a person who
    is none of theirs; Conflict `room_full`.
    """
    pairs = judge.states(principal, OPERATION)
    if not repository.places(session, pairs, room_id):
        raise NotFound
    room = log.lock(session, room_id)
    known = log.by_key(session, room_id, principal.person_id, form.key)
    if known is not None:
        return ack(known)
    places = repository.places(session, pairs, room_id)
    if not places:
        raise NotFound
    asked = {(place.network, place.jurisdiction) for _, place, *_ in places}
    theirs = (
        (person, network)
        for person, network in repository.people(session, pairs, at)
        if person.id == form.person and (network, person.jurisdiction) in asked
    )
    person, network = next(theirs, (None, ""))
    if person is None:
        raise BadInput(fields=["person"])
    here = present(session, room_id)
    if person.id not in {each.person_id for each in here}:
        check_places(room, here, FOCAL_POINT, 1)
        invited = Invited(person, person.focal_point_id, network)
        # They come to what their State could read, and no more.
        had = min(place.floor for _, place, *_ in places if place.jurisdiction == person.jurisdiction)
        following = Place(floor=had, follows=True)
        join(session, room, invited, principal.person_id, own_key("assigned"), at, following)
    entry = log.append(
        session,
        room,
        kind="assigned",
        key=form.key,
        author=principal.person_id,
        at=at,
        data=named(person) | {"by": principal.display_name, "by_names": dict(principal.names)},
    )
    state = person.jurisdiction or ""
    session.merge(Assignment(room_id=room_id, jurisdiction=state, person_id=person.id, by=principal.person_id, at=at))
    urgent = room.urgency != "normal"
    notices.post(session, [person.id], "consultation_assigned", about=room_id, at=at, urgent=urgent)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.assigned",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"to": person.id},
    )
    session.announce(log.TOPIC, room_id, room.last_seq)
    return ack(entry)


def _named(person: Person) -> dict[str, object]:
    return person.model_dump(include=_NAMED) | {"person": person.id}
