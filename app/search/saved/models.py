"""The saved searches' one table."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class SavedSearch(SQLModel, table=True):
    """A search with a name, shown to nobody but the person who saved it.

    `address` is the query of the page's address (`q=…&network=casc`). `seen` is what the result was when its owner
    last looked: a digest of each card as shown to them, by id; empty while it is not watched. A notice is the
    difference between this fact and the result of today, so none can be lost and none outlives its reason.
    """

    __tablename__ = "saved_search"

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    name: str
    address: str
    watched: bool
    created_at: datetime = Field(sa_type=UtcDateTime)
    looked_at: datetime = Field(sa_type=UtcDateTime)
    seen: dict[str, str] | None = Field(default=None, sa_type=Json, nullable=True)
