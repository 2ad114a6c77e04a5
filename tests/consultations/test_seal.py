"""What is said lies sealed: no table, file or log holds a word of it, and nothing opens in another place."""

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from app.kernel.db import Database, ReadSession, WriteSession
from tests.consultations.steps import close, entries, form, say
from tests.support.world import World

CANARY = "zq-canary"
"""Part of everything that is typed here."""


async def everything(db: Database) -> str:
    """Every value of every table."""

    def read(session: ReadSession) -> str:
        connection = session.connection()
        tables = (
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            if db.sqlite
            else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        )
        names = [row[0] for row in connection.execute(text(tables))]
        return repr([connection.execute(text(f'SELECT * FROM "{name}"')).all() for name in names])

    return await db.read(read)


async def typed(kz: httpx.AsyncClient, th: httpx.AsyncClient, world: World) -> dict[str, Any]:
    """A consultation in which everything that can be typed freely was typed."""
    opening = form(
        world,
        subject=f"{CANARY} subject",
        question=f"{CANARY} question",
        facts=f"{CANARY} facts",
        own_reference=f"{CANARY} 17/2026",
    )
    room: dict[str, Any] = (await kz.post("/api/consultations", json=opening)).json()
    await say(th, room, "k1", body=f"{CANARY} message")
    await say(th, room, "k2", kind="answer", body=f"{CANARY} answer")
    await say(th, room, "k3", kind="correction", reply_to=6, body=f"{CANARY} correction")
    await say(kz, room, "k4", body=f"{CANARY} restricted", caveats=["confidential"])
    uploaded = await kz.post(f"/api/consultations/{room['id']}/uploads", content=f"{CANARY} content".encode() * 30_000)
    file = {"key": "k5", "file": uploaded.json()["file"], "name": f"{CANARY} file.txt"}
    assert (await kz.post(f"/api/consultations/{room['id']}/files", json=file)).status_code == 200
    words = {"caveats": ["other_restriction"], "terms": {"text": f"{CANARY} restriction"}}
    put = await kz.post(f"/api/consultations/{room['id']}/caveats", json={"key": "k6"} | words)
    assert put.status_code == 200, put.text
    await say(kz, room, "k7", body=f"{CANARY} under it")
    await say(kz, room, "k8", body=f"{CANARY} twice", caveats=["other_restriction"], terms={"text": f"{CANARY} more"})
    draft = {"key": "k9", "text": f"{CANARY} draft"} | words
    assert (await kz.put(f"/api/consultations/{room['id']}/draft", json=draft)).status_code == 204
    assert CANARY in (await kz.get(f"/api/consultations/{room['id']}/draft")).text
    done = await close(
        kz, room, outcome="request_will_be_sent", note=f"{CANARY} note", formal_reference=f"{CANARY} 18/2026"
    )
    assert done.status_code == 200, done.text
    return room


def files(db: Database, kept: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """The files of the database and those `kept` for rooms: the one of SQLite with its journal; of PostgreSQL the
    write-ahead log, in which every row was once."""
    yield from (file for file in kept.rglob("*") if file.is_file())
    if db.sqlite:
        yield from (file for file in Path(db.engine.url.database or "").parent.iterdir() if file.is_file())
    else:
        cluster: Path = request.getfixturevalue("postgresql_server")
        yield from (file for file in cluster.glob("**/pg_wal/*") if file.is_file())


async def test_no_word_of_it_is_in_tables_files_or_the_log_of_the_service(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    world: World,
    db: Database,
    caplog: pytest.LogCaptureFixture,
    application: FastAPI,
    request: pytest.FixtureRequest,
) -> None:
    with caplog.at_level(logging.DEBUG):
        room = await typed(kz, th, world)

    shown = (await kz.get(f"/api/consultations/{room['id']}")).text + str(await entries(kz, room))
    assert shown.count(CANARY) >= 16, "the people in the room read it"
    assert CANARY not in await everything(db)
    assert CANARY not in caplog.text
    kept = Path(application.state.house.settings.files_place()) / room["id"]
    assert len(await asyncio.to_thread(list, kept.iterdir())) == 1
    assert [file.name for file in files(db, kept, request) if CANARY.encode() in file.read_bytes()] == []


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET body = (SELECT body FROM entry WHERE seq = 6) WHERE seq = 5",
        "UPDATE entry SET author = (SELECT author FROM entry WHERE seq = 1) WHERE seq = 5",
        "UPDATE entry SET body = 'AQ' || substr(body, 3, 20) || 'AAAA' || substr(body, 27) WHERE seq = 5",
        "UPDATE entry SET body = 'plain words' WHERE seq = 5",
    ],
)
async def test_what_was_moved_or_changed_in_the_database_is_not_shown_and_nothing_else_is_lost(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], db: Database, change: str
) -> None:
    await say(th, room, "k1", body="first")
    await say(th, room, "k2", body="second")

    def tamper(session: WriteSession) -> None:
        session.connection().execute(text(change))

    await db.write(tamper)

    assert [each["body"] for each in await entries(kz, room, after=4)] == [None, "second"]
