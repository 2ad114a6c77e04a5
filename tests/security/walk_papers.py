"""Through the doors of papers, before the consultation is over."""

from tests.consultations.steps import form
from tests.security.walking import Walk

PAPERS = "/api/consultations/{id}/papers"


async def papers(walk: Walk) -> None:
    opened = await walk("KZ", "POST /api/consultations", form(walk.world, key="for-papers"))
    await walk("KZ", f"POST {PAPERS}", {"kind": "transcript", "format": "json", "language": "ru"}, id=opened["id"])
    await walk("TH", f"GET {PAPERS}", id=opened["id"])
