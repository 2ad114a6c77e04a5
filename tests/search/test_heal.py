"""The nightly comparison writes nothing over what is newer, whichever engine it writes to."""

from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import Any, cast

import pytest
from fastapi import FastAPI

from app.directory.models import FocalPoint
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.search.documents import Changes
from app.search.holdings import Holdings
from app.search.projecting import bring_over
from tests.search.meilisearched import equal, projector, running, settings_for
from tests.search.saving import changed, happens
from tests.support.meilisearch import OwnMeilisearch
from tests.support.world import World

NEWER = {"name_romanised": "Dinara Tolegenova", "retired_at": None}


class Between:
    """The database, and something that happens once the first page of focal points has been read."""

    def __init__(self, db: Database, happens: Callable[[], Awaitable[None]]) -> None:
        self._db = db
        self._happens = happens
        self._waits = True

    async def read(self, look: Callable[[ReadSession], Any]) -> Any:
        found = await self._db.read(look)
        if self._waits and isinstance(found, Changes):
            self._waits = False
            await self._happens()
        return found


async def quietly(app: FastAPI, world: World, **values: Any) -> None:
    """Somebody changes an entry without a place in the order of changes."""

    def write(session: WriteSession) -> None:
        for name, value in values.items():
            setattr(session.get_one(FocalPoint, world.focal_points["KZ"]), name, value)

    await app.state.house.db.write(write)


@pytest.mark.parametrize("older", ["renamed", "retired"])
async def test_what_changes_while_it_compares_stays_in_memory(
    application: FastAPI, world: World, clock: ManualClock, older: str
) -> None:
    db, holdings = application.state.house.db, application.state.desk.holdings
    await quietly(application, world, **({"retired_at": world.at} if older == "retired" else {"names": {"ru": "Иное"}}))
    meanwhile = Between(db, partial(happens, application, world, changed("KZ", **NEWER)))

    await holdings.heal(cast(Database, meanwhile))

    anew = Holdings()
    await anew.build(db, clock)
    assert await holdings.engine.checksums() == await anew.engine.checksums()
    assert holdings.candidates([world.focal_points["KZ"]]) == anew.candidates([world.focal_points["KZ"]])


@pytest.fixture
async def meilisearched(
    own_meilisearch: OwnMeilisearch, database_url: str, world: World, clock: ManualClock
) -> AsyncIterator[FastAPI]:
    async with running(settings_for(database_url, own_meilisearch, sweep_seconds=3600), clock) as made:
        yield made


async def test_what_changes_while_it_is_brought_over_stays_in_meilisearch(meilisearched: FastAPI, world: World) -> None:
    db, kz = meilisearched.state.house.db, world.focal_points["KZ"]
    engine, subjects = projector(meilisearched).engine, meilisearched.state.desk.holdings.subjects

    async def newer() -> None:
        await happens(meilisearched, world, changed("KZ", **NEWER))
        await bring_over(db, engine, subjects, [kz])

    await quietly(meilisearched, world, names={"ru": "Иное"})
    await bring_over(cast(Database, Between(db, newer)), engine, subjects, [kz])

    assert await equal(meilisearched)
