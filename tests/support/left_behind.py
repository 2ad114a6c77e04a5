"""What a database leaves on a disk: the rows of its tables, its files, the journal, a backup."""

import asyncio
import sqlite3
import subprocess
from collections.abc import Awaitable, Callable, Iterable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text

from app.kernel.db import Database, ReadSession
from tests.support import parts

LeftBehind = Callable[[], Awaitable[dict[str, bytes]]]


@pytest.fixture
def left_behind(database: Database, request: pytest.FixtureRequest) -> LeftBehind:
    """Gives, by place, everything that the test's database holds there at that moment."""
    cluster: Path | None = None if database.sqlite else request.getfixturevalue("postgresql_server")

    async def look() -> dict[str, bytes]:
        return {
            "tables": repr(await database.read(_rows)).encode(),
            "files": await asyncio.to_thread(contents, await database.read(partial(_files, cluster=cluster))),
            "journal": await asyncio.to_thread(contents, _journal(database, cluster)),
            "backup": await asyncio.to_thread(_backup, database),
        }

    return look


def contents(files: Iterable[Path]) -> bytes:
    return b"".join(file.read_bytes() for file in files if file.is_file())


def _rows(session: ReadSession) -> list[object]:
    """Every value of every table."""
    connection = session.connection()
    tables = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if connection.dialect.name == "sqlite"
        else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    )
    names = [row[0] for row in connection.execute(text(tables))]
    return [connection.execute(text(f'SELECT * FROM "{name}"')).all() for name in names]


def _files(session: ReadSession, cluster: Path | None) -> list[Path]:
    """The files of the tables, once everything has been written to them."""
    connection = session.connection()
    if cluster is None:
        return [Path(connection.engine.url.database or "")]
    connection.execute(text("CHECKPOINT"))
    number = connection.execute(text("SELECT oid FROM pg_database WHERE datname = current_database()")).scalar_one()
    return list(cluster.glob(f"**/base/{number}/*"))


def _journal(database: Database, cluster: Path | None) -> Iterable[Path]:
    """SQLite's rollback journal, if it was kept; PostgreSQL's write-ahead log, in which every row was once."""
    return cluster.glob("**/pg_wal/*") if cluster else [Path(f"{database.engine.url.database}-journal")]


def keep_journal(database: Database) -> None:
    """SQLite takes its journal away after each transaction; from now on it only writes over it."""
    if database.sqlite:
        database.engine.raw_connection().execute("PRAGMA journal_mode=PERSIST")


def _backup(database: Database) -> bytes:
    """As docs/operating.md has it made."""
    url = database.engine.url
    if database.sqlite:
        with closing(sqlite3.connect(str(url.database))) as origin, closing(sqlite3.connect(":memory:")) as copy:
            origin.backup(copy)
            return copy.serialize()
    program = str(parts.postgresql().need().with_name("pg_dump"))
    command = [program, "--username=postgres", f"--host={url.query['host']}", str(url.database)]
    return subprocess.run(command, check=True, capture_output=True).stdout
