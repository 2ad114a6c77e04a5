"""Sheets as the screens read and write them."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from app.kernel.text import Code, Line, Seq

Value = Literal["yes", "conditions", "no", "stated", "not_stated"]
Group = Literal["authority", "form", "law", "measures", "assets", "victims", "practice"]
Contrast = Literal["differs", "alike", "open"]
LONGEST = 200
FIELDS = 200
"""At most so many cells in one edit; there are fewer fields."""


def _web_address(value: str) -> str:
    if value and not value.startswith(("https://", "http://")):
        raise ValueError("not a web address")
    return value


Words = Annotated[Line, StringConstraints(max_length=LONGEST)]
Link = Annotated[str, StringConstraints(max_length=500, pattern=r"^[\x21-\x7e]*$"), AfterValidator(_web_address)]
Tag = Annotated[str, StringConstraints(max_length=12, pattern=r"^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$")]


class Cell(BaseModel):
    """What one jurisdiction says in one field, in a text of at most 200 characters, from when and where.

    `value` is `stated` or `not_stated` in a field that holds words, and one of the others in a field that is asked
    with yes or no. Only `not_stated` has no source, no dates and no owner.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, from_attributes=True)

    field: Code
    value: Value
    text: Words = ""
    text_language: Tag = ""
    link: Link = ""
    source: Words = ""
    confirmed_on: date | None = None
    confirmed_by: Words = ""
    next_review: date | None = None


class FieldOut(BaseModel):
    """A line of every sheet. `measures` and `before_asking` say when it matters before a consultation is opened."""

    model_config = ConfigDict(from_attributes=True, frozen=True)

    code: str
    group: Group
    value_type: Literal["answer", "statement"]
    labels: dict[str, str]
    measures: list[str]
    before_asking: bool


class SheetAbilities(BaseModel):
    edit: bool
    publish: bool


class SheetHead(BaseModel):
    """A sheet without its cells; version 0 has never been published. `drafted_at` is told to its editors only."""

    jurisdiction: str
    names: dict[str, str] = Field(description="Of an illustrative jurisdiction, which reference data do not name.")
    illustrative: bool
    version: int
    published_at: datetime | None
    stated: int
    drafted_at: datetime | None
    abilities: SheetAbilities


class Catalogue(BaseModel):
    """The fields in the order of a sheet, and every sheet there is or could be."""

    fields: list[FieldOut]
    sheets: list[SheetHead]


class SheetOut(SheetHead):
    """A published sheet. A field that is missing from `cells` is not stated."""

    cells: list[Cell]


class ComparedField(BaseModel):
    """One line of a comparison. `open`: what is stated agrees, but not every jurisdiction has stated something."""

    field: str
    contrast: Contrast


class Comparison(BaseModel):
    """Two to four published sheets in the order asked for, and how they stand to each other, line by line."""

    sheets: list[SheetOut]
    lines: list[ComparedField]


class CellChange(BaseModel):
    was: Cell
    will_be: Cell


class SheetAct(BaseModel):
    """One line of a sheet's history."""

    at: datetime
    action: str
    actor: str | None
    fields: list[str]


class Draft(BaseModel):
    """The next version as it stands, for those who may edit it, beside what is published."""

    jurisdiction: str
    names: dict[str, str]
    illustrative: bool
    revision: int
    version: int
    drafted_at: datetime | None
    cells: list[Cell]
    changes: list[CellChange]
    abilities: SheetAbilities
    history: list[SheetAct]


class DraftPatch(BaseModel):
    """Cells to write over those of the same field; the others stay."""

    model_config = ConfigDict(extra="forbid")

    revision: Seq
    cells: Annotated[list[Cell], Field(max_length=FIELDS)]


class AtRevision(BaseModel):
    model_config = ConfigDict(extra="forbid")

    revision: Seq


class ImportedSheet(BaseModel):
    """What an import does to the draft of one sheet. `revision` is the draft's as it is now."""

    jurisdiction: str
    revision: int
    changes: list[CellChange]


class Imported(BaseModel):
    """`stored` is False for a rehearsal."""

    stored: bool
    sheets: list[ImportedSheet]
