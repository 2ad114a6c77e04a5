"""New entries over HTTP: one person writes them down, another agrees."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.directory.additions import service
from app.directory.additions.schemas import AdditionIn, AdditionOut, Additions, AdditionWaiting
from app.directory.contacts.schemas import DecisionIn
from app.directory.reveals.deps import Listed
from app.directory.schemas import Colleague
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.text import Code

router = APIRouter(prefix="/api/directory/additions", tags=["directory"])


@router.get("")
async def list_additions(principal: CurrentPrincipal, house: CurrentHouse) -> Additions:
    """New entries that wait: the caller's own, and those they can agree to; and where the caller may add."""
    return await house.db.read(lambda session: service.listed(session, principal))


@router.post("", status_code=201)
async def add_focal_point(form: AdditionIn, principal: CurrentPrincipal, house: CurrentHouse) -> AdditionWaiting:
    """Writes a new entry down; it is in the directory once a second person agrees."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.propose(session, principal, form, at))


@router.get("/alternates")
async def list_alternates(
    network: Annotated[Code, Query()],
    jurisdiction: Annotated[Code, Query()],
    principal: CurrentPrincipal,
    house: CurrentHouse,
    listed: Listed,
) -> list[Colleague]:
    """Who may be the alternate of a new entry; each counts as shown."""
    at = house.clock.now()
    found = await house.db.read(lambda session: service.alternates(session, principal, network, jurisdiction, at))
    await listed(each.id for each in found)
    return found


@router.get("/{id}")
async def read_addition(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> AdditionOut:
    """One of them, with its numbers."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.look(session, principal, id, at))


@router.post("/{id}/decision", status_code=204)
async def decide_addition(id: PathId, form: DecisionIn, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """The second person's word; or whoever wrote it down takes it back."""
    at, agreed = house.clock.now(), form.agreed
    await house.db.write(lambda session: service.decide(session, principal, id, at, agreed=agreed))
