"""Reports of problems with an entry, and the reviews they open."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class Review(SQLModel, table=True):
    """A secretariat's look at an entry that somebody found wrong; open until it has a result."""

    __tablename__ = "review"

    id: str = Field(primary_key=True)
    focal_point_id: str = Field(foreign_key="focal_point.id", index=True)
    opened_at: datetime = Field(sa_type=UtcDateTime, index=True)
    result: str | None = None
    note: str = ""
    resolved_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    resolved_by: str | None = None


class ReviewNetwork(SQLModel, table=True):
    """A network whose secretariat has a review before it: one that the entry belonged to when it was opened."""

    __tablename__ = "review_network"

    review_id: str = Field(primary_key=True, foreign_key="review.id")
    network: str = Field(primary_key=True, foreign_key="network.id", index=True)


class Report(SQLModel, table=True):
    """What one person met with: no_answer, bounced, wrong_person, out_of_date. Several join one review."""

    __tablename__ = "report"

    id: str = Field(primary_key=True)
    review_id: str = Field(foreign_key="review.id", index=True)
    reporter: str = Field(index=True)
    problem: str
    note: str = ""
    at: datetime = Field(sa_type=UtcDateTime)
