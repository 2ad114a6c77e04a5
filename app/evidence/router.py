"""The audit for its readers, and one's own data, over HTTP."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Response

from app.directory.reveals.deps import SettledPrincipal, settled_principal
from app.evidence.own import exporting as own_file
from app.evidence.own import requests, telling
from app.evidence.own.holdings import held
from app.evidence.own.schemas import AnswerIn, AskedOut, Group, HeldPage, HoldingsOut, Kind, OwnRequestOut, RequestIn
from app.evidence.reading import exporting, service
from app.evidence.reading.schemas import ActsOut, Wanted
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.errors import TooMany
from app.secretariat.overview import overview
from app.secretariat.schemas import Overview

router = APIRouter(prefix="/api", tags=["evidence"])
Which = Annotated[Wanted, Query()]
Before = Annotated[int, Query(ge=0, le=100_000)]
"""How many newer ones were told before."""
JSON: dict[int | str, dict[str, Any]] = {200: {"content": {"application/json": {}}}}
CSV: dict[int | str, dict[str, Any]] = {200: {"content": {"text/csv": {}}}}


@router.get("/audit")
async def read_audit(wanted: Which, principal: CurrentPrincipal, house: CurrentHouse) -> ActsOut:
    """A page of the audit of the caller's networks, newest first; reading it is in the audit too. 429 after so many."""
    at = house.clock.now()
    found = await house.db.write(lambda session: service.read_acts(session, principal, wanted, at), principal.person_id)
    if isinstance(found, TooMany):
        raise found
    return found


@router.get("/audit/mine")
async def read_own_acts(wanted: Which, principal: CurrentPrincipal, house: CurrentHouse) -> ActsOut:
    """What was done in the caller's name."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.own_acts(session, principal, wanted, at))


@router.post("/audit/exports", response_class=Response, responses=CSV)
async def export_audit(wanted: Wanted, principal: FreshPrincipal, house: CurrentHouse) -> Response:
    """The same as a file, of at most 10,000 entries; three a day."""
    at = house.clock.now()
    made = await house.db.write(lambda session: exporting.export(session, principal, wanted, at), principal.person_id)
    if isinstance(made, TooMany):
        raise made
    return _file(made, at)


@router.post("/audit/mine/exports", response_class=Response, responses=CSV)
async def export_own_acts(wanted: Wanted, principal: FreshPrincipal, house: CurrentHouse) -> Response:
    """What was done in the caller's name, as a file."""
    at = house.clock.now()
    return _file(await house.db.write(lambda session: exporting.export_own(session, principal, wanted, at)), at)


def _file(content: bytes, at: datetime) -> Response:
    return _attached(content, "text/csv; charset=utf-8", f"audit-{at.date().isoformat()}.csv")


def _attached(content: bytes, media_type: str, name: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=media_type, headers=headers)


@router.get("/my-data")
async def read_holdings(principal: SettledPrincipal, house: CurrentHouse) -> HoldingsOut:
    """What is held about the caller, and what of it stays when they ask for erasure."""
    return HoldingsOut(holdings=await house.db.read(lambda session: held(session, principal)))


@router.get("/my-data/{group}/{kind}")
async def read_own_data(
    group: Group, kind: Kind, principal: SettledPrincipal, house: CurrentHouse, offset: Before = 0
) -> HeldPage:
    """The data themselves: a page of the rows of one kind."""
    at = house.clock.now()
    return await house.db.read(lambda session: telling.page(session, principal, group, kind, offset, at))


@router.post("/my-data/exports", response_class=Response, responses=JSON, dependencies=[Depends(settled_principal)])
async def export_own_data(principal: FreshPrincipal, house: CurrentHouse) -> Response:
    """All of it as a file."""
    at = house.clock.now()
    content = await house.db.write(lambda session: own_file.export(session, principal, at))
    return _attached(content, "application/json", f"my-data-{at.date().isoformat()}.json")


@router.get("/my-data/requests")
async def list_own_requests(principal: CurrentPrincipal, house: CurrentHouse) -> list[OwnRequestOut]:
    """The caller's requests and what became of them."""
    at = house.clock.now()
    return await house.db.read(lambda session: requests.own_requests(session, principal, at))


@router.post("/my-data/requests", status_code=201)
async def ask_right(form: RequestIn, principal: CurrentPrincipal, house: CurrentHouse) -> OwnRequestOut:
    """Asks whoever answers for the caller's network, or for the service, for a correction or erasure, or objects."""
    at = house.clock.now()
    return await house.db.write(lambda session: requests.ask(session, principal, form, at))


@router.get("/secretariat/overview", tags=["secretariat"])
async def read_overview(principal: CurrentPrincipal, house: CurrentHouse) -> Overview:
    """What waits, with the age of the oldest; kept here because requests about one's own data are counted in."""
    at = house.clock.now()
    return await house.db.read(
        lambda session: overview(session, principal, at, {"data_requests": requests.waiting(session, principal)})
    )


@router.get("/secretariat/data-requests")
async def list_requests(principal: CurrentPrincipal, house: CurrentHouse) -> list[AskedOut]:
    """What people asked about their data, where the caller may answer; reading it is in the audit."""
    at = house.clock.now()
    return await house.db.write(lambda session: requests.asked(session, principal, at))


@router.post("/secretariat/data-requests/{id}/answer", status_code=204)
async def answer_request(id: PathId, form: AnswerIn, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """Answers with reasons; the person reads them. What is granted is carried out."""
    at = house.clock.now()
    await house.db.write(lambda session: requests.answer(session, principal, id, form, at))
