"""Through the doors of files in rooms, past a real scanner."""

from tests.consultations.steps import form
from tests.security.walking import Walk

ROOM = "/api/consultations/{id}"


async def files(walk: Walk) -> None:
    room = (await walk("KZ", "POST /api/consultations", form(walk.world, key="open-3")))["id"]
    file = (await walk("KZ", f"POST {ROOM}/uploads", b"%PDF-1.7 a draft", id=room))["file"]
    await walk("KZ", f"POST {ROOM}/files", {"key": "file-1", "file": file, "name": "draft.pdf"}, id=room)
    await walk("TH", f"GET {ROOM}/files", id=room)
    await walk.works()
    await walk("TH", f"GET {ROOM}/files/{{file}}", id=room, file=file)
