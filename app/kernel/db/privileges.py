"""PostgreSQL's second wall: the application's role owns no table, and may only add to some (docs/decisions/0017)."""

from collections.abc import Iterable

from psycopg.sql import SQL, Identifier
from sqlalchemy import Connection, text


def grant_to(connection: Connection, role: str, append_only: Iterable[str]) -> None:
    """Lets `role` read and write every table there is, but only read and add to those of `append_only`, and make none,
    not even a temporary one; in the caller's transaction, as the owner.

    Raises ProgrammingError for a role that does not exist.
    """
    name = Identifier(role)
    only = SQL(", ").join(Identifier(table) for table in sorted(append_only))
    database = Identifier(connection.execute(text("SELECT current_database()")).scalar_one())
    for statement in (
        SQL("REVOKE TEMPORARY ON DATABASE {} FROM PUBLIC").format(database),
        SQL("REVOKE CREATE ON SCHEMA public FROM PUBLIC"),
        SQL("GRANT USAGE ON SCHEMA public TO {}").format(name),
        SQL("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}").format(name),
        SQL("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {}").format(name),
        SQL("REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {}").format(name),
        SQL("REVOKE UPDATE, DELETE ON {} FROM {}").format(only, name),
    ):
        connection.exec_driver_sql(statement.as_string())


def excess(connection: Connection, append_only: Iterable[str]) -> list[str]:
    """What the connected role may do and should not: tables it owns, append-only ones it may change, temporary ones it
    may make, and functions with their owner's rights that it may lead astray."""
    if connection.dialect.name != "postgresql":
        return []
    owned = connection.execute(text("SELECT count(*) FROM pg_tables WHERE tableowner = current_user")).scalar_one()
    found = [f"the application's role owns {owned} tables"] if owned else []
    for table in sorted(append_only):
        may = connection.execute(_MAY_CHANGE, {"table": table}).scalar_one()
        found += [f"the application's role may change or empty {table}"] if may else []
    if connection.execute(_MAY_MAKE).scalar_one():
        found.append("the application's role may make temporary tables: REVOKE TEMPORARY ON DATABASE ... FROM PUBLIC")
    for function in connection.execute(_LED_ASTRAY).scalars():
        found.append(f"the application's role may misuse {function}, which runs with its owner's rights")
    return found


_MAY_CHANGE = text("SELECT has_table_privilege(:table, 'UPDATE, DELETE, TRUNCATE')")
_MAY_MAKE = text("SELECT has_database_privilege(current_database(), 'TEMPORARY')")
_LED_ASTRAY = text(
    """
SELECT oid::regprocedure::text FROM pg_proc
WHERE prosecdef AND pronamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
  AND (has_function_privilege(oid, 'EXECUTE')
       OR NOT EXISTS (SELECT FROM unnest(proconfig) AS set WHERE set LIKE 'search_path=%pg_temp'))
ORDER BY 1
"""
)
"""A trigger's function needs no right to be called. A temporary table is found before all others by a function that
does not name `pg_temp` as the last place to look (CVE-2007-2138)."""
