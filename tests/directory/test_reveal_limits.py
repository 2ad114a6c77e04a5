"""The limits of security.md, section 1, as arithmetic."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.directory.reveals.limits import ENOUGH, Limits, beyond, day_of, limits, near, until_tomorrow
from app.directory.reveals.models import DirectoryLimit

lower = st.builds(
    DirectoryLimit,
    network=st.just("casc"),
    reveals_day=st.none() | st.integers(1, 200),
    reveals_hour=st.none() | st.integers(1, 60),
    listed_day=st.none() | st.integers(25, 900),
)


@pytest.mark.parametrize(
    ("visible", "a_day"), [(0, 25), (833, 25), (834, 25), (1_000, 30), (3_333, 99), (3_334, 100), (200_000, 100)]
)
def test_three_per_cent_between_twenty_five_and_a_hundred(visible: int, a_day: int) -> None:
    assert limits(visible, []) == Limits(a_day, 30, 500)


@given(st.integers(0, 300_000), st.lists(lower, max_size=4))
def test_networks_lower_limits_and_never_raise_them(visible: int, rows: list[DirectoryLimit]) -> None:
    house, found = limits(visible, []), limits(visible, rows)

    for name in ("reveals_day", "reveals_hour", "listed_day"):
        given = [getattr(row, name) for row in rows if getattr(row, name) is not None]
        assert getattr(found, name) == min([getattr(house, name), *given])


@given(st.integers(ENOUGH, 10**6))
def test_counting_further_than_enough_changes_nothing(visible: int) -> None:
    assert limits(visible, []) == limits(ENOUGH, [])


@given(st.integers(0, 5 * 366 * 86_400 * 1_000))
def test_tomorrow_is_another_day_and_no_sooner(milliseconds: int) -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
    later = at + timedelta(seconds=until_tomorrow(at) + 1)

    assert day_of(later) == day_of(at + timedelta(days=1))
    assert 1 <= until_tomorrow(at) <= 86_400


def test_a_warning_begins_at_four_fifths() -> None:
    assert [near(used, 50) for used in (0, 39, 40, 50)] == [False, False, True, True]


steps = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5_000)), max_size=60)
"""Whose contact is asked for, and how many seconds after the last."""


@given(st.integers(1, 12), st.integers(1, 6), steps)
def test_no_sequence_is_shown_more_than_the_limits(a_day: int, an_hour: int, steps: list[tuple[int, int]]) -> None:
    at, shown = datetime(2026, 11, 23, tzinfo=UTC), list[tuple[str, datetime]]()
    allowed = Limits(a_day, an_hour, 500)
    for whom, seconds in steps:
        at += timedelta(seconds=seconds)
        seen = first_times(shown, at)
        refused = beyond(seen, str(whom), allowed, at)
        if refused is None:
            shown.append((str(whom), at))
        elif refused.code == "reveals_an_hour":
            # Who waits as long as told is shown it, unless the day's limit is reached meanwhile.
            later = at + timedelta(seconds=refused.details["retry_after"])
            again = beyond(first_times(shown, later), str(whom), allowed, later)
            assert again is None or again.code == "reveals_a_day"
        fresh = first_times(shown, at)
        assert len(fresh) <= a_day
        assert sum(first > at - timedelta(hours=1) for _, first in fresh) <= an_hour


def first_times(shown: list[tuple[str, datetime]], at: datetime) -> list[tuple[str, datetime]]:
    """Whose contacts were shown in the last 24 hours, and when first, oldest first."""
    found: dict[str, datetime] = {}
    for whom, when in shown:
        if when >= at - timedelta(days=1):
            found.setdefault(whom, when)
    return sorted(found.items(), key=lambda each: each[1])
