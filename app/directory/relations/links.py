"""The register of secure channels between two jurisdictions: which channel, its status, which source, of what date."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import and_, false, or_, select
from sqlmodel import col

from app.audit import service as audit
from app.directory import visibility
from app.directory.relations.models import SecureLink
from app.directory.relations.schemas import LinkCreate, LinkEdit, LinkOut, LinksOut
from app.directory.relations.visibility import keeps, to_be_kept
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden
from app.kernel.ids import new_id
from app.reference import service as reference

OBJECT = "secure_link"


def listed(session: ReadSession, principal: Principal, jurisdiction: str | None, at: datetime) -> LinksOut:
    """The register, whole or of one jurisdiction, by pair; at most 500. Two statements."""
    shown = visibility.shown_networks(session, principal, at)
    wanted = select(SecureLink).where(col(SecureLink.network).in_(sorted(shown)))
    if jurisdiction is not None:
        wanted = wanted.where(or_(col(SecureLink.one) == jurisdiction, col(SecureLink.other) == jurisdiction))
    order = (col(SecureLink.one), col(SecureLink.other), col(SecureLink.channel), col(SecureLink.id))
    rows = session.scalars(wanted.order_by(*order).limit(500))
    return LinksOut(links=[_out(principal, row) for row in rows], keeps=sorted(judge.kept(principal, "relation.keep")))


def between(
    session: ReadSession, principal: Principal, shown: Collection[str], others: Sequence[str]
) -> dict[str, list[LinkOut]]:
    """The lines between the caller's jurisdiction and each of `others`, but for what has ended. One statement."""
    found: dict[str, list[LinkOut]] = {each: [] for each in others}
    own = principal.jurisdiction
    pairs = [sorted((own, each)) for each in others if own is not None and each != own]
    wanted = select(SecureLink).where(
        col(SecureLink.network).in_(sorted(shown)),
        or_(false(), *(and_(col(SecureLink.one) == one, col(SecureLink.other) == other) for one, other in pairs)),
        col(SecureLink.status) != "ended",
    )
    for row in session.scalars(wanted.order_by(col(SecureLink.channel), col(SecureLink.id))) if pairs else ():
        found[row.other if row.one == own else row.one].append(_out(principal, row))
    return found


def create(session: WriteSession, principal: Principal, form: LinkCreate, at: datetime) -> LinkOut:
    """A new line. Raises Forbidden, BadInput for unknown jurisdictions, one twice, or a line that is there already."""
    if not keeps(principal, form.network):
        raise Forbidden
    one, other = sorted(form.jurisdictions)
    known = reference.jurisdiction_codes(session).issuperset((one, other))
    there = select(col(SecureLink.id)).where(
        col(SecureLink.network) == form.network,
        col(SecureLink.one) == one,
        col(SecureLink.other) == other,
        col(SecureLink.channel) == form.channel,
    )
    wrong = {
        "jurisdictions": one == other or not known,
        "channel": session.scalars(there).first() is not None,
        "source_date": form.source_date > at.date(),
    }
    _refuse(wrong)
    row = SecureLink(id=new_id(), one=one, other=other, changed_at=at, **form.model_dump(exclude={"jurisdictions"}))
    session.add(row)
    session.flush()
    _record(session, principal, row, "created", at)
    return _out(principal, row)


def edit(session: WriteSession, principal: Principal, id: str, form: LinkEdit, at: datetime) -> LinkOut:
    """Raises NotFound, Forbidden, Conflict `stale_revision` with the current line, BadInput."""
    row = session.get(SecureLink, id)
    to_be_kept(principal, visibility.shown_networks(session, principal, at), row.network if row else None)
    row = session.get_one(SecureLink, id)
    if row.revision != form.revision:
        raise Conflict("stale_revision", current=_out(principal, row).model_dump(mode="json"))
    _refuse({"channel": form.channel != row.channel, "source_date": form.source_date > at.date()})
    for name, value in form.model_dump(exclude={"revision", "channel"}).items():
        setattr(row, name, value)
    row.revision += 1
    row.changed_at = at
    _record(session, principal, row, "edited", at)
    return _out(principal, row)


def _refuse(wrong: dict[str, bool]) -> None:
    if fields := [name for name, is_wrong in wrong.items() if is_wrong]:
        raise BadInput("bad_input", fields=fields)


def _record(session: WriteSession, principal: Principal, row: SecureLink, done: str, at: datetime) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=f"{OBJECT}.{done}",
        object_kind=OBJECT,
        object_id=row.id,
        details={"network": row.network, "jurisdictions": [row.one, row.other], "status": row.status},
    )


def _out(principal: Principal, row: SecureLink) -> LinkOut:
    return LinkOut.model_validate(
        {
            **row.model_dump(exclude={"one", "other"}),
            "jurisdictions": [row.one, row.other],
            "edit": keeps(principal, row.network),
        }
    )
