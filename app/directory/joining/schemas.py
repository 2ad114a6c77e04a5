"""What is said when an entry is to be listed in a further network."""

from datetime import datetime

from pydantic import BaseModel

from app.directory.schemas import AuthorityOut, In, Labels, NamedOut
from app.kernel.text import Code, Id


class JoiningIn(In):
    focal_point: Id
    network: Code
    role: Code


class JoiningEntry(NamedOut):
    """Who it is, as their office card says it: whoever agrees looks first."""

    position: Labels
    authority: AuthorityOut


class JoiningWaiting(BaseModel):
    """`agree`: the caller keeps the entry, or is the person; who cannot proposed it, and no `entry` is told to them
    that is hidden from them by now."""

    id: str
    entry: JoiningEntry | None
    network: str
    role: str
    proposed_by: str | None
    proposed_at: datetime
    agree: bool
