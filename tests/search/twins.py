"""Two services over one visible world, the second with rows besides that the asker may not see."""

import re
import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, Protocol, TypeVar

import httpx
import pytest
from pydantic import SecretStr
from sqlalchemy import insert, select, update
from sqlmodel import col

from app.directory.models import DirectoryPosition, FocalPoint, FocalPointMembership
from app.identity.models import Grant
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from app.main import create_app
from app.vault.service import furnish
from tests.search.twin_world import Rows, id_of, write_world
from tests.support import world as world_of
from tests.support.clocks import MORNING
from tests.support.databases import TEMPLATE
from tests.support.meilisearch import MeilisearchAddress
from tests.support.memory import folder_in_memory
from tests.support.spare import Spare
from tests.support.web import ADDRESS, demo_settings
from tests.support.world import World

INDEXED = (FocalPoint, FocalPointMembership)
T = TypeVar("T")
GAPS = "/api/secretariat/gaps"
AUDIT = "/api/audit"
_NUMBER = "x-request-id"
"""The one header that no two answers share."""
_PLAIN = {"Accept-Encoding": "identity"}
"""Compressed, two answers of the same length would differ in it by the ids in them, which are drawn at random."""
_MADE = re.compile(rb'"id":"(?!g0000)[^"]*"')


class Base(Protocol):
    """Where databases with the visible world in them come from."""

    world: World

    def place(self, stack: AsyncExitStack) -> str:
        """The URL of one, which is gone when the stack is left."""


class FileBase:
    """Of SQLite: a file, to be copied."""

    def __init__(self, template: Path, folder: Path) -> None:
        self._file = folder / "base.db"
        shutil.copy(template, self._file)
        self.world: World = written(f"sqlite:///{self._file}", write_world)

    def place(self, stack: AsyncExitStack) -> str:
        folder = stack.enter_context(folder_in_memory("twins"))
        return f"sqlite:///{shutil.copy(self._file, folder)}"


class ServerBase:
    """Of PostgreSQL: the same world, with the same identifiers, written into each."""

    def __init__(self, socket: Path, spares: list[Spare]) -> None:
        self._socket, self._spares = socket, spares
        self.world = World(MORNING)

    def place(self, stack: AsyncExitStack) -> str:
        spare = self._spares.pop() if self._spares else Spare(self._socket, TEMPLATE)
        stack.callback(lambda: self._spares.append(spare) if spare.emptied() else spare.drop())
        numbers = count()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(world_of, "new_id", lambda: id_of("x", next(numbers)))
            self.world = written(spare.url, write_world)
        return spare.url


def written(url: str, command: Callable[[WriteSession], T]) -> T:
    """Writes into a database that nobody uses."""
    database = Database(url, info=furnish(demo_settings(url)))
    answer = database.write_now(command)
    database.engine.dispose()
    return answer


class Service:
    """One of the two: its application, and the asker's client."""

    def __init__(self, application: Any, client: httpx.AsyncClient) -> None:
        self.database: Database = application.state.house.db
        self._desk = application.state.desk
        self._client = client

    async def hide(self, rows: Sequence[tuple[type[Any], Rows]]) -> None:
        """Writes rows behind the application's back, and lets its index follow."""

        def write(session: WriteSession) -> None:
            for table, row in rows:
                session.execute(insert(table), [row])
            position = session.get_one(DirectoryPosition, 1)
            position.last_seq += 1
            touched = {row.get("focal_point_id") or row["id"] for table, row in rows if table in INDEXED}
            changed = update(FocalPoint).where(col(FocalPoint.id).in_(touched))
            session.execute(changed.values(change_seq=position.last_seq))

        await self.database.write(write)
        await self._desk.follow()
        await self._desk.project([row.get("focal_point_id") or row["id"] for table, row in rows if table in INDEXED])

    async def ask(self, method: str, path: str, body: Any) -> tuple[int, bytes, dict[str, str]]:
        """Status, body without its request number and the ids of what was noted on the way, and headers."""
        answer = await self._client.request(method, path, json=body)
        content = answer.content
        if answer.is_error:
            content = repr(answer.json() | {"request_id": ""}).encode()
        if path == GAPS:
            content = _MADE.sub(b'"id":""', content)
        if path.startswith(AUDIT) and answer.is_success:
            content = repr(sorted(repr(act | {"id": "", "object_id": ""}) for act in answer.json()["acts"])).encode()
        return answer.status_code, content, {name: said for name, said in answer.headers.items() if name != _NUMBER}


@asynccontextmanager
async def twins(
    base: Base, whom: str, standing: str, server: MeilisearchAddress | None = None
) -> AsyncIterator[tuple[Service, Service]]:
    """Both services, where `whom` is signed in, and whose State has `standing` in its network; on the embedded engine,
    or each with an index of its own on `server`."""
    async with AsyncExitStack() as stack:
        made = []
        for url in (base.place(stack), base.place(stack)):
            settings = demo_settings(url).model_copy(update=remote(server))
            written(url, partial(stand, world=base.world, whom=whom, standing=standing))
            application = create_app(settings, ManualClock(MORNING))
            await stack.enter_async_context(application.router.lifespan_context(application))
            if server:
                await application.state.desk.projector.compare()
            transport = httpx.ASGITransport(app=application)
            client = await stack.enter_async_context(
                httpx.AsyncClient(transport=transport, base_url=ADDRESS, headers=_PLAIN)
            )
            (await client.post("/api/demo/sign-in", json={"persona": persona(whom)})).raise_for_status()
            made.append(Service(application, client))
        yield made[0], made[1]


def remote(server: MeilisearchAddress | None) -> Rows:
    if server is None:
        return {}
    key = SecretStr(server.key)
    return {"meilisearch_url": server.url, "meilisearch_key": key, "meilisearch_index": new_id()}


def persona(whom: str) -> str:
    return whom if whom == "secretariat" else f"fp-{whom}"


def stand(session: WriteSession, world: World, whom: str, standing: str) -> None:
    """Gives the asker's State a standing: in their grants, and in the memberships of its people."""
    if whom == "secretariat":
        return
    theirs = select(col(FocalPoint.id)).where(col(FocalPoint.jurisdiction) == whom)
    members = update(FocalPointMembership).where(col(FocalPointMembership.focal_point_id).in_(theirs))
    session.execute(members.values(standing=standing))
    grants = update(Grant).where(col(Grant.person_id) == world.persons[whom])
    session.execute(grants.values(standing=standing))
