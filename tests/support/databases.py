"""A clean, migrated database for each test, on SQLite and on PostgreSQL.

Migrations run once for each kind. For SQLite a test gets a copy of a file. A PostgreSQL database is copied once
(CREATE DATABASE … TEMPLATE writes every file of sixty tables anew) and handed from test to test, its rows taken out in
between; one whose tables were changed is thrown away.
"""

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from psycopg.sql import SQL, Identifier

from app.kernel.announce import Announcer
from app.kernel.db import Database
from app.vault.service import furnish
from tests.support.memory import folder_in_memory
from tests.support.once import once, run_of, start_kept
from tests.support.postgresql import Cluster, OwnPostgres, wait_until_ready
from tests.support.schema import migrate
from tests.support.spare import Spare, administer
from tests.support.web import demo_settings

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
        administer(cluster.folder, SQL("CREATE DATABASE {}").format(Identifier(TEMPLATE)))
        migrate(cluster.url(TEMPLATE))
        return {"socket": str(cluster.folder)}

    return Path(once(run, "postgresql", make)["socket"])


@pytest.fixture
def sqlite_url(sqlite_template: Path) -> Iterator[str]:
    """The URL of a migrated, empty SQLite database of this test's own."""
    with folder_in_memory("sqlite") as folder:
        shutil.copy(sqlite_template, folder / "counterpart.db")
        yield f"sqlite:///{folder / 'counterpart.db'}"


@pytest.fixture(scope="session")
def spare_postgresql(postgresql_server: Path) -> Iterator[list[Spare]]:
    """This process's databases that are clean and that nobody uses."""
    spares: list[Spare] = []
    yield spares
    for spare in spares:
        spare.drop()


@pytest.fixture
def postgresql_url(postgresql_server: Path, spare_postgresql: list[Spare]) -> Iterator[str]:
    """The URL of a migrated, empty PostgreSQL database of this test's own."""
    spare = spare_postgresql.pop() if spare_postgresql else Spare(postgresql_server, TEMPLATE)
    yield spare.url
    if spare.emptied():
        spare_postgresql.append(spare)
    else:
        spare.drop()


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
    opened = Database(database_url, announcer, info=furnish(demo_settings(database_url), announcer))
    yield opened
    await opened.close()


@pytest.fixture
def own_postgresql() -> Iterator[OwnPostgres]:
    """A durable server of this test's own, already started, to be killed and started at will."""
    server = OwnPostgres()
    server.start()
    yield server
    server.remove()
