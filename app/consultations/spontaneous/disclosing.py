"""Having to disclose what another State gave, because it speaks for an accused (UNTOC 18(5), 18(19)).

| act                  | who                                              | while the room is |
|----------------------|--------------------------------------------------|-------------------|
| say what is planned, | somebody of another State than the one that gave | anything          |
| or has happened      | the information, once they may read it           |                   |
| answer that          | somebody of the State that gave it               | anything          |

The disclosing State decides, under its own law; the room keeps who told whom, when, and what was answered. That
matters after a consultation has ended too, so closed rooms take both. Told are those of the other State in the room,
and the correspondents who keep its register. Where nobody of it is in the room any more, the entry says so.
"""

from datetime import date, datetime

from app.audit import service as audit
from app.consultations import log
from app.consultations.acting import ack, present
from app.consultations.caveats.acceptances import as_read
from app.consultations.founding import BEHIND_UTC
from app.consultations.joining import present as everybody
from app.consultations.models import Entry, Participant, Room
from app.consultations.schemas import Ack
from app.consultations.spontaneous.models import Disclosure
from app.consultations.spontaneous.schemas import DisclosureIn, DisclosureReplyIn
from app.consultations.spontaneous.unanswered import about, correspondents, watch
from app.consultations.terms import NOT_EVIDENCE
from app.identity.principal import Principal
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Forbidden
from app.outbox import notices


def notify(session: WriteSession, principal: Principal, room_id: str, notice: DisclosureIn, at: datetime) -> Ack:
    """Adds an entry `disclosure` about information that another State gave under a caveat.

    Raises NotFound, BadInput `unknown_entry` for an entry that is not there, not readable or under no caveat, BadInput
    for a day gone by, Forbidden `act_not_open_to_you` for the State that gave it.
    """
    room, participant, known = present(session, principal, room_id, notice.key, at)
    if known is not None:
        return ack(known)
    found = log.after(session, room_id, notice.seq - 1, 1) if participant.floor < notice.seq <= room.last_seq else []
    readable = as_read(session, principal.person_id, found, at)
    if not readable or readable[0].body is None or not {*readable[0].caveats} - {NOT_EVIDENCE}:
        raise BadInput("unknown_entry")
    giver = session.get_one(Participant, (room_id, readable[0].author))
    if _together(giver, participant):
        raise Forbidden("act_not_open_to_you")
    if notice.planned_on is not None and notice.planned_on < (at - BEHIND_UTC).date():
        raise BadInput(fields=["planned_on"])
    planned = notice.planned_on.isoformat() if notice.planned_on is not None else None
    heard = giver.jurisdiction in {each.jurisdiction for each in everybody(session, room_id)}
    entry = log.append(
        session,
        room,
        kind="disclosure",
        key=notice.key,
        author=principal.person_id,
        at=at,
        body=notice.body,
        language=notice.language,
        reply_to=notice.seq,
        data={"planned_on": planned, "late": notice.late} | ({} if heard else {"unheard": giver.jurisdiction}),
    )
    kept = _registered(session, entry, giver, participant, notice.planned_on)
    watch(session, kept, at)
    log.warned(session, room_id, principal.person_id, notice.despite, at)
    return _told(session, room, entry, kept, giver, "consultation.disclosure_notified")


def answer(
    session: WriteSession, principal: Principal, room_id: str, seq: int, reply: DisclosureReplyIn, at: datetime
) -> Ack:
    """Adds an entry `disclosure_reply` to a notice. Raises NotFound, BadInput `unknown_entry`, Forbidden."""
    room, participant, known = present(session, principal, room_id, reply.key, at)
    if known is not None:
        return ack(known)
    notice = session.get(Entry, (room_id, seq))
    if notice is None or notice.kind != "disclosure" or notice.reply_to is None or seq <= participant.floor:
        raise BadInput("unknown_entry")
    information = session.get_one(Entry, (room_id, notice.reply_to))
    giver = session.get_one(Participant, (room_id, information.author))
    if not _together(giver, participant):
        raise Forbidden("act_not_open_to_you")
    entry = log.append(
        session,
        room,
        kind="disclosure_reply",
        key=reply.key,
        author=principal.person_id,
        at=at,
        body=reply.body,
        language=reply.language,
        reply_to=seq,
        data={"reply": reply.reply},
    )
    discloser = session.get_one(Participant, (room_id, notice.author))
    kept = session.get(Disclosure, (room_id, seq)) or _older(session, notice, giver, discloser)
    kept.replied_at, kept.remind_at = at, None
    kept.replies = [*kept.replies, {"seq": entry.seq, "at": wire(at), "reply": reply.reply}]
    notices.settle(session, about(kept), at)
    log.warned(session, room_id, principal.person_id, reply.despite, at)
    return _told(session, room, entry, kept, discloser, "consultation.disclosure_answered")


def _registered(
    session: WriteSession, entry: Entry, giver: Participant, discloser: Participant, planned_on: date | None
) -> Disclosure:
    kept = Disclosure(
        room_id=entry.room_id,
        seq=entry.seq,
        at=entry.at,
        giver=giver.jurisdiction,
        giver_network=giver.network,
        discloser=discloser.jurisdiction,
        discloser_network=discloser.network,
        planned_on=planned_on,
    )
    session.add(kept)
    return kept


def _older(session: WriteSession, entry: Entry, giver: Participant, discloser: Participant) -> Disclosure:
    """A notice from before there was a register comes into it with its reply."""
    planned = log.fact(session, entry).data.get("planned_on")
    return _registered(session, entry, giver, discloser, date.fromisoformat(planned) if planned else None)


def _together(one: Participant, other: Participant) -> bool:
    """Whether two in a room are of the same State; who is of none, of the same side."""
    if one.jurisdiction is None or other.jurisdiction is None:
        return one.side == other.side
    return one.jurisdiction == other.jurisdiction


def _told(
    session: WriteSession, room: Room, entry: Entry, kept: Disclosure, addressee: Participant, action: str
) -> Ack:
    """Records the act and tells the State of `addressee`, at once: the law wants no delay."""
    audit.record(
        session,
        at=entry.at,
        actor=entry.author,
        action=action,
        object_kind=log.OBJECT,
        object_id=room.id,
        details={"entry": entry.seq, "about": entry.reply_to},
    )
    here = [each.person_id for each in everybody(session, room.id) if _together(each, addressee)]
    notices.post(session, here, "disclosure_news", about=about(kept), at=entry.at, urgent=True)
    beside = correspondents(session, addressee.network, addressee.jurisdiction, here, entry.at)
    notices.post(session, beside, "disclosure_listed", about=about(kept), at=entry.at, urgent=True)
    session.announce(log.TOPIC, room.id, entry.seq)
    return ack(entry)
