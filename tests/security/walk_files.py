"""Through the doors of files in rooms. What is not found clean is not given out, and this walk meets no scanner."""

from tests.consultations.steps import form
from tests.security.walking import Walk

ROOM = "/api/consultations/{id}"


async def files(walk: Walk) -> None:
    room = (await walk("KZ", "POST /api/consultations", form(walk.world, key="open-3")))["id"]
    file = (await walk("KZ", f"POST {ROOM}/uploads", b"%PDF-1.7 a draft", id=room))["file"]
    await walk("KZ", f"POST {ROOM}/files", {"key": "file-1", "file": file, "name": "draft.pdf"}, id=room)
    await walk("TH", f"GET {ROOM}/files", id=room)
