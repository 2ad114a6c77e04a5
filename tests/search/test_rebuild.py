"""Building the index anew: beside the one in use, swapped in whole, with every change that came meanwhile."""

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta

import pytest
from fastapi import FastAPI

from app.directory import repository
from app.directory.models import FocalPoint
from app.kernel.clock import ManualClock
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from app.search import projecting
from app.search.documents import Document
from app.search.engines import meilisearch
from app.search.engines.meilisearch import MeilisearchEngine
from app.search.engines.port import EngineAway
from tests.search.demo import documents
from tests.search.meilisearched import equal, found, projector, running, settings_for
from tests.support.meilisearch import OwnMeilisearch
from tests.support.world import World


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """What follows is about the other engine: one database is enough."""
    return sqlite_url


@pytest.fixture
async def app(
    own_meilisearch: OwnMeilisearch, database_url: str, world: World, clock: ManualClock
) -> AsyncIterator[FastAPI]:
    async with running(settings_for(database_url, own_meilisearch), clock) as made:
        yield made


async def test_changes_that_come_while_it_is_built_are_in_it(
    app: FastAPI, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything is ready to be swapped when one is renamed and another goes."""
    db, swap = app.state.house.db, MeilisearchEngine.take_place

    def rename(session: WriteSession) -> None:
        focal_point = session.get_one(FocalPoint, world.focal_points["KZ"])
        focal_point.name_romanised, focal_point.change_seq = "Dinara Tolegenova", repository.next_position(session)

    def retire(session: WriteSession) -> None:
        focal_point = session.get_one(FocalPoint, world.focal_points["TH"])
        focal_point.retired_at, focal_point.change_seq = world.at, repository.next_position(session)

    async def swap_late(engine: MeilisearchEngine, name: str) -> None:
        await db.write(rename)
        await db.write(retire)
        await swap(engine, name)

    monkeypatch.setattr(MeilisearchEngine, "take_place", swap_late)
    told: list[tuple[int, int]] = []
    count = await projecting.rebuild(db, projector(app).engine, lambda done, of: told.append((done, of)))
    await app.state.desk.follow()

    assert (count, told) == (len(world.focal_points) - 1, [(5, 5)])
    assert await equal(app)
    assert await found(app, "Tolegenova") == {"who": ["KZ"], "degraded": False}


async def test_what_was_built_beside_is_gone_when_it_cannot_be_swapped(
    app: FastAPI, own_meilisearch: OwnMeilisearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(engine: MeilisearchEngine, name: str) -> None:
        raise EngineAway("no")

    monkeypatch.setattr(MeilisearchEngine, "take_place", refuse)
    made: list[MeilisearchEngine] = []
    beside = MeilisearchEngine.beside

    def remembered(engine: MeilisearchEngine) -> MeilisearchEngine:
        made.append(beside(engine))
        return made[-1]

    monkeypatch.setattr(MeilisearchEngine, "beside", remembered)

    with pytest.raises(EngineAway):
        await projecting.rebuild(app.state.house.db, projector(app).engine)

    assert not await made[0].exists()
    assert await equal(app)


async def test_what_a_killed_rebuild_left_is_swept_but_never_one_under_way(
    app: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = projector(app).engine
    left = engine.beside()
    await left.prepare()

    await projecting.rebuild(app.state.house.db, engine)
    under_way = await left.exists()
    monkeypatch.setattr(meilisearch, "ABANDONED", timedelta(0))
    await projecting.rebuild(app.state.house.db, engine)

    assert (under_way, await left.exists(), await equal(app)) == (True, False, True)


async def test_two_that_are_built_at_once_leave_one_whole_index(app: FastAPI) -> None:
    engine = projector(app).engine
    await engine.drop()
    first, second = engine.beside(), engine.beside()
    for each in (first, second):
        await each.prepare()
    name = engine.name

    await first.take_place(name)
    await second.take_place(name)

    assert (first.name, second.name, await engine.exists()) == (name, name, True)


async def test_an_entry_that_moves_on_while_it_is_brought_over_is_brought_over_again(
    app: FastAPI, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Read, renamed by somebody else, and only then put: the last word must not be the older state."""
    db, send = app.state.house.db, MeilisearchEngine.send
    id, names = world.focal_points["KZ"], iter([new_id()])

    def rename(session: WriteSession, name: str) -> None:
        focal_point = session.get_one(FocalPoint, id)
        focal_point.name_romanised, focal_point.change_seq = name, repository.next_position(session)

    async def send_late(engine: MeilisearchEngine, documents: Sequence[Document]) -> list[int]:
        for name in names:
            await db.write(lambda session, name=name: rename(session, name))
        return await send(engine, documents)

    monkeypatch.setattr(MeilisearchEngine, "send", send_late)
    await app.state.desk.project([id])
    await app.state.desk.follow()

    assert await equal(app)


async def test_while_one_process_builds_the_index_another_waits_for_it(app: FastAPI) -> None:
    """The one that builds has handed over documents that the server has yet to take in."""
    engine = projector(app).engine
    await engine.drop()
    other = engine.beside()
    await other.prepare()
    tasks = [task for document in documents()[:40] for task in await other.send([document])]
    waits = await engine.being_built()
    with pytest.raises(EngineAway, match="another process"):
        await projector(app).compare()
    await other.settled(tasks)

    assert (waits, await engine.being_built()) == (True, False)


async def test_an_index_that_came_by_itself_with_a_document_sent_too_early_is_not_taken_for_ours(
    app: FastAPI, own_meilisearch: OwnMeilisearch, world: World
) -> None:
    """The server lost everything, and an errand came before the comparison: sent to no index, a document makes one."""
    async with projector(app).comparing:
        own_meilisearch.stop()
        own_meilisearch.wipe()
        own_meilisearch.start()
        await app.state.desk.project([world.focal_points["KZ"]])
        held, usable = await projector(app).engine.checksums(), await projector(app).engine.usable()
        asked = await found(app, "Romanised TH")

    assert (list(held), usable, asked) == ([world.focal_points["KZ"]], False, {"who": ["TH"], "degraded": True})
    await projector(app).compare()
    assert await equal(app)
