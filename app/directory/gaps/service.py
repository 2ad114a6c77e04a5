"""Noting a gap, listing the open ones, settling one.

The page asks at every field, so that one question comes several times and ever narrower. What somebody asked within the
hour and has put more narrowly since is one question still: its last form takes the place of the ones before.
"""

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
OPENED, ASKED = "directory_gap.opened", "directory_gap.asked"
MOST_A_DAY = 30
ONE_QUESTION = timedelta(hours=1)


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

    The same question within the hour is counted once. One person opens at most MOST_A_DAY in a day, so that nobody
    buries a secretariat; the rest are left out.
    """
    standing: list[Gap] = []
    left = MOST_A_DAY - _opened_by(session, principal, at)
    before = _asked_by(session, principal, at)
    for gap in gaps:
        row = _known(session, gap)
        if row is not None and row in before:
            standing.append(gap)
            continue
        wider = [each for each in before if _wider(each, gap)]
        own = next((each for each in wider if each.times == 1), None) if row is None else None
        opens = own is None and (row is None or row.settled_at is not None)
        if opens and left <= 0:
            continue
        left -= opens
        instead = _taken_back(session, [each for each in wider if each is not own])
        row = row or own or DirectoryGap(id=new_id(), **asdict(gap), times=0, first_at=at, last_at=at)
        row.offence, row.measure, row.stage = gap.offence, gap.measure, gap.stage
        row.times += row is not own
        row.last_at, row.asked_from, row.settled_at = at, principal.jurisdiction, None
        session.add(row)
        session.flush()
        _record(session, principal, row, OPENED if opens else ASKED, at, instead=instead)
        standing.append(gap)
    return standing


def _asked_by(session: WriteSession, principal: Principal, at: datetime) -> list[DirectoryGap]:
    """The open gaps that the caller asked for within the hour and has not put more narrowly since. Two statements."""
    acts = session.execute(
        select(col(AuditEntry.object_id), col(AuditEntry.at), col(AuditEntry.details)).where(
            col(AuditEntry.actor) == principal.person_id,
            col(AuditEntry.action).in_((OPENED, ASKED)),
            col(AuditEntry.at) > at - ONE_QUESTION,
        )
    ).all()
    given_up = {(id, when) for _, when, details in acts for id in details.get("instead", ())}
    asked = {id for id, when, _ in acts if not any(id == gone and when <= then for gone, then in given_up)}
    rows = select(DirectoryGap).where(col(DirectoryGap.id).in_(sorted(asked)), col(DirectoryGap.settled_at).is_(None))
    return list(session.scalars(rows.order_by(col(DirectoryGap.id)))) if asked else []


def _wider(row: DirectoryGap, gap: Gap) -> bool:
    """Whether it is the same question with less said."""
    said = ((row.offence, gap.offence), (row.measure, gap.measure), (row.stage, gap.stage))
    here = (row.network, row.jurisdiction) == (gap.network, gap.jurisdiction)
    return here and all(then in ("", now) for then, now in said)


def _taken_back(session: WriteSession, rows: Sequence[DirectoryGap]) -> list[str]:
    """Counts one person less for each; those that nobody else asked for go. Answers the ids of the ones that stay."""
    for row in rows:
        row.times -= 1
        if row.times == 0:
            session.delete(row)
    return [row.id for row in rows if row.times]


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


def _record(
    session: WriteSession,
    principal: Principal,
    row: DirectoryGap,
    action: str,
    at: datetime,
    *,
    instead: Sequence[str] = (),
) -> None:
    """`instead`: of which gaps the caller's question is no longer one."""
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind=OBJECT,
        object_id=row.id,
        details={"network": row.network, "jurisdiction": row.jurisdiction} | ({"instead": instead} if instead else {}),
    )
