"""From what a row holds to a schedule as a value."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Protocol

from app.directory.calendars import Calendar
from app.directory.reachability import Schedule, Window
from app.directory.written import read

Times = tuple[str, str, str, str, str, str]
"""The zone, then working days, working hours, duty, shifts and absences as they are written."""


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
    times = (row.time_zone, row.working_days, row.working_hours, row.duty, row.shifts, row.absences)
    return _schedule(*times, calendar or Calendar(row.jurisdiction))


@lru_cache(maxsize=1 << 13)
def written_schedule(times: Times, calendar: Calendar) -> Schedule:
    """The same from columns as they are written (`card_rows`): equal texts are the same schedule."""
    working_days, working_hours, duty, shifts, absences = (read(each) for each in times[1:])
    return _schedule(times[0], working_days, working_hours, duty, shifts, absences, calendar)


def _schedule(
    time_zone: str, working_days: Any, working_hours: Any, duty: Any, shifts: Any, absences: Any, calendar: Calendar
) -> Schedule:
    return Schedule(
        time_zone=time_zone,
        working_days=tuple(working_days),
        working_hours=(working_hours["start"], working_hours["end"]),
        duty=tuple(Window(each["weekday"], each["start"], each["end"]) for each in duty),
        shifts=tuple(_shift(each) for each in shifts),
        absences=tuple(_absence(each) for each in absences),
        calendar=calendar,
    )


def _shift(each: Mapping[str, str]) -> tuple[datetime, datetime]:
    return datetime.fromisoformat(each["start"]), datetime.fromisoformat(each["end"])


def _absence(each: Mapping[str, str]) -> tuple[date, date]:
    return date.fromisoformat(each["start"]), date.fromisoformat(each["end"])
