"""Confirming that an entry is right."""

from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from app.directory import repository
from app.directory.following import changed
from app.directory.keeping.models import Confirmation
from app.directory.keeping.schemas import ConfirmationOut, Confirmed, ConfirmIn, Method
from app.directory.models import FocalPoint
from app.directory.schemas import Card
from app.directory.service import card
from app.identity import repository as persons
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Forbidden
from app.kernel.ids import new_id

KEPT = 10
"""Confirmations shown."""


def confirm(session: WriteSession, principal: Principal, id: str, form: ConfirmIn, at: datetime) -> Confirmed:
    """Records a confirmation and everything that follows from it. Raises NotFound; Forbidden for a way that is not
    open to the caller."""
    position = repository.next_position(session)
    shown = card(session, principal, id, at)
    if form.method not in methods(principal, shown):
        raise Forbidden
    focal_point = session.get_one(FocalPoint, id)
    focal_point.confirmed_at, focal_point.confirmed_by = at, principal.person_id
    session.add(
        Confirmation(id=new_id(), focal_point_id=id, at=at, by=principal.person_id, method=form.method, note=form.note)
    )
    changed(
        session, principal, focal_point, "focal_point.confirmed", ["confirmed_at"], at, position, method=form.method
    )
    session.flush()
    return confirmed(session, principal, id, at)


def confirmed(session: ReadSession | WriteSession, principal: Principal, id: str, at: datetime) -> Confirmed:
    """An entry's confirmations as the caller may know them. Raises NotFound."""
    shown = card(session, principal, id, at)
    told = shown.abilities.edit or principal.focal_point_id == id
    rows = session.scalars(
        select(Confirmation)
        .where(col(Confirmation.focal_point_id) == id)
        .order_by(col(Confirmation.at).desc(), col(Confirmation.id))
        .limit(KEPT if shown.level == "full" else 1)
    ).all()
    names = persons.display_names(session, {row.by for row in rows}) if told else {}
    return Confirmed(
        confirmed_at=shown.confirmed_at,
        freshness=shown.freshness,
        confirmations=[
            ConfirmationOut.model_validate(
                {"at": row.at, "method": row.method, "by": names.get(row.by), "note": row.note if told else None}
            )
            for row in rows
        ],
        methods=methods(principal, shown),
    )


def methods(principal: Principal, shown: Card) -> list[Method]:
    """The ways in which the caller may confirm what they are shown."""
    networks = {each.network for each in shown.memberships}
    found: list[Method] = ["own"] if principal.focal_point_id == shown.id else []
    if judge.permits(principal, "focal_point.vouch", networks):
        return [*found, "phone", "meeting", "correspondent"]
    corresponds = judge.permits(principal, "focal_point.confirm", networks, shown.jurisdiction, shown.authority.id)
    return [*found, "correspondent"] if corresponds else found
