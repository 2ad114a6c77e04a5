"""Through the doors of files in rooms."""

from sqlalchemy import update
from sqlmodel import col

from app.consultations.attachments.models import Attachment
from app.kernel.db import WriteSession
from tests.consultations.steps import form
from tests.security.walking import Walk

ROOM = "/api/consultations/{id}"


async def files(walk: Walk) -> None:
    room = (await walk("KZ", "POST /api/consultations", form(walk.world, key="open-3")))["id"]
    file = (await walk("KZ", f"POST {ROOM}/uploads", b"%PDF-1.7 a draft", id=room))["file"]
    await walk("KZ", f"POST {ROOM}/files", {"key": "file-1", "file": file, "name": "draft.pdf"}, id=room)
    await walk("TH", f"GET {ROOM}/files", id=room)

    def find_clean(session: WriteSession) -> None:
        """As its scanner would, whom this walk does not meet."""
        session.connection().execute(update(Attachment).where(col(Attachment.id) == file).values(state="clean"))

    await walk.database.write(find_clean)
    await walk("TH", f"GET {ROOM}/files/{{file}}", id=room, file=file)
