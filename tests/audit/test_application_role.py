"""On PostgreSQL the application works as a role that owns nothing and cannot undo what was written: it tries."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import psycopg
import pytest
from psycopg.sql import SQL, Identifier
from sqlalchemy import func, select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.cli.schema import APPEND_ONLY
from app.consultations import service as consultations
from app.consultations.forms import CloseIn, OpenIn
from app.consultations.models import Entry
from app.consultations.retention.forgetting import NOBODY, _stand_in
from app.consultations.retention.purging import purge
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.main import create_app
from app.vault.service import furnish
from tests.audit.evidence import act, sealed
from tests.consultations.steps import form
from tests.support.denominators import Counted
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
    "CREATE TEMPORARY TABLE entry (room_id text, author text, key text)",
    "CREATE FUNCTION pg_temp.undo() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    "CREATE TRIGGER undo AFTER UPDATE ON person FOR EACH ROW EXECUTE FUNCTION room_purged()",
    "TRUNCATE person CASCADE",
    "UPDATE alembic_version SET version_num = '0001'",
    "SET session_replication_role = replica",
    "SET ROLE postgres",
)


ASTRAY = (
    "CREATE TEMPORARY TABLE entry (room_id text, seq int, author text, key text)",
    "CREATE FUNCTION pg_temp.undo() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN DELETE FROM public.audit_entry; RETURN NEW; END $$",
    "CREATE TRIGGER undo BEFORE UPDATE ON pg_temp.entry FOR EACH ROW EXECUTE FUNCTION pg_temp.undo()",
    "INSERT INTO pg_temp.entry VALUES (%s, 1, 'a', 'b')",
    "UPDATE public.room SET purged_at = purge_at WHERE id = %s",
)
"""How a function with its owner's rights is led to a table of the caller's."""


@pytest.fixture
async def as_role(role_url: str) -> AsyncIterator[Database]:
    opened = Database(role_url, info=furnish(demo_settings(role_url)))
    yield opened
    await opened.close()


async def opened(as_role: Database, at: datetime, *, over: bool) -> str:
    """A consultation; one that is over."""
    world = await as_role.write(lambda session: make_world(session, at))
    kz, ending = world.principal("KZ"), CloseIn(key="c", outcome="not_needed", central_authority_informed=True)
    asked = OpenIn.model_validate(form(world))
    room = await as_role.write(lambda session: consultations.open_room(session, kz, asked, at))
    if over:
        await as_role.write(lambda session: consultations.close(session, kz, room, ending, at))
    return room


async def test_it_is_refused_whatever_would_undo(
    as_role: Database, role_url: str, clock: ManualClock, counted: Counted
) -> None:
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

    counted(f"{len(FORBIDDEN)} ways tried, {len(done)} of them let through")
    assert done == []
    assert owned == (0,)
    assert len(FORBIDDEN) == 42


async def test_a_temporary_table_gets_none_of_the_rights_by_which_a_destroyed_room_loses_its_names(
    postgresql_url: str, role_url: str, as_role: Database, clock: ManualClock
) -> None:
    """Where somebody may make one all the same."""
    room = await opened(as_role, clock.now(), over=True)
    acts = select(func.count()).select_from(AuditEntry)
    await as_role.write(lambda session: _stand_in(session, clock.now()))
    before = await as_role.read(lambda session: session.scalar(acts))
    with psycopg.connect(postgresql_url, autocommit=True) as owner:
        database = SQL("{}").format(Identifier(owner.info.dbname))
        owner.execute(SQL("GRANT TEMPORARY ON DATABASE {} TO PUBLIC").format(database))
        try:
            with psycopg.connect(role_url, autocommit=True) as connection:
                for statement in ASTRAY:
                    connection.execute(statement.encode(), [room] if "%s" in statement else None)
        finally:
            owner.execute(SQL("REVOKE TEMPORARY ON DATABASE {} FROM PUBLIC").format(database))

    assert await as_role.read(lambda session: session.scalar(acts)) == before
    assert await as_role.read(lambda session: set(session.scalars(select(col(Entry.author))))) == {NOBODY}


async def test_nobody_is_taken_out_of_a_room_that_goes_on(role_url: str, as_role: Database, clock: ManualClock) -> None:
    room = await opened(as_role, clock.now(), over=False)
    authors = select(col(Entry.author), col(Entry.key)).order_by(col(Entry.seq))
    before = await as_role.read(lambda session: session.execute(authors).all())
    await as_role.write(lambda session: _stand_in(session, clock.now()))
    with psycopg.connect(role_url, autocommit=True) as connection, pytest.raises(psycopg.errors.CheckViolation):
        connection.execute("UPDATE room SET purged_at = now() WHERE id = %s", [room])

    assert await as_role.read(lambda session: session.execute(authors).all()) == before


async def test_a_destroyed_room_loses_its_names_though_that_role_changes_no_entry(
    as_role: Database, clock: ManualClock
) -> None:
    over = clock.now() + timedelta(days=90)
    room = await opened(as_role, clock.now(), over=True)

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
