"""What runs for every message finds its rows by key: a table that is read whole grows slower with every entry."""

import asyncio
from functools import partial
from typing import Any

from app.consultations import service
from app.consultations.schemas import Saying
from app.identity import service as identity
from app.identity.principal import Principal
from app.kernel.db import Database, ReadSession
from app.realtime import repository
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World


async def test_no_table_is_read_whole(database: Database, world: World, room: dict[str, Any], sign_in: SignIn) -> None:
    token = (await sign_in("TH")).cookies["__Host-counterpart"]

    def recognised(session: ReadSession) -> Principal:
        return identity.recognise(session, token, world.at)[0]

    principal = await database.read(recognised)
    said = [Saying(key=f"k{n}", body="…") for n in range(4)]
    with statements(database) as sent:
        await asyncio.gather(
            *(database.write(service.Utterance(principal, room["id"], each, world.at)) for each in said)
        )
        await database.glance(lambda session: repository.news(session, [(room["id"], 5, 8)] * 3, world.at))
        await database.read(lambda session: service.entries_after(session, principal, room["id"], 0, 50, world.at))

    if database.sqlite:
        for statement in sent:
            assert "SCAN" not in await database.read(partial(plan, statement=statement))
    assert len(sent) > 8


def plan(session: ReadSession, statement: str) -> str:
    """How SQLite would read tables for a statement, a parameter that is a list left aside; values do not matter."""
    asked = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", (None,) * statement.count("?"))
    return "; ".join(row[3] for row in asked if "VIRTUAL TABLE" not in row[3])
