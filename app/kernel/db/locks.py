"""Locking a row, where writers run side by side."""

from typing import Any

from sqlalchemy import Executable
from sqlalchemy.orm import Session


def lock(session: Session, statement: Executable, values: dict[str, Any]) -> None:
    """Sends a SELECT … FOR UPDATE. On SQLite the write queue is alone with the database, and nothing is sent."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        connection.execute(statement, values)
