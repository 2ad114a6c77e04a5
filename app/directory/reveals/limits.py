"""How many people an account may be shown (security.md, section 1). Networks may lower these, nobody raises them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from app.directory.reveals.models import DirectoryLimit
from app.kernel.clock import midnight
from app.kernel.errors import TooMany

LEAST_REVEALS_DAY = 25
MOST_REVEALS_DAY = 100
REVEALS_HOUR = 30
LISTED_DAY = 500
URGENT_DAY = 50
"""People shown in urgent matters to somebody who is suspended."""

SHARE = 3
"""Per cent of what one may see that one may reveal in a day."""

ENOUGH = MOST_REVEALS_DAY * 100 // SHARE + 1
"""From so many visible people on, more make no difference."""

NEAR = 0.8
"""The part of a limit from which on a warning is given."""

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
KEPT = 30 * DAY
"""How long it is kept who was shown to whom: for the review of an alert."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one person may be shown: contacts in 24 hours and in one, people in a day (UTC)."""

    reveals_day: int
    reveals_hour: int
    listed_day: int


def limits(visible: int, lowered: Iterable[DirectoryLimit]) -> Limits:
    """The limits of somebody who may see `visible` people and whose networks have `lowered` some."""
    rows = list(lowered)
    a_day = min(MOST_REVEALS_DAY, max(LEAST_REVEALS_DAY, visible * SHARE // 100))
    return Limits(
        _least(a_day, (row.reveals_day for row in rows)),
        _least(REVEALS_HOUR, (row.reveals_hour for row in rows)),
        _least(LISTED_DAY, (row.listed_day for row in rows)),
    )


def beyond(seen: Sequence[tuple[str, datetime]], id: str, limits: Limits, at: datetime) -> TooMany | None:
    """Why the contact `id` may not be shown, when `seen` were in the last 24 hours.

    `seen` is whose, and when first, oldest first. One who was shown already is not one more.
    """
    if any(each == id for each, _ in seen):
        return None
    if len(seen) >= limits.reveals_day:
        return TooMany("reveals_a_day", limit=limits.reveals_day, retry_after=until_tomorrow(at))
    lately = [first for _, first in seen if first > at - HOUR]
    if len(lately) >= limits.reveals_hour:
        # So many must have grown older than an hour that one more has room.
        opens = lately[len(lately) - limits.reveals_hour] + HOUR
        wait = max(1, ceil((opens - at).total_seconds()))
        return TooMany("reveals_an_hour", limit=limits.reveals_hour, retry_after=wait)
    return None


def near(used: int, limit: int) -> bool:
    return used >= limit * NEAR


def day_of(at: datetime) -> str:
    """The day (UTC) in which people are counted."""
    return at.date().isoformat()


def until_tomorrow(at: datetime) -> int:
    """Seconds until the next day (UTC) begins, for Retry-After."""
    return max(1, int((midnight(at) + DAY - at).total_seconds()))


def _least(house: int, lowered: Iterable[int | None]) -> int:
    return min([house, *(each for each in lowered if each is not None)])
