"""Asking to read a room one is not in, and a second person's word.

With that word the room is told in the same transaction: an entry in its log, a notice to everybody in it and to whoever
watches over its networks, an entry of the audit. The row that lets somebody read names that entry (`GlassOpened`).
"""

from datetime import datetime

from app.audit import service as audit
from app.consultations import log, participants
from app.consultations.joining import own_key
from app.consultations.models import Room
from app.evidence.glass import repository, visibility
from app.evidence.glass.models import BreakGlass, GlassOpened
from app.evidence.glass.schemas import GlassIn
from app.identity.grants import repository as grants
from app.identity.models import Person
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict, Forbidden, NotFound
from app.kernel.ids import new_id
from app.outbox import notices
from app.vault import service as vault

OBJECT = "break_glass"


def ask(session: WriteSession, principal: Principal, form: GlassIn, at: datetime) -> str:
    """Lays a request before a second person; its id. Raises NotFound for a consultation that nobody came into through
    the caller's networks, or that is destroyed, Conflict for one the caller is in."""
    found = repository.room_of_networks(session, form.reference, sorted(judge.kept(principal, visibility.ASK)))
    if found is None:
        raise NotFound
    room, network = found
    if any(each.person_id == principal.person_id for each in repository.present(session, room.id)):
        raise Conflict("glass_not_needed")
    id = new_id()
    request = BreakGlass(
        id=id,
        room_id=room.id,
        network=network,
        asked_by=principal.person_id,
        asked_at=at,
        minutes=form.minutes,
        reason=vault.key(session, room.id).seal(form.reason, place(id)),
    )
    session.add(request)
    told = grants.in_reach(session, visibility.AGREE, [network], None, None, at, (principal.person_id,))
    notices.post(session, told, "glass_asked", about=id, at=at, urgent=True)
    _recorded(session, principal, "asked", request, at, minutes=form.minutes)
    return id


def decide(session: WriteSession, principal: Principal, id: str, at: datetime, *, agreed: bool) -> None:
    """The second person's word. Raises NotFound, Forbidden for whoever asked, Conflict for what is settled."""
    line = repository.request(session, visibility.listed(principal), id)
    if line is None:
        raise NotFound
    room = log.lock(session, line[0].room_id)
    request = session.get_one(BreakGlass, id, with_for_update=True, populate_existing=True)
    now = visibility.state(request, visibility.until(request, line[2], line[3]), at)
    if now != "asked" or (agreed and room.purged_at is not None):
        raise Conflict("glass_settled")
    if not visibility.may_decide(principal, request, now):
        raise Forbidden
    request.decided_by, request.decided_at, request.agreed = principal.person_id, at, agreed
    notices.settle(session, id, at)
    _recorded(session, principal, "agreed" if agreed else "refused", request, at)
    if agreed:
        _open(session, principal, request, room, at)


def end(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Ends a reading before its time: by whoever reads, or whoever could have refused it. Raises NotFound, Conflict."""
    line = repository.request(session, visibility.listed(principal), id)
    if line is None:
        raise NotFound
    request, _, opened, told = line
    if visibility.state(request, visibility.until(request, opened, told), at) != "open":
        raise Conflict("glass_settled")
    request.ended_at = at
    session.add(request)
    _recorded(session, principal, "ended", request, at)


def place(id: str) -> str:
    """What a reason is bound to under its room's key."""
    return f"{OBJECT}|{id}|reason"


def _open(session: WriteSession, principal: Principal, request: BreakGlass, room: Room, at: datetime) -> None:
    reader = session.get_one(Person, request.asked_by)
    entry = log.append(
        session,
        room,
        kind=visibility.TOLD,
        key=own_key("glass"),
        author=principal.person_id,
        at=at,
        data={
            **participants.named(reader),
            "agreed_by": principal.display_name,
            "agreed_names": dict(principal.names),
            "network": request.network,
            "minutes": request.minutes,
            "at": wire(at),
            "reason": vault.key(session, room.id).open(request.reason, place(request.id)),
        },
    )
    session.flush()
    session.add(
        GlassOpened(
            request_id=request.id,
            room_id=room.id,
            seq=entry.seq,
            reader=request.asked_by,
            agreed_by=principal.person_id,
            minutes=request.minutes,
        )
    )
    here, about = repository.present(session, room.id), f"{room.id}#entry-{entry.seq}"
    notices.post(session, [each.person_id for each in here], "glass_broken", about=about, at=at, urgent=True)
    watchers = _watchers(session, request, at) - {each.person_id for each in here}
    notices.post(session, watchers, "glass_watched", about=request.id, at=at, urgent=True)
    session.announce(log.TOPIC, room.id, room.last_seq)


def _watchers(session: WriteSession, request: BreakGlass, at: datetime) -> set[str]:
    """The secretariats and auditors of every network that somebody who is or was in the room came through, of the one
    that asked, and the auditors of no network, who watch them all."""
    networks = sorted(repository.networks(session, request.room_id) | {request.network})
    return {each for of in (networks, []) for each in grants.in_reach(session, "audit.read", of, None, None, at)}


def _recorded(
    session: WriteSession, principal: Principal, how: str, request: BreakGlass, at: datetime, **more: object
) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=f"{OBJECT}.{how}",
        object_kind=log.OBJECT,
        object_id=request.room_id,
        details={"request": request.id, "asked_by": request.asked_by, "network": request.network, **more},
    )
