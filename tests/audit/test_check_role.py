"""`counterpart check` names every power of the application's role that it should not have, on a real PostgreSQL."""

from collections.abc import Iterator

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from app.cli.schema import APPEND_ONLY, let_in
from app.kernel.db.engines import open_engine
from app.kernel.db.privileges import excess
from app.kernel.ids import new_id

TEMPORARY = "may make temporary tables: REVOKE TEMPORARY ON DATABASE ... FROM PUBLIC"
SERVER = "may read or write files, run programs or end the work of others on the server"
COPIES = "may copy the database, make others, or pass over rules of rows"
TRIGGERS_OFF = "may turn triggers off: session_replication_role"
RIGHTS = {
    "GRANT CREATE ON SCHEMA public TO {}": "may make tables and functions in the schema public",
    "GRANT CREATE ON DATABASE {database} TO {}": "may make schemas",
    "GRANT TEMPORARY ON DATABASE {database} TO {}": TEMPORARY,
    "GRANT UPDATE (body) ON entry TO {}": "may change or empty entry",
    "GRANT UPDATE ON audit_link TO {}": "may change or empty audit_link",
    "GRANT DELETE ON glass_opened TO {}": "may change or empty glass_opened",
    "GRANT TRUNCATE ON audit_entry TO {}": "may change or empty audit_entry",
    "GRANT TRIGGER ON audit_entry TO {}": "may put triggers on audit_entry",
}
"""Rights, and what is said of whoever has them."""
STANDING = {
    "CREATE TABLE public.more AS SELECT 1 AS n; ALTER TABLE public.more OWNER TO {}": "owns 1 tables",
    "ALTER ROLE {} CREATEROLE": "may make roles",
    "GRANT pg_write_server_files TO {}": SERVER,
    "GRANT pg_read_server_files TO {}": SERVER,
    "GRANT pg_signal_backend TO {}": SERVER,
    "GRANT pg_execute_server_program TO {}": SERVER,
    "ALTER ROLE {} REPLICATION": COPIES,
    "ALTER ROLE {} CREATEDB": COPIES,
    "ALTER ROLE {} BYPASSRLS": COPIES,
    "GRANT SET ON PARAMETER session_replication_role TO {}": TRIGGERS_OFF,
}
"""The same of what a role is, which no `migrate` takes back."""


def found(url: str) -> list[str]:
    engine = open_engine(url)
    with engine.connect() as connection:
        said = excess(connection, APPEND_ONLY)
    engine.dispose()
    return said


def run(url: str, statements: str, role: str) -> None:
    """As the owner of everything; `{}` stands for a role."""
    with psycopg.connect(url, autocommit=True) as owner:
        for statement in statements.replace("{database}", f'"{owner.info.dbname}"').split("; "):
            owner.execute(statement.replace("{}", role).encode())


@pytest.fixture
def other(postgresql_url: str) -> Iterator[str]:
    """A role that the application's can be put into."""
    name = f"other_{new_id()}"
    with psycopg.connect(postgresql_url, autocommit=True) as owner:
        owner.execute(SQL("CREATE ROLE {} NOLOGIN").format(Identifier(name)))
        yield name
        owner.execute(SQL("DROP OWNED BY {}").format(Identifier(name)))
        owner.execute(SQL("DROP ROLE {}").format(Identifier(name)))


def test_the_owner_is_found_with_all_it_may_and_the_role_passes(postgresql_url: str, role_url: str) -> None:
    said = found(postgresql_url)

    assert found(role_url) == []
    assert said[0] == "the application's role is a superuser"
    assert said[5].startswith("the application's role owns ")
    assert [*said[:5], *said[6:]] == [
        "the application's role is a superuser",
        "the application's role may make roles",
        f"the application's role {SERVER}",
        f"the application's role {COPIES}",
        f"the application's role {TRIGGERS_OFF}",
        *(
            f"the application's role may {each} {table}"
            for table in sorted(APPEND_ONLY)
            for each in ("change or empty", "put triggers on")
        ),
        "the application's role may make schemas",
        "the application's role may make tables and functions in the schema public",
        f"the application's role {TEMPORARY}",
        "the application's role may misuse room_purged(), which runs with its owner's rights",
    ]


@pytest.mark.parametrize("right", RIGHTS)
def test_a_right_too_many_is_named_and_taken_back_when_the_schema_is_brought_up(
    postgresql_url: str, role: str, role_url: str, right: str
) -> None:
    run(postgresql_url, right, role)
    too_many = found(role_url)
    engine = open_engine(postgresql_url)
    let_in(engine, role)
    engine.dispose()

    assert (too_many, found(role_url)) == ([f"the application's role {RIGHTS[right]}"], [])


@pytest.mark.parametrize("right", RIGHTS)
def test_a_right_that_everybody_has_is_named(postgresql_url: str, role_url: str, right: str) -> None:
    run(postgresql_url, right, "PUBLIC")
    try:
        said = found(role_url)
    finally:
        run(postgresql_url, right.replace("GRANT", "REVOKE").replace(" TO ", " FROM "), "PUBLIC")

    assert said == [f"the application's role {RIGHTS[right]}"]


@pytest.mark.parametrize("what", STANDING)
def test_what_the_role_is_is_named(postgresql_url: str, role: str, role_url: str, what: str) -> None:
    run(postgresql_url, what, role)

    assert f"the application's role {STANDING[what]}" in found(role_url)


@pytest.mark.parametrize("inherits", ["INHERIT", "NOINHERIT"])
@pytest.mark.parametrize("power", [*RIGHTS, *STANDING, "ALTER ROLE {} SUPERUSER"])
def test_a_role_that_it_could_become_is_named_with_what_that_may(
    postgresql_url: str, role: str, role_url: str, other: str, power: str, inherits: str
) -> None:
    run(postgresql_url, f"ALTER ROLE {{}} {inherits}; GRANT {other} TO {{}}", role)
    harmless = found(role_url)
    run(postgresql_url, power, other)

    said = [each for each in found(role_url) if each.startswith(f"the application's role could become {other}, which ")]

    assert harmless == []
    assert len(said) == 1
    assert {**RIGHTS, **STANDING}.get(power, "is a superuser") in said[0]


def test_a_function_that_can_be_led_astray_is_named(postgresql_url: str, role_url: str) -> None:
    said = []
    for path in ("public", "pg_catalog, public, pg_temp"):
        run(postgresql_url, f"ALTER FUNCTION room_purged() SET search_path = {path}", "")
        said.append(found(role_url))

    assert said == [["the application's role may misuse room_purged(), which runs with its owner's rights"], []]
