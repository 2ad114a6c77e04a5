"""The rules of membership status (docs/decisions/0006): who decides, when it takes effect, what follows."""

from datetime import datetime

from sqlalchemy import func, select, update
from sqlmodel import col

from app.audit import service as audit
from app.directory import following
from app.directory.circles import STANDINGS
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.standings.models import StatusDecision
from app.directory.standings.schemas import DecisionOut, StateOut, StatesOut, StatusIn
from app.identity import repository as persons
from app.identity.grants import members
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput
from app.kernel.house import House
from app.kernel.ids import new_id
from app.outbox import service as outbox
from app.reference import service as reference
from app.reference.models import Membership

ERRAND = "status.due"


def states(session: ReadSession | WriteSession, principal: Principal, network: str) -> StatesOut:
    """The States of a network, for its secretariat. Raises Forbidden. Four statements."""
    judge.require(principal, "standing.decide", network)
    known = session.scalars(
        select(Membership).where(col(Membership.network) == network).order_by(col(Membership.jurisdiction))
    )
    numbers = session.execute(
        select(col(FocalPoint.jurisdiction), func.count(col(FocalPoint.id).distinct()))
        .join(FocalPointMembership, col(FocalPointMembership.focal_point_id) == col(FocalPoint.id))
        .where(col(FocalPointMembership.network) == network, col(FocalPoint.retired_at).is_(None))
        .group_by(col(FocalPoint.jurisdiction))
    )
    number = {row[0]: row[1] for row in numbers}
    decided = session.scalars(
        select(StatusDecision)
        .where(col(StatusDecision.network) == network)
        .order_by(col(StatusDecision.effective_from).desc(), col(StatusDecision.decided_at).desc())
    ).all()
    names = persons.display_names(session, {each.decided_by for each in decided})
    status = {each.jurisdiction: each.status for each in known}
    return StatesOut(
        network=network,
        states=[
            StateOut.model_validate(
                {
                    "jurisdiction": code,
                    "status": status.get(code, "member"),
                    "standing": STANDINGS[status.get(code, "member")],
                    "focal_points": number.get(code, 0),
                    "decisions": [_out(each, names) for each in decided if each.jurisdiction == code],
                }
            )
            for code in sorted({*status, *number, *(each.jurisdiction for each in decided)})
        ],
    )


def decide(session: WriteSession, principal: Principal, network: str, form: StatusIn, at: datetime) -> StatesOut:
    """Gives a State a status from a date on; a past date counts from now. Raises Forbidden, BadInput."""
    judge.require(principal, "standing.decide", network)
    if form.jurisdiction not in reference.jurisdiction_codes(session):
        raise BadInput(fields=["jurisdiction"])
    decision = StatusDecision(
        id=new_id(),
        network=network,
        jurisdiction=form.jurisdiction,
        status=form.status,
        effective_from=max(form.effective_from or at, at),
        reason=form.reason,
        decided_by=principal.person_id,
        decided_at=at,
    )
    session.add(decision)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="status.decided",
        object_kind="network",
        object_id=network,
        details={
            "jurisdiction": form.jurisdiction,
            "status": form.status,
            "effective_from": decision.effective_from.isoformat(),
        },
    )
    session.flush()
    if decision.effective_from <= at:
        _apply(session, network, form.jurisdiction, at)
    else:
        outbox.post(session, ERRAND, {"id": decision.id}, at=at, due_at=decision.effective_from)
    session.flush()
    return states(session, principal, network)


async def carry_out(house: House, ids: list[str]) -> None:
    """Errand `status.due`: what was decided takes effect. Harmless when it runs again."""
    at = house.clock.now()

    def take_effect(session: WriteSession) -> None:
        for id in ids:
            decision = session.get_one(StatusDecision, id)
            if decision.applied_at is None:
                _apply(session, decision.network, decision.jurisdiction, at)
                audit.record(
                    session,
                    at=at,
                    actor=None,
                    action="status.took_effect",
                    object_kind="network",
                    object_id=decision.network,
                    details={"jurisdiction": decision.jurisdiction, "status": decision.status},
                )

    await house.db.write(take_effect)


def _apply(session: WriteSession, network: str, jurisdiction: str, at: datetime) -> None:
    """Writes the latest decision that has begun where reads look: memberships and grants; indexes follow by errands."""
    begun = session.scalars(
        select(StatusDecision)
        .where(
            col(StatusDecision.network) == network,
            col(StatusDecision.jurisdiction) == jurisdiction,
            col(StatusDecision.effective_from) <= at,
        )
        .order_by(col(StatusDecision.effective_from), col(StatusDecision.decided_at), col(StatusDecision.id))
    ).all()
    for each in begun:
        each.applied_at = each.applied_at or at
    latest = begun[-1]
    standing = STANDINGS[latest.status]
    session.merge(
        Membership(
            network=network,
            jurisdiction=jurisdiction,
            status=latest.status,
            source="decision of the secretariat",
            confidence="high",
        )
    )
    persons.set_standing(session, network, jurisdiction, standing)
    members.changed(session, network, at)
    of_state = select(col(FocalPoint.id)).where(col(FocalPoint.jurisdiction) == jurisdiction)
    theirs = (
        col(FocalPointMembership.network) == network,
        col(FocalPointMembership.focal_point_id).in_(of_state),
    )
    session.execute(update(FocalPointMembership).where(*theirs).values(standing=standing))
    ids = session.scalars(select(col(FocalPointMembership.focal_point_id)).where(*theirs).distinct()).all()
    following.moved(session, sorted(ids), at)


def _out(decision: StatusDecision, names: dict[str, str]) -> DecisionOut:
    return DecisionOut.model_validate(
        {
            "status": decision.status,
            "effective_from": decision.effective_from,
            "reason": decision.reason,
            "decided_at": decision.decided_at,
            "decided_by": names.get(decision.decided_by),
            "applied": decision.applied_at is not None,
        }
    )
