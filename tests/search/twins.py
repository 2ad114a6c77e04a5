"""Two services over one visible world, the second with rows besides that the asker may not see."""

import re
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import httpx
from pydantic import SecretStr
from sqlalchemy import insert, update
from sqlmodel import col

from app.directory.models import DirectoryPosition, FocalPoint, FocalPointMembership
from app.directory.relations.models import SecureLink, TraffickingRoute
from app.identity.models import Grant, Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from app.main import create_app
from app.reference.models import Term
from app.vault.service import furnish
from tests.support.clocks import MORNING
from tests.support.meilisearch import MeilisearchAddress
from tests.support.memory import folder_in_memory
from tests.support.web import ADDRESS, demo_settings
from tests.support.world import JURISDICTIONS, World, make_world

INDEXED = (FocalPoint, FocalPointMembership)
NAMES = ("Karimov", "Karimova", "Сапаров", "Prasong", "Dupont", "Mensah", "Kerimoff", "Saparova")
Rows = dict[str, Any]
GAPS = "/api/secretariat/gaps"
_MADE = re.compile(rb'"id":"(?!g0000)[^"]*"')


def id_of(kind: str, number: int) -> str:
    """An identifier one could guess."""
    return f"{kind}{number:0{20 - len(kind)}d}"


def code_of(number: int) -> str:
    """The State of somebody who is seen."""
    return list(JURISDICTIONS)[number % len(JURISDICTIONS)]


def person_rows(world: World, id: str, code: str, name: str, seq: int, **more: Any) -> Rows:
    """The row of somebody of `code` called `name`."""
    row = {
        "id": id,
        "authority_id": world.authorities[code],
        "jurisdiction": code,
        "name_original": name,
        "name_original_language": "ru",
        "name_romanised": name,
        "other_spellings": [f"{name}ov"],
        "names": {},
        "position": {"en": "Prosecutor"},
        "languages": [{"code": "ru", "level": "fluent"}],
        "offences": ["drugs"] if seq % 2 else ["fraud"],
        "measures": ["freezing"],
        "time_zone": "Asia/Almaty",
        "working_days": [1, 2, 3, 4, 5],
        "working_hours": {"start": "09:00", "end": "18:00"},
        "duty": [],
        "confirmed_at": world.at - timedelta(days=seq * 7),
        "illustrative": True,
        "revision": 1,
        "change_seq": seq,
    }
    return row | more


def route(id: str, network: str) -> Rows:
    """A trafficking route that `network` keeps."""
    stops = [{"jurisdiction": "UZ", "part": "origin"}, {"jurisdiction": "FR", "part": "destination"}]
    kept = {"titles": {"en": id}, "offences": ["drugs"], "stops": stops, "illustrative": True}
    return {"id": id, "network": network, "revision": 1, "changed_at": MORNING} | kept


def secure_link(id: str, network: str, one: str, other: str) -> Rows:
    """A line of the register that `network` keeps."""
    said = {"channel": "i24_7", "status": "in_use", "source": id, "source_date": MORNING.date(), "note": ""}
    pair = {"one": one, "other": other, "names": {}}
    return {"id": id, "network": network, "illustrative": True, "revision": 1, "changed_at": MORNING} | pair | said


def write_world(session: WriteSession) -> World:
    """The small world, and somebody of each name in each of its States; grants differ by State as in a real one."""
    world = make_world(session, MORNING)
    people, memberships = [], []
    for number, name in enumerate(NAMES * 2):
        code = code_of(number)
        id = id_of("v", number)
        people.append(person_rows(world, id, code, name, 10 + number))
        memberships.append({"focal_point_id": id, "network": JURISDICTIONS[code], "role": "focal_point"})
    roles = [
        {"kind": "role", "code": code, "position": 1, "labels": {"en": code}} for code in ("focal_point", "liaison")
    ]
    session.execute(insert(Term), roles)
    session.execute(insert(FocalPoint), people)
    session.execute(insert(FocalPointMembership), memberships)
    session.execute(insert(TraffickingRoute), [route(id_of("t", 20), "casc"), route(id_of("t", 19), "ejn")])
    session.execute(
        insert(SecureLink),
        [secure_link(id_of("s", 20), "casc", "KZ", "UZ"), secure_link(id_of("s", 19), "seajust", "KZ", "TH")],
    )
    session.get_one(DirectoryPosition, 1).last_seq = 10 + len(people)
    return world


