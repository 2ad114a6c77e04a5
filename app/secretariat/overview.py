"""What waits on the desk: one number for each queue, and how old its oldest is (ux.md, S20)."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Mapped
from sqlmodel import col

from app.directory.additions import service as additions
from app.directory.contacts import service as contacts
from app.directory.freshness import terms_of
from app.directory.gaps.models import DirectoryGap, UnansweredSearch
from app.directory.joining import service as joining
from app.directory.keeping import alternates
from app.directory.keeping.due import waiting_for_confirmation
from app.directory.lookalikes import service as lookalikes
from app.directory.reveals.models import DirectoryAlert
from app.directory.standings.models import StatusDecision
from app.identity.principal import Principal
from app.kernel.db import ReadSession
from app.secretariat import repository
from app.secretariat.reviewing import kept
from app.secretariat.schemas import Overview, Queue, QueueName, WaitingDraft
from app.sheets.models import Sheet
from app.sheets.visibility import keeping

Number = tuple[int, datetime | None]
"""How many wait, and since when the oldest does."""


def overview(session: ReadSession, principal: Principal, at: datetime, further: Mapping[QueueName, Number]) -> Overview:
    """The queues of the caller's networks, those that a line above counted (`further`), and the drafts by name.

    Raises Forbidden. As many statements however much waits.
    """
    networks = kept(principal, "desk.read")
    ours = sorted(networks)
    terms = terms_of(session, networks)
    waiting_drafts = drafts(session, principal)
    numbers: dict[QueueName, Number] = {
        "second_word": _second_words(session, principal, at),
        "reports": repository.waiting(session, networks),
        "look_alikes": lookalikes.number(session, networks),
        "alone": alternates.number(session, networks, at),
        "stale": waiting_for_confirmation(session, terms, "stale", at),
        "due": waiting_for_confirmation(session, terms, "due", at),
        "gaps": _open(
            session, col(DirectoryGap.first_at), col(DirectoryGap.network).in_(ours), col(DirectoryGap.settled_at)
        ),
        "unanswered": _open(
            session,
            col(UnansweredSearch.at),
            col(UnansweredSearch.network).in_(ours),
            col(UnansweredSearch.settled_at),
        ),
        "drafts": (len(waiting_drafts), min((each.drafted_at for each in waiting_drafts), default=None)),
        "alerts": _open(
            session, col(DirectoryAlert.at), col(DirectoryAlert.network).in_(ours), col(DirectoryAlert.reviewed_at)
        ),
        "scheduled": _open(
            session,
            col(StatusDecision.decided_at),
            col(StatusDecision.network).in_(ours),
            col(StatusDecision.applied_at),
        ),
        **further,
    }
    return Overview(
        networks=ours,
        queues=[Queue(name=name, number=number, oldest=oldest) for name, (number, oldest) in numbers.items()],
        drafts=waiting_drafts,
    )


def _second_words(session: ReadSession, principal: Principal, at: datetime) -> tuple[int, datetime | None]:
    """New entries, entries for a further network and changed contact details that wait for the caller's word."""
    waits = [each.proposed_at for each in contacts.waiting(session, principal)]
    waits += [each.proposed_at for each in additions.listed(session, principal).waiting if each.agree]
    waits += [each.proposed_at for each in joining.waiting(session, principal, at) if each.agree]
    return len(waits), min(waits, default=None)


def drafts(session: ReadSession, principal: Principal) -> list[WaitingDraft]:
    """The drafts of sheets that the caller may publish, the oldest first. Three statements."""
    rows = session.scalars(
        select(Sheet)
        .where(col(Sheet.drafted_at).is_not(None), col(Sheet.jurisdiction).in_(keeping(session, principal).published))
        .order_by(col(Sheet.drafted_at), col(Sheet.jurisdiction))
    )
    return [WaitingDraft.model_validate(row, from_attributes=True) for row in rows]


def _open(
    session: ReadSession,
    since: Mapped[datetime],
    ours: ColumnElement[bool],
    ended: Mapped[datetime | None],
) -> tuple[int, datetime | None]:
    row = session.execute(select(func.count(), func.min(since)).where(ours, ended.is_(None))).one()
    return row[0], row[1]
