"""From the wall clock to instants: the first moment at which a zone's clock reaches a time of a day.

Where a change of the clocks skips that time, it is the moment of the change; where the clock shows it twice, the first.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache

from app.kernel.zones import zone

Span = tuple[datetime, datetime]
MIDNIGHT = "00:00"
DAY = timedelta(days=1)


@lru_cache(maxsize=1 << 16)
def spans(time_zone: str, on: date, start: str, end: str) -> tuple[Span, ...]:
    """The window of wall-clock times that begins on a day, as instants; none where a change swallows it whole."""
    opens = first_moment(time_zone, on, start)
    closes = first_moment(time_zone, on if end > start else on + DAY, end)
    return ((opens, closes),) if opens < closes else ()


@lru_cache(maxsize=1 << 16)
def first_moment(time_zone: str, on: date, wall: str = MIDNIGHT) -> datetime:
    """The first instant, in UTC, at which the clock of `time_zone` shows `wall` of the day `on`, or passes it."""
    tz = zone(time_zone)
    local = datetime.combine(on, _wall(wall), tzinfo=tz)
    found = local.astimezone(UTC)
    if found.astimezone(tz).replace(tzinfo=None) == local.replace(tzinfo=None):
        return found
    # In the gap of a change: `fold` 1 lies before the change and `fold` 0 after it (PEP 495).
    before, after = local.replace(fold=1).astimezone(UTC), found
    while after - before > timedelta(minutes=1):
        middle = (before + (after - before) / 2).replace(second=0, microsecond=0)
        if middle.astimezone(tz).utcoffset() == before.astimezone(tz).utcoffset():
            before = middle
        else:
            after = middle
    return after


@cache
def _wall(text: str) -> time:
    return time.fromisoformat(text)
