"""A paper as a row of blocks, before it is drawn in one format or another. Pure."""

from collections.abc import Sequence
from dataclasses import field
from typing import Annotated, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass

Tone = Literal["plain", "notice", "marking", "quiet"]
RIGHT_TO_LEFT = frozenset({"ar"})


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    kind: Literal["heading"] = "heading"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph, or several, divided by line breaks."""

    text: str
    tone: Tone = "plain"
    kind: Literal["text"] = "text"


@dataclass(frozen=True, slots=True)
class Rows:
    """A table; without `heads` its first column names what stands in the second. `widths` are shares of the line."""

    rows: Sequence[tuple[str, ...]]
    widths: tuple[float, ...] = (0.3, 0.7)
    heads: tuple[str, ...] = ()
    kind: Literal["rows"] = "rows"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the log: who, when, what kind; under which conditions; what was said; who has it."""

    head: str
    marking: str
    said: Sequence[str]
    trail: Sequence[str] = ()
    kind: Literal["entry"] = "entry"


Block = Heading | Text | Rows | Entry


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper. `marking` stands at the top and `made_for` at the bottom of every page, `watermark` across it."""

    title: str
    language: str
    number: str
    marking: str
    made_for: str
    watermark: str
    blocks: Sequence[Annotated[Block, Field(discriminator="kind")]] = field(default_factory=list)

    @property
    def right_to_left(self) -> bool:
        return self.language in RIGHT_TO_LEFT
