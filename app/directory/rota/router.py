"""The duty roster over HTTP."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query

from app.directory.reveals.deps import Listed
from app.directory.rota import holidays, planning, service
from app.directory.rota.schemas import HolidayIn, Rota, RotaChange
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
