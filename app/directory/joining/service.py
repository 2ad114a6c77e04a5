"""An entry that is in the directory is listed in one more network by the word of two: who sees it, and who keeps it,
changes with it (security.md, section 2; docs/decisions/0047).

The network that wants it proposes, where it is shown it; it takes effect with the word of the side that gives: whoever
keeps the entry now, or the person themselves.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.directory import following, repository
from app.directory.additions import service as additions
from app.directory.additions import writing
from app.directory.cards import authority_out
from app.directory.circles import FORMER
from app.directory.contacts import service as contacts
from app.directory.joining.models import Joining
from app.directory.joining.schemas import JoiningEntry, JoiningIn, JoiningWaiting
from app.directory.models import Authority, FocalPoint
from app.directory.schemas import Card, NamedOut
from app.directory.service import card
from app.directory.visibility import visible
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
OPERATION: Final = "contact.agree"
"""Whoever says yes to changed numbers of an entry says who else may read them."""
MOST = 50


def waiting(session: ReadSession | WriteSession, principal: Principal, at: datetime) -> list[JoiningWaiting]:
    """What the caller proposed or can agree to, the oldest first (at most 50); who it is while they keep the entry, or
    are shown it. Three statements."""
    rows = session.execute(
        select(Joining, FocalPoint, Authority, visible(principal, at))
        .join(FocalPoint, col(FocalPoint.id) == col(Joining.focal_point_id))
        .join(Authority, col(Authority.id) == col(FocalPoint.authority_id))
        .where(col(Joining.decided_at).is_(None), col(FocalPoint.retired_at).is_(None))
        .order_by(col(Joining.proposed_at), col(Joining.id))
    ).all()
    giving = _giving(session, {entry.id for _, entry, *_ in rows})
    judged = [(*row, _may_agree(principal, row[0], row[1], giving[row[1].id])) for row in rows]
    found = [row for row in judged if row[4] or row[0].proposed_by == principal.person_id][:MOST]
    names = persons.display_names(session, {joining.proposed_by for joining, *_ in found})
    return [
        JoiningWaiting(
            id=joining.id,
            entry=JoiningEntry(
                **NamedOut.model_validate(entry, from_attributes=True).model_dump(),
                position=entry.position,
                authority=authority_out(authority),
            )
            if agree or shown
            else None,
            network=joining.network,
            role=joining.role,
            proposed_by=names.get(joining.proposed_by),
            proposed_at=joining.proposed_at,
            agree=agree,
        )
        for joining, entry, authority, shown, agree in found
    ]


def propose(session: WriteSession, principal: Principal, form: JoiningIn, at: datetime) -> None:
    """Puts it before those who keep the entry, and before the person. Raises NotFound for an entry that is hidden or
    missing; Forbidden where the caller may not add; BadInput for an unknown role, and for a network that it is in
    already, or waits for; Conflict `list_full` for whoever has 50 that wait."""
    repository.next_position(session)  # locks: two proposals come one after the other
    shown = _proposable(session, principal, form.focal_point, form.network, at)
    fields = [] if form.role in reference.codes(session, "role") else ["role"]
    if form.network in {each.network for each in repository.memberships(session, [shown.id])[shown.id]}:
        fields.append("network")
    open = (
        select(func.count(col(Joining.id)))
        .join(FocalPoint, col(FocalPoint.id) == col(Joining.focal_point_id))
        .where(col(Joining.decided_at).is_(None), col(FocalPoint.retired_at).is_(None))
    )
    same = open.where(col(Joining.focal_point_id) == shown.id, col(Joining.network) == form.network)
    if not fields and session.execute(same).scalar_one():
        fields.append("network")
    if fields:
        raise BadInput(fields=fields)
    if session.execute(open.where(col(Joining.proposed_by) == principal.person_id)).scalar_one() >= MOST:
        raise Conflict("list_full")
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
    behind, keepers = _concerned(session, session.get_one(FocalPoint, shown.id), principal, at)
    notices.post(session, behind, "joining_wanted", about=joining.id, at=at, urgent=True)
    notices.post(session, keepers, additions.WAITS, about=joining.id, at=at)
    _recorded(session, principal, "proposed", joining, at)


def decide(session: WriteSession, principal: Principal, id: str, at: datetime, *, agreed: bool) -> None:
    """The word of the side that gives; whoever proposed it can only take it back. Raises NotFound, Forbidden, Conflict
    for one that was decided, or that could not be proposed any more."""
    position = repository.next_position(session)
    joining = session.get(Joining, id, with_for_update=True)
    entry = session.get(FocalPoint, joining.focal_point_id) if joining else None
    if joining is None or entry is None:
        raise NotFound
    may = _may_agree(principal, joining, entry, _giving(session, [entry.id])[entry.id])
    if not may and joining.proposed_by != principal.person_id:
        raise NotFound
    if joining.decided_at is not None or entry.retired_at is not None:
        raise Conflict("grant_settled")
    if agreed and not may:
        raise Forbidden
    if agreed:
        _check_still(session, joining, at)
    joining.decided_at, joining.decided_by, joining.agreed = at, principal.person_id, agreed
    notices.settle(session, id, at)
    _recorded(session, principal, "agreed" if agreed else "refused", joining, at)
    _tell(session, principal, joining, entry, at)
    if agreed:
        writing.join(session, entry, joining.network, joining.role)
        session.flush()
        following.changed(session, principal, entry, "focal_point.joined", ["memberships"], at, position)


def _tell(session: WriteSession, principal: Principal, joining: Joining, entry: FocalPoint, at: datetime) -> None:
    """Whoever proposed it hears what was decided; where it was agreed to, those whom it concerns do, urgently."""
    about = f"{entry.id}#{joining.network}"
    concerned = set[str]().union(*_concerned(session, entry, principal, at)) if joining.agreed else set[str]()
    notices.post(session, concerned, "entry_joined", about=about, at=at, urgent=True)
    for earlier in ("joining_agreed", "joining_refused"):
        notices.settle(session, about, at, earlier)
    proposer = {joining.proposed_by} - concerned - {principal.person_id}
    notices.post(session, proposer, "joining_agreed" if joining.agreed else "joining_refused", about=about, at=at)


def _proposable(session: WriteSession, principal: Principal, id: str, network: str, at: datetime) -> Card:
    """The card of an entry that somebody is shown, and whose State they may add people of to a network. Raises
    NotFound, Forbidden."""
    shown = card(session, principal, id, at)
    additions.check_adds(session, principal, network, shown.jurisdiction)
    return shown


def _check_still(session: WriteSession, joining: Joining, at: datetime) -> None:
    """Raises Conflict where whoever proposed it is not shown the entry any more, or may not add it there."""
    proposer = grants.acting(session, joining.proposed_by, at)
    try:
        _proposable(session, proposer, joining.focal_point_id, joining.network, at)
    except (NotFound, Forbidden) as refused:
        raise Conflict("grant_settled") from refused


def _giving(session: Session, ids: Collection[str]) -> dict[str, list[str]]:
    """The networks in which some entries stand, by entry. One statement."""
    found = repository.memberships(session, sorted(ids))
    return {id: [each.network for each in rows if each.standing != FORMER] for id, rows in found.items()}


def _concerned(
    session: WriteSession, entry: FocalPoint, principal: Principal, at: datetime
) -> tuple[set[str], set[str]]:
    """Who is behind an entry, and who keeps it where it stands now; not the caller."""
    behind = set(contacts.behind(session, entry.id))
    reach = _giving(session, [entry.id])[entry.id], entry.jurisdiction, entry.authority_id
    keepers = grants.in_reach(session, OPERATION, *reach, at, [principal.person_id, *behind])
    return behind - {principal.person_id}, keepers


def _may_agree(principal: Principal, joining: Joining, entry: FocalPoint, giving: Collection[str]) -> bool:
    """Not whoever proposed it; whoever keeps the entry where it stands now, or the person behind it."""
    if joining.proposed_by == principal.person_id:
        return False
    return entry.id == principal.focal_point_id or judge.permits(
        principal, OPERATION, giving, entry.jurisdiction, entry.authority_id
    )


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
