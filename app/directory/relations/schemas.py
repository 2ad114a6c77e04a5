"""What relations take in and give out."""

from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from app.directory.schemas import Card, Labels
from app.kernel.text import Code, Id, Language, Line, Name

Part = Literal["origin", "transit", "destination"]
Profession = Literal["prosecutor", "investigator"]
LinkChannel = Literal["i24_7", "ejn_connection", "iber", "vpn_pair", "other"]
LinkStatus = Literal["in_use", "pilot", "planned", "ended", "not_stated"]
PARTS: tuple[Part, ...] = ("origin", "transit", "destination")
Titles = Annotated[dict[Language, Name], Field(min_length=1, max_length=6)]
Jurisdiction = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Revision = Annotated[int, Field(ge=1, le=2**31 - 1)]


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Stop(In):
    jurisdiction: Jurisdiction
    part: Part


class Lead(In):
    focal_point: Id
    profession: Profession


class RouteIn(In):
    """A route to be kept: two to eight stops from origin to destination, in order, each jurisdiction once."""

    titles: Titles
    offences: Annotated[list[Code], Field(min_length=1, max_length=20)]
    stops: Annotated[list[Stop], Field(min_length=2, max_length=8)]
    leads: Annotated[list[Lead], Field(max_length=16)] = []

    @model_validator(mode="after")
    def from_origin_to_destination(self) -> Self:
        parts = [PARTS.index(stop.part) for stop in self.stops]
        if parts != sorted(parts) or parts[0] != 0 or parts[-1] != 2:
            raise ValueError("stops")
        if len({stop.jurisdiction for stop in self.stops}) < len(self.stops):
            raise ValueError("stops")
        return self


class RouteCreate(RouteIn):
    network: Code


class RouteEdit(RouteIn):
    revision: Revision


class RouteRetire(In):
    revision: Revision


class RouteAbilities(BaseModel):
    edit: bool
    consult: bool


class RouteOut(BaseModel):
    """A route in a list."""

    id: str
    network: str
    titles: Labels
    offences: list[str]
    stops: list[Stop]
    illustrative: bool
    revision: int
    changed_at: datetime
    abilities: RouteAbilities


class Member(BaseModel):
    """Somebody for a stop of a route; leads are asked first."""

    card: Card
    lead: bool


class Gathered(BaseModel):
    """The people of one stop, of both professions, as far as the caller may see them."""

    jurisdiction: str
    part: Part
    prosecutors: list[Member]
    investigators: list[Member]


class RouteRead(RouteOut):
    """One route with its people. `invitees` are whom a room of the route asks in, at most eight."""

    gathered: list[Gathered]
    invitees: list[str]

    def people(self) -> list[Card]:
        """Everybody whose card is in the answer."""
        return [each.card for stop in self.gathered for each in (*stop.prosecutors, *stop.investigators)]


class LinkIn(In):
    """A secure channel as a source says. `source_date` is the date of the source."""

    channel: LinkChannel
    status: LinkStatus
    source: Name
    source_date: date
    note: Annotated[Line, StringConstraints(max_length=200)] = ""


class LinkCreate(LinkIn):
    network: Code
    jurisdictions: Annotated[list[Jurisdiction], Field(min_length=2, max_length=2)]


class LinkEdit(LinkIn):
    revision: Revision


class LinkOut(BaseModel):
    """A secure channel between `jurisdictions`; `names` holds those that are on no map."""

    id: str
    network: str
    jurisdictions: list[str]
    names: dict[str, Labels]
    channel: LinkChannel
    status: LinkStatus
    source: str
    source_date: date
    note: str
    illustrative: bool
    revision: int
    changed_at: datetime
    edit: bool


class LinksOut(BaseModel):
    """The register, and the networks for which the caller keeps it."""

    links: list[LinkOut]
    keeps: list[str]


class PartnerOut(BaseModel):
    """A partner organisation: how many jurisdictions take part, and its liaison officers the caller may see."""

    network: str
    members: int
    observers: int
    liaison: list[Card]
