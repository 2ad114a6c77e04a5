"""An entry that is in the directory is listed in one more network by the word of two, as a new one is: who sees it, and
as whom, changes with it (security.md, section 2; docs/decisions/0047).

Nobody proposes an entry that they are not shown, and both words come from the network that it is to join.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.directory import following, repository
from app.directory.additions import service as additions
from app.directory.additions import writing
from app.directory.cards import authority_out
from app.directory.joining.models import Joining
from app.directory.joining.schemas import JoiningEntry, JoiningIn, JoiningWaiting
from app.directory.keeping.schemas import NamedOut
from app.directory.models import Authority, FocalPoint
from app.directory.service import card
from app.identity import repository as persons
from app.identity.grants import repository as grants
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.kernel.ids import new_id
from app.outbox import notices
from app.reference import service as reference

OBJECT: Final = "joining"
MOST = 50


def waiting(session: ReadSession | WriteSession, principal: Principal) -> list[JoiningWaiting]:
    """What the caller proposed or can agree to, the oldest first (at most 50). Two statements."""
    rows = session.execute(
        select(Joining, FocalPoint, Authority)
        .join(FocalPoint, col(FocalPoint.id) == col(Joining.focal_point_id))
        .join(Authority, col(Authority.id) == col(FocalPoint.authority_id))
        .where(col(Joining.decided_at).is_(None), col(FocalPoint.retired_at).is_(None))
        .order_by(col(Joining.proposed_at), col(Joining.id))
    )
    found = [row for row in rows if _may_read(principal, row[0], row[1])][:MOST]
    names = persons.display_names(session, {joining.proposed_by for joining, _, _ in found})
    return [
        JoiningWaiting(
            id=joining.id,
            entry=JoiningEntry(
                **NamedOut.model_validate(entry, from_attributes=True).model_dump(),
                position=entry.position,
                authority=authority_out(authority),
            ),
            network=joining.network,
            role=joining.role,
            proposed_by=names.get(joining.proposed_by),
            proposed_at=joining.proposed_at,
            agree=_may_agree(principal, joining, entry),
        )
        for joining, entry, authority in found
    ]


def propose(session: WriteSession, principal: Principal, form: JoiningIn, at: datetime) -> None:
    """Puts it before a second person. Raises NotFound for an entry that is hidden or missing; Forbidden where the
    caller may not add; BadInput for an unknown role, and for a network that it is in already, or waits for."""
    repository.next_position(session)  # locks: two proposals come one after the other
    shown = card(session, principal, form.focal_point, at)
    additions.check_adds(session, principal, form.network, shown.jurisdiction)
    fields = [] if form.role in reference.codes(session, "role") else ["role"]
    waits = select(col(Joining.id)).where(
        col(Joining.focal_point_id) == shown.id,
        col(Joining.network) == form.network,
        col(Joining.decided_at).is_(None),
    )
    if form.network in _networks(session, shown.id) or session.scalars(waits).first() is not None:
        fields.append("network")
    if fields:
        raise BadInput(fields=fields)
    joining = Joining(
        id=new_id(),
        focal_point_id=shown.id,
        network=form.network,
        role=form.role,
        proposed_by=principal.person_id,
        proposed_at=at,
    )
    session.add(joining)
    session.flush()
    reach = [form.network], shown.jurisdiction, shown.authority.id
    seconds = grants.in_reach(session, "focal_point.agree", *reach, at, [principal.person_id])
    notices.post(session, seconds, additions.WAITS, about=joining.id, at=at)
    _recorded(session, principal, "proposed", joining, at)


def decide(session: WriteSession, principal: Principal, id: str, at: datetime, *, agreed: bool) -> None:
    """The second person's word; whoever proposed it can only take it back. Raises NotFound, Forbidden, Conflict for one
    that was decided."""
    position = repository.next_position(session)
    joining = session.get(Joining, id, with_for_update=True)
    entry = session.get(FocalPoint, joining.focal_point_id) if joining else None
    if joining is None or entry is None or not _may_read(principal, joining, entry):
        raise NotFound
    if joining.decided_at is not None or entry.retired_at is not None:
        raise Conflict("grant_settled")
    if agreed and not _may_agree(principal, joining, entry):
        raise Forbidden
    joining.decided_at, joining.decided_by, joining.agreed = at, principal.person_id, agreed
    notices.settle(session, id, at)
    _recorded(session, principal, "agreed" if agreed else "refused", joining, at)
    if agreed:
        writing.join(session, entry, joining.network, joining.role)
        session.flush()
        following.changed(session, principal, entry, "focal_point.joined", ["memberships"], at, position)


def _networks(session: Session, id: str) -> Sequence[str]:
    return [each.network for each in repository.memberships(session, [id])[id]]


def _may_agree(principal: Principal, joining: Joining, entry: FocalPoint) -> bool:
    """Not whoever proposed it."""
    return joining.proposed_by != principal.person_id and judge.permits(
        principal, "focal_point.agree", [joining.network], entry.jurisdiction, entry.authority_id
    )


def _may_read(principal: Principal, joining: Joining, entry: FocalPoint) -> bool:
    return joining.proposed_by == principal.person_id or _may_agree(principal, joining, entry)


def _recorded(session: WriteSession, principal: Principal, how: str, joining: Joining, at: datetime) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=f"{OBJECT}.{how}",
        object_kind=OBJECT,
        object_id=joining.id,
        details={"network": joining.network, "focal_point": joining.focal_point_id},
    )
