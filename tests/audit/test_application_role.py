"""On PostgreSQL the application works as a role that owns nothing and cannot undo what was written: it tries."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import psycopg
import pytest
from psycopg.sql import SQL, Identifier
from sqlalchemy import select
from sqlalchemy.engine import make_url
from sqlmodel import col

from app.cli.schema import APPEND_ONLY, let_in
from app.consultations import service as consultations
from app.consultations.forms import CloseIn, OpenIn
from app.consultations.models import Entry
from app.consultations.retention.forgetting import NOBODY
from app.consultations.retention.purging import purge
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.kernel.db.engines import open_engine
from app.kernel.db.privileges import excess
from app.kernel.ids import new_id
from app.main import create_app
from app.vault.service import furnish
from tests.audit.evidence import act, sealed
from tests.consultations.steps import form
from tests.support.web import ADDRESS, demo_settings
from tests.support.world import World, make_world

FORBIDDEN = (
    "UPDATE audit_entry SET at = at",
    "UPDATE audit_link SET digest = digest",
    "UPDATE entry SET body = NULL",
    "UPDATE glass_opened SET minutes = 60",
    *(f"{verb} {table}" for verb in ("DELETE FROM", "TRUNCATE") for table in APPEND_ONLY),
    *(f"SELECT 1 FROM {table} FOR UPDATE" for table in APPEND_ONLY),
    *(f"ALTER TABLE {table} ADD COLUMN more integer" for table in APPEND_ONLY),
    *(f"ALTER TABLE {table} DISABLE TRIGGER ALL" for table in APPEND_ONLY),
    *(f"DROP TABLE {table}" for table in (*APPEND_ONLY, "person", "room")),
    *(f"CREATE RULE undo AS ON INSERT TO {table} DO INSTEAD NOTHING" for table in APPEND_ONLY),
    "CREATE TABLE more (id integer)",
    "TRUNCATE person CASCADE",
    "UPDATE alembic_version SET version_num = '0001'",
    "SET session_replication_role = replica",
    "SET ROLE postgres",
)


@pytest.fixture
def role(postgresql_url: str) -> Iterator[str]:
    """A role such as the application gets, in this test's database."""
    name = f"application_{new_id()}"
    with psycopg.connect(postgresql_url, autocommit=True) as owner:
        owner.execute(SQL("CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE").format(Identifier(name)))
        engine = open_engine(postgresql_url)
        let_in(engine, name)
        engine.dispose()
        yield name
        owner.execute(SQL("DROP OWNED BY {}").format(Identifier(name)))
        owner.execute(SQL("DROP ROLE {}").format(Identifier(name)))


@pytest.fixture
def role_url(postgresql_url: str, role: str) -> str:
    return make_url(postgresql_url).set(username=role).render_as_string(hide_password=False)


@pytest.fixture
async def as_role(role_url: str) -> AsyncIterator[Database]:
    opened = Database(role_url, info=furnish(demo_settings(role_url)))
    yield opened
    await opened.close()


async def test_it_is_refused_whatever_would_undo(as_role: Database, role_url: str, clock: ManualClock) -> None:
    await act(as_role, clock, 2)
    await sealed(as_role, clock)

    done = []
    with psycopg.connect(role_url, autocommit=True) as connection:
        for statement in FORBIDDEN:
            try:
                connection.execute(statement.encode())
            except psycopg.errors.InsufficientPrivilege:
                continue
            done.append(statement)
        owned = connection.execute("SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole").fetchone()

    assert done == []
    assert owned == (0,)
    assert len(FORBIDDEN) == 39


def test_the_check_finds_an_owner_and_passes_the_role(postgresql_url: str, role_url: str) -> None:
    found = {}
    for url in (postgresql_url, role_url):
        engine = open_engine(url)
        with engine.connect() as connection:
            found[url] = excess(connection, APPEND_ONLY)
        engine.dispose()

    assert found[role_url] == []
    assert found[postgresql_url][1:] == [
        f"the application's role may change or empty {table}" for table in sorted(APPEND_ONLY)
    ]


async def test_a_destroyed_room_loses_its_names_though_that_role_changes_no_entry(
    as_role: Database, clock: ManualClock
) -> None:
    at, over = clock.now(), clock.now() + timedelta(days=90)
    world = await as_role.write(lambda session: make_world(session, at))
    kz, ending = world.principal("KZ"), CloseIn(key="c", outcome="not_needed", central_authority_informed=True)
    asked = OpenIn.model_validate(form(world))
    room = await as_role.write(lambda session: consultations.open_room(session, kz, asked, at))
    await as_role.write(lambda session: consultations.close(session, kz, room, ending, at))

    assert await as_role.write(lambda session: purge(session, room, over))

    assert await as_role.read(lambda session: set(session.scalars(select(col(Entry.author))))) == {NOBODY}


async def test_a_consultation_is_opened_answered_and_closed_as_that_role(
    role_url: str, as_role: Database, clock: ManualClock, tmp_path: Path
) -> None:
    world: World = await as_role.write(lambda session: make_world(session, clock.now()))
    app = create_app(demo_settings(role_url), clock)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as client:
            answers = [
                await client.post("/api/demo/sign-in", json={"persona": "fp-KZ"}),
                await client.get("/api/directory/search", params={"q": "Romanised"}),
                await client.post("/api/consultations", json=form(world)),
            ]
            room = answers[-1].json()["id"]
            answers += [
                await client.post(f"/api/consultations/{room}/entries", json={"key": "one", "body": "A question"}),
                await client.post(f"/api/consultations/{room}/read", json={"seq": 2}),
                await client.get("/api/audit/mine"),
            ]

    assert [(str(answer.url), answer.text) for answer in answers if not answer.is_success] == []
