"""The audit for its readers, and one's own data, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.evidence.own import requests
from app.evidence.own.holdings import held
from app.evidence.own.schemas import AnswerIn, AskedOut, HoldingsOut, RequestIn, RequestOut
from app.evidence.reading import service
from app.evidence.reading.schemas import ActsOut, Wanted
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CurrentHouse, PathId

router = APIRouter(prefix="/api", tags=["evidence"])
Which = Annotated[Wanted, Query()]


@router.get("/audit")
async def read_audit(wanted: Which, principal: CurrentPrincipal, house: CurrentHouse) -> ActsOut:
    """A page of the audit of the caller's networks, newest first; reading it is in the audit too. Raises Forbidden."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.read_acts(session, principal, wanted, at))


@router.get("/audit/mine")
async def read_own_acts(wanted: Which, principal: CurrentPrincipal, house: CurrentHouse) -> ActsOut:
    """What was done in the caller's name."""
    return await house.db.read(lambda session: service.own_acts(session, principal, wanted))


@router.get("/my-data")
async def read_holdings(principal: CurrentPrincipal, house: CurrentHouse) -> HoldingsOut:
    """What is held about the caller, and what of it stays when they ask for erasure."""
    return HoldingsOut(holdings=await house.db.read(lambda session: held(session, principal)))


@router.get("/my-data/requests")
async def list_own_requests(principal: CurrentPrincipal, house: CurrentHouse) -> list[RequestOut]:
    """The caller's requests and what became of them."""
    return await house.db.read(lambda session: requests.own_requests(session, principal))


@router.post("/my-data/requests", status_code=201)
async def ask_right(form: RequestIn, principal: CurrentPrincipal, house: CurrentHouse) -> RequestOut:
    """Asks the secretariat for a correction or erasure, or objects."""
    at = house.clock.now()
    return await house.db.write(lambda session: requests.ask(session, principal, form, at))


@router.get("/secretariat/data-requests")
async def list_requests(principal: CurrentPrincipal, house: CurrentHouse) -> list[AskedOut]:
    """What people of the caller's networks asked about their data."""
    return await house.db.read(lambda session: requests.asked(session, principal))


@router.post("/secretariat/data-requests/{id}/answer", status_code=204)
async def answer_request(id: PathId, form: AnswerIn, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """Answers with reasons; the person reads them. What is granted is carried out."""
    at = house.clock.now()
    await house.db.write(lambda session: requests.answer(session, principal, id, form, at))
