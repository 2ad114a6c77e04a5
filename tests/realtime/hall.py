"""Two processes over one database, their provider, whoever keeps a network, and a crowd of people of one State."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import psycopg
from sqlalchemy import insert, update
from sqlmodel import col

from app.directory.models import FocalPoint, FocalPointMembership
from app.identity.models import Grant, Person, SignedIn
from app.kernel.clock import SystemClock
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from tests.consultations.steps import form
from tests.identity.oidc.issuer import Issuer
from tests.realtime.ends import Ended
from tests.realtime.server import Server, small_world
from tests.support.world import World, _grant, _person


@contextlib.asynccontextmanager
async def listening_cut(url: str) -> AsyncIterator[None]:
    """Ends every connection that listens for signals, again and again."""
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"

    async def cutting() -> None:
        async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
            while True:
                await connection.execute(cut)
                await asyncio.sleep(0.02)

    task = asyncio.create_task(cutting())
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


@dataclass(frozen=True)
class One:
    """Somebody of the crowd."""

    name: str
    person: str
    grant: str


def crowd(url: str, entries: int, behind_each: int, others: int, issuer: str) -> tuple[World, list[str], list[One]]:
    """The small world with a secretary, some entries of KZ with people behind each, and others behind the entry that
    it has: the new entries, and all of these people in that order. The provider knows one of GH as `kz-1`."""
    world, keeper, at = small_world(url), new_id(), SystemClock().now()
    made = [new_id() for _ in range(entries)]
    behind = [each for each in made for _ in range(behind_each)] + [world.focal_points["KZ"]] * others
    people = [_person(new_id(), f"fp-{n}", "KZ", entry, at) for n, entry in enumerate(behind)]
    grants = [_grant(each["id"], "focal_point", "casc", "KZ", at) for each in people]

    def write(session: WriteSession) -> None:
        kz = session.get_one(FocalPoint, world.focal_points["KZ"]).model_dump()
        listed = [{"focal_point_id": id, "network": "casc", "role": "focal_point"} for id in made]
        session.execute(insert(FocalPoint), [kz | {"id": id, "change_seq": 90 + n} for n, id in enumerate(made)])
        session.execute(insert(FocalPointMembership), listed)
        session.execute(insert(Person), [*people, _person(keeper, "fp-keeper", None, None, at)])
        session.execute(insert(Grant), [*grants, _grant(keeper, "secretariat", "casc", None, at)])
        known = update(Person).where(col(Person.id) == world.persons["GH"])
        session.execute(known.values(issuer=issuer, subject="kz-1"))

    database = Database(url)
    database.write_now(write)
    database.engine.dispose()
    both = zip(people, grants, strict=True)
    return world, made, [One(str(n), person["id"], grant["id"]) for n, (person, grant) in enumerate(both)]


@dataclass
class Hall:
    """Where they are."""

    here: Server
    there: Server
    database: Database
    provider: Issuer
    world: World
    keeper: httpx.AsyncClient

    async def enters(self, one: One, room: str | None) -> Ended:
        """Somebody with a session from one process and a socket at the other, where they follow a room; a new one for
        an empty name."""
        client = await self.here.sign_in(one.name)
        await asyncio.to_thread(self._vouched, one.person)
        tab = await self.there.tab(client)
        await tab.next("ready")
        if room == "":
            room = str((await client.post("/api/consultations", json=form(self.world))).json()["id"])
        if room is not None:
            await tab.follow(room, 0)
        of_hall = self.provider, self.database, self.world
        return Ended(client, tab, self.keeper, one.person, one.grant, room or "", *of_hall)

    def _vouched(self, person: str) -> None:
        """The provider vouched for their sessions."""
        vouched = update(SignedIn).where(col(SignedIn.person_id) == person)
        values = {"issuer": self.provider.url, "provider_session": person}
        self.database.write_now(lambda session: session.execute(vouched.values(values)))
