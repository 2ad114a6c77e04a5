"""The caller, as every rule sees them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.identity.roles import MEMBERS


@dataclass(frozen=True, slots=True)
class HeldGrant:
    """A grant in force, with the standing of its State in the network."""

    role: str
    network: str | None
    jurisdiction: str | None
    valid_until: datetime | None
    standing: str = "full"
    authority: str | None = None


@dataclass(frozen=True, slots=True)
class Principal:
    """A signed-in person with the grants in force at the moment of asking."""

    person_id: str
    session_id: str
    display_name: str
    display_name_original: str
    names: Mapping[str, str]
    jurisdiction: str | None
    language: str
    focal_point_id: str | None
    expires_at: datetime
    grants: tuple[HeldGrant, ...]
    strong_at: datetime | None = None
    """When they last proved who they are; None when only a provider's older session vouched for them."""
    informed: bool = True
    """Whether they took note of how the house works; the demo's personas need not."""
    left: frozenset[str] = frozenset()
    """Networks in which every grant of theirs is of a State that has left: it gives them nothing, and they are told."""

    @property
    def networks(self) -> frozenset[str]:
        """The networks this person belongs to; not those where their State is an observer or suspended."""
        return frozenset(
            grant.network
            for grant in self.grants
            if grant.network and grant.standing == "full" and grant.role in MEMBERS
        )
