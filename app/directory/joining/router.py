"""Listing an entry in a further network over HTTP: one person proposes it, another agrees."""

from fastapi import APIRouter

from app.directory.contacts.schemas import DecisionIn
from app.directory.joining import service
from app.directory.joining.schemas import JoiningIn, JoiningWaiting
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CurrentHouse, PathId

router = APIRouter(prefix="/api/directory/joinings", tags=["directory"])


@router.get("")
async def list_joinings(principal: CurrentPrincipal, house: CurrentHouse) -> list[JoiningWaiting]:
    """Entries that wait to be listed in a further network: proposed by the caller, or waiting for their word."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.waiting(session, principal, at))


@router.post("", status_code=204)
async def propose_joining(form: JoiningIn, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Proposes an entry for a further network; it is listed there once whoever keeps it, or the person, agrees."""
    at = house.clock.now()
    await house.db.write(lambda session: service.propose(session, principal, form, at))


@router.post("/{id}/decision", status_code=204)
async def decide_joining(id: PathId, form: DecisionIn, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """The word of whoever keeps the entry now, or of the person; or whoever proposed it takes it back."""
    at, agreed = house.clock.now(), form.agreed
    await house.db.write(lambda session: service.decide(session, principal, id, at, agreed=agreed))
