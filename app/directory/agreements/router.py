"""Agreements over HTTP, for the secretariat of a network."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.directory.agreements import service
from app.directory.agreements.schemas import AgreementIn, AgreementsOut
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse
from app.kernel.text import Code

router = APIRouter(prefix="/api/secretariat/networks/{network}", tags=["secretariat"])
Network = Annotated[Code, Path()]


@router.get("/agreements")
async def read_agreements(network: Network, principal: CurrentPrincipal, house: CurrentHouse) -> AgreementsOut:
    """What a network shows to every other: now, to come, before."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.agreements(session, principal, network, at))


@router.post("/agreements", status_code=201)
async def set_agreement(
    network: Network, form: AgreementIn, principal: CurrentPrincipal, house: CurrentHouse
) -> AgreementsOut:
    """Sets what a network shows to another, from a date on."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.agree(session, principal, network, form, at))
