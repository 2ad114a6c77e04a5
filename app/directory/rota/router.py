"""The duty roster over HTTP."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query

from app.directory.reveals.deps import Listed
from app.directory.rota import desk, holidays, planning, service
from app.directory.rota.schemas import DutyDesk, DutyNoteIn, HolidayIn, Rota, RotaChange
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse
from app.kernel.text import Code

router = APIRouter(prefix="/api/directory/rota", tags=["directory"])
Day = Annotated[date, Query(ge=date(2000, 1, 1), le=date(2100, 1, 1))]


@router.get("/{jurisdiction}")
async def read_rota(
    jurisdiction: Code, principal: CurrentPrincipal, house: CurrentHouse, listed: Listed, week: Day | None = None
) -> Rota:
    """A jurisdiction's week of duty (the present one unless a day of another is given), with its gaps."""
    at = house.clock.now()
    found = await house.db.read(lambda session: service.rota(session, principal, jurisdiction, week, at))
    if not found.abilities.edit:  # who plans a roster keeps these entries
        await listed([person.id for person in found.people])
    return found


@router.post("/{jurisdiction}/changes")
async def change_rota(jurisdiction: Code, form: RotaChange, principal: CurrentPrincipal, house: CurrentHouse) -> Rota:
    """Adds, removes and gives shifts, all or none; the answer is the week."""
    at = house.clock.now()
    return await house.db.write(lambda session: planning.plan(session, principal, jurisdiction, form, at))


@router.post("/{jurisdiction}/holidays")
async def correct_holiday(
    jurisdiction: Code, form: HolidayIn, principal: CurrentPrincipal, house: CurrentHouse
) -> Rota:
    """Puts the calendar of public holidays right for one day; the answer is that day's week."""
    at = house.clock.now()
    return await house.db.write(lambda session: holidays.correct(session, principal, jurisdiction, form, at))


@router.get("/{jurisdiction}/desk")
async def read_duty_desk(jurisdiction: Code, principal: CurrentPrincipal, house: CurrentHouse) -> DutyDesk:
    """Notes from one person on duty to the next, and the tests of the page; for the State's own people."""
    at = house.clock.now()
    return await house.db.read(lambda session: desk.desk(session, principal, jurisdiction, at))


@router.post("/{jurisdiction}/notes", status_code=201)
async def leave_duty_note(
    jurisdiction: Code, form: DutyNoteIn, principal: CurrentPrincipal, house: CurrentHouse
) -> DutyDesk:
    """Leaves a note for whoever comes on duty."""
    at = house.clock.now()
    return await house.db.write(lambda session: desk.write_note(session, principal, jurisdiction, form, at))


@router.post("/{jurisdiction}/tests", status_code=201)
async def test_duty_page(jurisdiction: Code, principal: CurrentPrincipal, house: CurrentHouse) -> DutyDesk:
    """Sends whoever is on duty now a test; at most one every ten minutes."""
    at = house.clock.now()
    return await house.db.write(lambda session: desk.send_test(session, principal, jurisdiction, at))
