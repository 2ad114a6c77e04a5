"""The wrapped keys' one table: a store of its own, backed up apart and for days only (decision 0012)."""

from sqlmodel import Field, SQLModel


class WrappedKey(SQLModel, table=True):
    """The data key of a holder (a room, a person), of use only to who has the master key that wraps it.

    No foreign keys: the table is dumped and restored without the others, and the others without it.
    """

    __tablename__ = "wrapped_key"

    holder: str = Field(primary_key=True)
    master: str = Field(index=True)
    wrapped: str
