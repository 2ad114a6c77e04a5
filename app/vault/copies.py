"""Copies of the wrapped keys, in a folder of their own, none of which outlives its days (security.md, section 6).

A copy is a file of JSON lines (holder, master, wrapped), named after its moment: of use only with the master keys,
which lie elsewhere. Putting one back adds keys that are missing, but none that the ledger says was destroyed.
"""

import os
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson
from pydantic import TypeAdapter
from sqlalchemy import insert, select

from app.kernel.db import ReadSession, WriteSession
from app.kernel.ids import new_id
from app.vault.service import WRAPPED

DAYS = 14
_NAME = "wrapped-keys-%Y%m%dT%H%M%SZ.keys"
_COLUMNS = ("holder", "master", "wrapped")
_ROWS = select(*(WRAPPED.c[name] for name in _COLUMNS)).order_by(WRAPPED.c.holder)
BATCH = 1_000
Row = tuple[str, str, str]
_ROWS_OF = TypeAdapter(list[Row])


def copy(session: ReadSession, folder: Path, at: datetime) -> tuple[Path, int]:
    """Writes a copy, whole or not at all; the answer is where, and how many keys it holds."""
    folder.mkdir(parents=True, exist_ok=True)
    file, count = folder / at.astimezone(UTC).strftime(_NAME), 0
    beside = file.with_name(f".{new_id()}")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as handle:
        for row in session.connection().execute(_ROWS):
            handle.write(orjson.dumps(list(row), option=orjson.OPT_APPEND_NEWLINE))
            count += 1
        handle.flush()
        os.fsync(handle.fileno())
    beside.replace(file)
    return file, count


def end_past(folder: Path, at: datetime, days: int) -> list[str]:
    """Deletes the copies that are older than so many days, by their names; the answer names them."""
    past = [file for file in sorted(folder.glob("wrapped-keys-*.keys")) if _made(file) < at - timedelta(days=days)]
    for file in past:
        file.unlink()
    return [file.name for file in past]


def read(file: Path) -> list[Row]:
    """The rows of a copy. Raises ValueError for a file that is none."""
    try:
        return _ROWS_OF.validate_python([orjson.loads(line) for line in file.read_bytes().splitlines()])
    except ValueError as fault:
        raise ValueError(f"{file} is no copy of wrapped keys") from fault


def put_back(session: WriteSession, rows: list[Row], destroyed: Collection[str]) -> int:
    """Adds the keys that are missing, but those that were destroyed; the answer is how many."""
    connection = session.connection()
    there = {*destroyed, *connection.execute(select(WRAPPED.c.holder)).scalars()}
    missing = [dict(zip(_COLUMNS, row, strict=True)) for row in rows if row[0] not in there]
    for start in range(0, len(missing), BATCH):
        connection.execute(insert(WRAPPED), missing[start : start + BATCH])
    return len(missing)


def _made(file: Path) -> datetime:
    return datetime.strptime(file.name, _NAME).replace(tzinfo=UTC)
