"""A PostgreSQL database that is handed from test to test, its rows taken out in between."""

from functools import cache
from pathlib import Path

import psycopg
from psycopg.sql import SQL, Composed, Identifier

from app.kernel.ids import new_id
from tests.support import lasting
from tests.support.postgresql import address


class Spare:
    """Copied from a template; one connection stays, to empty it with plans that are made once."""

    def __init__(self, socket: Path, template: str) -> None:
        self._socket, self._template = socket, template
        self._name = f"test_{new_id()}"
        create = SQL("CREATE DATABASE {} TEMPLATE {}").format(Identifier(self._name), Identifier(template))
        administer(socket, create)
        self.url = address(socket, self._name)
        lasting.keep(self.url)
        self._keeper = psycopg.connect(self.url, autocommit=True)
        self._keeper.execute("SET session_replication_role = replica")  # no order among tables, no triggers
        tables = self._keeper.execute(_TABLES).fetchall()
        deletes = SQL(" ").join(SQL("DELETE FROM {};").format(Identifier(name)) for (name,) in tables)
        self._keeper.execute(SQL(_EMPTY).format(deletes))

    def emptied(self) -> bool:
        """Takes every row out; False when the tables are not those of the template any more."""
        self._keeper.execute(_LEAVE)
        same = self._keeper.execute(_NEWEST).fetchone() == _newest_of(address(self._socket, self._template))
        if same:
            self._keeper.execute("SELECT pg_temp.empty()")
        return same

    def drop(self) -> None:
        self._keeper.close()
        lasting.let_go(self.url)
        administer(self._socket, SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(self._name)))


def administer(socket: Path, statement: Composed) -> None:
    """Runs what must run outside the database that it is about."""
    with psycopg.connect(address(socket, "postgres"), autocommit=True) as connection:
        connection.execute(statement)


@cache
def _newest_of(url: str) -> object:
    with psycopg.connect(url) as connection:
        return connection.execute(_NEWEST).fetchone()


_LEAVE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
"""
"""A connection that waits for its next test holds nothing; whoever is still in a transaction would hold up the next."""
_NEWEST = "SELECT max(oid), count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"
"""A copy keeps the identifiers of the template's tables; whatever is made anew gets another one."""
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
_EMPTY = "CREATE FUNCTION pg_temp.empty() RETURNS void LANGUAGE plpgsql AS $$ BEGIN {} END $$"
