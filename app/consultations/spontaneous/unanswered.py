"""Telling a State again of a notice of disclosure that nobody of it has replied to.

| the notice is of      | told again                                    |
|-----------------------|-----------------------------------------------|
| what is planned       | three days and one day before the day, in UTC |
| what has happened     | three days after it was given                 |
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from sqlalchemy import ColumnElement, exists, select
from sqlmodel import col

from app.consultations import log
from app.consultations.joining import present
from app.consultations.models import Entry
from app.consultations.spontaneous.models import Disclosure
from app.identity.grants.repository import in_reach
from app.kernel.db import WriteSession
from app.kernel.house import House
from app.outbox import notices
from app.outbox import service as outbox

ERRAND = "disclosure.unanswered"
"""Errand: look at the notices of a room that nobody has replied to."""
READ = "disclosure.read"
BEFORE = (timedelta(days=3), timedelta(days=1))
AFTER = timedelta(days=3)


def withdrawn() -> ColumnElement[bool]:
    """Whether a notice was taken back, of rows of `disclosure`."""
    return exists().where(
        col(Entry.room_id) == col(Disclosure.room_id),
        col(Entry.reply_to) == col(Disclosure.seq),
        col(Entry.kind) == "withdrawal",
    )


def about(notice: Disclosure) -> str:
    """What the notices of one are about."""
    return f"{notice.room_id}#entry-{notice.seq}"


def watch(session: WriteSession, notice: Disclosure, at: datetime) -> None:
    """Sets the next moment at which its reply is asked for, if there is one."""
    notice.remind_at = next_after(at, notice.at, notice.planned_on)
    if notice.remind_at is not None:
        outbox.post(session, ERRAND, {"id": notice.room_id}, at=at, due_at=notice.remind_at)


def next_after(at: datetime, given_at: datetime, planned_on: date | None) -> datetime | None:
    """The first of a notice's moments that comes after `at`. Pure."""
    if planned_on is None:
        moments = [given_at + AFTER]
    else:
        day = datetime.combine(planned_on, time(), UTC)
        moments = [day - before for before in BEFORE]
    return min((each for each in moments if each > at), default=None)


def correspondents(
    session: WriteSession, network: str | None, state: str | None, but: Sequence[str], at: datetime
) -> set[str]:
    """Who keeps the register of a State, besides those who are told in the room."""
    if network is None or state is None:
        return set()
    return in_reach(session, READ, [network], state, None, at) - set(but)


async def carry_out(house: House, room_ids: list[str]) -> None:
    """Runs the errands."""
    at = house.clock.now()
    for id in room_ids:
        await house.db.write(partial(look, room_id=id, at=at), lock=id)


def look(session: WriteSession, room_id: str, at: datetime) -> None:
    """Tells those of the State that gave the information, in the room and beside it, what nobody has replied to."""
    if log.lock(session, room_id).purged_at is not None:
        return
    due = select(Disclosure).where(
        col(Disclosure.room_id) == room_id,
        col(Disclosure.remind_at) <= at,
        col(Disclosure.replied_at).is_(None),
        ~withdrawn(),
    )
    for notice in session.scalars(due.order_by(col(Disclosure.seq))):
        watch(session, notice, at)
        here = [each.person_id for each in present(session, room_id) if each.jurisdiction == notice.giver]
        told = {*here, *correspondents(session, notice.giver_network, notice.giver, here, at)}
        notices.settle(session, about(notice), at, "disclosure_due")
        last = notice.remind_at is None
        notices.post(session, told, "disclosure_due", about=about(notice), at=at, urgent=last)
