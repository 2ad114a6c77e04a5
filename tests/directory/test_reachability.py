"""Reachable now: a table of moments, and a brute-force walk over every minute of a year, clock changes included."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.directory.calendars import Calendar
from app.directory.reachability import Reach, Schedule, State, Window, open_spans, reach
from app.kernel.zones import zone

WEEK = (1, 2, 3, 4, 5)
EID = Calendar("", ((date(2026, 11, 25), True),))
ASTANA = Schedule("Asia/Almaty", WEEK, ("09:00", "18:00"))
DOHA = Schedule("Asia/Qatar", (7, 1, 2, 3, 4), ("07:00", "14:00"))
PARIS_NIGHT = Schedule("Europe/Paris", WEEK, ("09:00", "17:00"), (Window(6, "20:00", "08:00"),))
DUSHANBE = Schedule("Asia/Dushanbe", WEEK, ("09:00", "17:00"), (Window(3, "18:00", "20:00"),), calendar=EID)
AWAY = Schedule("Asia/Tashkent", WEEK, ("09:00", "18:00"), absences=((date(2026, 11, 24), date(2026, 11, 27)),))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


SHIFT = Schedule("Asia/Bishkek", (), ("09:00", "18:00"), shifts=((at("2026-11-24T12:00"), at("2026-11-25T03:00")),))


@pytest.mark.parametrize(
    ("schedule", "moment", "state", "until", "opens"),
    [
        (ASTANA, "2026-11-23T03:59", "off_hours", None, "2026-11-23T04:00"),
        (ASTANA, "2026-11-23T04:00", "working_hours", "2026-11-23T13:00", None),
        (ASTANA, "2026-11-23T13:00", "off_hours", None, "2026-11-24T04:00"),
        (ASTANA, "2026-11-22T08:00", "weekend", None, "2026-11-23T04:00"),
        (DOHA, "2026-11-22T08:00", "working_hours", "2026-11-22T11:00", None),
        (DOHA, "2026-11-27T08:00", "weekend", None, "2026-11-29T04:00"),
        (PARIS_NIGHT, "2026-11-21T19:00", "on_duty", "2026-11-22T07:00", None),
        (PARIS_NIGHT, "2026-11-22T06:59", "on_duty", "2026-11-22T07:00", None),
        (PARIS_NIGHT, "2026-11-22T07:00", "weekend", None, "2026-11-23T08:00"),
        # The night of the change to winter time is an hour longer.
        (PARIS_NIGHT, "2026-10-25T00:30", "on_duty", "2026-10-25T07:00", None),
        # On a public holiday nobody works, and whoever is on duty is.
        (DUSHANBE, "2026-11-25T06:00", "holiday", None, "2026-11-25T13:00"),
        (DUSHANBE, "2026-11-25T13:30", "on_duty", "2026-11-25T15:00", None),
        # An absence begins and ends at midnight there, and cuts what is open.
        (AWAY, "2026-11-23T08:00", "working_hours", "2026-11-23T13:00", None),
        (AWAY, "2026-11-23T19:00", "absent", None, "2026-11-30T04:00"),
        (AWAY, "2026-11-27T18:59", "absent", None, "2026-11-30T04:00"),
        (AWAY, "2026-11-27T19:00", "weekend", None, "2026-11-30T04:00"),
        (SHIFT, "2026-11-24T11:59", "weekend", None, "2026-11-24T12:00"),
        (SHIFT, "2026-11-24T20:00", "on_duty", "2026-11-25T03:00", None),
        (SHIFT, "2026-11-25T03:00", "weekend", None, None),
    ],
)
def test_the_state_at_a_moment(
    schedule: Schedule, moment: str, state: str, until: str | None, opens: str | None
) -> None:
    found = reach(schedule, at(moment))

    assert (found.state, found.until, found.opens_at) == (state, until and at(until), opens and at(opens))


def test_seconds_make_no_difference() -> None:
    assert reach(ASTANA, at("2026-11-23T12:59:59")) == reach(ASTANA, at("2026-11-23T12:59"))


FIRST = at("2025-12-31T00:00")
MINUTES = 367 * 24 * 60
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Year:
    """Every minute of 2026 with a day on either side, as a clock on the wall of one place shows it.

    `reached` is the furthest the clock has come: when it is set back, a time it has shown already does not come again.
    """

    shown: NDArray[np.int64] = field(repr=False)
    reached: NDArray[np.int64] = field(repr=False)

    def first(self, day: date, wall: str) -> int:
        """The first minute at which the clock shows this time, or has passed it."""
        wanted = _minutes(datetime.fromisoformat(f"{day.isoformat()}T{wall}"))
        return int(np.searchsorted(self.reached, wanted))


@cache
def year_in(time_zone: str) -> Year:
    tz = zone(time_zone)
    quarters = (FIRST + timedelta(minutes=n) for n in range(0, MINUTES, 15))  # no clock is changed in between
    shown = np.fromiter((_minutes(each.astimezone(tz)) for each in quarters), np.int64)
    shown = (shown[:, None] + np.arange(15)).ravel()
    return Year(shown, np.maximum.accumulate(shown))


def _minutes(local: datetime) -> int:
    return local.toordinal() * 1440 + local.hour * 60 + local.minute


DAYS = [date(2025, 12, 30) + timedelta(days=n) for n in range(370)]


def walked(schedule: Schedule) -> tuple[Flags, Flags, Flags]:
    """For every minute: on duty, at work, away."""
    year = year_in(schedule.time_zone)
    duty, work, away = (np.zeros(MINUTES, np.bool_) for _ in range(3))
    for day in DAYS:
        for window in schedule.duty:
            if window.weekday == day.isoweekday():
                _fill(duty, year, day, window.start, window.end)
        if day.isoweekday() in schedule.working_days and not schedule.calendar.closed(day):
            _fill(work, year, day, *schedule.working_hours)
    for start, end in schedule.shifts:
        duty[_place(start) : _place(end)] = True
    for first, last in schedule.absences:
        away[year.first(first, "00:00") : year.first(last + timedelta(days=1), "00:00")] = True
    return duty & ~away, work & ~away, away


def _fill(flags: Flags, year: Year, day: date, start: str, end: str) -> None:
    closing = day if end > start else day + timedelta(days=1)
    flags[year.first(day, start) : year.first(closing, end)] = True


def _place(instant: datetime) -> int:
    return int((instant - FIRST).total_seconds()) // 60


def by_walking(schedule: Schedule, place: int, flags: tuple[Flags, Flags, Flags]) -> Reach:
    duty, work, away = flags
    state: State
    if duty[place]:
        return Reach("on_duty", _next(~duty, place), None)
    if work[place]:
        return Reach("working_hours", _next(~work, place), None)
    today = date.fromordinal(int(year_in(schedule.time_zone).shown[place]) // 1440)
    if away[place]:
        state = "absent"
    elif today.isoweekday() not in schedule.working_days:
        state = "weekend"
    else:
        state = "holiday" if schedule.calendar.closed(today) else "off_hours"
    return Reach(state, None, _next(duty | work, place))


def _next(flags: Flags, place: int) -> datetime | None:
    found = int(np.argmax(flags[place:]))
    return FIRST + timedelta(minutes=place + found) if flags[place + found] else None


walls = st.sampled_from(["00:00", "01:30", "02:00", "02:30", "07:00", "09:00", "12:15", "18:00", "23:59"])
windows = st.builds(Window, st.integers(1, 7), walls, walls)
days = st.sampled_from(DAYS[10:-20])
absences = st.lists(st.tuples(days, st.integers(0, 9)), max_size=3).map(
    lambda found: tuple((first, first + timedelta(days=length)) for first, length in found)
)
shifts = st.lists(st.tuples(st.integers(3_000, MINUTES - 60_000), st.integers(1, 1_200)), max_size=3).map(
    lambda found: tuple(
        (FIRST + timedelta(minutes=start), FIRST + timedelta(minutes=start + length)) for start, length in found
    )
)
schedules = st.builds(
    Schedule,
    st.sampled_from(["Asia/Almaty", "Europe/Paris", "America/Santiago", "Asia/Kathmandu", "Australia/Lord_Howe"]),
    st.lists(st.integers(1, 7), max_size=7, unique=True).map(tuple),
    st.tuples(walls, walls),
    st.lists(windows, max_size=4).map(tuple),
    shifts,
    absences,
    st.sampled_from(["", "KZ", "FR", "TH"]).map(Calendar),
)
CHANGES = ("2026-03-29T00:30", "2026-04-04T14:30", "2026-04-05T02:30", "2026-09-06T03:30", "2026-10-25T00:30")
near_a_change = st.builds(
    lambda text, minutes: _place(at(text)) + minutes, st.sampled_from(CHANGES), st.integers(-400, 400)
)
places = st.lists(near_a_change | st.integers(3_000, MINUTES - 60_000), min_size=1, max_size=12)


@given(schedules, places)
def test_a_walk_over_every_minute_of_a_year_says_the_same(schedule: Schedule, moments: list[int]) -> None:
    flags = walked(schedule)
    for place in moments:
        found, expected = reach(schedule, FIRST + timedelta(minutes=place)), by_walking(schedule, place, flags)
        assert (found.state, found.opens_at) == (expected.state, expected.opens_at)
        week_on = FIRST + timedelta(minutes=place, days=7)
        if expected.reachable and (expected.until is None or expected.until > week_on):
            assert found.until is not None  # an open state is followed for a week
            assert found.until >= week_on - timedelta(days=1)
        else:
            assert found.until == expected.until


@given(schedules, st.integers(10, 300))
def test_the_open_hours_of_a_week_are_those_of_the_walk(schedule: Schedule, day: int) -> None:
    since = FIRST + timedelta(days=day)
    until = since + timedelta(days=7)
    duty, work, _ = walked(schedule)

    found = {"duty": np.zeros(MINUTES, np.bool_), "working": np.zeros(MINUTES, np.bool_)}
    for kind, (start, end) in open_spans(schedule, since, until):
        found[kind][_place(start) : _place(end)] = True

    week = slice(_place(since), _place(until))
    assert np.array_equal(found["duty"][week], duty[week])
    assert np.array_equal(found["working"][week], work[week])
