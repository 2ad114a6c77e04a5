"""One line of migrations, there and back again on both databases, ending in exactly the tables of the code."""

from collections.abc import Iterator

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from app.kernel.db.engines import open_engine
from app.tables import metadata
from tests.house.tree import ROOT
from tests.support.schema import alembic_on


@pytest.fixture
def connection(database_url: str) -> Iterator[Connection]:
    """A connection to a database at the newest schema."""
    engine = open_engine(database_url)
    with engine.connect() as opened:
        yield opened
    engine.dispose()


@pytest.fixture
def config(connection: Connection) -> Config:
    return alembic_on(connection)


def test_there_is_one_head() -> None:
    scripts = ScriptDirectory(str(ROOT / "migrations"))

    assert len(scripts.get_heads()) == 1


def test_the_migrations_make_the_tables_of_the_code(config: Config) -> None:
    command.check(config)


def test_every_table_is_made(connection: Connection, config: Config) -> None:
    made = set(inspect(connection).get_table_names()) - {"alembic_version"}

    assert made == metadata.tables.keys()


def test_down_and_up_again_ends_where_it_began(connection: Connection, config: Config) -> None:
    before = _shape(connection)

    command.downgrade(config, "base")
    empty = inspect(connection).get_table_names()
    command.upgrade(config, "head")

    assert empty == ["alembic_version"]
    assert _shape(connection) == before


def _shape(connection: Connection) -> dict[str, object]:
    """Columns, keys and indexes of every table."""
    seen = inspect(connection)
    return {
        table: (
            sorted((column["name"], str(column["type"]), column["nullable"]) for column in seen.get_columns(table)),
            seen.get_pk_constraint(table)["constrained_columns"],
            sorted((key["constrained_columns"], key["referred_table"]) for key in seen.get_foreign_keys(table)),
            sorted((str(index["name"]), index["column_names"], index["unique"]) for index in seen.get_indexes(table)),
        )
        for table in seen.get_table_names()
    }
