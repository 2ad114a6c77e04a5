"""Break-glass over HTTP. Asking, agreeing and reading want somebody who has just proved who they are."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.evidence.glass import reading, service
from app.evidence.glass.schemas import GlassDecisionIn, GlassIn, GlassOut, GlassPage
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.db import WriteSession
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.text import Seq

router = APIRouter(prefix="/api/break-glass", tags=["evidence"])


@router.get("")
async def list_glass(principal: CurrentPrincipal, house: CurrentHouse) -> list[GlassOut]:
    """Requests that the caller made, can be the second person for, or watches over."""
    at = house.clock.now()
    return await house.db.read(lambda session: reading.requests(session, principal, at))


@router.post("", status_code=201)
async def ask_glass(form: GlassIn, principal: FreshPrincipal, house: CurrentHouse) -> GlassOut:
    """Asks to read a consultation that the caller is not in; nothing can be read until a second person agrees."""
    at = house.clock.now()

    def asked(session: WriteSession) -> GlassOut:
        id = service.ask(session, principal, form, at)
        session.flush()
        return reading.request(session, principal, id, at)

    return await house.db.write(asked)


@router.post("/{id}/decision", status_code=204)
async def decide_glass(id: PathId, form: GlassDecisionIn, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """The second person's word; with it everybody in the room is told."""
    at, agreed = house.clock.now(), form.agreed
    await house.db.write(lambda session: service.decide(session, principal, id, at, agreed=agreed))


@router.post("/{id}/end", status_code=204)
async def end_glass(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Ends a reading before its time."""
    at = house.clock.now()
    await house.db.write(lambda session: service.end(session, principal, id, at))


@router.get("/{id}/entries")
async def read_glass(
    id: PathId, principal: FreshPrincipal, house: CurrentHouse, after: Annotated[Seq, Query()] = 0
) -> GlassPage:
    """What was said, for the minutes that were agreed to; each page is in the audit."""
    at = house.clock.now()
    return await house.db.write(lambda session: reading.read(session, principal, id, after, at))
