"""PostgreSQL's second wall: a role such as the application gets."""

from collections.abc import Iterator

import psycopg
import pytest
from psycopg.sql import SQL, Identifier
from sqlalchemy.engine import make_url

from app.cli.schema import let_in
from app.kernel.db.engines import open_engine
from app.kernel.ids import new_id


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
