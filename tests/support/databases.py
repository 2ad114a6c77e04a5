"""A clean, migrated database for each test, on SQLite and on PostgreSQL.

Migrations run once for each kind. For SQLite a test gets a copy of a file. A PostgreSQL database is copied once
(CREATE DATABASE … TEMPLATE writes every file of sixty tables anew) and handed from test to test, its rows taken out in
between; one whose tables were changed is thrown away.
"""

import shutil
from collections.abc import AsyncIterator, Iterator
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import psycopg
import pytest
from psycopg.sql import SQL, Composed, Identifier

from app.kernel.announce import Announcer
from app.kernel.config import Settings
from app.kernel.db import Database
from app.kernel.ids import new_id
from app.vault.service import furnish
from tests.support.once import once, run_of, start_kept
from tests.support.postgresql import Cluster, OwnPostgres, address, wait_until_ready
from tests.support.schema import migrate

TEMPLATE = "counterpart_template"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to be copied."""
    file = tmp_path_factory.mktemp("template") / "counterpart.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgresql_server(request: pytest.FixtureRequest) -> Path:
    """The socket folder of the run's PostgreSQL, which holds a migrated template database."""
    run = run_of(request.config)

    def make() -> dict[str, str]:
        cluster = Cluster.initialise()
        start_kept(run, cluster.user, cluster.folder, cluster.command(durable=False))
        wait_until_ready(cluster.url("postgres"))
        _administer(cluster.folder, SQL("CREATE DATABASE {}").format(Identifier(TEMPLATE)))
        migrate(cluster.url(TEMPLATE))
        return {"socket": str(cluster.folder)}

    return Path(once(run, "postgresql", make)["socket"])


@pytest.fixture
def sqlite_url(sqlite_template: Path) -> Iterator[str]:
    """The URL of a migrated, empty SQLite database of this test's own."""
    folder = Path(mkdtemp(prefix="counterpart-sqlite-"))
    shutil.copy(sqlite_template, folder / "counterpart.db")
    yield f"sqlite:///{folder / 'counterpart.db'}"
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def spare_postgresql(postgresql_server: Path) -> Iterator[list[str]]:
    """The names of this process's databases that are clean and that nobody uses."""
    names: list[str] = []
    yield names
    for name in names:
        _administer(postgresql_server, SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


@pytest.fixture
def postgresql_url(postgresql_server: Path, spare_postgresql: list[str]) -> Iterator[str]:
    """The URL of a migrated, empty PostgreSQL database of this test's own."""
    name = spare_postgresql.pop() if spare_postgresql else _copied(postgresql_server)
    yield address(postgresql_server, name)
    if _emptied(postgresql_server, name):
        spare_postgresql.append(name)
    else:
        _administer(postgresql_server, SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Each test that asks for this runs twice, once on each database."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def announcer() -> Announcer:
    return Announcer()


@pytest.fixture
async def database(database_url: str, announcer: Announcer) -> AsyncIterator[Database]:
    """An open database, empty but for its tables, on SQLite and on PostgreSQL in turn."""
    settings = Settings(mode="demo", database_url=database_url)
    opened = Database(database_url, announcer, info=furnish(settings, announcer))
    yield opened
    await opened.close()


@pytest.fixture
def own_postgresql() -> Iterator[OwnPostgres]:
    """A durable server of this test's own, already started, to be killed and started at will."""
    server = OwnPostgres()
    server.start()
    yield server
    server.remove()


def _copied(socket: Path) -> str:
    name = f"test_{new_id()}"
    create = SQL("CREATE DATABASE {} TEMPLATE {}").format(Identifier(name), Identifier(TEMPLATE))
    _administer(socket, create)
    return name


def _emptied(socket: Path, name: str) -> bool:
    """Takes every row out; False when the tables are not those of the template any more."""
    with psycopg.connect(address(socket, name), autocommit=True) as connection:
        connection.execute(_LEAVE)
        same = connection.execute(_NEWEST).fetchone() == _newest_of_template(str(socket))
        if same:
            connection.execute(_EMPTY)
    return same


@cache
def _newest_of_template(socket: str) -> object:
    with psycopg.connect(address(Path(socket), TEMPLATE)) as connection:
        return connection.execute(_NEWEST).fetchone()


_LEAVE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_NEWEST = "SELECT max(oid), count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"
"""A copy keeps the identifiers of the template's tables; whatever is made anew gets another one."""

_EMPTY = """
DO $$
DECLARE name text;
BEGIN
    SET LOCAL session_replication_role = replica;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %I', name);
    END LOOP;
END $$
"""


def _administer(socket: Path, statement: Composed) -> None:
    with psycopg.connect(address(socket, "postgres"), autocommit=True) as connection:
        connection.execute(statement)
