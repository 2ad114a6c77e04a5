"""Drafts over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.consultations.drafting import service
from app.consultations.drafting.schemas import DraftOut
from app.consultations.forms import OpeningForm
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse
from app.kernel.text import Code

router = APIRouter(prefix="/api/consultation-drafts", tags=["consultations"])
DraftKey = Annotated[Code, Path()]


@router.get("")
async def list_drafts(principal: CurrentPrincipal, house: CurrentHouse) -> list[DraftOut]:
    """The caller's openings that are not sent yet, newest first."""
    return await house.db.read(lambda session: service.drafts(session, principal))


@router.put("/{key}", status_code=204)
async def save_draft(key: DraftKey, form: OpeningForm, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Keeps a form as far as it is filled in; opening a consultation under `key` ends it. 409 `list_full` at twenty."""
    at = house.clock.now()
    await house.db.write(lambda session: service.save(session, principal, key, form, at))


@router.delete("/{key}", status_code=204)
async def delete_draft(key: DraftKey, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Deletes a draft."""
    await house.db.write(lambda session: service.discard(session, principal, key))
