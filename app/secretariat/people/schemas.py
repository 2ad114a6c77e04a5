"""What is asked and told of people."""

from datetime import datetime
from typing import Self

from pydantic import BaseModel, model_validator

from app.identity.grants.schemas import GrantIn, Issuer
from app.identity.schemas import In
from app.kernel.text import Code, Id, Name


class EnrolIn(In):
    """Somebody new, as their provider knows them, with a first grant: behind an entry, whose names they carry, or by
    a name of their own."""

    issuer: Issuer
    subject: Issuer
    focal_point: Id | None = None
    display_name: Name | None = None
    jurisdiction: Code | None = None
    grant: GrantIn

    @model_validator(mode="after")
    def named(self) -> Self:
        if (self.focal_point is None) is (self.display_name is None):
            raise ValueError("behind an entry, or by a name")
        return self


class LeaveIn(In):
    """Somebody leaves. Their rooms go to `successor`, a person; without one, to the alternate of their entry."""

    successor: Id | None = None


class GrantAbilities(BaseModel):
    """`agree`: be the second person."""

    agree: bool
    change: bool


class KeptGrant(BaseModel):
    """A grant as those who keep it see it; `attest_by` is when somebody must have said that it is still right."""

    id: str
    role: str
    network: str | None
    jurisdiction: str | None
    authority: str | None
    valid_from: datetime
    valid_until: datetime | None
    standing: str
    awaited: bool
    given_by: str | None
    attested_at: datetime | None
    attest_by: datetime
    abilities: GrantAbilities


class PersonAbilities(BaseModel):
    give: bool
    leave: bool


class KeptPerson(BaseModel):
    """Somebody the caller may read of, with those of their grants that the caller may read."""

    id: str
    display_name: str
    display_name_original: str
    names: dict[str, str]
    jurisdiction: str | None
    focal_point_id: str | None
    grants: list[KeptGrant]
    abilities: PersonAbilities


class LeftBehind(BaseModel):
    """Somebody who left rooms behind that nobody has taken over."""

    id: str
    display_name: str
    display_name_original: str
    names: dict[str, str]
    jurisdiction: str | None
    ended_at: datetime
    rooms: int


class Scope(BaseModel):
    """Where the caller gives a role: in networks, for a State as `network/State`, or wherever."""

    role: str
    networks: list[str]
    states: list[str]
    everywhere: bool


class People(BaseModel):
    """A page of people, first those for whom a second person's word is awaited."""

    people: list[KeptPerson]
    total: int
    waiting: list[LeftBehind]
    gives: list[Scope]
