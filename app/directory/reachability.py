"""Reachable now: computed from duty windows, working hours, working days and the time zone.

All windows are local wall-clock time of the focal point's zone; a window whose end is not after its start ends on
the next day. Daylight saving is the zone's affair: a window is turned into instants by the zone's own rules.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
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
    """The end of the window that is open, following windows that join on to it."""
    until = None
    moment = at
    for start, end in sorted(_instants(windows, local.date(), -1, HORIZON, local)):
        if start <= moment < end:
            until = moment = end
    return until


def _opens(schedule: Schedule, local: datetime, at: datetime) -> datetime | None:
    windows = (*schedule.duty, *_working(schedule))
    return min((start for start, _ in _instants(windows, local.date(), 0, HORIZON, local) if start > at), default=None)


def _instants(
    windows: Sequence[Window], day: date, first: int, last: int, local: datetime
) -> Iterator[tuple[datetime, datetime]]:
    for offset in range(first, last):
        on = day + timedelta(days=offset)
        for window in windows:
            if window.weekday == on.isoweekday():
                start, end = time.fromisoformat(window.start), time.fromisoformat(window.end)
                closing = on if end > start else on + timedelta(days=1)
                yield _instant(on, start, local), _instant(closing, end, local)


def _instant(on: date, wall: time, local: datetime) -> datetime:
    from_zone = datetime.combine(on, wall, tzinfo=local.tzinfo)
    return from_zone.astimezone(UTC)
