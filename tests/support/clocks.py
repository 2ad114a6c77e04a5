"""Time in tests stands still until a test moves it."""

from datetime import UTC, datetime

import pytest

from app.kernel.clock import ManualClock

MORNING = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
"""A Monday: 09:00 in Astana, 07:00 in Doha, 11:00 in Bangkok."""


@pytest.fixture
def clock() -> ManualClock:
    """A clock at Monday 23 November 2026, 04:00 UTC."""
    return ManualClock(MORNING)
