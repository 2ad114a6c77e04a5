"""Sheets over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse
from app.kernel.text import Code
from app.sheets import drafting, service
from app.sheets.schemas import AtRevision, Catalogue, Comparison, Draft, DraftPatch, SheetOut

router = APIRouter(prefix="/api/sheets", tags=["sheets"])
Jurisdiction = Annotated[Code, Path()]


@router.get("")
async def list_sheets(principal: CurrentPrincipal, house: CurrentHouse) -> Catalogue:
    """The fields of every sheet, and the sheets without their cells."""
    return await house.db.read(lambda session: service.catalogue(session, principal))


@router.get("/compare")
async def compare_sheets(
    of: Annotated[list[Code], Query(max_length=20)], principal: CurrentPrincipal, house: CurrentHouse
) -> Comparison:
    """Two to four published sheets side by side."""
    return await house.db.read(lambda session: service.compare(session, principal, of))


@router.get("/{jurisdiction}")
async def read_sheet(jurisdiction: Jurisdiction, principal: CurrentPrincipal, house: CurrentHouse) -> SheetOut:
    """One published sheet."""
    return await house.db.read(lambda session: service.sheet(session, principal, jurisdiction))


@router.get("/{jurisdiction}/draft")
async def read_draft(jurisdiction: Jurisdiction, principal: CurrentPrincipal, house: CurrentHouse) -> Draft:
    """The next version, for its steward and its secretariat."""
    return await house.db.read(lambda session: drafting.draft(session, principal, jurisdiction))


@router.patch("/{jurisdiction}/draft")
async def edit_draft(
    jurisdiction: Jurisdiction, patch: DraftPatch, principal: CurrentPrincipal, house: CurrentHouse
) -> Draft:
    """Writes cells; 409 `stale_revision` with what changed when somebody else was first."""
    at = house.clock.now()
    return await house.db.write(lambda session: drafting.edit(session, principal, jurisdiction, patch, at))


@router.post("/{jurisdiction}/publish")
async def publish_draft(
    jurisdiction: Jurisdiction, seen: AtRevision, principal: CurrentPrincipal, house: CurrentHouse
) -> Draft:
    """Publishes the draft as it was seen, for a secretariat; 409 when it has changed since, or there is none."""
    at, revision = house.clock.now(), seen.revision
    return await house.db.write(lambda session: drafting.publish(session, principal, jurisdiction, revision, at))


@router.post("/{jurisdiction}/discard")
async def discard_draft(
    jurisdiction: Jurisdiction, seen: AtRevision, principal: CurrentPrincipal, house: CurrentHouse
) -> Draft:
    """Gives up the draft as it was seen; what is published stays."""
    at, revision = house.clock.now(), seen.revision
    return await house.db.write(lambda session: drafting.discard(session, principal, jurisdiction, revision, at))
