"""Asking for a correction, objecting, asking for erasure; and the answer."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.directory.models import FocalPoint, FocalPointMembership
from app.evidence.models import RightsRequest
from app.evidence.own import correcting, erasing, objecting
from app.evidence.own.schemas import AnswerIn, AskedAbilities, AskedOut, OwnRequestOut, RequestIn
from app.evidence.visibility import answerable, networks_answered, told
from app.identity.models import Person
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.identity.repository import selves
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Conflict, NotFound, TooMany
from app.kernel.ids import new_id
from app.outbox import notices

OPEN_AT_ONCE = 10
MOST = 100
OBJECT = "rights_request"
_ASKED, _ANSWERED = col(RightsRequest.at), col(RightsRequest.answered_at)
_WAITING_FIRST = (_ANSWERED.is_not(None), case((_ANSWERED.is_(None), _ASKED)))
"""Those that nobody answered, the oldest first; what follows orders the others."""


def ask(session: WriteSession, principal: Principal, form: RequestIn, at: datetime) -> OwnRequestOut:
    """Lays a request before whoever may answer it, and tells them. Raises TooMany with ten unanswered."""
    mine = col(RightsRequest.person_id) == principal.person_id
    if len(_requests(session, mine, col(RightsRequest.answered_at).is_(None))) >= OPEN_AT_ONCE:
        raise TooMany
    made = RightsRequest(id=new_id(), person_id=principal.person_id, kind=form.kind, words=form.words, at=at)
    session.add(made)
    _record(session, principal, made, "rights.asked", at)
    those = told(session, principal.person_id, form.kind, at)
    notices.post(session, those, "data_asked", about=made.id, at=at)
    return OwnRequestOut.model_validate(_told(made, {}) | {"unheard": not those})


def own_requests(session: ReadSession, principal: Principal, at: datetime) -> list[OwnRequestOut]:
    """The caller's own, newest first. A few statements for each that waits: an account has OPEN_AT_ONCE at most."""
    rows = _requests(session, col(RightsRequest.person_id).in_(selves(principal.person_id)))
    changed = correcting.changed(session, [each for each in rows if each[0].granted])
    waiting = [row for row, _ in rows if row.answered_at is None]
    unheard = {row.id for row in waiting if not told(session, row.person_id, row.kind, at, row.at)}
    return [OwnRequestOut.model_validate(_told(row, changed) | {"unheard": row.id in unheard}) for row, _ in rows]


def asked(session: WriteSession, principal: Principal, at: datetime) -> list[AskedOut]:
    """The requests that the caller may answer, the oldest unanswered first; reading them is in the audit."""
    rows = _requests(session, answerable(principal), first=_WAITING_FIRST)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="rights.read",
        object_kind=OBJECT,
        object_id=" ".join(networks_answered(principal)),
        details={"requests": len(rows)},
    )
    changed = correcting.changed(session, rows)
    editable = _editable(session, principal, {person.focal_point_id for _, person in rows if person.focal_point_id})
    return [
        AskedOut(
            **_told(row, changed),
            focal_point_id=person.focal_point_id,
            display_name=person.display_name,
            jurisdiction=person.jurisdiction,
            abilities=AskedAbilities(edit=person.focal_point_id in editable),
        )
        for row, person in rows
    ]


def waiting(session: ReadSession, principal: Principal) -> tuple[int, datetime | None]:
    """How many wait for the caller's answer, and since when the oldest does."""
    wanted = select(func.count(), func.min(_ASKED)).where(answerable(principal), _ANSWERED.is_(None))
    row = session.execute(wanted).one()
    return row[0], row[1]


def answer(session: WriteSession, principal: Principal, id: str, form: AnswerIn, at: datetime) -> None:
    """Answers a request, with reasons; an erasure or an objection that is granted is carried out, a correction was.

    Raises NotFound, Conflict (`erasure_held`, `entry_held`, `officers_entry_held`, `nothing_corrected`); nobody
    answers their own.
    """
    rows = _requests(session, col(RightsRequest.id) == id, answerable(principal), locked=True)
    if not rows:
        raise NotFound
    row, person = rows[0]
    if row.answered_at is not None:
        raise Conflict("review_resolved")
    settled = correcting.settle(session, row, person, form) if form.granted and row.kind == "correction" else []
    row.answered_at, row.answered_by, row.granted, row.answer = at, principal.person_id, form.granted, form.answer
    session.add(row)
    notices.settle(session, row.id, at, "data_asked")
    _record(session, principal, row, correcting.ANSWERED, at, granted=form.granted, changed=settled)
    if form.granted and row.kind == "erasure":
        erasing.begin(session, principal, row.person_id, at)
        return
    if form.granted and row.kind == "objection":
        objecting.uphold(session, principal, row.person_id, at)
    notices.post(session, [row.person_id], "data_answered", about=row.id, at=at)


def _requests(
    session: Session, *which: ColumnElement[bool], first: tuple[ColumnElement[Any], ...] = (), locked: bool = False
) -> list[tuple[RightsRequest, Person]]:
    """`locked`: two who answer at once do so one after the other."""
    wanted = (
        select(RightsRequest, Person)
        .join(Person, col(Person.id) == col(RightsRequest.person_id))
        .where(*which)
        .order_by(*first, _ASKED.desc(), col(RightsRequest.id))
        .limit(MOST)
    )
    rows = session.execute(wanted.with_for_update(of=RightsRequest) if locked else wanted)
    return [(row[0], row[1]) for row in rows]


def _editable(session: Session, principal: Principal, entries: Collection[str]) -> set[str]:
    """Those of some entries that the caller may edit. One statement."""
    kept = select(col(FocalPointMembership.focal_point_id)).where(
        col(FocalPointMembership.focal_point_id).in_(sorted(entries)),
        col(FocalPointMembership.network).in_(sorted(judge.kept(principal, "focal_point.edit"))),
        col(FocalPoint.id) == col(FocalPointMembership.focal_point_id),
        col(FocalPoint.retired_at).is_(None),
    )
    return set(session.scalars(kept))


def _told(row: RightsRequest, changed: Mapping[str, list[str]]) -> dict[str, Any]:
    return row.model_dump() | {"changed": changed.get(row.id, [])}


def _record(
    session: WriteSession, principal: Principal, row: RightsRequest, action: str, at: datetime, **more: object
) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind=OBJECT,
        object_id=row.id,
        details={"kind": row.kind, **more},
    )
