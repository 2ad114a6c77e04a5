"""PostgreSQL's second wall: the application's role owns no table, and may only add to some (docs/decisions/0017)."""

from collections.abc import Iterable

from psycopg.sql import SQL, Identifier
from sqlalchemy import Connection, text


def grant_to(connection: Connection, role: str, append_only: Iterable[str]) -> None:
    """Lets `role` read and write every table there is, but only read and add to those of `append_only`; in the caller's
    transaction, as the owner. Raises ProgrammingError for a role that does not exist."""
    name = Identifier(role)
    only = SQL(", ").join(Identifier(table) for table in sorted(append_only))
    for statement in (
        SQL("REVOKE CREATE ON SCHEMA public FROM PUBLIC"),
        SQL("GRANT USAGE ON SCHEMA public TO {}").format(name),
        SQL("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}").format(name),
        SQL("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {}").format(name),
        SQL("REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {}").format(name),
        SQL("REVOKE UPDATE, DELETE ON {} FROM {}").format(only, name),
    ):
        connection.exec_driver_sql(statement.as_string())


def excess(connection: Connection, append_only: Iterable[str]) -> list[str]:
    """What the connected role may do and should not: tables it owns, and append-only ones it may change."""
    if connection.dialect.name != "postgresql":
        return []
    owned = connection.execute(text("SELECT count(*) FROM pg_tables WHERE tableowner = current_user")).scalar_one()
    found = [f"the application's role owns {owned} tables"] if owned else []
    for table in sorted(append_only):
        may = connection.execute(_MAY_CHANGE, {"table": table}).scalar_one()
        found += [f"the application's role may change or empty {table}"] if may else []
    return found


_MAY_CHANGE = text("SELECT has_table_privilege(:table, 'UPDATE, DELETE, TRUNCATE')")
