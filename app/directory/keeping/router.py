"""Confirming and retiring an entry over HTTP."""

from fastapi import APIRouter

from app.directory.keeping import confirming, retiring
from app.directory.keeping.schemas import Confirmed, ConfirmIn, RetiredOut, RetireIn
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CurrentHouse, PathId

router = APIRouter(prefix="/api/directory/focal-points/{id}", tags=["directory"])


@router.get("/confirmations")
async def read_confirmations(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> Confirmed:
    """Who confirmed an entry, when and how, and how the caller may."""
    at = house.clock.now()
    return await house.db.read(lambda session: confirming.confirmed(session, principal, id, at))


@router.post("/confirmations", status_code=201)
async def confirm_focal_point(
    id: PathId, form: ConfirmIn, principal: CurrentPrincipal, house: CurrentHouse
) -> Confirmed:
    """Confirms that an entry is right: one's own, that of one's State as its correspondent, or as its secretariat."""
    at = house.clock.now()
    return await house.db.write(lambda session: confirming.confirm(session, principal, id, form, at))


@router.get("/retirement")
async def read_retirement(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> RetiredOut:
    """Since when somebody is no longer in office, and who follows; 404 to whom they were hidden before, too."""
    at = house.clock.now()
    return await house.db.read(lambda session: retiring.retired(session, principal, id, at))


@router.post("/retirement", status_code=201)
async def retire_focal_point(id: PathId, form: RetireIn, principal: FreshPrincipal, house: CurrentHouse) -> RetiredOut:
    """Takes an entry out of the directory, and the persons behind it out of what they did by it."""
    at = house.clock.now()
    return await house.db.write(lambda session: retiring.retire(session, principal, id, form, at))
