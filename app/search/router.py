"""Searching the directory over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response
from starlette.requests import HTTPConnection

from app.directory.gaps import unanswered
from app.directory.reveals.deps import Listed
from app.identity.deps import CurrentPrincipal, admitted
from app.kernel.deps import CurrentHouse
from app.search import service
from app.search.saved.address import read_address, write_address
from app.search.saved.schemas import UnansweredIn
from app.search.schemas import Ask, Found, Hit

router = APIRouter(prefix="/api/directory", tags=["directory"])


async def caller(connection: HTTPConnection) -> service.Caller:
    """What a search depends on, read together with who is calling: so it stands before CurrentPrincipal."""
    return (await admitted(connection, service.caller))[1]


@router.get("/search", response_model=Found)
async def search_directory(
    ask: Annotated[Ask, Query()],
    asking: Annotated[service.Caller, Depends(caller)],
    principal: CurrentPrincipal,
    request: Request,
    listed: Listed,
) -> Response:
    """Focal points that the caller may see, by name in any script, office, place, subject and filters."""
    found = await service.search(request.app.state.desk, principal, asking, ask)
    cards = [hit.card for hit in found.hits]
    shown = await listed.soon(cards)
    asked = ask.model_dump_json(exclude={"offset", "limit"}) if ask.offset else ""
    if instead := await listed.watch(ask.q, ask.offset, asked, cards):
        found.hits[instead[0]] = Hit(card=instead[1], match=None)
    # Written out once: the framework would check all cards a second time.
    return Response(found.model_dump_json(), media_type="application/json", headers=shown.headers)


@router.post("/search/unanswered", status_code=204)
async def ask_the_secretariat(form: UnansweredIn, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Tells the caller's secretariats of a search that found nobody."""
    at, address = house.clock.now(), write_address(read_address(form.address))
    await house.db.write(lambda session: unanswered.ask(session, principal, address, at))
