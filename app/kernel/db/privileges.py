"""PostgreSQL's second wall: the application's role owns no table, and may only add to some (docs/decisions/0017)."""

from collections.abc import Iterable, Iterator

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
        SQL("REVOKE CREATE, TEMPORARY ON DATABASE {} FROM PUBLIC, {}").format(database, name),
        SQL("REVOKE CREATE ON SCHEMA public FROM PUBLIC, {}").format(name),
        SQL("GRANT USAGE ON SCHEMA public TO {}").format(name),
        SQL("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}").format(name),
        SQL("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {}").format(name),
        SQL("REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {}").format(name),
        SQL("REVOKE UPDATE, DELETE ON {} FROM {}").format(only, name),
    ):
        connection.exec_driver_sql(statement.as_string())


def excess(connection: Connection, append_only: Iterable[str]) -> list[str]:
    """What the connected role may do and should not, by rights of its own or of a role that it could become; and
    functions with their owner's rights that it may lead astray."""
    if connection.dialect.name != "postgresql":
        return []
    tables = sorted(append_only)
    itself = connection.execute(text("SELECT current_user")).scalar_one()
    found = [f"the application's role {power}" for power in _powers(connection, itself, tables)]
    for function in connection.execute(_LED_ASTRAY).scalars():
        found.append(f"the application's role may misuse {function}, which runs with its owner's rights")
    for other in connection.execute(_COULD_BECOME).scalars():
        if powers := list(_powers(connection, other, tables)):
            found.append(f"the application's role could become {other}, which {', '.join(powers)}")
    return found


def _powers(connection: Connection, role: str, tables: Iterable[str]) -> Iterator[str]:
    """What a role may do that the application's should not."""
    own = connection.execute(_OF_ROLE, {"role": role}).mappings().one()
    if own["superuser"]:
        yield "is a superuser"
    if own["roles"]:
        yield "may make roles"
    if own["server"]:
        yield "may read or write files, run programs or end the work of others on the server"
    if own["copies"]:
        yield "may copy the database, make others, or pass over rules of rows"
    if own["replica"]:
        yield "may turn triggers off: session_replication_role"
    if own["owned"]:
        yield f"owns {own['owned']} tables"
    for table in tables:
        may = connection.execute(_OF_TABLE, {"role": role, "table": table}).mappings().one()
        if may["change"]:
            yield f"may change or empty {table}"
        if may["hook"]:
            yield f"may put triggers on {table}"
    if own["schemas"]:
        yield "may make schemas"
    for schema in own["within"]:
        yield f"may make tables and functions in the schema {schema}"
    if own["temporary"]:
        yield "may make temporary tables: REVOKE TEMPORARY ON DATABASE ... FROM PUBLIC"


_OF_ROLE = text(
    """
SELECT rolsuper AS superuser,
  rolcreaterole AS roles,
  pg_has_role(oid, 'pg_write_server_files', 'MEMBER')
    OR pg_has_role(oid, 'pg_read_server_files', 'MEMBER')
    OR pg_has_role(oid, 'pg_signal_backend', 'MEMBER')
    OR pg_has_role(oid, 'pg_execute_server_program', 'MEMBER') AS server,
  rolreplication OR rolcreatedb OR rolbypassrls AS copies,
  has_parameter_privilege(oid, 'session_replication_role', 'SET') AS replica,
  (SELECT count(*) FROM pg_tables WHERE tableowner = rolname) AS owned,
  has_database_privilege(oid, current_database(), 'CREATE') AS schemas,
  has_database_privilege(oid, current_database(), 'TEMPORARY') AS temporary,
  ARRAY(
    SELECT nspname::text FROM pg_namespace
    WHERE has_schema_privilege(pg_roles.oid, pg_namespace.oid, 'CREATE')
      AND nspname !~ '^pg_' AND nspname <> 'information_schema'
    ORDER BY 1
  ) AS within
FROM pg_roles WHERE rolname = :role
"""
)
_OF_TABLE = text(
    """
SELECT has_table_privilege(:role, :table, 'UPDATE, DELETE, TRUNCATE')
    OR has_any_column_privilege(:role, :table, 'UPDATE') AS change,
  has_table_privilege(:role, :table, 'TRIGGER') AS hook
"""
)
"""A right to one column counts; a trigger could keep rows from being added."""
_COULD_BECOME = text(
    """
SELECT rolname FROM pg_roles
WHERE rolname <> current_user AND pg_has_role(oid, 'MEMBER')
  AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
ORDER BY 1
"""
)
"""By SET ROLE, if not by inheritance. A superuser could become anybody."""
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
