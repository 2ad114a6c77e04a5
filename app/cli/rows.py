"""Writing many rows at once."""

from typing import Any

from sqlalchemy import insert

from app.kernel.db import WriteSession

Rows = list[dict[str, Any]]


def add_rows(session: WriteSession, table: type[Any], rows: Rows) -> None:
    """Inserts `rows` into `table`; none is fine."""
    if rows:
        session.execute(insert(table), rows)
