"""Opening a consultation."""

from datetime import datetime

from app.audit import service as audit
from app.consultations import log, repository, route_rooms, unread
from app.consultations.caveats.accepting import bound_by_own
from app.consultations.drafting import service as drafting
from app.consultations.forms import OpenIn
from app.consultations.founding import check, described, founded
from app.consultations.joining import join, own_key
from app.consultations.kinds import KINDS
from app.consultations.participants import Invited, network_for
from app.consultations.retention import idling
from app.consultations.urgency import climbing
from app.consultations.urgency.asking import asked
from app.directory import repository as directory
from app.identity.models import Person
from app.identity.principal import Principal
from app.identity.roles import MEMBERS
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Forbidden


def open_room(session: WriteSession, principal: Principal, form: OpenIn, at: datetime) -> str:
    """Opens a room with its first entries and answers its id; the same key again answers the same room.

    Raises Forbidden for somebody who is no focal point, NotFound for a focal point that is hidden or missing,
    BadInput for an unknown code, or when nobody of a requested jurisdiction is asked, or nobody is on call there.
    """
    known = repository.opened_with(session, principal.person_id, form.key)
    if known is not None:
        return known.id
    if principal.focal_point_id is None or principal.jurisdiction is None:
        raise Forbidden
    check(session, form, principal.jurisdiction, at)
    invited = asked(session, principal, form.focal_points, form.on_call, at)
    if not {each.person.jurisdiction for each in invited}.issuperset(form.requested_jurisdictions):
        raise BadInput(fields=["focal_points"], reason="nobody_of_requested_jurisdiction")
    if form.route is not None:
        route_rooms.check_free(session, principal, form.route, at)
    room = founded(session, principal, form, at)
    first = log.append(
        session,
        room,
        kind="opened",
        key=own_key("opened"),
        author=principal.person_id,
        at=at,
        body=form.facts,
        language=form.language if form.facts else None,
        data=described(form, room),
    )
    bound_by_own(session, room, first)
    opener = session.get_one(Person, principal.person_id)
    network = _through(session, principal, principal.focal_point_id, {each.network for each in invited if each.network})
    join(session, room, Invited(opener, principal.focal_point_id, network), principal.person_id, own_key("joined"), at)
    for each in invited:
        join(session, room, each, principal.person_id, own_key("joined"), at)
    if form.question is not None:
        log.append(
            session,
            room,
            kind="message",
            key=own_key("question"),
            author=principal.person_id,
            at=at,
            body=form.question,
            language=form.language,
        )
    if KINDS[room.kind].sides:
        climbing.begin(session, room, form.urgent, at)
    idling.watch(session, room, at)
    unread.watch(session, at)
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
            "requested_jurisdictions": form.requested_jurisdictions,
            **({"on_call": [each.model_dump() for each in form.on_call]} if form.on_call else {}),
            **({"despite": form.despite.model_dump()} if form.despite is not None else {}),
        },
    )
    session.announce(log.TOPIC, room.id, room.last_seq)
    return room.id


def _through(session: WriteSession, principal: Principal, focal_point: str, common: set[str]) -> str | None:
    """The network by which somebody is in the room they open: by a grant of theirs in it, also where their State only
    observes, and where there is one, a network of their entry and of those asked. Their place ends with that grant."""
    held = {each.network for each in principal.grants if each.network and each.role in MEMBERS}
    own = [each.network for each in directory.memberships(session, [focal_point])[focal_point] if each.network in held]
    return network_for(own or sorted(held), common, principal.networks)
