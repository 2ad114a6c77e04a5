"""Reachable now, against a brute-force walk over the minutes, clock changes included."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.directory.reachability import Schedule, Window, reach
from app.kernel.zones import zone

WEEK = (1, 2, 3, 4, 5)
ASTANA = Schedule("Asia/Almaty", WEEK, ("09:00", "18:00"))
DOHA = Schedule("Asia/Qatar", (7, 1, 2, 3, 4), ("07:00", "14:00"))
PARIS_NIGHT = Schedule("Europe/Paris", WEEK, ("09:00", "17:00"), (Window(6, "20:00", "08:00"),))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


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
    ],
)
def test_the_state_at_a_moment(
    schedule: Schedule, moment: str, state: str, until: str | None, opens: str | None
) -> None:
    found = reach(schedule, at(moment))

    assert (found.state, found.until, found.opens_at) == (state, until and at(until), opens and at(opens))


walls = st.sampled_from(["00:00", "01:30", "02:30", "07:00", "09:00", "12:15", "18:00", "23:59"])
windows = st.builds(Window, st.integers(1, 7), walls, walls)
schedules = st.builds(
    Schedule,
    st.sampled_from(["Asia/Almaty", "Europe/Paris", "America/Santiago", "Asia/Kathmandu", "Australia/Lord_Howe"]),
    st.lists(st.integers(1, 7), max_size=7, unique=True).map(tuple),
    st.tuples(walls, walls),
    st.lists(windows, max_size=4).map(tuple),
)
moments = st.sampled_from(
    ["2026-03-28T20:00", "2026-03-29T00:30", "2026-04-04T13:00", "2026-10-24T22:00", "2026-10-25T00:59"]
).map(at) | st.integers(0, 350 * 24 * 60).map(lambda minutes: at("2026-01-01T00:00") + timedelta(minutes=minutes))


def open_by_walk(schedule: Schedule, moment: datetime) -> bool:
    """Whether some window is open, asked of the wall clock alone: minute by minute, no instants computed."""
    local = moment.astimezone(zone(schedule.time_zone))
    own = tuple(Window(day, *schedule.working_hours) for day in schedule.working_days)
    return any(_covers(window, local) for window in (*schedule.duty, *own))


def _covers(window: Window, local: datetime) -> bool:
    clock = local.strftime("%H:%M")
    if window.end > window.start:
        return window.weekday == local.isoweekday() and window.start <= clock < window.end
    yesterday = window.weekday % 7 + 1 == local.isoweekday()
    return (window.weekday == local.isoweekday() and clock >= window.start) or (yesterday and clock < window.end)


def ambiguous(schedule: Schedule, moment: datetime) -> bool:
    """Within three hours of a clock change the wall clock alone cannot tell; the table above has those cases."""
    tz = zone(schedule.time_zone)
    around = (moment + timedelta(hours=hours) for hours in range(-27, 28, 1))
    return len({each.astimezone(tz).utcoffset() for each in around}) > 1


@given(schedules, moments)
def test_open_is_what_a_walk_over_the_wall_clock_finds(schedule: Schedule, moment: datetime) -> None:
    if not ambiguous(schedule, moment):
        assert reach(schedule, moment).reachable is open_by_walk(schedule, moment)


@given(schedules, moments)
def test_until_and_opens_at_are_the_next_change(schedule: Schedule, moment: datetime) -> None:
    found = reach(schedule, moment)
    if found.until is not None:
        assert found.until > moment
        assert reach(schedule, found.until - timedelta(minutes=1)).reachable
    if found.opens_at is not None:
        assert found.opens_at > moment
        assert reach(schedule, found.opens_at).reachable
        assert not reach(schedule, found.opens_at - timedelta(minutes=1)).reachable
    assert (found.until is None) is not found.reachable
