"""Master keys and the secrets of sessions change under a running service: nobody is answered with a fault meanwhile."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.house import House
from app.main import create_app
from app.vault import master
from tests.consultations.steps import form
from tests.support.forked import counterpart
from tests.support.web import SignIn, demo_settings
from tests.support.world import World

SECONDS = 60


async def command(house: House, folder: Path, *words: str) -> str:
    """What a command says, run beside the service on its database and its vault."""
    settings: Settings = house.settings
    environment = {
        **os.environ,
        "COUNTERPART_MODE": "demo",
        "COUNTERPART_DATABASE_URL": settings.database_url,
        "COUNTERPART_VAULT": str(settings.vault_folder()),
    }
    said = folder / "said"
    process = counterpart(list(words), environment, said)
    await asyncio.to_thread(process.join, SECONDS)
    assert process.exitcode == 0, said.read_text()
    return said.read_text()


async def asked_until(done: asyncio.Event, client: httpx.AsyncClient, addresses: list[str]) -> list[int]:
    """The answers to somebody who goes on asking."""
    statuses: list[int] = []
    while not done.is_set() or not statuses:
        statuses += [(await client.get(address)).status_code for address in addresses]
        await asyncio.sleep(0.02)
    return statuses


@pytest.fixture
async def application(database_url: str, world: World, clock: ManualClock, tmp_path: Path) -> AsyncIterator[FastAPI]:
    """The application over a copy of the master keys: others go on with the ones that are forgotten here."""
    shared = demo_settings(database_url)
    own = shutil.copytree(shared.vault_folder(), tmp_path / "vault")
    app = create_app(shared.model_copy(update={"vault": own}), clock)
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
def house(application: FastAPI) -> House:
    found: House = application.state.house
    return found


async def test_rooms_are_read_and_opened_while_the_master_key_changes(
    house: House, sign_in: SignIn, world: World, tmp_path: Path
) -> None:
    client, done = await sign_in("KZ"), asyncio.Event()
    room = (await client.post("/api/consultations", json=form(world))).json()["id"]
    before = master.read(master.master_file(house.settings)).keys()

    asking = asyncio.create_task(asked_until(done, client, [f"/api/consultations/{room}", "/api/health"]))
    await command(house, tmp_path, "vault", "rotate")
    opened = await client.post("/api/consultations", json=form(world, key="open-2"))
    await command(house, tmp_path, "vault", "forget")
    done.set()

    assert set(await asking) == {200}
    assert opened.status_code == 201
    assert master.read(master.master_file(house.settings)).keys().isdisjoint(before)
    assert (await client.get(f"/api/consultations/{room}")).json()["subject"] == form(world)["subject"]


async def test_every_session_gets_a_new_secret_while_the_service_runs(
    house: House, sign_in: SignIn, world: World, tmp_path: Path
) -> None:
    clients, done = [await sign_in("KZ"), await sign_in("TH")], asyncio.Event()

    asking = asyncio.create_task(asked_until(done, clients[0], ["/api/health"]))
    said = await command(house, tmp_path, "end-sessions")
    done.set()

    assert said.startswith("2 sessions ended")
    assert set(await asking) == {200}
    assert [(await each.get("/api/session")).status_code for each in clients] == [401, 401]
    assert (await (await sign_in("KZ")).get("/api/session")).status_code == 200
