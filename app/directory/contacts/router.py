"""Changes of contact details over HTTP, for the second person."""

from fastapi import APIRouter

from app.directory.contacts import service
from app.directory.contacts.schemas import ContactChangeOut, ContactWaiting, DecisionIn
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CurrentHouse, PathId

router = APIRouter(prefix="/api/directory/contact-changes", tags=["directory"])


@router.get("")
async def list_contact_changes(principal: CurrentPrincipal, house: CurrentHouse) -> list[ContactWaiting]:
    """Changes that wait for the caller's word, without their numbers."""
    return await house.db.read(lambda session: service.waiting(session, principal))


@router.get("/{id}")
async def read_contact_change(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> ContactChangeOut:
    """One of them, with the numbers of now and those wanted."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.look(session, principal, id, at))


@router.post("/{id}/decision", status_code=204)
async def decide_contact_change(id: PathId, form: DecisionIn, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """The second person's word."""
    at, agreed = house.clock.now(), form.agreed
    await house.db.write(lambda session: service.decide(session, principal, id, at, agreed=agreed))
