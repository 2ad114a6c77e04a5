"""Steps that tests of urgency have in common."""

from datetime import timedelta
from typing import Any

import httpx
from sqlmodel import col, select

from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from app.kernel.house import House
from app.outbox.models import Notice
from app.search.desk import Desk
from tests.support.errands import works


async def later(house: House, desk: Desk, clock: ManualClock, minutes: float) -> None:
    """Time goes by, until every errand that is due has been carried out."""
    clock.move(timedelta(minutes=minutes))
    await works(house, desk)


async def told(database: Database, kind: str) -> set[str]:
    """Who was told of something, ever."""

    def look(session: ReadSession) -> set[str]:
        return set(session.scalars(select(col(Notice.person_id)).where(col(Notice.kind) == kind)))

    return await database.read(look)


async def escalations(client: httpx.AsyncClient, room: dict[str, Any]) -> list[dict[str, Any]]:
    """What the log says of the ladder."""
    answer = await client.get(f"/api/consultations/{room['id']}/entries", params={"limit": 100})
    assert answer.status_code == 200, answer.text
    return [each["data"] for each in answer.json()["entries"] if each["kind"] == "escalated"]


async def clock_of(client: httpx.AsyncClient, room: dict[str, Any]) -> dict[str, Any]:
    """The clock of the first State asked, as somebody sees it."""
    answer = await client.get(f"/api/consultations/{room['id']}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["clocks"][0]
    return found


async def act(client: httpx.AsyncClient, room: dict[str, Any], what: str, /, **given: Any) -> httpx.Response:
    """An act of this folder."""
    return await client.post(f"/api/consultations/{room['id']}/{what}", json={"key": f"{what}-1"} | given)
