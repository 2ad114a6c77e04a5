"""From what a row holds to a schedule as a value."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Protocol

from app.directory.calendars import Calendar
from app.directory.reachability import Schedule, Window


class Timetable(Protocol):
    """What of a focal point says when it can be reached: the table's row, or a plain row of its columns."""

    jurisdiction: Any
    time_zone: Any
    working_days: Any
    working_hours: Any
    duty: Any
    shifts: Any
    absences: Any


def schedule(row: Timetable, calendar: Calendar | None = None) -> Schedule:
    """When the focal point of `row` can be reached, by its jurisdiction's calendar (uncorrected unless given)."""
    hours = row.working_hours
    return Schedule(
        time_zone=row.time_zone,
        working_days=tuple(row.working_days),
        working_hours=(hours["start"], hours["end"]),
        duty=tuple(Window(each["weekday"], each["start"], each["end"]) for each in row.duty),
        shifts=tuple(_shift(each) for each in row.shifts),
        absences=tuple(_absence(each) for each in row.absences),
        calendar=calendar or Calendar(row.jurisdiction),
    )


def _shift(each: Mapping[str, str]) -> tuple[datetime, datetime]:
    return datetime.fromisoformat(each["start"]), datetime.fromisoformat(each["end"])


def _absence(each: Mapping[str, str]) -> tuple[date, date]:
    return date.fromisoformat(each["start"]), date.fromisoformat(each["end"])
