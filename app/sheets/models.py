"""Sheets as tables: the fields, one head for each jurisdiction, and the cells of every version."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class SheetField(SQLModel, table=True):
    """A line of the sheets. `answer` fields say yes, with conditions or no; `statement` fields hold words."""

    __tablename__ = "sheet_field"

    code: str = Field(primary_key=True)
    position: int
    group: str = Field(sa_column_kwargs={"name": "field_group"})
    value_type: str
    labels: dict[str, str] = Field(sa_type=Json)
    measures: list[str] = Field(default_factory=list, sa_type=Json)
    before_asking: bool = False


class Sheet(SQLModel, table=True):
    """One jurisdiction's sheet: which version is published, and whether a draft of the next one is under way.

    Jurisdictions of the demo that no map shows carry their own names and keeper; for the others both are empty, and
    reference data say how they are called and which networks they belong to.
    """

    __tablename__ = "sheet"

    jurisdiction: str = Field(primary_key=True)
    illustrative: bool = False
    names: dict[str, str] = Field(default_factory=dict, sa_type=Json)
    kept_by: str | None = Field(default=None, foreign_key="network.id")
    version: int = 0
    published_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    revision: int = 0
    drafted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SheetCell(SQLModel, table=True):
    """What one jurisdiction says in one field, in one version. A field without a row is not stated."""

    __tablename__ = "sheet_cell"

    jurisdiction: str = Field(primary_key=True, foreign_key="sheet.jurisdiction")
    version: int = Field(primary_key=True)
    field: str = Field(primary_key=True, foreign_key="sheet_field.code")
    value: str
    text: str = ""
    text_language: str = ""
    link: str = ""
    source: str = ""
    confirmed_on: date | None = None
    confirmed_by: str = ""
    next_review: date | None = None
