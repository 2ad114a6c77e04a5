"""What the secretariat of a network sets for it, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.directory.agreements import service as agreements
from app.directory.agreements.schemas import AgreementIn, AgreementsOut
from app.directory.keeping import terms
from app.directory.keeping.schemas import TermsIn
from app.directory.standings import service as standings
from app.directory.standings.schemas import StatesOut, StatusIn
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CurrentHouse
from app.kernel.text import Code

router = APIRouter(prefix="/api/secretariat/networks/{network}", tags=["secretariat"])
Network = Annotated[Code, Path()]


@router.get("/agreements")
async def read_agreements(network: Network, principal: CurrentPrincipal, house: CurrentHouse) -> AgreementsOut:
    """What a network shows to every other: now, to come, before."""
    at = house.clock.now()
    return await house.db.read(lambda session: agreements.agreements(session, principal, network, at))


@router.post("/agreements", status_code=201)
async def set_agreement(
    network: Network, form: AgreementIn, principal: FreshPrincipal, house: CurrentHouse
) -> AgreementsOut:
    """Sets what a network shows to another, from a date on."""
    at = house.clock.now()
    return await house.db.write(lambda session: agreements.agree(session, principal, network, form, at))


@router.get("/states")
async def read_states(network: Network, principal: CurrentPrincipal, house: CurrentHouse) -> StatesOut:
    """The States of a network with their status and what was decided."""
    return await house.db.read(lambda session: standings.states(session, principal, network))


@router.post("/states", status_code=201)
async def decide_status(network: Network, form: StatusIn, principal: FreshPrincipal, house: CurrentHouse) -> StatesOut:
    """Makes a State a member, an observer, suspended or former, from a date on."""
    at = house.clock.now()
    return await house.db.write(lambda session: standings.decide(session, principal, network, form, at))


@router.get("/freshness")
async def read_terms(network: Network, principal: CurrentPrincipal, house: CurrentHouse) -> TermsIn:
    """After how many days an entry of a network is due, and stale."""
    return await house.db.read(lambda session: terms.terms(session, principal, network))


@router.put("/freshness")
async def set_terms(network: Network, form: TermsIn, principal: CurrentPrincipal, house: CurrentHouse) -> TermsIn:
    """Sets them, at once for everybody who is shown the network's entries."""
    at = house.clock.now()
    return await house.db.write(lambda session: terms.set_terms(session, principal, network, form, at))
