"""Papers over HTTP."""

from fastapi import APIRouter, Response

from app.consultations.papers import service
from app.consultations.papers.schemas import Format, PaperIn, PaperOut
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CurrentHouse, PathId

router = APIRouter(prefix="/api/consultations", tags=["consultations"])
MEDIA: dict[Format, str] = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "json": "application/json",
}


@router.get("/{id}/papers")
async def list_papers(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> list[PaperOut]:
    """The papers that were made of a consultation, newest first."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.papers(session, principal, id, at))


@router.post("/{id}/papers", response_class=Response)
async def make_paper(id: PathId, form: PaperIn, principal: FreshPrincipal, house: CurrentHouse) -> Response:
    """A transcript, or the draft of a request, as a file for the caller alone."""
    made = await service.make(house, principal, id, form)
    headers = {"content-disposition": f'attachment; filename="{made.name}"'}
    return Response(made.file, media_type=MEDIA[form.format], headers=headers)
