"""Minutes and days counted on somebody's working calendar."""

from datetime import datetime, timedelta

from app.directory.reachability import Schedule, open_spans

STEP = timedelta(days=7)
MOST = 60  # weeks; whoever does not work for a year is counted in real time


def after_minutes(schedule: Schedule, at: datetime, minutes: int) -> datetime:
    """The instant at which `minutes` of working time have gone by since `at`."""
    left = timedelta(minutes=minutes)
    since = at
    for _ in range(MOST):
        for start, end in _working(schedule, since, since + STEP):
            if end - start >= left:
                return start + left
            left -= end - start
        since += STEP
    return at + timedelta(minutes=minutes)


def after_days(schedule: Schedule, at: datetime, days: int) -> datetime:
    """The end of the working day that is `days` working days after the one of `at`, or after the next one begun."""
    ends: list[datetime] = []
    since = at
    for _ in range(MOST):
        ends += [end for _, end in _working(schedule, since, since + STEP) if end < since + STEP]
        if len(ends) > days:
            return ends[days]
        since += STEP
    return at + timedelta(days=days)


def at_work(schedule: Schedule, since: datetime, count: int) -> list[datetime]:
    """`since` itself while somebody is at work, else their next opening; then the openings after it, `count` in all.

    Whoever does not work for a year is asked at once.
    """
    found: list[datetime] = []
    last, begin = None, since
    for _ in range(MOST):
        for start, end in _working(schedule, begin, begin + STEP):
            if start != last:  # else it goes on from the week before
                found.append(start)
            last = end
        if len(found) >= count:
            break
        begin += STEP
    return found[:count] or [since]


def _working(schedule: Schedule, since: datetime, until: datetime) -> list[tuple[datetime, datetime]]:
    return sorted(span for kind, span in open_spans(schedule, since, until) if kind == "working")
