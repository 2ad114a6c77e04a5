"""What is said to attach a file, and what is told of files."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, Field, StringConstraints, model_validator

from app.consultations.schemas import Despite, In, Instant
from app.consultations.terms import Terms, fitting
from app.kernel.text import Code, Id, Key, Title

State = Literal["waiting", "held", "clean", "infected", "refused"]


def _no_path(name: str) -> str:
    if "/" in name or "\\" in name:
        raise ValueError("a path")
    return name


FileName = Annotated[Title, StringConstraints(max_length=150), AfterValidator(_no_path)]


class UploadOut(BaseModel):
    """Bytes that are kept for a day, until they are attached."""

    file: str
    size: int


class AttachIn(In):
    """A file that was uploaded before becomes part of the room, under a name and its caveats."""

    key: Key
    file: Id
    name: FileName
    caveats: Annotated[list[Code], Field(max_length=10)] = Field(default_factory=list)
    terms: Terms = Terms()
    despite: Despite | None = None

    @model_validator(mode="after")
    def terms_fit(self) -> Self:
        """Words and a last day belong to the caveat that has them."""
        fitting(self.caveats, self.terms)
        return self


class FileOut(BaseModel):
    """A file of a room. `name` is null for those who have not accepted its caveats, and once it was withdrawn; `type`
    until its content said it. One that was found clean and shows `pictures` is handed over to nobody where victims are
    spared."""

    file: str
    seq: int
    author: str
    at: Instant
    name: str | None
    size: int
    type: str | None
    state: State
    pictures: bool
