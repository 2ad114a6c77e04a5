"""What identity takes in and gives out."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

from app.kernel.text import Code

InterfaceLanguage = Literal["en", "ru", "ar", "es", "fr", "pt"]


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class PersonaOut(BaseModel):
    """A fictional person of the demo whom one may sign in as."""

    key: str
    display_name: str
    display_name_original: str
    names: dict[str, str]
    position: dict[str, str]
    jurisdiction: str | None
    networks: list[str]
    roles: list[str]


class SignInAsPersona(In):
    persona: Code


class LanguageChoice(In):
    language: InterfaceLanguage


class GrantOut(BaseModel):
    """`standing` is that of the person's State in the network: full, observer or suspended."""

    role: str
    network: str | None
    jurisdiction: str | None
    valid_until: datetime | None
    standing: str


class PersonOut(BaseModel):
    """`left` are the networks in which every grant of the person is of a State that has left."""

    id: str
    display_name: str
    display_name_original: str
    names: dict[str, str]
    jurisdiction: str | None
    language: str
    focal_point_id: str | None
    grants: list[GrantOut]
    left: list[str]


class SessionAbilities(BaseModel):
    edit_focal_points: bool
    open_consultation: bool
    read_people: bool
    add_focal_points: bool


class SessionOut(BaseModel):
    """Who is signed in, until when, and what they may do. `first_steps`: they have yet to take note of how the house
    works, before anything else."""

    person: PersonOut
    expires_at: datetime
    server_time: datetime
    mode: str
    first_steps: bool
    abilities: SessionAbilities
