"""Reading and changing one's own entry."""

from datetime import datetime
from typing import Any

from app.directory import repository, visibility
from app.directory.checks import check_stand_ins
from app.directory.circles import FORMER
from app.directory.following import changed
from app.directory.freshness import freshness, terms_of
from app.directory.models import FocalPoint
from app.directory.own.previews import previews
from app.directory.own.schemas import OwnEntry, OwnPatch
from app.directory.record_schemas import Absence, Shift
from app.directory.schemas import Colleague, DutyWindow, Freshness, WorkingHours
from app.directory.stand_ins import colleague, possible_stand_ins, recorded_stand_ins, seen
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Conflict, NotFound


def own(session: ReadSession | WriteSession, principal: Principal, at: datetime) -> OwnEntry:
    """The caller's own entry. Raises NotFound for a caller who is no focal point."""
    row = _row(session, principal, at)
    stand_ins = recorded_stand_ins(row)
    known = seen(session, principal, stand_ins | ({row.alternate_id or ""} - {""}), at)
    alternate = known.get(row.alternate_id or "")
    return OwnEntry(
        id=row.id,
        revision=row.revision,
        time_zone=row.time_zone,
        working_days=row.working_days,
        working_hours=WorkingHours.model_validate(row.working_hours),
        duty=[DutyWindow.model_validate(each) for each in row.duty],
        shifts=[Shift.model_validate(each) for each in row.shifts],
        absences=[Absence.model_validate(each) for each in row.absences],
        stand_ins=[colleague(known[id]) for id in sorted(stand_ins & known.keys())],
        alternate=colleague(alternate) if alternate else None,
        alternate_missing=alternate is None,
        freshness=_freshness(session, row, at),
        previews=previews(session, row.id, at),
    )


def colleagues(session: ReadSession, principal: Principal, at: datetime) -> list[Colleague]:
    """Who may stand in for the caller: of their State, at most 200. Raises NotFound as `own` does."""
    return possible_stand_ins(session, principal, _row(session, principal, at), at)


def change(session: WriteSession, principal: Principal, patch: OwnPatch, at: datetime) -> OwnEntry:
    """Changes one's own hours and absences. Raises NotFound; Conflict (`stale_revision`); BadInput for a stand-in who
    is nobody of the same State.
    """
    position = repository.next_position(session)
    row = _row(session, principal, at)
    if patch.revision != row.revision:
        raise Conflict("stale_revision")
    if fields := check_stand_ins(session, principal, row, patch.absences or [], at):
        raise BadInput("bad_input", fields=fields)
    wanted: dict[str, Any] = patch.model_dump(mode="json", exclude_none=True, exclude={"revision"})
    if "absences" in wanted:
        wanted["absences"] = [each.model_dump(mode="json") for each in patch.absences or []]
    edited = sorted(name for name, value in wanted.items() if getattr(row, name) != value)
    for name in edited:
        setattr(row, name, wanted[name])
    if edited:
        changed(session, principal, row, "focal_point.own_edited", edited, at, position)
    session.flush()
    return own(session, principal, at)


def _freshness(session: ReadSession | WriteSession, row: FocalPoint, at: datetime) -> Freshness:
    """Its bearer sees all networks of their own entry: the first that wants it confirmed counts. Two statements."""
    listed = [each.network for each in repository.memberships(session, [row.id])[row.id] if each.standing != FORMER]
    return freshness(row.confirmed_at, terms_of(session, listed).values(), at)


def _row(session: ReadSession | WriteSession, principal: Principal, at: datetime) -> FocalPoint:
    row = session.get(FocalPoint, principal.focal_point_id) if principal.focal_point_id else None
    if row is None or row.retired_at is not None or not visibility.is_in_force(row, at):
        raise NotFound
    return row
