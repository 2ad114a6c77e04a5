"""Counts the statements that a piece of work sends to the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event

from app.kernel.db import Database


@contextmanager
def statements(source: Database | Connection) -> Iterator[list[str]]:
    """Collects every statement sent while open, but for the words that begin and end a transaction, and for the looks
    of the application's own worker at what is due. Of one connection alone, the worker's errands are not among them."""
    sent: list[str] = []
    heard = source.engine if isinstance(source, Database) else source

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        if not statement.startswith(("BEGIN", "SAVEPOINT", "RELEASE", "ROLLBACK", "SELECT errand.")):
            sent.append(statement)

    event.listen(heard, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(heard, "before_cursor_execute", note)
