"""What papers take in and give out."""

from typing import Literal, Self

from pydantic import BaseModel, model_validator

from app.consultations.schemas import In, Instant

Kind = Literal["transcript", "package"]
Format = Literal["pdf", "docx", "json"]
PaperLanguage = Literal["en", "ru", "ar", "es", "fr", "pt"]


class PaperIn(In):
    """A transcript is a record and comes signed, as PDF or JSON; a draft may be worked on, as DOCX."""

    kind: Kind
    format: Format
    language: PaperLanguage

    @model_validator(mode="after")
    def a_record_is_not_for_editing(self) -> Self:
        if self.kind == "transcript" and self.format == "docx":
            raise ValueError("format")
        return self


class PaperOut(BaseModel):
    """A paper that somebody had made: both sides see that it was, and for whom."""

    number: str
    kind: Kind
    format: Format
    language: str
    person: str
    display_name: str
    reached: int
    digest: str
    at: Instant
