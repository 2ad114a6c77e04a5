"""Files of rooms over HTTP."""

from collections.abc import AsyncIterator
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Path, Request
from fastapi.responses import StreamingResponse
from starlette.requests import ClientDisconnect

from app.consultations.attachments import attaching, reading, uploading
from app.consultations.attachments.schemas import AttachIn, FileOut, UploadOut
from app.consultations.schemas import Ack
from app.files.store import store
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.errors import NotFound, Unavailable
from app.kernel.ids import is_id
from app.vault.sealing import Unopenable

router = APIRouter(prefix="/api/consultations/{id}", tags=["consultations"])
_BYTES = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
_ALONE = "sandbox; default-src 'none'"
"""What a file may do in a browser that shows it all the same: nothing."""


@router.post("/uploads", status_code=201, openapi_extra={"requestBody": {"required": True, "content": _BYTES}})
async def upload_file(id: PathId, request: Request, principal: CurrentPrincipal, house: CurrentHouse) -> UploadOut:
    """Takes the bytes of a file, as the body of the request, to be attached within a day."""
    try:
        return await uploading.upload(house, principal, id, request.stream())
    except (ClientDisconnect, TimeoutError) as gone:
        raise Unavailable from gone


@router.post("/files")
async def attach_file(id: PathId, form: AttachIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Makes an uploaded file part of the room; answers with the entry `file`."""
    at = house.clock.now()
    return await house.db.write(lambda session: attaching.attach(session, principal, id, form, at), lock=id)


@router.get("/files")
async def list_files(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> list[FileOut]:
    """The files of a room, oldest first."""
    at = house.clock.now()
    return await house.db.read(lambda session: reading.listed(session, principal, id, at))


@router.get("/files/{file}", response_class=StreamingResponse, responses={200: {"content": _BYTES}})
async def download_file(
    id: PathId, file: Annotated[str, Path()], principal: CurrentPrincipal, house: CurrentHouse
) -> StreamingResponse:
    """The bytes of a file that was found clean, for who is in the room now; always to be saved, never to be shown."""
    if not is_id(file):
        raise NotFound
    at = house.clock.now()
    handed = await house.db.write(lambda session: reading.hand_over(session, principal, id, file, at))
    content = handed.content(store(house.settings))
    try:
        beginning = await anext(content)
    except (FileNotFoundError, Unopenable) as fault:
        raise Unavailable from fault
    plain = handed.name.encode("ascii", "ignore").decode().translate({34: None, 92: None}).strip() or "file"
    headers = {
        "content-disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(handed.name, safe='')}",
        "content-length": str(handed.file.size),
        "content-encoding": "identity",  # packed already, most of them
        "content-security-policy": _ALONE,
    }
    return StreamingResponse(_whole(beginning, content), headers=headers, media_type=handed.type)


async def _whole(beginning: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield beginning
    async for piece in rest:
        yield piece
