"""Who is reachable now, and who on duty, for everybody at once: every weekly window, compared in columns.

The wall clock of each zone decides; public holidays are looked up once for each calendar and zone. Whoever is away
or on a dated shift about now is asked of `directory.reachability` alone, as their card does. Within a change of the
clocks the columns may differ from it by the length of the change.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from app.directory.calendars import Calendar
from app.directory.reachability import REACHABLE, Schedule, State, Window, reach
from app.kernel.zones import zone
from app.search.catalogue.bits import Bits

DAY = 24 * 60
WEEK = 7 * DAY
NEAR = timedelta(days=2)
A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)
NO_CALENDAR = -1
Span = tuple[int, int, int]
"""Start and end in minutes of the local week, and the day of the week on which the window began."""
Table = NDArray[np.int32]
Said = tuple[datetime, datetime, State | None]
"""From when until when it holds, and how somebody is to be reached; None where their week says so."""


class Hours:
    """Windows as columns: place, zone, start, end, day it began, calendar that can close it."""

    def __init__(self) -> None:
        self._schedules: dict[int, Schedule] = {}
        self._dated: dict[int, Said | None] = {}
        self._table: Table | None = None
        self._zones: dict[str, int] = {}
        self._calendars: dict[Calendar, int] = {}
        self._holidays: tuple[list[date], NDArray[np.bool_]] | None = None
        self._at: tuple[datetime, int] | None = None
        self._bits: tuple[Bits, Bits] = (np.zeros(0, np.uint8),) * 2

    def set(self, place: int, schedule: Schedule | None) -> None:
        """Gives `place` a schedule, or none; the table follows without being built anew."""
        if self._schedules.get(place) == schedule:
            return
        self._dated.pop(place, None)
        if schedule is None:
            del self._schedules[place]
        else:
            self._schedules[place] = schedule
            if schedule.absences or schedule.shifts:
                self._dated[place] = None
        if self._table is not None:
            others = self._table[:, self._table[0] != place]
            self._table = np.concatenate((others, self._columns({place: schedule} if schedule else {})), axis=1)
        self._at = self._holidays = None

    def reachable(self, at: datetime, width: int) -> Bits:
        """The bits of those who can be reached in the minute of `at`, `width` bytes."""
        return self._now(at, width)[0]

    def on_duty(self, at: datetime, width: int) -> Bits:
        """The bits of those of them who are on duty."""
        return self._now(at, width)[1]

    def _now(self, at: datetime, width: int) -> tuple[Bits, Bits]:
        minute = (at.replace(second=0, microsecond=0), width)
        if self._at != minute:
            self._bits, self._at = self._computed(at, width), minute
        return self._bits

    def _computed(self, at: datetime, width: int) -> tuple[Bits, Bits]:
        if self._table is None:
            self._table = self._columns(self._schedules)
        place, zones, start, end, began, calendar = self._table
        now = np.array([_minute_of_week(at, name) for name in self._zones] or [0], np.int32)[zones]
        open_now = (start <= now) & (now < end)
        reachable, on_duty = np.zeros((2, width * 8), np.uint8)
        reachable[place[open_now & ~self._closed(at)[calendar, zones, (now // DAY - began) % 7]]] = 1
        on_duty[place[open_now & (calendar == NO_CALENDAR)]] = 1
        for dated, said in self._dated.items():
            if said is None or not said[0] <= at < said[1]:
                said = self._dated[dated] = _says(self._schedules[dated], at)
            if said[2] is not None:
                reachable[dated], on_duty[dated] = said[2] in REACHABLE, said[2] == "on_duty"
        return np.packbits(reachable, bitorder="little"), np.packbits(on_duty, bitorder="little")

    def _closed(self, at: datetime) -> NDArray[np.bool_]:
        """By calendar, zone and days since a window began (0 or 1): whether that day is a public holiday.

        The last calendar, which is `NO_CALENDAR` too, closes nothing.
        """
        days = [at.astimezone(zone(name)).date() for name in self._zones]
        if self._holidays is None or self._holidays[0] != days:
            found = np.zeros((len(self._calendars) + 1, max(1, len(days)), 7), np.bool_)
            for number, today in enumerate(days):
                for calendar, row in self._calendars.items():
                    for ago in (0, 1):
                        found[row, number, ago] = calendar.closed(today - timedelta(days=ago))
            self._holidays = (days, found)
        return self._holidays[1]

    def _columns(self, schedules: Mapping[int, Schedule]) -> Table:
        known: dict[Schedule, list[tuple[int, ...]]] = {}
        rows: list[tuple[int, ...]] = []
        for place, schedule in schedules.items():
            windows = known.get(schedule)
            if windows is None:
                windows = known[schedule] = self._windows(schedule)
            rows.extend((place, *window) for window in windows)
        return np.array(rows, np.int32).reshape(-1, 6).T

    def _windows(self, schedule: Schedule) -> list[tuple[int, ...]]:
        number = self._zones.setdefault(schedule.time_zone, len(self._zones))
        calendar = self._calendars.setdefault(schedule.calendar, len(self._calendars))
        start, end = schedule.working_hours
        own = [Window(day, start, end) for day in schedule.working_days]
        kinds = ((schedule.duty, NO_CALENDAR), (own, calendar))
        return [(number, *span, closing) for windows, closing in kinds for each in windows for span in _spans(each)]


def _says(schedule: Schedule, at: datetime) -> Said:
    """What dates say of a schedule now, and until when that cannot change."""
    if _about(schedule, at):
        found = reach(schedule, at)
        soon = found.state == "working_hours" and (schedule.duty or schedule.shifts)  # duty can begin within
        return at, at + A_MINUTE if soon else found.until or found.opens_at or at + A_DAY, found.state
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0) + A_DAY
    return at, min((start for start, _ in schedule.shifts if at < start < midnight), default=midnight), None


def _about(schedule: Schedule, at: datetime) -> bool:
    """Whether a dated shift or absence lies so near that the week alone does not say what holds."""
    day = at.date()
    if any(first - NEAR <= day <= last + NEAR for first, last in schedule.absences):
        return True
    return any(start <= at < end for start, end in schedule.shifts)


def _minute_of_week(at: datetime, name: str) -> int:
    local = at.astimezone(zone(name))
    return (local.isoweekday() - 1) * DAY + local.hour * 60 + local.minute


def _spans(window: Window) -> list[Span]:
    day = window.weekday - 1
    begins = day * DAY + _minutes(window.start)
    ends = begins + (_minutes(window.end) - _minutes(window.start) - 1) % DAY + 1
    return [(begins, min(ends, WEEK), day), *([(0, ends - WEEK, day)] if ends > WEEK else [])]


def _minutes(wall: str) -> int:
    return int(wall[:2]) * 60 + int(wall[3:])
