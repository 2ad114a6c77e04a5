"""A new room from the form: what the form may say, the room's row, and the first thing its log says."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlmodel import col, select

from app.consultations import repository
from app.consultations.forms import OpenIn
from app.consultations.kinds import born
from app.consultations.models import Room
from app.consultations.sealing import found
from app.consultations.terms import UNMARKED, put
from app.consultations.urgency import clock
from app.directory.models import Authority, FocalPoint
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput
from app.kernel.ids import new_id
from app.reference import service as reference

BEHIND_UTC = timedelta(hours=12)
"""Somewhere it is still the day before: a day wanted is refused only once it is over everywhere."""

ON_THE_ROOM = {"subject", "requested_jurisdictions", "offences", "measures", "question_type", "urgency"}
ON_THE_ROOM |= {"own_reference", "stage", "instruments", "request_language", "wanted_by"}
"""The fields of the form that a room keeps as they are."""
UNTOLD = {"key", "subject", "question", "focal_points", "on_call", "facts", "caveats", "terms", "despite", "kind"}
"""Those that its first entry does not tell: words have entries of their own, and who is asked joins."""


def check(session: WriteSession, form: OpenIn, own: str | None, at: datetime) -> None:
    """Raises BadInput with the fields that hold an unknown code, a time gone by, one's own State or one twice, or for
    a class of urgency without its reason."""
    given: tuple[tuple[str, str, Iterable[str | None]], ...] = (
        ("offences", "offence", form.offences),
        ("measures", "measure", form.measures),
        ("question_type", "question_type", [form.question_type]),
        ("urgency", "urgency", [form.urgency]),
        ("stage", "stage", [form.stage]),
        ("instruments", "instrument", form.instruments),
        ("request_language", "language", [form.request_language]),
        ("caveats", "caveat", form.caveats),
        ("urgent", "urgency_reason", [form.urgent.reason if form.urgent else None]),
    )
    known = reference.codes_by_kind(session, [kind for _, kind, _ in given])
    wrong = [field for field, kind, codes in given if not known[kind].issuperset(each for each in codes if each)]
    asked = set(form.requested_jurisdictions)
    if len(asked) < len(form.requested_jurisdictions) or not asked <= reference.jurisdiction_codes(session) - {own}:
        wrong.append("requested_jurisdictions")
    if form.wanted_by is not None and form.wanted_by < (at - BEHIND_UTC).date():
        wrong.append("wanted_by")
    if not clock.explained(form.urgency, form.urgent, at):
        wrong.append("urgent")
    if wrong:
        raise BadInput(fields=wrong)


def founded(session: WriteSession, principal: Principal, form: OpenIn, at: datetime) -> Room:
    """The row of a new room, with the names that the opener's authority has now."""
    requesting = principal.jurisdiction or ""
    marking = put(UNMARKED, form.caveats, form.terms, requesting, 1)
    room = Room(
        id=new_id(),
        reference=repository.next_reference(session, requesting, form.requested_jurisdictions, at),
        requesting_jurisdiction=requesting,
        requesting_authority=_authority(session, principal),
        opened_by=principal.person_id,
        opening_key=form.key,
        opened_at=at,
        last_at=at,
        caveats=marking.caveats,
        terms=marking.data,
        kind=born(form.kind, form.urgency),
        route_id=form.route,
        **form.model_dump(include=ON_THE_ROOM),
    )
    found(session, room)
    session.add(room)
    session.flush()
    return room


def described(form: OpenIn, room: Room) -> dict[str, object]:
    """The data of the entry `opened`: every field of the form that is not somebody's free words."""
    said = form.model_dump(mode="json", exclude=UNTOLD)
    return {**said, "kind": room.kind, "reference": room.reference, "requesting_authority": room.requesting_authority}


def _authority(session: WriteSession, principal: Principal) -> dict[str, str]:
    """What the opener's authority is called, by language."""
    own = select(Authority.names).join(FocalPoint, col(FocalPoint.authority_id) == col(Authority.id))
    return dict(session.exec(own.where(col(FocalPoint.id) == principal.focal_point_id)).one())
