"""One's own entry over HTTP."""

from fastapi import APIRouter

from app.directory.own import service
from app.directory.own.schemas import OwnEntry, OwnPatch
from app.directory.reveals.deps import Listed
from app.directory.schemas import Colleague
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse

router = APIRouter(prefix="/api/directory/own", tags=["directory"])


@router.get("")
async def read_own_entry(principal: CurrentPrincipal, house: CurrentHouse) -> OwnEntry:
    """One's own hours and absences, and the card as others are given it."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.own(session, principal, at))


@router.get("/colleagues")
async def list_own_colleagues(principal: CurrentPrincipal, house: CurrentHouse, listed: Listed) -> list[Colleague]:
    """Who may stand in for the caller; each counts as shown."""
    at = house.clock.now()
    found = await house.db.read(lambda session: service.colleagues(session, principal, at))
    await listed(each.id for each in found)
    return found


@router.patch("")
async def change_own_entry(patch: OwnPatch, principal: CurrentPrincipal, house: CurrentHouse) -> OwnEntry:
    """Changes one's own hours and absences; 409 `stale_revision` when the entry was edited in the meantime."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.change(session, principal, patch, at))
