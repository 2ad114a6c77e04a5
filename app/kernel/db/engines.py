"""An engine for each database, set up for durability first."""

import os
import sqlite3
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.engine import make_url

READING = "counterpart_reading"


def open_engine(url: str) -> Engine:
    """An engine for `sqlite:///path` or `postgresql://…`."""
    return _sqlite(url) if url.startswith("sqlite") else _postgresql(url)


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


def _sqlite(url: str) -> Engine:
    """One connection for the whole process: with a rollback journal readers and the writer would only wait for
    each other, and the page cache stays warm.

    SQLite 3.7.0-3.51.2 can corrupt a database when a WAL is reset under load, so the journal is the rollback
    journal with synchronous=EXTRA, which also syncs the folder after a commit
    (sqlite.org/pragma.html#pragma_synchronous).
    """
    parsed = make_url(url).set(drivername="sqlite+pysqlite")
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).absolute().parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        parsed,
        poolclass=StaticPool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,  # what a person typed stands in no log
        json_serializer=_json,
        json_deserializer=orjson.loads,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        for pragma in (
            "journal_mode=DELETE",
            "synchronous=EXTRA",
            "foreign_keys=ON",
            "trusted_schema=OFF",
            "secure_delete=ON",  # a destroyed key must not lie on in a free page
            "busy_timeout=5000",
            "cache_size=-65536",
        ):
            connection.execute(f"PRAGMA {pragma}")
        if parsed.database and parsed.database != ":memory:":
            os.chmod(parsed.database, 0o600)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get(READING)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _postgresql(url: str) -> Engine:
    parsed = make_url(url).set(drivername="postgresql+psycopg")
    # Statements are few, prepared, and look up keys: planning each of them anew would cost as much as running it. How
    # long a list is (see `lists`) the planner cannot know: once it has statistics it would read whole tables for it.
    options = "-c plan_cache_mode=force_generic_plan -c enable_hashjoin=off -c enable_mergejoin=off"
    return create_engine(
        parsed,
        hide_parameters=True,  # what a person typed stands in no log
        json_serializer=_json,
        json_deserializer=orjson.loads,
        pool_size=8,
        max_overflow=2,
        pool_timeout=10,
        connect_args={"connect_timeout": 5, "application_name": "counterpart", "options": options},
    )
