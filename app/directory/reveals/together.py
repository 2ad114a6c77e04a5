"""People shown to several callers are counted with two statements, however many they are.

Only for the plain case: callers who are within their limit and keep no network. Anything else raises, and the write
queue then gives each to `recording.count_or_suspend`, which knows every rule.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import String, exists, false, func, insert, select
from sqlmodel import SQLModel

from app.directory.reveals import repository
from app.directory.reveals.limits import LISTED_DAY, day_of
from app.directory.reveals.recording import Counted, count_or_suspend
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.db.jobs import Together
from app.kernel.db.lists import as_list, field, listed
from app.kernel.errors import Unavailable


@dataclass(frozen=True, slots=True)
class Page:
    """`ids` were shown to somebody: a command for the write queue that counts them, and suspends beyond the limit."""

    principal: Principal
    ids: Sequence[str]
    at: datetime

    def __call__(self, session: WriteSession) -> Counted:
        return count_or_suspend(session, self.principal, self.ids, self.at)

    @property
    def together(self) -> Together | None:
        """Whom a secretariat is shown of its own network is exempt, one by one."""
        return None if judge.kept(self.principal, "limits.exempt") else count_together


_tables = SQLModel.metadata.tables
_listing, _suspension, _limit = (_tables[name] for name in ("listing", "directory_suspension", "directory_limit"))
_shown = listed("shown")
_person, _day, _id = (field(_shown, place, String()) for place in range(3))
_known = exists().where(_listing.c.person_id == _person, _listing.c.day == _day, _listing.c.focal_point_id == _id)
_NOTE = insert(_listing).from_select(
    ["person_id", "day", "focal_point_id", "exempt"], select(_person, _day, _id, false()).where(~_known)
)
_callers, _answering = listed("callers"), listed("answering")
_caller = field(_callers, 0, String())
_STATES = select(
    exists().where(_suspension.c.person_id == _caller, _suspension.c.lifted_at.is_(None)).label("suspended"),
    select(func.count())
    .select_from(_listing)
    .where(
        _listing.c.person_id == _caller,
        _listing.c.day == field(_callers, 1, String()),
        _listing.c.exempt.is_(False),
    )
    .scalar_subquery()
    .label("used"),
    select(func.min(_limit.c.listed_day))
    .select_from(_limit.join(_answering, field(_answering, 1, String()) == _limit.c.network))
    .where(field(_answering, 0, String()) == _caller)
    .scalar_subquery()
    .label("lowered"),
    _caller.label("person"),
)


def count_together(session: WriteSession, pages: Sequence[Page]) -> list[Counted]:
    """Counts all of them. Raises, and counts nothing, when one is not the plain case.

    For SQLite, where the write queue is alone with the database: it takes no lock.
    """
    callers = {page.principal.person_id: day_of(page.at) for page in pages}
    if len(callers) < len(pages):
        raise Unavailable("service_busy")
    shown = as_list([page.principal.person_id, day_of(page.at), id] for page in pages for id in page.ids)
    answering = [[page.principal.person_id, each] for page in pages for each in repository.belongs_to(page.principal)]
    connection = session.connection()
    connection.execute(_NOTE, {"shown": shown})
    found = connection.execute(_STATES, {"callers": as_list(callers.items()), "answering": as_list(answering)})
    counted = {
        row.person: Counted(row.used, min(LISTED_DAY, row.lowered or LISTED_DAY))
        for row in found.all()
        if not row.suspended
    }
    if any(caller not in counted or counted[caller].used > counted[caller].limit for caller in callers):
        raise Unavailable("service_busy")
    return [counted[page.principal.person_id] for page in pages]
