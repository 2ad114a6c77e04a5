"""One table, one insert a message, one commit a batch. SQLite with synchronous=FULL, or PostgreSQL."""

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

import psycopg

TABLE = "CREATE TABLE entry (room text, seq integer, author text, at text, body text, PRIMARY KEY (room, seq))"
Row = tuple[str, int, str, str, str]


class Store(Protocol):
    """Keeps messages: once `add` returns they are on the disk."""

    async def open(self) -> None: ...

    async def add(self, rows: list[Row]) -> None: ...


class SqliteStore:
    """One connection on one thread; the rollback journal, as the service has it."""

    def __init__(self, url: str) -> None:
        self._path = url.removeprefix("sqlite:///")
        self._thread = ThreadPoolExecutor(1)

    async def open(self) -> None:
        self._connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute(TABLE)

    async def add(self, rows: list[Row]) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._add, rows)

    def _add(self, rows: list[Row]) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", rows)
        self._connection.execute("COMMIT")


class PostgresStore:
    """One connection on the event loop; the inserts of a batch go out as one pipeline."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def open(self) -> None:
        self._connection = await psycopg.AsyncConnection.connect(self._url, autocommit=True)
        await self._connection.execute(TABLE)

    async def add(self, rows: list[Row]) -> None:
        async with self._connection.transaction(), self._connection.cursor() as cursor:
            await cursor.executemany("INSERT INTO entry VALUES (%s, %s, %s, %s, %s)", rows)


def open_store(url: str) -> Store:
    return SqliteStore(url) if url.startswith("sqlite") else PostgresStore(url)
