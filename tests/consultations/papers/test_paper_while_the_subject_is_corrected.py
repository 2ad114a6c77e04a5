"""A paper made while the subject is put right: its subject is that of the entry which it says it reaches."""

import asyncio
from typing import Any

import httpx
import pytest

from app.consultations import repository
from app.consultations.papers import content
from app.consultations.papers.gathering import Source, gathered
from app.consultations.papers.transcript import question
from app.kernel.db import Database, ReadSession
from tests.consultations.test_correct_subject import NAMED, RIGHT, correct, room
from tests.support.world import World

__all__ = ["room"]


@pytest.fixture
def database_url(postgresql_url: str) -> str:
    """SQLite does one thing after the other."""
    return postgresql_url


async def test_it_is_read_in_one_state_and_says_which(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    loop = asyncio.get_running_loop()

    def look(session: ReadSession) -> Source:
        assert repository.standing(session, world.principal("KZ"), room["id"], world.at) == (4, 0)
        said = asyncio.run_coroutine_threadsafe(correct(kz, room), loop).result(30)
        assert said.json()["seq"] == 5
        return gathered(session, world.principal("KZ"), room["id"], "n", "en", world.at)

    during = await db.read(look)
    after = await db.read(lambda session: gathered(session, world.principal("KZ"), room["id"], "m", "en", world.at))

    for source, subject, reached in ((during, NAMED, 4), (after, RIGHT, 5)):
        told = content.data(source, "transcript")
        assert (told["room"]["subject"], told["reached"], told["entries"][-1]["seq"]) == (subject, reached, reached)
        rows = question(source).rows
        assert {("Subject", subject), ("As it stood after entry no.", str(reached))} <= set(rows)
