"""Noting a gap, listing the open ones, settling one.

The page asks at every field, so that one question comes several times and ever narrower. What somebody asked within the
hour and has put more narrowly since is one question still: its last form takes the place of the ones before, as a row
of its own, so that a secretariat settles what it has read. Another offence or measure is another question: whether
somebody changed their mind or asks two things is not to be seen, and a gap too many is settled, while one that was
taken back by mistake is never read.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

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
SETTLED = "settled"
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

    The same question within the hour is counted once, and what was settled meanwhile stays settled. One person opens at
    most MOST_A_DAY in a day, so that nobody buries a secretariat; the rest are left out.
    """
    standing: list[Gap] = []
    left = MOST_A_DAY - _opened_by(session, principal, at)
    before = _asked_by(session, principal, at)
    for gap in gaps:
        row = _known(session, gap)
        if row is not None and any(each.id == row.id for each, _ in before):
            standing += [gap] if row.settled_at is None else []
            continue
        wider = _to_take_back(session, [each for each in before if each[0].settled_at is None and _wider(each[0], gap)])
        goes = any(each.times == 1 or was is not None for each, was in wider)
        opens = not goes and (row is None or row.settled_at is not None)
        if opens and left <= 0:
            continue
        left -= opens
        instead = _taken_back(session, wider)
        row = row or DirectoryGap(id=new_id(), **asdict(gap), times=0, first_at=at, last_at=at)
        more: dict[str, Any] = {"instead": instead} if instead else {}
        if row.settled_at is not None:
            more[SETTLED] = {"at": row.settled_at.isoformat(), "times": row.times}
        row.times += 1
        row.last_at, row.asked_from, row.settled_at = at, principal.jurisdiction, None
        session.add(row)
        session.flush()
        _record(session, principal, row, OPENED if opens else ASKED, at, more)
        standing.append(gap)
    return standing


def standing(session: Session, gaps: Sequence[Gap]) -> list[Gap]:
    """Those that stand open now; nothing is noted."""
    rows = [(gap, _known(session, gap)) for gap in gaps]
    return [gap for gap, row in rows if row is not None and row.settled_at is None]


def _asked_by(session: WriteSession, principal: Principal, at: datetime) -> list[tuple[DirectoryGap, datetime]]:
    """The gaps that the caller asked for within the hour and has not put more narrowly since, with when. Two
    statements."""
    acts = session.execute(
        select(col(AuditEntry.object_id), col(AuditEntry.at), col(AuditEntry.details))
        .where(
            col(AuditEntry.actor) == principal.person_id,
            col(AuditEntry.action).in_((OPENED, ASKED)),
            col(AuditEntry.at) > at - ONE_QUESTION,
        )
        .order_by(col(AuditEntry.at))
    ).all()
    given_up = {(id, when) for _, when, details in acts for id in details.get("instead", ())}
    asked = {id: when for id, when, _ in acts if not any(id == gone and when <= then for gone, then in given_up)}
    rows = select(DirectoryGap).where(col(DirectoryGap.id).in_(sorted(asked))).order_by(col(DirectoryGap.id))
    return [(row, asked[row.id]) for row in session.scalars(rows)] if asked else []


def _wider(row: DirectoryGap, gap: Gap) -> bool:
    """Whether it is the same question with less said."""
    said = ((row.offence, gap.offence), (row.measure, gap.measure), (row.stage, gap.stage))
    here = (row.network, row.jurisdiction) == (gap.network, gap.jurisdiction)
    return here and all(then in ("", now) for then, now in said)


def _to_take_back(
    session: WriteSession, asked: Sequence[tuple[DirectoryGap, datetime]]
) -> list[tuple[DirectoryGap, datetime | None]]:
    """Those that still count the caller, each with when it was settled, if nobody else has asked for it since.

    Whoever asked before it was last settled has had their answer, and is not counted as asking since.
    """
    if not asked:
        return []
    acts = session.execute(
        select(col(AuditEntry.object_id), col(AuditEntry.details))
        .where(col(AuditEntry.object_id).in_([row.id for row, _ in asked]))
        .where(col(AuditEntry.action).in_((OPENED, ASKED)))
        .order_by(col(AuditEntry.at))
    )
    last = {id: details[SETTLED] for id, details in acts if SETTLED in details}
    found: list[tuple[DirectoryGap, datetime | None]] = []
    for row, when in asked:
        was = last.get(row.id)
        settled_at = datetime.fromisoformat(was["at"]) if was else None
        if settled_at is None or when > settled_at:
            found.append((row, settled_at if was and row.times - 1 == was["times"] else None))
    return found


def _taken_back(session: WriteSession, rows: Sequence[tuple[DirectoryGap, datetime | None]]) -> list[str]:
    """Counts one person less for each; those that nobody else asked for go, or are settled as they were. Answers the
    ids of the ones that stay."""
    for row, settled_at in rows:
        row.times -= 1
        row.settled_at = settled_at
        if row.times == 0:
            session.delete(row)
    return [row.id for row, _ in rows if row.times]


def _known(session: Session, gap: Gap) -> DirectoryGap | None:
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
    more: Mapping[str, Any] | None = None,
) -> None:
    """`more`: of which gaps the caller's question is no longer one, and how the row was settled before."""
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind=OBJECT,
        object_id=row.id,
        details={"network": row.network, "jurisdiction": row.jurisdiction} | dict(more or {}),
    )
