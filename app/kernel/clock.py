"""Time is injected: nothing in the house asks the machine for the hour but the system clock here."""

from datetime import UTC, datetime, time, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time as an aware datetime in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class ManualClock:
    """A clock that stands still until it is moved; for tests and rehearsals."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at

    def move(self, by: timedelta) -> None:
        self._at += by

    def set(self, at: datetime) -> None:
        self._at = at


def wire(at: datetime) -> str:
    """An instant as it travels: ISO 8601, UTC, milliseconds, `Z`."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def midnight(at: datetime) -> datetime:
    """When the day (UTC) of an instant began: what is counted by the day is counted from then."""
    return datetime.combine(at.astimezone(UTC).date(), time(), UTC)
