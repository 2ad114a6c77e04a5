"""The database: short synchronous functions on threads, one write queue, SQLite and PostgreSQL alike.

Whatever differs between the two databases is in this folder and nowhere else.
"""

from app.kernel.db.columns import Json, UtcDateTime
from app.kernel.db.database import Database
from app.kernel.db.session import ReadSession, WriteSession

__all__ = ["Database", "Json", "ReadSession", "UtcDateTime", "WriteSession"]
