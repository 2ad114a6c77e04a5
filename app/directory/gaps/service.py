"""Noting a gap, listing the open ones, settling one."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.audit.models import AuditEntry
from app.directory.gaps.models import DirectoryGap
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import NotFound
from app.kernel.ids import new_id

OBJECT = "directory_gap"
OPENED = "directory_gap.opened"
MOST_A_DAY = 30


@dataclass(frozen=True, slots=True)
class Gap:
    """What nobody answers for, and whose secretariat is told; what was not asked is empty."""

    network: str
    jurisdiction: str
    offence: str
    measure: str
    stage: str = ""


def note(session: WriteSession, principal: Principal, gaps: Sequence[Gap], at: datetime) -> list[Gap]:
    """Writes each gap once; asked again it is counted, and open again. Answers those that stand open now.

    One person opens at most MOST_A_DAY in a day, so that nobody buries a secretariat; the rest are left out.
    """
    standing: list[Gap] = []
    left = MOST_A_DAY - _opened_by(session, principal, at)
    for gap in gaps:
        row = _known(session, gap)
        opens = row is None or row.settled_at is not None
        if opens and left <= 0:
            continue
        if row is None:
            row = DirectoryGap(id=new_id(), **asdict(gap), times=0, first_at=at, last_at=at)
        row.times += 1
        row.last_at = at
        row.asked_from = principal.jurisdiction
        row.settled_at = None
        session.add(row)
        session.flush()
        if opens:
            left -= 1
            _record(session, principal, row, OPENED, at)
        standing.append(gap)
    return standing


def _known(session: WriteSession, gap: Gap) -> DirectoryGap | None:
    wanted = select(DirectoryGap).where(
        col(DirectoryGap.network) == gap.network,
        col(DirectoryGap.jurisdiction) == gap.jurisdiction,
        col(DirectoryGap.offence) == gap.offence,
        col(DirectoryGap.measure) == gap.measure,
        col(DirectoryGap.stage) == gap.stage,
    )
    return session.scalars(wanted).one_or_none()


def _opened_by(session: WriteSession, principal: Principal, at: datetime) -> int:
    """How many gaps the caller opened within the last day."""
    opened = select(func.count()).where(
        col(AuditEntry.actor) == principal.person_id,
        col(AuditEntry.action) == OPENED,
        col(AuditEntry.at) > at - timedelta(days=1),
    )
    count: int = session.execute(opened).scalar_one()
    return count


def open_gaps(session: Session, networks: Collection[str], limit: int = 200) -> list[DirectoryGap]:
    """The open gaps of some networks, the most asked for first."""
    wanted = (
        select(DirectoryGap)
        .where(col(DirectoryGap.network).in_(sorted(networks)), col(DirectoryGap.settled_at).is_(None))
        .order_by(col(DirectoryGap.times).desc(), col(DirectoryGap.last_at).desc())
        .order_by(col(DirectoryGap.jurisdiction), col(DirectoryGap.offence), col(DirectoryGap.measure))
        .order_by(col(DirectoryGap.stage), col(DirectoryGap.id))
    )
    return list(session.scalars(wanted.limit(limit)))


def settle(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Takes a gap off the list of its secretariat; harmless when repeated. Raises NotFound, Forbidden."""
    row = session.get(DirectoryGap, id)
    if row is None or row.network not in principal.networks:
        raise NotFound
    judge.require(principal, "desk.write", row.network)
    if row.settled_at is None:
        row.settled_at = at
        _record(session, principal, row, "directory_gap.settled", at)


def _record(session: WriteSession, principal: Principal, row: DirectoryGap, action: str, at: datetime) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind=OBJECT,
        object_id=row.id,
        details={"network": row.network, "jurisdiction": row.jurisdiction},
    )
