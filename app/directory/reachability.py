"""Reachable now: computed from rota, working hours, working days, public holidays, absence and the time zone.

Weekly windows are local wall-clock time of the focal point's zone; a window whose end is not after its start ends on
the next day. Daylight saving is the zone's affair: a window opens and closes at the first moment at which the clock
reaches its time (`instants`). Everything is whole minutes: the answer is the same for every second of one.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal

from app.directory.calendars import NO_HOLIDAYS, Calendar
from app.directory.instants import first_moment, spans
from app.kernel.zones import zone

Kind = Literal["duty", "working"]
State = Literal["on_duty", "working_hours", "off_hours", "weekend", "holiday", "absent"]
Span = tuple[datetime, datetime]
REACHABLE: frozenset[State] = frozenset({"on_duty", "working_hours"})
HORIZON = 8  # days: how far an open state is followed
FAR = 400  # days: how far the next opening is looked for


@dataclass(frozen=True, slots=True)
class Window:
    """A weekly window; `weekday` is ISO (1 Monday)."""

    weekday: int
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """When somebody can be reached. `shifts` are instants, `absences` local dates, both included.

    Equal schedules are equal values.
    """

    time_zone: str
    working_days: tuple[int, ...]
    working_hours: tuple[str, str]
    duty: tuple[Window, ...] = ()
    shifts: tuple[Span, ...] = ()
    absences: tuple[tuple[date, date], ...] = ()
    calendar: Calendar = NO_HOLIDAYS


@dataclass(frozen=True, slots=True)
class Reach:
    """Reachable at an instant: until when, or when next. Instants are UTC."""

    state: State
    until: datetime | None
    opens_at: datetime | None

    @property
    def reachable(self) -> bool:
        return self.state in REACHABLE


def reach(schedule: Schedule, at: datetime) -> Reach:
    """The state of `schedule` at the instant `at`; `until` is the end of an open state, cut short by absence."""
    return _reach(schedule, at.replace(second=0, microsecond=0))


@lru_cache(maxsize=1 << 16)
def _reach(schedule: Schedule, at: datetime) -> Reach:
    today = at.astimezone(zone(schedule.time_zone)).date()
    away = _absence(schedule, at)
    if away is not None:
        return Reach("absent", None, _opens(schedule, away[1]))
    if until := _open_until(schedule, "duty", at, today):
        return Reach("on_duty", until, None)
    if until := _open_until(schedule, "working", at, today):
        return Reach("working_hours", until, None)
    opens = _opens(schedule, at)
    if today.isoweekday() not in schedule.working_days:
        return Reach("weekend", None, opens)
    return Reach("holiday" if schedule.calendar.closed(today) else "off_hours", None, opens)


def absent(schedule: Schedule, at: datetime) -> bool:
    """Whether the whole day is one of absence."""
    return _absence(schedule, at) is not None


def _absence(schedule: Schedule, at: datetime) -> Span | None:
    """The absence that covers `at`, together with those that join on to it."""
    found: Span | None = None
    for first, last in sorted(schedule.absences):
        span = (first_moment(schedule.time_zone, first), first_moment(schedule.time_zone, last + timedelta(days=1)))
        if span[0] <= (found[1] if found else at) < span[1]:
            found = (span[0], span[1])
    return found


def _open_until(schedule: Schedule, kind: Kind, at: datetime, today: date) -> datetime | None:
    """The end of the window of this kind that is open, following those that join on to it, or None."""
    until = None
    moment = at
    for offset in range(-1, HORIZON):  # no window is longer than a day
        on = today + timedelta(days=offset)
        for start, end in _windows(schedule, kind, on):
            if start <= moment < end:
                until = moment = end
        if offset >= 0 and (until is None or until < first_moment(schedule.time_zone, on + timedelta(days=1))):
            break
    if until is None or not schedule.absences:
        return until
    begins = (first_moment(schedule.time_zone, first) for first, _ in schedule.absences)
    return min((until, *(begin for begin in begins if at < begin < until)))


def _opens(schedule: Schedule, at: datetime) -> datetime | None:
    """The first moment from `at` on at which a window is open."""
    if not (schedule.duty or schedule.working_days or schedule.shifts):
        return None
    today = at.astimezone(zone(schedule.time_zone)).date()
    for offset in range(-1, FAR):
        on = today + timedelta(days=offset)
        all_windows = _windows(schedule, "duty", on) + _windows(schedule, "working", on)
        found = [moment for span in all_windows if (moment := _enters(schedule, span, at)) is not None]
        if found:
            return min(found)
    return None


def _enters(schedule: Schedule, span: Span, at: datetime) -> datetime | None:
    """The first moment of a window, from `at` on, that is not one of absence."""
    moment = max(span[0], at)
    if schedule.absences and (away := _absence(schedule, moment)):
        moment = away[1]
    return moment if moment < span[1] else None


def _windows(schedule: Schedule, kind: Kind, on: date) -> list[Span]:
    """The windows of a kind that begin on a local day, in order."""
    day, time_zone = on.isoweekday(), schedule.time_zone
    if kind == "working":
        open_day = day in schedule.working_days and not schedule.calendar.closed(on)
        return list(spans(time_zone, on, *schedule.working_hours)) if open_day else []
    found = [
        span
        for window in schedule.duty
        if window.weekday == day
        for span in spans(time_zone, on, window.start, window.end)
    ]
    if schedule.shifts:
        midnight, next_midnight = first_moment(time_zone, on), first_moment(time_zone, on + timedelta(days=1))
        found += [shift for shift in schedule.shifts if midnight <= shift[0] < next_midnight]
    return sorted(found) if len(found) > 1 else found


def open_spans(schedule: Schedule, since: datetime, until: datetime) -> list[tuple[Kind, Span]]:
    """Every window between two instants, cut by absence and by the two."""
    tz = zone(schedule.time_zone)
    first, last = since.astimezone(tz).date() - timedelta(days=1), until.astimezone(tz).date()
    found: list[tuple[Kind, Span]] = []
    kinds: tuple[Kind, ...] = ("duty", "working")
    for number in range((last - first).days + 1):
        on = first + timedelta(days=number)
        for kind in kinds:
            for start, end in _windows(schedule, kind, on):
                found += [(kind, span) for span in _present(schedule, max(start, since), min(end, until))]
    return found


def _present(schedule: Schedule, start: datetime, end: datetime) -> list[Span]:
    """What absence leaves of a span."""
    left = [(start, end)]
    for first, last in schedule.absences:
        goes = first_moment(schedule.time_zone, first)
        returns = first_moment(schedule.time_zone, last + timedelta(days=1))
        left = [part for begins, ends in left for part in ((begins, min(ends, goes)), (max(begins, returns), ends))]
    return [(begins, ends) for begins, ends in left if begins < ends]