class Base:
    """A database with the visible world in it, to be copied."""

    def __init__(self, template: Path, folder: Path) -> None:
        self.file = folder / "base.db"
        shutil.copy(template, self.file)
        url = f"sqlite:///{self.file}"
        database = Database(url, info=furnish(demo_settings(url)))
        self.world: World = database.write_now(write_world)
        database.engine.dispose()


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

    async def ask(self, method: str, path: str, body: Any) -> tuple[int, bytes, str | None]:
        """Status, body without its request number and the ids of gaps that were noted on the way, and ETag."""
        answer = await self._client.request(method, path, json=body)
        content = answer.content
        if answer.is_error:
            content = repr(answer.json() | {"request_id": ""}).encode()
        if path == GAPS:
            content = _MADE.sub(b'"id":""', content)
        return answer.status_code, content, answer.headers.get("etag")


@asynccontextmanager
async def twins(
    base: Base, whom: str, standing: str, server: MeilisearchAddress | None = None
) -> AsyncIterator[tuple[Service, Service]]:
    """Both services, where `whom` is signed in, and whose State has `standing` in its network; on the embedded engine,
    or each with an index of its own on `server`."""
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(folder_in_memory("twins"))
        made = []
        for name in ("plain", "hiding"):
            file = folder / f"{name}.db"
            shutil.copy(base.file, file)
            settings = demo_settings(f"sqlite:///{file}").model_copy(update=remote(server))
            before = Database(settings.database_url)
            before.write_now(partial(stand, world=base.world, whom=whom, standing=standing))
            before.engine.dispose()
            application = create_app(settings, ManualClock(MORNING))
            await stack.enter_async_context(application.router.lifespan_context(application))
            if server:
                await application.state.desk.projector.compare()
            transport = httpx.ASGITransport(app=application)
            client = await stack.enter_async_context(httpx.AsyncClient(transport=transport, base_url=ADDRESS))
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
    ids = session.connection().exec_driver_sql("SELECT id FROM focal_point WHERE jurisdiction = ?", (whom,))
    for (id,) in ids.all():
        session.connection().exec_driver_sql(
            "UPDATE focal_point_membership SET standing = ? WHERE focal_point_id = ?", (standing, id)
        )
    session.connection().exec_driver_sql(
        "UPDATE person_grant SET standing = ? WHERE person_id = ?", (standing, world.persons[whom])
    )


def hidden_person(
    world: World, id: str, code: str, name: str, network: str, **more: Any
) -> list[tuple[type[Any], Rows]]:
    """Somebody with an account, a membership of `network` and whatever `more` says."""
    standing = more.pop("standing", "full")
    role = more.pop("role", "focal_point")
    seq = more.pop("seq")
    account = f"p{id[1:]}"
    person = {
        "id": account,
        "issuer": "demo",
        "subject": id,
        "display_name": name,
        "display_name_original": name,
        "names": {},
        "jurisdiction": code,
        "focal_point_id": id,
        "language": "en",
        "created_at": world.at,
    }
    grant = {
        "id": f"g{id[1:]}",
        "person_id": account,
        "role": "focal_point",
        "network": network,
        "jurisdiction": code,
        "valid_from": world.at,
        "valid_until": None,
    }
    return [
        (FocalPoint, person_rows(world, id, code, name, seq, **more)),
        (FocalPointMembership, {"focal_point_id": id, "network": network, "role": role, "standing": standing}),
        (Person, person),
        (Grant, grant),
    ]
