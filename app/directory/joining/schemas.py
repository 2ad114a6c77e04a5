"""What is said when an entry is to be listed in a further network."""

from datetime import datetime

from pydantic import BaseModel

from app.directory.keeping.schemas import NamedOut
from app.directory.schemas import AuthorityOut, In, Labels
from app.kernel.text import Code, Id


class JoiningIn(In):
    focal_point: Id
    network: Code
    role: Code


class JoiningEntry(NamedOut):
    """Who it is, as their office card says it: the second person looks before they agree."""

    position: Labels
    authority: AuthorityOut


class JoiningWaiting(BaseModel):
    """`agree`: the caller can be the second person; who cannot proposed it."""

    id: str
    entry: JoiningEntry
    network: str
    role: str
    proposed_by: str | None
    proposed_at: datetime
    agree: bool
