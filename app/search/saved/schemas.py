"""What saved searches take in and give out."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

from app.kernel.text import Line, Title

Address = Annotated[Line, StringConstraints(max_length=2000)]


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SavedIn(In):
    """`address` is the query of the search page's address, without the question mark."""

    name: Title
    address: Address
    watched: bool = True


class UnansweredIn(In):
    """A search that found nobody; `address` as above."""

    address: Address


class SavedPatch(In):
    """Fields left out stay as they are."""

    name: Title | None = None
    watched: bool | None = None


class Changes(BaseModel):
    """How a result differs from when its owner last looked: who is new, whose card changed, who is gone."""

    added: int
    changed: int
    gone: int


class SavedOut(BaseModel):
    """`changes` is null while the search is not watched, where it finds too many to be watched (`too_many`), and where
    a filter of it exists no more (`possible` is false)."""

    id: str
    name: str
    address: str
    watched: bool
    created_at: datetime
    looked_at: datetime
    too_many: bool
    possible: bool
    changes: Changes | None


class Notices(BaseModel):
    """How many saved searches have a result that changed, and how many favourites changed."""

    searches: int
    favourites: int
