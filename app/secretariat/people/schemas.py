"""What is asked and told of people."""

from datetime import datetime
from typing import Self

from pydantic import BaseModel, model_validator

from app.identity.grants.schemas import GrantIn, Issuer
from app.identity.schemas import In, InterfaceLanguage
from app.kernel.text import Code, Id, Mailbox, Name


class EnrolIn(In):
    """Somebody new, as their provider knows them, with a first grant: behind an entry, whose names they carry, or by
    a name of their own. Without a provider they will sign in with a passkey, and have to be invited."""

    issuer: Issuer | None = None
    subject: Issuer | None = None
    focal_point: Id | None = None
    display_name: Name | None = None
    jurisdiction: Code | None = None
    grant: GrantIn

    @model_validator(mode="after")
    def named(self) -> Self:
        if (self.focal_point is None) is (self.display_name is None):
            raise ValueError("behind an entry, or by a name")
        if (self.issuer is None) is not (self.subject is None):
            raise ValueError("a provider, and what it calls them")
        return self


class InviteIn(In):
    """`address` is for whoever has no entry: behind one, the letter goes to its office address and nowhere else.
    `language` is that of the letter, and from then on theirs; without it, as it is."""

    address: Mailbox | None = None
    language: InterfaceLanguage | None = None


class LeaveIn(In):
    """Somebody leaves. Their rooms go to `successor`, a person; without one, to the alternate of their entry."""

    successor: Id | None = None


class GrantAbilities(BaseModel):
    """`agree`: be the second person; `attest`: say that it is still right, unless one did last."""

    agree: bool
    attest: bool
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


class KeptInvitation(BaseModel):
    """An invitation that stands. `address` is told to whoever gave it and to whoever can agree to it; null also where
    the letter goes to the office address of the entry."""

    id: str
    address: str | None
    awaited: bool
    sent_at: datetime | None
    expires_at: datetime | None
    agree: bool
    end: bool


class SignsIn(BaseModel):
    """How somebody signs in: through a provider, or with passkeys, of which they have so many. `invite`: the caller
    may invite them, which after the second person's word ends the passkeys they have."""

    through_provider: bool
    passkeys: int
    invite: bool
    invitation: KeptInvitation | None


class KeptPerson(BaseModel):
    """Somebody the caller may read of, with those of their grants that the caller may read."""

    id: str
    display_name: str
    display_name_original: str
    names: dict[str, str]
    jurisdiction: str | None
    focal_point_id: str | None
    grants: list[KeptGrant]
    signs_in: SignsIn
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
