"""What somebody met with and no secretariat has settled: a mark on the entry itself, which every full card shows, so
that nobody relies in an urgent case on a number that was reported dead. Who said so, and their words, stay upstairs."""

from datetime import datetime

from app.directory.models import FocalPoint
from app.kernel.db import WriteSession


def note(session: WriteSession, id: str, problem: str, at: datetime) -> None:
    """An entry was reported; the same problem again counts from now on."""
    entry = session.get_one(FocalPoint, id)
    others = [each for each in entry.reported or [] if each["problem"] != problem]
    entry.reported = [*others, {"problem": problem, "at": at.isoformat()}]


def settle(session: WriteSession, id: str) -> None:
    """The review has a result."""
    session.get_one(FocalPoint, id).reported = None
