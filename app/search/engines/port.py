"""The port: what an engine is given, and what it answers."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from app.directory.circles import network_of
from app.search.documents import Document
from app.search.names import Query


class Proposal(NamedTuple):
    """Somebody who may be meant. A higher `score` comes first; scores compare within one answer only."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Scope:
    """Among whom to look: members of the circles `shown` to the caller who fit what is `chosen`.

    `chosen` maps groups of the catalogue to values: OR inside a group, AND across.
    """

    shown: frozenset[str]
    chosen: Mapping[str, Collection[str]] = field(default_factory=dict)

    def clauses(self) -> list[tuple[str, list[str]]]:
        """(field, values of which one is needed), for the fields that `facet_words` fills."""
        found = [("network", sorted(self.shown))]
        for group, values in self.chosen.items():
            if group == "role":
                found.append((group, sorted(f"{network}:{role}" for network in self.shown for role in values)))
            elif group == "network":
                found.append((group, sorted(circle for circle in self.shown if network_of(circle) in values)))
            elif values:
                found.append((group, sorted(values)))
        return found


class EngineAway(Exception):
    """The engine does not answer, or did not do what it was told. Nothing is lost: errands stay, others propose."""


class Engine(Protocol):
    """Keeps documents and proposes candidates for a query, generously."""

    async def put(self, documents: Sequence[Document]) -> None:
        """Adds or replaces documents; returns once they can be found. Raises EngineAway."""

    async def delete(self, ids: Collection[str]) -> None:
        """Removes documents; ids that are not there are passed over. Raises EngineAway."""

    async def propose(self, query: Query, scope: Scope, limit: int) -> list[Proposal]:
        """At most `limit` members of `scope`, best first, equal scores by id. Raises EngineAway."""

    async def checksums(self) -> dict[str, str]:
        """The id and checksum (`terms.checksum`) of every document: what a comparison with the database needs. Raises
        EngineAway."""
