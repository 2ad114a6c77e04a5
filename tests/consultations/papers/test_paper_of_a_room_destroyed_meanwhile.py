"""A paper that is noted while its room is destroyed, in two transactions of PostgreSQL: nothing of it is kept."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlmodel import select

from app.consultations.papers import service
from app.consultations.papers.models import Paper
from app.consultations.retention.purging import purge
from app.kernel.db import Database, WriteSession
from app.kernel.errors import NotFound
from tests.consultations.papers.made import source
from tests.consultations.steps import close
from tests.secretariat.people.test_sign_in_meanwhile import side_by_side
from tests.support.world import World


@pytest.fixture
def database_url(postgresql_url: str) -> str:
    """SQLite runs one command after the other."""
    return postgresql_url


async def test_nobody_is_named_in_what_is_left(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    await close(kz, room)
    at, maker = world.at + timedelta(days=91), world.principal("KZ")  # the application's own clock purges nothing
    about: dict[str, Any] = {"kind": "transcript", "format": "json", "language": "en", "reached": 5, "digest": "d"}

    def noted(session: WriteSession) -> str:
        paper = Paper(number="n", room_id=room["id"], person_id=maker.person_id, at=at, **about)
        try:
            service._noted(session, maker, source(), paper, at)
        except NotFound:
            return "not found"
        return "noted"

    answers = await side_by_side(db, lambda session: purge(session, room["id"], at), noted)

    assert answers == [True, "not found"]
    assert await db.read(lambda session: list(session.exec(select(Paper)))) == []
