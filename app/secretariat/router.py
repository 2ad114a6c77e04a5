"""Reports and the secretariat's desk over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.directory.gaps import service as gaps
from app.directory.gaps import unanswered
from app.directory.keeping import alternates
from app.directory.keeping.due import due_list
from app.directory.keeping.schemas import AloneList, DueList
from app.directory.lookalikes import service as lookalikes
from app.directory.reveals.deps import Listed
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.errors import Forbidden
from app.kernel.text import Code, Id
from app.secretariat import reporting, reviewing
from app.secretariat.schemas import (
    GapOut,
    LookAlikeOut,
    ReportIn,
    ReportOut,
    ResolveIn,
    ReviewOut,
    ReviewsOut,
    UnansweredOut,
    Waiting,
)

router = APIRouter(prefix="/api", tags=["secretariat"])
Offset = Annotated[int, Query(ge=0, le=100_000)]


@router.post("/reports", status_code=201)
async def report_problem(form: ReportIn, principal: CurrentPrincipal, house: CurrentHouse) -> ReportOut:
    """Tells the secretariat that a number does not answer, a message bounced, or this is the wrong person."""
    at = house.clock.now()
    return await house.db.write(lambda session: reporting.report(session, principal, form, at))


@router.get("/reports")
async def list_own_reports(
    principal: CurrentPrincipal, house: CurrentHouse, focal_point: Annotated[Id | None, Query()] = None
) -> list[ReportOut]:
    """The caller's own reports and what became of them, newest first (at most 50)."""
    return await house.db.read(lambda session: reporting.own_reports(session, principal, focal_point))


@router.get("/secretariat/reviews")
async def list_reviews(
    principal: CurrentPrincipal, house: CurrentHouse, resolved: bool = False, offset: Offset = 0
) -> ReviewsOut:
    """The queue of reported problems, the oldest first; or what was resolved, the latest first."""
    return await house.db.read(lambda session: reviewing.reviews(session, principal, resolved=resolved, offset=offset))


@router.post("/secretariat/reviews/{id}/resolution", status_code=201)
async def resolve_review(id: PathId, form: ResolveIn, principal: CurrentPrincipal, house: CurrentHouse) -> ReviewOut:
    """Ends a review with a result; whoever reported the problem is shown it."""
    at = house.clock.now()
    return await house.db.write(lambda session: reviewing.resolve(session, principal, id, form, at))


@router.get("/secretariat/look-alikes")
async def list_look_alikes(principal: CurrentPrincipal, house: CurrentHouse, listed: Listed) -> list[LookAlikeOut]:
    """Pairs of entries that can be taken for each other by their names, the oldest first (at most 12)."""
    at = house.clock.now()
    found = await house.db.read(lambda session: reviewing.look_alikes(session, principal, at))
    await listed.cards(card for pair in found for card in pair.entries)
    return found


@router.post("/secretariat/look-alikes/{id}/settlement", status_code=204)
async def settle_look_alike(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """They are two people: takes the pair off the list, for good."""
    at = house.clock.now()
    await house.db.write(lambda session: lookalikes.settle(session, principal, id, at))


@router.get("/secretariat/gaps")
async def list_gaps(principal: CurrentPrincipal, house: CurrentHouse) -> list[GapOut]:
    """What nobody answers for, the most asked for first (at most 200)."""
    networks = reviewing.kept(principal, "desk.read")
    found = await house.db.read(lambda session: gaps.open_gaps(session, networks))
    return [GapOut.model_validate(each, from_attributes=True) for each in found]


@router.post("/secretariat/gaps/{id}/settlement", status_code=204)
async def settle_gap(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Takes a gap off the list; asked for again, it comes back."""
    at = house.clock.now()
    await house.db.write(lambda session: gaps.settle(session, principal, id, at))


@router.get("/secretariat/unanswered")
async def list_unanswered(principal: CurrentPrincipal, house: CurrentHouse) -> list[UnansweredOut]:
    """Searches that found nobody and were brought before the caller's secretariats, the oldest first (at most 200)."""
    networks = reviewing.kept(principal, "desk.read")
    found = await house.db.read(lambda session: unanswered.waiting(session, networks))
    return [UnansweredOut.of(search, person) for search, person in found]


@router.post("/secretariat/unanswered/{id}/settlement", status_code=204)
async def settle_unanswered(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Takes it off the list."""
    at = house.clock.now()
    await house.db.write(lambda session: unanswered.settle(session, principal, id, at))


@router.get("/secretariat/without-alternate")
async def list_without_alternate(
    principal: CurrentPrincipal, house: CurrentHouse, listed: Listed, offset: Offset = 0
) -> AloneList:
    """Entries of the caller's networks for which nobody answers when their bearer cannot. Raises Forbidden."""
    networks = reviewing.kept(principal, "desk.read")
    at = house.clock.now()
    found = await house.db.read(lambda session: alternates.alone(session, principal, networks, offset, at))
    await listed(each.id for entry in found.entries for each in (entry, entry.successor) if each is not None)
    return found


@router.get("/secretariat/unconfirmed")
async def list_unconfirmed(
    principal: CurrentPrincipal,
    house: CurrentHouse,
    network: Annotated[Code | None, Query()] = None,
    jurisdiction: Annotated[Code | None, Query()] = None,
    freshness: Annotated[Waiting | None, Query()] = None,
    offset: Offset = 0,
) -> DueList:
    """Entries of the caller's networks that are due or stale, the longest unconfirmed first. Raises Forbidden."""
    networks = reviewing.kept(principal, "desk.read")
    if network is not None and network not in networks:
        raise Forbidden
    wanted = networks if network is None else frozenset({network})
    at = house.clock.now()
    return await house.db.read(
        lambda session: due_list(session, principal, wanted, jurisdiction, freshness, offset, at)
    )
