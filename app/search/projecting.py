"""Bringing focal points over into a Meilisearch index, so that what was read last is also what was put last."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from functools import partial
from time import monotonic

from app.kernel.db import Database, ReadSession
from app.search.documents import Changes, changes_of, positions
from app.search.engines.meilisearch import MeilisearchEngine
from app.search.headings import Subjects, read_subjects

PAGE = 50
"""Focal points read at once while a whole directory is gone through: short enough for others to come between."""

LONGEST_PAUSE = 0.05
"""Seconds: what takes longer than that waits for other processes or for the server, and not in this one's way."""

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""


async def pages(db: Database, subjects: Subjects, ids: Sequence[str]) -> AsyncIterator[Changes]:
    """Focal points as they are now, some at a time; before the next comes a pause about as long as these took, in which
    the process is there for whoever searches. Raises Unavailable."""
    took = 0.0
    for start in range(0, len(ids), PAGE):
        await asyncio.sleep(min(took, LONGEST_PAUSE))
        began = monotonic()
        some = ids[start : start + PAGE]

        def look(session: ReadSession, some: Sequence[str] = some) -> Changes:
            return changes_of(session, subjects, some)

        yield await db.read(look)
        took = monotonic() - began


async def bring_over(db: Database, engine: MeilisearchEngine, subjects: Subjects, ids: Sequence[str]) -> None:
    """Puts focal points as they are, or takes them away; returns once the engine has done so.

    Somebody else may bring over the same one with a newer state in the meantime, and ours would then be the last word:
    so it looks again afterwards, and does again what has moved on. Raises EngineAway, Unavailable.
    """
    wanted = list(ids)
    while wanted:
        put: dict[str, int] = {}
        gone: list[str] = []
        tasks: list[int] = []
        async for changes in pages(db, subjects, wanted):
            tasks += await engine.send(changes.put)
            put |= {document.id: document.seq for document in changes.put}
            gone += changes.dropped
        await engine.settled(tasks)
        await engine.delete(gone)
        there = await _positions_of(db, wanted)
        wanted = [id for id in wanted if there.get(id) != put.get(id)]


async def rebuild(db: Database, engine: MeilisearchEngine, progress: Progress = lambda done, of: None) -> int:
    """Builds the index anew beside the one in use and swaps the two; the answer is how many documents it holds.

    Searches go on, and so do changes: what changed while it was built is brought over before the swap, and what
    changed while they were swapped, after it. Raises EngineAway, Unavailable.
    """
    subjects = await db.read(read_subjects)
    beside = engine.beside()
    try:
        await beside.prepare()
        put: dict[str, int] = {}
        tasks: list[int] = []
        here = await db.read(positions)
        async for changes in pages(db, subjects, sorted(here)):
            tasks += await beside.send(changes.put)
            put |= {document.id: document.seq for document in changes.put}
            progress(len(put), len(here))
        await beside.settled(tasks)
        put = await _catch_up(db, beside, subjects, put)
        await beside.take_place(engine.name)
        put = await _catch_up(db, engine, subjects, put)
        await engine.drop_leftovers()
    except BaseException:
        if beside.name != engine.name:
            await beside.drop()
        raise
    return len(put)


async def _catch_up(db: Database, engine: MeilisearchEngine, subjects: Subjects, put: dict[str, int]) -> dict[str, int]:
    """Brings over what has changed since `put`; the answer is what the engine has now."""
    here = await db.read(positions)
    changed = [id for id in here.keys() | put.keys() if here.get(id) != put.get(id)]
    await bring_over(db, engine, subjects, changed)
    return here


async def _positions_of(db: Database, ids: Sequence[str]) -> dict[str, int]:
    """Where those among `ids` who belong in an index stand in the order of changes."""
    here: dict[str, int] = {}
    for start in range(0, len(ids), PAGE):
        here |= await db.read(partial(positions, ids=ids[start : start + PAGE]))
    return here
