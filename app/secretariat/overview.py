"""What waits on the desk: one number for each queue, and how old its oldest is (ux.md, S20)."""

from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Mapped
from sqlmodel import col

from app.directory.cards import DUE, STALE
from app.directory.gaps.models import DirectoryGap
from app.directory.keeping.due import waiting_for_confirmation
from app.directory.reveals.models import DirectoryAlert
from app.directory.standings.models import StatusDecision
from app.identity.principal import Principal
from app.kernel.db import ReadSession
from app.secretariat import repository
from app.secretariat.reviewing import kept
from app.secretariat.schemas import Overview, Queue, QueueName


def overview(session: ReadSession, principal: Principal, at: datetime) -> Overview:
    """The queues of the caller's networks. Raises Forbidden. Six statements."""
    networks = kept(principal)
    ours = sorted(networks)
    numbers: dict[QueueName, tuple[int, datetime | None]] = {
        "reports": repository.waiting(session, networks),
        "stale": waiting_for_confirmation(session, networks, STALE, None, at),
        "due": waiting_for_confirmation(session, networks, DUE, STALE, at),
        "gaps": _open(
            session, col(DirectoryGap.first_at), col(DirectoryGap.network).in_(ours), col(DirectoryGap.settled_at)
        ),
        "alerts": _open(
            session, col(DirectoryAlert.at), col(DirectoryAlert.network).in_(ours), col(DirectoryAlert.reviewed_at)
        ),
        "scheduled": _open(
            session,
            col(StatusDecision.decided_at),
            col(StatusDecision.network).in_(ours),
            col(StatusDecision.applied_at),
        ),
    }
    return Overview(
        networks=ours,
        queues=[Queue(name=name, number=number, oldest=oldest) for name, (number, oldest) in numbers.items()],
    )


def _open(
    session: ReadSession,
    since: Mapped[datetime],
    ours: ColumnElement[bool],
    ended: Mapped[datetime | None],
) -> tuple[int, datetime | None]:
    row = session.execute(select(func.count(), func.min(since)).where(ours, ended.is_(None))).one()
    return row[0], row[1]
