"""What a search takes in and gives out."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.directory.schemas import Card, Freshness
from app.kernel.paging import PAGE
from app.kernel.text import Code, Line

LONGEST = 200
Values = Annotated[list[Code], Field(max_length=60)]


class Ask(BaseModel):
    """The query of an address. Values of one filter are alternatives; different filters must all hold."""

    model_config = ConfigDict(extra="forbid")

    q: Line = ""
    network: Values = []
    jurisdiction: Values = []
    offence: Values = []
    measure: Values = []
    language: Values = []
    role: Values = []
    reachable: bool = False
    freshness: Annotated[list[Freshness], Field(max_length=3)] = []
    offset: Annotated[int, Field(ge=0, le=2**31)] = 0
    limit: Annotated[int, Field(ge=1, le=PAGE)] = PAGE

    def chosen(self) -> dict[str, list[str]]:
        """The filters that hold something, by group."""
        groups = {
            "network": self.network,
            "jurisdiction": self.jurisdiction,
            "offence": self.offence,
            "measure": self.measure,
            "language": self.language,
            "role": self.role,
        }
        return {group: values for group, values in groups.items() if values}


class ReasonOut(BaseModel):
    """Which word of the name a word of the query is, and in what way; see `names.reasons`.

    `name` is empty for `beside` (the word names their State, authority …) and `unmatched`.
    """

    asked: str
    name: str
    way: Literal["same", "spelling", "sound", "beginning", "initial", "slip", "beside", "unmatched"]


class MatchOut(BaseModel):
    """How sure it is that this is the person meant, the spelling that says so, and why."""

    confidence: Literal["exact", "likely", "near"]
    matched: str
    why: list[ReasonOut]


class Hit(BaseModel):
    card: Card
    match: MatchOut | None


class FacetValue(BaseModel):
    """A value and how many; `count_is_floor` means "100+"."""

    value: str
    count: int
    count_is_floor: bool


class Facets(BaseModel):
    network: list[FacetValue]
    jurisdiction: list[FacetValue]
    offence: list[FacetValue]
    measure: list[FacetValue]
    language: list[FacetValue]
    role: list[FacetValue]
    reachable: list[FacetValue]
    freshness: list[FacetValue]


class Found(BaseModel):
    """A page of hits in the one order: name match, competence asked for, shared language, reachable now, freshness."""

    hits: list[Hit]
    total: int
    total_is_floor: bool
    facets: Facets
    degraded: bool
    illustrative: bool
