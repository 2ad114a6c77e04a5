"""Time zones by their IANA name, from the tzdata package (Kazakhstan is one zone, UTC+5, since 2024-03-01)."""

from functools import cache
from zoneinfo import ZoneInfo, available_timezones


@cache
def _names() -> frozenset[str]:
    return frozenset(available_timezones())


def is_zone(name: str) -> bool:
    """Whether `name` is a zone of the IANA database."""
    return name in _names()


@cache
def zone(name: str) -> ZoneInfo:
    """The zone `name`; the same object each time."""
    return ZoneInfo(name)
