"""An act of somebody outside the room while something is said in it, in two transactions of PostgreSQL: it waits, and
goes on from what was said."""

from typing import Any

import httpx
import pytest

from app.consultations import log
from app.consultations.assigning import service as assigning
from app.consultations.assigning.schemas import AssignIn
from app.consultations.schemas import Ack
from app.consultations.shifts import service as shifts
from app.consultations.shifts.schemas import ShiftReplyIn
from app.identity.principal import HeldGrant, Principal
from app.kernel.db import Database, WriteSession
from tests.consultations.steps import entries
from tests.consultations.test_assign import people
from tests.consultations.test_next_shift import entry, offer
from tests.secretariat.people.test_sign_in_meanwhile import side_by_side
from tests.support.world import World

__all__ = ["entry", "people"]


@pytest.fixture
def database_url(postgresql_url: str) -> str:
    """SQLite runs one command after the other."""
    return postgresql_url


@pytest.mark.parametrize("act", ["assigned", "taken over", "declined"])
async def test_its_entry_follows_the_one_that_came_first(
    th: httpx.AsyncClient,
    room: dict[str, Any],
    people: dict[str, str],
    entry: str,
    world: World,
    db: Database,
    act: str,
) -> None:
    assert (await offer(th, room, entry)).json()["seq"] == 5
    asker = world.persons["KZ"]

    def as_somebody(person: str, role: str) -> Principal:
        grant = HeldGrant(role, "seajust", "TH", None)
        return world._signed_in(person, "TH", None, grant)

    def said(session: WriteSession) -> int:
        locked = log.lock(session, room["id"])
        return log.append(session, locked, kind="message", key="beside", author=asker, at=world.at, body="b").seq

    def acted(session: WriteSession) -> Ack:
        if act == "assigned":
            correspondent = as_somebody(people["TH-correspondent"], "correspondent")
            form = AssignIn(person=world.persons["TH"], key="a-1")
            return assigning.assign(session, correspondent, room["id"], form, world.at)
        word = ShiftReplyIn(key="w-1", agree=act == "taken over")
        colleague = as_somebody(people["TH-2"], "focal_point")
        return shifts.reply(session, colleague, room["id"], world.persons["TH"], word, world.at)

    first, second = await side_by_side(db, said, acted)

    joined = act == "taken over"
    assert (first, second.seq) == (6, 8 if joined else 7)
    assert [each["seq"] for each in await entries(th, room, after=5)] == [6, 7, *([8] if joined else [])]
