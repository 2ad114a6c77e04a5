"""What a search run found, and the gate it must pass."""

from pydantic import BaseModel

from bench.figures import percentile
from bench.gates import Gate
from bench.machine import Machine

BOUND = 3.0
LONGEST = 40.0
"""Milliseconds: the bound on the service's own p99 at 20 a second over 20,000 focal points."""
VISIBLE = {"tantivy": 1_000.0, "meilisearch": 3_000.0}
"""Milliseconds from an edit to the search that shows it, p95."""
GROWTH = 4.0
"""How many times its p99 a search may take over ten times as many focal points."""
REFERENCE = {"tantivy": (2.4, 6.3), "meilisearch": (2.0, 6.9)}
"""p50 and p99 in ms of the bare engines, measured once elsewhere over 20,000 contacts with typing errors, filters and
facets. They stand beside ours so that a slow bare engine would be seen."""


class Times(BaseModel):
    """One of the two: milliseconds for each question, in the order asked, all rounds after each other."""

    open_loop: list[float] = []
    closed_loop: list[float] = []
    cpu_per_request: float = 0.0
    found: float = 0.0
    """Share of the questions for somebody in particular whose page holds them."""

    def open(self, percent: float) -> float:
        return percentile(self.open_loop, percent)

    def closed(self, percent: float) -> float:
        return percentile(self.closed_loop, percent)


class EngineRun(BaseModel):
    """The service with an engine, and the bare engine, in turns."""

    engine: str
    database: str
    kinds: list[str]
    bare: Times = Times()
    service: Times = Times()
    visible: list[float] = []
    """Milliseconds from each edit to the search that shows it."""

    @property
    def gates(self) -> list[Gate]:
        p99, visible = self.service.open(99), percentile(self.visible, 95)
        return [
            Gate(name=f"{self.engine}: p99 to bare engine", value=p99 / self.bare.open(99), bound=BOUND),
            Gate(name=f"{self.engine}: p99, ms", value=p99, bound=LONGEST),
            Gate(name=f"{self.engine}: edit to visible p95, ms", value=visible, bound=VISIBLE[self.engine]),
        ]

    def by_kind(self, times: list[float], percent: float) -> dict[str, float]:
        """A percentile for each kind of question."""
        found: dict[str, list[float]] = {}
        for number, took in enumerate(times):
            found.setdefault(self.kinds[number % len(self.kinds)], []).append(took)
        return {kind: percentile(each, percent) for kind, each in found.items()}


class SearchRun(BaseModel):
    at: str
    machine: Machine
    focal_points: int
    rate: float
    engines: list[EngineRun]

    @property
    def gates(self) -> list[Gate]:
        return [gate for each in self.engines for gate in each.gates]


class GrowthRun(BaseModel):
    """One engine over a directory, and over one ten times as large."""

    small: SearchRun
    large: SearchRun

    @property
    def gates(self) -> list[Gate]:
        return [
            Gate(
                name=f"{small.engine}: p99 over {self.large.focal_points:,} to {self.small.focal_points:,}",
                value=large.service.open(99) / small.service.open(99),
                bound=GROWTH,
            )
            for small, large in zip(self.small.engines, self.large.engines, strict=True)
        ]
