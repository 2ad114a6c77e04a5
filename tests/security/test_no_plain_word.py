"""No word of a room and no file name lies open: in tables, database files, journal, index, logs, letters or backups."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy import insert

from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.kernel.ids import new_id
from app.main import create_app
from app.reference.models import Term
from app.search.documents import changes_after
from app.search.headings import read_subjects
from tests.consultations.steps import entries
from tests.consultations.test_leave import colleague
from tests.security.typed import SIGN, Typist, free_fields, typed
from tests.support.denominators import Counted
from tests.support.errands import works
from tests.support.left_behind import LeftBehind, contents, keep_journal
from tests.support.meilisearch import MeilisearchAddress
from tests.support.web import SignIn, demo_settings
from tests.support.world import World

NO_TEXT = "urgent.time_zone"
"""Any text for the description; what is no time zone is refused."""


@pytest.fixture
async def application(
    database_url: str,
    world: World,
    clock: ManualClock,
    clamd_server: str,
    meilisearch_server: MeilisearchAddress,
    tmp_path: Path,
    database: Database,
) -> AsyncIterator[FastAPI]:
    """The application with everything beside it that could keep a word: scanner, files, letters, Meilisearch."""
    own = {
        "clamd": clamd_server,
        "files": str(tmp_path / "files"),
        "mail_folder": tmp_path / "letters",
        "meilisearch_url": meilisearch_server.url,
        "meilisearch_key": SecretStr(meilisearch_server.key),
        "meilisearch_index": new_id(),
    }
    await database.write(_urgency)
    app = create_app(demo_settings(database_url).model_copy(update=own), clock)
    async with app.router.lifespan_context(app):
        keep_journal(app.state.house.db)
        yield app


def _urgency(session: WriteSession) -> None:
    """What is urgent enough for a letter at once."""
    terms = (("urgency", "critical"), ("urgency_reason", "life"))
    session.execute(
        insert(Term), [{"kind": kind, "code": code, "position": 9, "labels": {"en": code}} for kind, code in terms]
    )


async def test_what_is_typed_lies_open_nowhere(
    application: FastAPI,
    sign_in: SignIn,
    world: World,
    database: Database,
    meilisearch_server: MeilisearchAddress,
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
    left_behind: LeftBehind,
    counted: Counted,
) -> None:
    type = Typist()
    chosen = {"letters": True, "digest": True, "address": "night@example.org", "show_reference": True}
    assert (await (await sign_in("TH")).put("/api/notices/settings", json=chosen)).is_success
    with caplog.at_level(logging.DEBUG):
        entry, _ = await colleague(database, world, "TH", "seajust")
        rooms = await typed(type, sign_in, world, entry)
        await works(application.state.house, application.state.desk)
        await application.state.desk.heal()

    fields = {field for field in free_fields(application.openapi()) if NO_TEXT not in field}
    counted(f"{len(fields)} fields typed into")
    assert fields - type.fields == set(), "nothing that can be typed is left out"
    assert SIGN in str(await entries(await sign_in("KZ"), {"id": rooms[1]})), "the people in the room read it"
    places = await left_behind() | {
        "embedded index": (await database.read(_indexed)).encode(),
        "Meilisearch": await _stored(meilisearch_server),
        "log": caplog.text.encode(),
    }
    kept = await asyncio.to_thread(contents, (tmp_path / "files").rglob("*"))
    letters = await asyncio.to_thread(contents, (tmp_path / "letters").rglob("*"))
    looked = sum(map(len, places.values())) + len(kept) + len(letters)
    counted(f"{len(places)} places, the files and the letters, {looked} bytes looked through")
    assert [place for place, held in places.items() if SIGN.encode() in held] == []
    assert SIGN.encode() not in kept + letters
    seen = {place: rooms[1].encode() in held for place, held in places.items()}
    for place in ("embedded index", "Meilisearch"):  # they hold entries of the directory and nothing of rooms
        seen[place] = world.focal_points["TH"].encode() in places[place]
    assert seen == dict.fromkeys(places, True), "what is not secret is found there, so a word would be"
    assert len(kept) > 400_000
    assert letters


def _indexed(session: ReadSession) -> str:
    """What the embedded engine is given; it lives in memory."""
    return repr(changes_after(session, read_subjects(session), 0).put)


async def _stored(address: MeilisearchAddress) -> bytes:
    """Every document of every index of this run, and what the server was ever asked to do."""
    headers = {"Authorization": f"Bearer {address.key}"}
    async with httpx.AsyncClient(base_url=address.url, headers=headers) as server:
        indexes = (await server.get("/indexes", params={"limit": 1000})).json()["results"]
        found = [
            (await server.get(f"/indexes/{each['uid']}/documents", params={"limit": 1000})).json() for each in indexes
        ]
        found.append((await server.get("/tasks", params={"limit": 1000})).json())
    return json.dumps(found).encode()
