"""The people of a jurisdiction whom the caller is shown in full, and what their week looks like."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import bindparam, select
from sqlmodel import SQLModel

from app.directory import visibility
from app.directory.calendars import Calendar
from app.directory.card_rows import Columns, calendar, memberships, rows_of_ids, times_of
from app.directory.circles import circles
from app.directory.instants import first_moment
from app.directory.reachability import Schedule
from app.directory.schedules import written_schedule
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound
from app.reference.models import Jurisdiction

MOST = 600
WEEK = timedelta(days=7)

_focal_point = SQLModel.metadata.tables["focal_point"].c
_OF_JURISDICTION = (
    select(_focal_point.id)
    .where(_focal_point.jurisdiction == bindparam("jurisdiction"), visibility.VISIBLE)
    .order_by(_focal_point.name_romanised, _focal_point.id)
    .limit(MOST)
)


@dataclass(frozen=True, slots=True)
class Planned:
    """Somebody of the jurisdiction; `mine` where the caller plans their duty."""

    row: Columns
    schedule: Schedule
    mine: bool


@dataclass(frozen=True, slots=True)
class Week:
    """A week, Monday to Sunday, of the roster's zone."""

    time_zone: str
    monday: date

    def day(self, number: int) -> date:
        return self.monday + timedelta(days=number)

    def begins(self, number: int) -> datetime:
        """The first moment of a day; day 7 is the end of the week."""
        return first_moment(self.time_zone, self.day(number))


def week_of(jurisdiction: Jurisdiction, day: date) -> Week:
    """The week that `day` lies in, in the first zone of the jurisdiction."""
    return Week(jurisdiction.time_zones[0], day - timedelta(days=day.isoweekday() - 1))


def jurisdiction_of(session: ReadSession | WriteSession, code: str) -> Jurisdiction:
    """Raises NotFound."""
    found = session.get(Jurisdiction, code)
    if found is None:
        raise NotFound
    return found


def people_of(session: ReadSession | WriteSession, principal: Principal, code: str, at: datetime) -> list[Planned]:
    """The people of a jurisdiction shown in full, by name. Two statements. Raises NotFound where there are none."""
    values = visibility.viewer(principal, at) | {"jurisdiction": code}
    ids = list(session.connection().execute(_OF_JURISDICTION, values).scalars())
    rows = rows_of_ids(session, principal, ids, at)
    shown = visibility.shown_by(principal, next((row.agreed for row in rows.values()), None))
    held = {id: memberships(row.memberships) for id, row in rows.items()}
    found = [
        Planned(
            rows[id],
            written_schedule(times_of(rows[id]), calendar_of(rows[id])),
            _mine(principal, rows[id], [each.network for each in held[id]]),
        )
        for id in ids
        if id in rows and visibility.level(shown, circles(held[id], code)) == "full"
    ]
    if not found:
        raise NotFound
    return found


def _mine(principal: Principal, row: Columns, networks: list[str]) -> bool:
    """Whether the caller plans somebody's duty."""
    return judge.permits(principal, "duty.plan", networks, row.jurisdiction, row.authority_id)


def calendar_of(row: Columns) -> Calendar:
    """The jurisdiction's public holidays, corrected."""
    return calendar(row.jurisdiction, row.corrections)
