"""Circles: the parts of a network that are shown together, by the standing of the State (see `visibility`)."""

from collections.abc import Iterable
from typing import Any, Protocol

OBSERVER, SUSPENDED, FORMER = "observer", "suspended", "former"
OWN = (OBSERVER, SUSPENDED)
"""Standings in which a State keeps sight of its own people."""

STANDINGS = {
    "member": "full",
    "associated": "full",
    "partner": "full",
    "candidate": "full",
    "unverified": "full",
    OBSERVER: OBSERVER,
    SUSPENDED: SUSPENDED,
    FORMER: FORMER,
}
"""Status of a State in a network -> its standing. That a candidate has contact points is the practice of EJN; what is
unverified is the source of a status, not the standing."""


class Belonging(Protocol):
    """A membership, as a table row or as plain columns."""

    @property
    def network(self) -> Any: ...
    @property
    def standing(self) -> Any: ...


def circles_of(membership: Belonging, jurisdiction: str) -> tuple[str, ...]:
    """The circles that a focal point of `jurisdiction` stands in by one membership."""
    network, standing = membership.network, membership.standing
    if standing in OWN:
        return (f"{network}/{standing}", f"{network}/{jurisdiction}")
    return () if standing == FORMER else (network,)


def circles(memberships: Iterable[Belonging], jurisdiction: str) -> list[str]:
    """The circles that a focal point stands in."""
    return [circle for each in memberships for circle in circles_of(each, jurisdiction)]


def network_of(circle: str) -> str:
    """The network that a circle is part of."""
    return circle.partition("/")[0]
