"""Reachable now: computed from duty windows, working hours, working days and the time zone.

All windows are local wall-clock time of the focal point's zone; a window whose end is not after its start ends on
the next day. Daylight saving is the zone's affair: a window is turned into instants by the zone's own rules.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Literal

from app.kernel.zones import zone

State = Literal["on_duty", "working_hours", "off_hours", "weekend"]
HORIZON = 8  # days: any weekly window opens within them


@dataclass(frozen=True, slots=True)
class Window:
    """A weekly window; `weekday` is ISO (1 Monday)."""

    weekday: int
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """When somebody can be reached, week by week. Equal schedules are equal values."""

    time_zone: str
    working_days: tuple[int, ...]
    working_hours: tuple[str, str]
    duty: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True)
class Reach:
    """Reachable at an instant: until when, or when the next window opens. Instants are UTC."""

    state: State
    until: datetime | None
    opens_at: datetime | None

    @property
    def reachable(self) -> bool:
        return self.state in ("on_duty", "working_hours")


def reach(schedule: Schedule, at: datetime) -> Reach:
    """The state of `schedule` at the instant `at`."""
    local = at.astimezone(zone(schedule.time_zone))
    kinds: tuple[tuple[State, Sequence[Window]], ...] = (
        ("on_duty", schedule.duty),
        ("working_hours", _working(schedule)),
    )
    for state, windows in kinds:
        if until := _open_until(windows, local, at):
            return Reach(state, until, None)
    working = local.isoweekday() in schedule.working_days
    return Reach("off_hours" if working else "weekend", None, _opens(schedule, local, at))


def _working(schedule: Schedule) -> tuple[Window, ...]:
    start, end = schedule.working_hours
    return tuple(Window(day, start, end) for day in schedule.working_days)


def _open_until(windows: Sequence[Window], local: datetime, at: datetime) -> datetime | None:
    """The end of the window that is open, following windows that join on to it.

    What is open now began today or yesterday: no window is longer than a day.
    """
    until = None
    moment = at
    for offset in range(-1, HORIZON):
        for start, end in sorted(_instants(windows, local, offset)):
            if start <= moment < end:
                until = moment = end
        if offset >= 0 and (until is None or until < at + timedelta(days=offset)):
            break
    return until


def _opens(schedule: Schedule, local: datetime, at: datetime) -> datetime | None:
    windows = (*schedule.duty, *_working(schedule))
    for offset in range(HORIZON):
        if starts := [start for start, _ in _instants(windows, local, offset) if start > at]:
            return min(starts)
    return None


def _instants(windows: Sequence[Window], local: datetime, offset: int) -> Iterator[tuple[datetime, datetime]]:
    """The windows that begin `offset` days after the local date, as instants."""
    on = local.date() + timedelta(days=offset)
    weekday = on.isoweekday()
    for window in windows:
        if window.weekday == weekday:
            start, end = _wall(window.start), _wall(window.end)
            closing = on if end > start else on + timedelta(days=1)
            yield _instant(on, start, local), _instant(closing, end, local)


@cache
def _wall(text: str) -> time:
    return time.fromisoformat(text)


def _instant(on: date, wall: time, local: datetime) -> datetime:
    from_zone = datetime.combine(on, wall, tzinfo=local.tzinfo)
    return from_zone.astimezone(UTC)
