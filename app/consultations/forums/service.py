"""A forum: one room for all members of a network, in which its secretariat announces and everybody else reads."""

from datetime import datetime

from sqlalchemy import insert

from app.audit import service as audit
from app.consultations import log, repository, sealing
from app.consultations.forums.places import members, place
from app.consultations.forums.schemas import ForumIn
from app.consultations.joining import own_key
from app.consultations.kinds import KINDS
from app.consultations.models import Participant, Room
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict
from app.kernel.ids import new_id


def open_forum(session: WriteSession, principal: Principal, form: ForumIn, at: datetime) -> str:
    """Opens a room for everybody who is a member of the network now; the same key again answers the same room.

    Nobody's joining has an entry of its own: that they are in it follows from what it is. Raises Forbidden for a
    network the caller does not keep, Conflict `room_full`.
    """
    judge.require(principal, "forum.open", form.network)
    known = repository.opened_with(session, principal.person_id, form.key)
    if known is not None:
        return known.id
    people = members(session, form.network, at)
    if len(people) > KINDS["forum"].most:
        raise Conflict("room_full", most=KINDS["forum"].most)
    room = Room(
        id=new_id(),
        reference=repository.next_reference(session, form.network.upper(), [], at),
        kind="forum",
        network=form.network,
        subject=form.subject,
        urgency="normal",
        opened_by=principal.person_id,
        opening_key=form.key,
        opened_at=at,
        last_at=at,
    )
    sealing.found(session, room)
    session.add(room)
    session.flush()
    session.execute(
        insert(Participant),
        [place(room, person, role, at) for person, role in people.values()],
    )
    data = {"reference": room.reference, "network": form.network, "language": form.language}
    author = principal.person_id
    log.append(session, room, kind="opened", key=own_key("opened"), author=author, at=at, data=data)
    log.append(
        session,
        room,
        kind="message",
        key=own_key("announcement"),
        author=author,
        at=at,
        body=form.announcement,
        language=form.language,
    )
    audit.record(
        session,
        at=at,
        actor=author,
        action="consultation.forum_opened",
        object_kind=log.OBJECT,
        object_id=room.id,
        details={"network": form.network, "people": len(people)},
    )
    log.warned(session, room.id, author, form.despite, at)
    session.announce(log.TOPIC, room.id, room.last_seq)
    return room.id
