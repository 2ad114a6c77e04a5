"""Information given unasked, and what its disclosure needs, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from app.consultations.schemas import Ack
from app.consultations.spontaneous import disclosing, exporting, informing, register
from app.consultations.spontaneous.schemas import (
    DisclosureIn,
    DisclosurePage,
    DisclosureReplyIn,
    InformationIn,
    RegisterIn,
)
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.paging import Offset
from app.kernel.text import Seq

router = APIRouter(prefix="/api", tags=["consultations"])
ROOM = "/consultations/{id}"
MEDIA = {"csv": "text/csv; charset=utf-8", "json": "application/json"}


@router.get("/disclosures")
async def list_disclosures(
    principal: CurrentPrincipal, house: CurrentHouse, waiting: bool = False, offset: Offset = 0
) -> DisclosurePage:
    """The register of the caller's State: notices of disclosure given and received, or those it has yet to reply to."""
    at = house.clock.now()
    return await house.db.read(lambda session: register.page(session, principal, waiting, offset, at))


@router.post("/disclosures/exports", response_class=Response)
async def export_disclosures(form: RegisterIn, principal: FreshPrincipal, house: CurrentHouse) -> Response:
    """The same as a file, of at most 2,000 notices."""
    at = house.clock.now()
    content = await house.db.write(lambda session: exporting.export(session, principal, form, at))
    headers = {"content-disposition": f'attachment; filename="disclosures-{at.date().isoformat()}.{form.format}"'}
    return Response(content, media_type=MEDIA[form.format], headers=headers)


@router.post(f"{ROOM}/information")
async def give_information(id: PathId, given: InformationIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Gives information without a request (UNTOC 18(4)); read by nobody before they accept its caveats."""
    at = house.clock.now()
    return await house.db.write(lambda session: informing.inform(session, principal, id, given, at), lock=id)


@router.post(f"{ROOM}/disclosures")
async def notify_disclosure(id: PathId, notice: DisclosureIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Tells the State that gave information that it has to be disclosed, or had to be (UNTOC 18(5))."""
    at = house.clock.now()
    return await house.db.write(lambda session: disclosing.notify(session, principal, id, notice, at), lock=id)


@router.post(f"{ROOM}/disclosures/{{seq}}/replies")
async def answer_disclosure(
    id: PathId, seq: Annotated[Seq, Path()], reply: DisclosureReplyIn, principal: CurrentPrincipal, house: CurrentHouse
) -> Ack:
    """Answers such a notice."""
    at = house.clock.now()
    return await house.db.write(lambda session: disclosing.answer(session, principal, id, seq, reply, at), lock=id)
