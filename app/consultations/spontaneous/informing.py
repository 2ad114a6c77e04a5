"""Giving information unasked, from one competent authority to another (UNTOC 18(4))."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from app.audit import service as audit
from app.consultations import log
from app.consultations.acting import ack, enter
from app.consultations.models import Participant
from app.consultations.schemas import Ack
from app.consultations.spontaneous.schemas import InformationIn
from app.consultations.terms import EXCULPATORY, Marking
from app.directory.models import Authority, FocalPoint
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden
from app.reference import service as reference

SENDS = frozenset({"sends"})
RECEIVES = frozenset({"receives", "executes"})


def inform(session: WriteSession, principal: Principal, room_id: str, given: InformationIn, at: datetime) -> Ack:
    """Adds an entry `information`, read by nobody before they accept what it is given under.

    Raises NotFound, Conflict `room_closed`, BadInput for an unknown code, Forbidden `authority_not_competent` where the
    directory says that the sender's authority does not send, or that no authority of the others receives; BadInput
    where it says nothing of one of them and the sender does not vouch for it.
    """
    room, _, known = enter(session, principal, room_id, given.key, at)
    if known is not None:
        return ack(known)
    if room.status == "closed":
        raise Conflict("room_closed")
    codes = reference.codes_by_kind(session, ["caveat", "instrument"])
    caveats = list(dict.fromkeys([*given.caveats, EXCULPATORY]))
    given_codes = {"caveats": (caveats, "caveat"), "instruments": (given.instruments, "instrument")}
    if unknown := [field for field, (said, kind) in given_codes.items() if not codes[kind].issuperset(said)]:
        raise BadInput(fields=unknown)
    authorities = _authorities(session, room_id)
    sender = authorities.pop(principal.person_id, None)
    if sender is None or not _competent(sender, SENDS):
        raise Forbidden("authority_not_competent")
    receivers = {
        each.id: each
        for each in authorities.values()
        if each.jurisdiction != sender.jurisdiction and _competent(each, RECEIVES)
    }
    if not receivers:
        raise Forbidden("authority_not_competent")
    if not given.vouched and not all(each.competence for each in (sender, *receivers.values())):
        raise BadInput(fields=["vouched"])
    entry = log.append(
        session,
        room,
        kind="information",
        key=given.key,
        author=principal.person_id,
        at=at,
        body=given.body,
        language=given.language,
        data={
            "from": _shown(sender),
            "to": [_shown(receivers[id]) for id in sorted(receivers)],
            "instruments": given.instruments,
            "vouched": given.vouched,
        },
        marking=Marking(caveats, given.terms.kept()),
    )
    despite = given.despite.model_dump() if given.despite is not None else {}
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.information_given",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"entry": entry.seq, "caveats": entry.caveats, **despite},
    )
    session.announce(log.TOPIC, room_id, entry.seq)
    return ack(entry)


def _authorities(session: WriteSession, room_id: str) -> dict[str, Authority]:
    """The authorities of those who are in the room, by person."""
    rows = session.execute(
        select(col(Participant.person_id), Authority)
        .join(FocalPoint, col(FocalPoint.id) == col(Participant.focal_point_id))
        .join(Authority, col(Authority.id) == col(FocalPoint.authority_id))
        .where(col(Participant.room_id) == room_id, col(Participant.left_at).is_(None))
    )
    return {row[0]: row[1] for row in rows}


def _competent(authority: Authority, functions: frozenset[str]) -> bool:
    """Whether an authority does this; one whose competence nobody has stated is vouched for by the sender."""
    stated = {part["function"] for part in authority.competence}
    return not stated or not functions.isdisjoint(stated)


def _shown(authority: Authority) -> dict[str, Any]:
    return {
        "authority": authority.id,
        "jurisdiction": authority.jurisdiction,
        "names": authority.names,
        "stated": bool(authority.competence),
    }
