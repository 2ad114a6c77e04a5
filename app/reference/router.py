"""Reference data over HTTP: read once, then confirmed by its ETag."""

import hashlib

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from app.kernel.deps import CurrentHouse
from app.reference import service
from app.reference.schemas import PhraseBook, ReferenceOut

router = APIRouter(prefix="/api", tags=["reference"])


@router.get("/reference", response_model=ReferenceOut)
async def read_reference(request: Request, house: CurrentHouse) -> Response:
    """Jurisdictions, networks and terms with labels in every language; the same for everyone, before sign-in too."""
    return _confirmed(request, await house.db.read(service.everything))


@router.get("/reference/phrases", response_model=PhraseBook)
async def read_phrases(request: Request, house: CurrentHouse) -> Response:
    """The phrase book in every language; the same for everyone."""
    return _confirmed(request, await house.db.read(service.phrase_book))


def _confirmed(request: Request, found: BaseModel) -> Response:
    """The whole answer, or that what the caller has is still right."""
    body = found.model_dump_json().encode()
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"etag": tag, "cache-control": "private, max-age=600"}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)
