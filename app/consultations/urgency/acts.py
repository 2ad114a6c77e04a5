"""Saying by when one will answer, noting a call, and changing the class of urgency."""

from datetime import datetime

from app.audit import service as audit
from app.consultations import log
from app.consultations.acting import Standing, ack
from app.consultations.kinds import KINDS
from app.consultations.models import RoomClock
from app.consultations.schemas import Ack
from app.consultations.urgency import clock as clocks
from app.consultations.urgency.climbing import BEFORE_PROMISE, CONFIRM_WITHIN, begin
from app.consultations.urgency.entering import enter
from app.consultations.urgency.schemas import CallIn, PromiseIn, UrgencyIn, Urgent
from app.identity.principal import Principal
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Forbidden
from app.outbox import service as outbox
from app.reference import service as reference

ORDER = ("normal", "high", "critical")


def promise(session: WriteSession, principal: Principal, room_id: str, form: PromiseIn, at: datetime) -> Ack:
    """`I will answer by`: by a State that owes the answer. It may be moved once, with a note (ux.md, section 5).

    Raises NotFound, Conflict `room_closed`, Forbidden `act_not_open_to_you`, BadInput for an hour gone by.
    """
    entered = enter(session, principal, room_id, form.key, at)
    if entered.known is not None:
        return ack(entered.known)
    clock = session.get(RoomClock, (room_id, entered.participant.jurisdiction))
    if clock is None or not clocks.may_promise(entered.room, clock, entered.participant):
        raise Forbidden("act_not_open_to_you")
    moved = clock.promiser is not None
    wrong = [*(["by"] if form.by <= at else []), *(["note"] if moved and not (form.note or "").strip() else [])]
    if wrong:
        raise BadInput(fields=wrong)
    clock.promised_by, clock.promiser, clock.moved = form.by, principal.person_id, moved
    clock.remind_at = None
    for due in (form.by - BEFORE_PROMISE, form.by):
        outbox.post(session, clocks.ERRAND, {"id": room_id}, at=at, due_at=max(at, due))
    log.warned(session, room_id, principal.person_id, form.despite, at)
    return _entry(session, entered, principal, form.key, at, "promised", form.note, form.language, by=wire(form.by))


def note_call(session: WriteSession, principal: Principal, room_id: str, form: CallIn, at: datetime) -> Ack:
    """What was said on the telephone, with a reminder after 24 hours until its author has replied to it in writing.

    Raises NotFound, Conflict `room_closed`.
    """
    entered = enter(session, principal, room_id, form.key, at)
    if entered.known is not None:
        return ack(entered.known)
    by = at + CONFIRM_WITHIN
    outbox.post(session, clocks.ERRAND, {"id": room_id}, at=at, due_at=by)
    log.warned(session, room_id, principal.person_id, form.despite, at)
    return _entry(session, entered, principal, form.key, at, "phoned", form.body, form.language, confirm_by=wire(by))


def change_urgency(session: WriteSession, principal: Principal, room_id: str, form: UrgencyIn, at: datetime) -> Ack:
    """Another class, and the clock starts anew. Upwards anyone may, with a reason, and whoever had acknowledged does so
    again; downwards the side that asked, with a note (ux.md, section 5: misuse is visible, never blocked).

    Raises NotFound, Conflict `room_closed`, Forbidden `act_not_open_to_you`, BadInput.
    """
    entered = enter(session, principal, room_id, form.key, at)
    if entered.known is not None:
        return ack(entered.known)
    room = entered.room
    if not KINDS[room.kind].sides:
        raise Forbidden("act_not_open_to_you")
    up = ORDER.index(form.urgency) - ORDER.index(room.urgency)
    if up < 0 and entered.participant.side != "requesting":
        raise Forbidden("act_not_open_to_you")
    wrong = [*(["urgency"] if up == 0 else []), *(["note"] if up < 0 and not (form.note or "").strip() else [])]
    if up > 0 and not (clocks.explained(form.urgency, form.urgent, at) and _known_reason(session, form.urgent)):
        wrong.append("urgent")
    if wrong:
        raise BadInput(fields=wrong)
    before, room.urgency = room.urgency, form.urgency
    begin(session, room, form.urgent, at, raised=up > 0)
    urgent = form.urgent.model_dump(mode="json") if form.urgent else None
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.urgency_changed",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"from": before, "to": form.urgency},
    )
    log.warned(session, room_id, principal.person_id, form.despite, at)
    said = {"before": before, "urgency": form.urgency, "urgent": urgent}
    return _entry(session, entered, principal, form.key, at, "urgency", form.note, form.language, **said)


def _known_reason(session: WriteSession, urgent: Urgent | None) -> bool:
    return urgent is not None and urgent.reason in reference.codes(session, "urgency_reason")


def _entry(
    session: WriteSession,
    entered: Standing,
    principal: Principal,
    key: str,
    at: datetime,
    kind: str,
    body: str | None,
    language: str | None,
    **data: object,
) -> Ack:
    text = (body or "").strip() or None
    entry = log.append(
        session,
        entered.room,
        kind=kind,
        key=key,
        author=principal.person_id,
        at=at,
        body=text,
        language=language if text else None,
        data=data,
    )
    session.announce(log.TOPIC, entry.room_id, entry.seq)
    return ack(entry)
