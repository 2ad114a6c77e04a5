"""Favourites and cards looked at: a person's own, shown to nobody else."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class Favourite(SQLModel, table=True):
    """A focal point that somebody wants at hand. `seen` is the digest of the card as its owner last opened
    it; none for one that was kept before there were digests."""

    __tablename__ = "favourite"

    person_id: str = Field(primary_key=True, foreign_key="person.id")
    focal_point_id: str = Field(primary_key=True, foreign_key="focal_point.id")
    at: datetime = Field(sa_type=UtcDateTime)
    seen: str | None = None


class ViewedCard(SQLModel, table=True):
    """A card that somebody opened, and when they last did."""

    __tablename__ = "viewed_card"

    person_id: str = Field(primary_key=True, foreign_key="person.id")
    focal_point_id: str = Field(primary_key=True, foreign_key="focal_point.id")
    at: datetime = Field(sa_type=UtcDateTime)
