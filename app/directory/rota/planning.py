"""Changing the roster: all the changes of a request or none of them."""

from datetime import UTC, date, datetime, timedelta

from app.directory import repository
from app.directory.following import changed
from app.directory.instants import spans
from app.directory.models import FocalPoint
from app.directory.rota.reading import Planned, Week, jurisdiction_of, people_of, week_of
from app.directory.rota.reminding import watch
from app.directory.rota.schemas import AddShift, GiveShift, RemoveShift, Rota, RotaChange
from app.directory.rota.service import rota
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden
from app.kernel.zones import zone

KEPT = timedelta(days=35)
"""How long a shift stays once it is over."""

Shifts = list[tuple[datetime, datetime]]
"""Not a set: the same shift twice is an overlap, and none of the two may vanish."""


def plan(session: WriteSession, principal: Principal, code: str, form: RotaChange, at: datetime) -> Rota:
    """Changes shifts and answers with the week. Raises NotFound; Forbidden for whoever does not plan this roster;
    Conflict (`rota_changed`) where a shift is no longer there; BadInput: `shift_overlaps`, `away_then`.
    """
    repository.next_position(session)  # locks: two planners come one after the other
    week = week_of(jurisdiction_of(session, code), form.week)
    people = {person.row.id: person for person in people_of(session, principal, code, at)}
    mine = {id: sorted(person.schedule.shifts) for id, person in people.items() if person.mine}
    if not mine:
        raise Forbidden
    before = {id: list(shifts) for id, shifts in mine.items()}
    for change in form.changes:
        _apply(week, mine, change)
    touched = [id for id in mine if sorted(mine[id]) != before[id]]
    for id in touched:
        new = [shift for shift in mine[id] if shift not in before[id]]
        _check(people[id], mine[id], new)
        _write(session, principal, id, mine[id], at)
        watch(session, id, (start for start, _ in new), at)
    session.flush()
    return rota(session, principal, code, form.week, at)


def _apply(week: Week, mine: dict[str, Shifts], change: AddShift | RemoveShift | GiveShift) -> None:
    if change.focal_point_id not in mine:
        raise Forbidden
    shifts = mine[change.focal_point_id]
    if isinstance(change, AddShift):
        shifts.extend(spans(week.time_zone, change.day, change.start, change.end))
        return
    found = next((shift for shift in shifts if shift[0] == change.start), None)
    if found is None:
        raise Conflict("rota_changed")
    shifts.remove(found)
    if isinstance(change, GiveShift):
        if change.to not in mine:
            raise Forbidden
        mine[change.to].append(found)


def _check(person: Planned, shifts: Shifts, new: Shifts) -> None:
    """Nobody has two shifts at once, or one on a day of absence."""
    ends = None
    for start, end in sorted(shifts):
        if ends is not None and start < ends:
            raise BadInput("shift_overlaps")
        ends = end
    away = person.schedule.absences
    for start, end in new:
        if any(
            first <= _day(person, end - timedelta(minutes=1)) and _day(person, start) <= last for first, last in away
        ):
            raise BadInput("away_then")


def _day(person: Planned, instant: datetime) -> date:
    return instant.astimezone(zone(person.schedule.time_zone)).date()


def _write(session: WriteSession, principal: Principal, id: str, shifts: Shifts, at: datetime) -> None:
    focal_point = session.get_one(FocalPoint, id)
    focal_point.shifts = [
        {"start": _wire(start), "end": _wire(end)} for start, end in sorted(shifts) if end > at - KEPT
    ]
    changed(session, principal, focal_point, "focal_point.shifts_changed", ["shifts"], at)


def _wire(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
