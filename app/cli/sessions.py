"""end-sessions: everybody signs in anew, after a restore, or when secrets of sessions may be in strange hands."""

from datetime import datetime

from rich.console import Console
from sqlmodel import col, select

from app.identity import service as identity
from app.identity.models import SignedIn
from app.kernel.announce import Announcer
from app.kernel.clock import SystemClock
from app.kernel.config import Settings
from app.kernel.db import Database, WriteSession

console = Console()


def end_sessions() -> None:
    """End every session, while the service runs; it closes their sockets within two seconds."""
    db, at = Database(Settings().database_url, Announcer()), SystemClock().now()
    count = db.write_now(lambda session: _ended(session, at))
    db.engine.dispose()
    console.print(f"{count} sessions ended; everybody signs in anew, and gets a new secret.")


def _ended(session: WriteSession, at: datetime) -> int:
    standing = select(SignedIn.id).where(col(SignedIn.ended_at).is_(None))
    found = session.exec(standing).all()
    identity.end_sessions(session, found, None, at)
    return len(found)
