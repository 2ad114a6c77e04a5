"""Reveals over HTTP, who viewed me, exports, and what secretariats see of the directory's use."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from app.directory.reveals import alerts, allowances, baiting, exports, service, suspensions, viewers
from app.directory.reveals.deps import SettledPrincipal
from app.directory.reveals.schemas import (
    AlertOut,
    Allowance,
    CanaryIn,
    CanaryOut,
    DutySheet,
    DutySheetIn,
    LimitsIn,
    Revealed,
    RevealIn,
    ReviewIn,
    ViewsOut,
)
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CallerLanguage, CurrentHouse, PathId
from app.kernel.errors import CounterpartError
from app.kernel.text import Code, Id

router = APIRouter(prefix="/api/directory", tags=["reveals"])
Network = Annotated[Code, Query()]


@router.post("/focal-points/{id}/reveal")
async def reveal_channels(id: PathId, ask: RevealIn, principal: CurrentPrincipal, house: CurrentHouse) -> Revealed:
    """The numbers of one focal point; 429 beyond a limit, 403 while suspended, never for an urgent purpose."""
    at = house.clock.now()
    found = await house.db.write(lambda session: service.reveal(session, principal, id, ask, at), principal.person_id)
    if isinstance(found, CounterpartError):
        raise found
    return found


@router.post("/reveals/{id}/vcard", response_class=Response)
async def export_contact(
    id: PathId, principal: FreshPrincipal, house: CurrentHouse, language: CallerLanguage
) -> Response:
    """A vCard of a contact revealed in the last 24 hours, after a fresh sign-in."""
    at = house.clock.now()
    made = await house.db.write(lambda session: exports.card_file(session, principal, id, language, at))
    headers = {"Content-Disposition": 'attachment; filename="contact.vcf"'}
    return Response(made, media_type="text/vcard; charset=utf-8", headers=headers)


@router.get("/allowance")
async def read_allowance(principal: SettledPrincipal, house: CurrentHouse) -> Allowance:
    """How much of each limit the caller has used."""
    at = house.clock.now()
    return await house.db.read(lambda session: allowances.allowance(session, principal, at))


@router.get("/who-viewed-me")
async def list_views(
    principal: CurrentPrincipal, house: CurrentHouse, before: Annotated[Id | None, Query()] = None
) -> ViewsOut:
    """Who was shown the caller's own numbers, newest first; those older than the view `before`."""
    return await house.db.read(lambda session: viewers.who_viewed(session, principal, before))


@router.post("/duty-sheets")
async def make_duty_sheet(wanted: DutySheetIn, principal: FreshPrincipal, house: CurrentHouse) -> DutySheet:
    """The duty numbers of one's own network, dated and marked; three in 24 hours."""
    at = house.clock.now()
    return await house.db.write(
        lambda session: exports.duty_sheet(session, principal, wanted.network, at), principal.person_id
    )


@router.get("/alerts")
async def list_alerts(principal: CurrentPrincipal, house: CurrentHouse) -> list[AlertOut]:
    """What the caller's secretariats must look at; nothing for others."""
    return await house.db.read(lambda session: alerts.alerts(session, principal))


@router.post("/alerts/{id}/review", status_code=204)
async def review_alert(id: PathId, review: ReviewIn, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Marks an alert as looked at."""
    at = house.clock.now()
    await house.db.write(lambda session: alerts.review(session, principal, id, review.note, at))


@router.post("/suspensions/{id}/lift", status_code=204)
async def lift_suspension(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Gives the person `id` the directory back, by a secretariat of one of their networks."""
    at = house.clock.now()
    await house.db.write(lambda session: suspensions.lift(session, principal, id, at), id)


@router.get("/limits")
async def read_limits(network: Network, principal: CurrentPrincipal, house: CurrentHouse) -> LimitsIn:
    """A network's own, lower limits."""
    return await house.db.read(lambda session: allowances.lowered(session, principal, network))


@router.put("/limits")
async def lower_limits(
    network: Network, wanted: LimitsIn, principal: CurrentPrincipal, house: CurrentHouse
) -> LimitsIn:
    """Lowers the limits of a network's people; nobody can raise them above the house's."""
    at = house.clock.now()
    return await house.db.write(lambda session: allowances.lower(session, principal, network, wanted, at))


@router.get("/canaries")
async def list_canaries(network: Network, principal: CurrentPrincipal, house: CurrentHouse) -> list[CanaryOut]:
    """A network's canaries, for its secretariat."""
    return await house.db.read(lambda session: baiting.canaries_of(session, principal, network))


@router.post("/canaries", status_code=201)
async def add_canary(network: Network, wanted: CanaryIn, principal: CurrentPrincipal, house: CurrentHouse) -> CanaryOut:
    """Adds an invented entry that only a harvester meets."""
    at = house.clock.now()
    return await house.db.write(lambda session: baiting.add_canary(session, principal, network, wanted, at))


@router.post("/canaries/{id}/withdrawal", status_code=204)
async def withdraw_canary(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Lets nobody meet it any more."""
    at = house.clock.now()
    await house.db.write(lambda session: baiting.withdraw_canary(session, principal, id, at))
