"""Who can be reached at a minute: every weekly window of every focal point, compared at once.

The wall clock of each zone decides. Within a change of the clocks this may differ from `directory.reachability`,
which works with instants, by the length of the change; cards are made by the latter.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from app.directory.reachability import Schedule, Window
from app.kernel.zones import zone
from app.search.catalogue.bits import Bits

DAY = 24 * 60
WEEK = 7 * DAY
Spans = list[tuple[int, int]]
Table = NDArray[np.int32]


class Hours:
    """Windows as columns: place, zone, start, end, in minutes of the local week."""

    def __init__(self) -> None:
        self._schedules: dict[int, Schedule] = {}
        self._table: Table | None = None
        self._zones: dict[str, int] = {}
        self._at: tuple[datetime, int] | None = None
        self._bits: Bits = np.zeros(0, np.uint8)

    def set(self, place: int, schedule: Schedule | None) -> None:
        """Gives `place` a schedule, or none; the table follows without being built anew."""
        if self._schedules.get(place) == schedule:
            return
        if schedule is None:
            del self._schedules[place]
        else:
            self._schedules[place] = schedule
        if self._table is not None:
            others = self._table[:, self._table[0] != place]
            self._table = np.concatenate((others, self._columns({place: schedule} if schedule else {})), axis=1)
        self._at = None

    def reachable(self, at: datetime, width: int) -> Bits:
        """The bits of those who can be reached in the minute of `at`, `width` bytes."""
        minute = (at.replace(second=0, microsecond=0), width)
        if self._at != minute:
            self._bits, self._at = self._computed(at, width), minute
        return self._bits

    def _computed(self, at: datetime, width: int) -> Bits:
        if self._table is None:
            self._table = self._columns(self._schedules)
        place, zones, start, end = self._table
        local = np.array([_minute_of_week(at, name) for name in self._zones] or [0], np.int32)
        now = local[zones]
        flags = np.zeros(width * 8, np.uint8)
        flags[place[(start <= now) & (now < end)]] = 1
        return np.packbits(flags, bitorder="little")

    def _columns(self, schedules: Mapping[int, Schedule]) -> Table:
        known: dict[Schedule, Spans] = {}
        rows: list[tuple[int, int, int, int]] = []
        for place, schedule in schedules.items():
            number = self._zones.setdefault(schedule.time_zone, len(self._zones))
            spans = known.get(schedule)
            if spans is None:
                spans = known[schedule] = _spans(schedule)
            rows.extend((place, number, start, end) for start, end in spans)
        return np.array(rows, np.int32).reshape(-1, 4).T


def _minute_of_week(at: datetime, name: str) -> int:
    local = at.astimezone(zone(name))
    return (local.isoweekday() - 1) * DAY + local.hour * 60 + local.minute


def _spans(schedule: Schedule) -> Spans:
    start, end = schedule.working_hours
    own = [Window(day, start, end) for day in schedule.working_days]
    spans: Spans = []
    for window in (*schedule.duty, *own):
        begins = (window.weekday - 1) * DAY + _minutes(window.start)
        length = (_minutes(window.end) - _minutes(window.start) - 1) % DAY + 1
        spans.append((begins, min(begins + length, WEEK)))
        if begins + length > WEEK:
            spans.append((0, begins + length - WEEK))
    return spans


def _minutes(wall: str) -> int:
    return int(timedelta(hours=int(wall[:2]), minutes=int(wall[3:])).total_seconds()) // 60
