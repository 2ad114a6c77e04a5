"""What membership takes in and gives out."""

from typing import Annotated, Self

from pydantic import AwareDatetime, BaseModel, Field, model_validator

from app.consultations import kinds
from app.consultations.schemas import Despite, In, Instant
from app.kernel.text import Code, Id, Key, Language, Note


class NewcomerIn(In):
    """Whom to ask in: a focal point, the secretariat of a network of the room, or somebody without an entry of their
    own (a guest, an interpreter, a liaison officer). Guests and interpreters come `until` a day."""

    key: Key
    focal_point: Id | None = None
    person: Id | None = None
    secretariat: Code | None = None
    until: AwareDatetime | None = None

    @model_validator(mode="after")
    def one_of_them(self) -> Self:
        """Exactly one is named; a day belongs to a person."""
        if [self.focal_point, self.person, self.secretariat].count(None) != 2:
            raise ValueError("focal_point")
        if self.until is not None and self.person is None:
            raise ValueError("until")
        return self


class WordIn(In):
    """A lead's word on somebody whom the room waits to let in."""

    key: Key
    agree: bool
    note: Note | None = None
    language: Language | None = None
    despite: Despite | None = None


class RoomLeaveIn(In):
    """Leaving, with whoever follows: a focal point of one's own State. `note` is what they should know."""

    key: Key
    successor: Id | None = None
    note: Note | None = None
    language: Language | None = None
    despite: Despite | None = None


class MuteIn(In):
    muted: bool


class KeepUnreadIn(In):
    kept: bool


class Helper(BaseModel):
    """Somebody without an entry in the directory who could be asked into a room; `until` is when their grant ends."""

    person: str
    display_name: str
    display_name_original: str
    names: dict[str, str]
    role: kinds.Role
    jurisdiction: str | None
    network: str
    until: Instant | None


class KindOut(BaseModel):
    """A line of the table of kinds, as far as it matters to whoever opens or enters a room."""

    kind: kinds.Kind
    open: bool = Field(description="whether the caller may open one")
    beside: list[kinds.Role]
    history: str
    sides: bool
    outcome: bool
    most: int


class TakeOverIn(In):
    focal_point: Id


class FrozenRoom(BaseModel):
    """A room that waits for somebody of a State, as a secretariat sees it: never what it is about. `missing` are the
    States of which nobody is left to lead, or to let go of a closed room that they hold."""

    id: str
    reference: str
    kind: kinds.Kind
    requesting_jurisdiction: str | None
    requested_jurisdictions: list[str]
    missing: list[Annotated[str, Field(max_length=2)]]
    frozen_at: Instant = Field(description="since when it stands still, or nobody of them has been in it")
    held_by: list[Annotated[str, Field(max_length=2)]]
