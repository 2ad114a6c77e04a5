"""What a chat run found, and the gates it must pass."""

from pydantic import BaseModel

from bench.chat.plan import DELIVERIES, Outcome
from bench.figures import median
from bench.gates import Gate
from bench.machine import Machine

CPU_BOUND = 1.6
RATE_BOUND = 0.6
REFERENCE = {"sqlite": (0.59, 2_600), "postgresql": (0.89, 1_600)}
"""Another minimal floor, measured once on two other cores: ms of processor a message at 640 a second, and the
highest rate. They stand beside ours so that a slow floor would be seen."""


class Side(BaseModel):
    """One of the two on one database: its rounds at the fixed rate, and the search for its highest rate."""

    rounds: list[Outcome] = []
    highest: list[float] = []
    tries: list[Outcome] = []

    @property
    def cpu(self) -> float:
        """Milliseconds of processor a message, server and database together; the median of the rounds."""
        return median([each.cpu_per_message for each in self.rounds])

    @property
    def cpu_of_deliveries(self) -> float:
        """Seconds of processor for 1,000 deliveries."""
        return self.cpu / DELIVERIES

    @property
    def best(self) -> float:
        return median(self.highest) if self.highest else 0.0

    def middle(self, figure: str) -> float:
        return median([float(getattr(each, figure)) for each in self.rounds])


class Comparison(BaseModel):
    """Service and floor on one database, in turns."""

    database: str
    floor: Side = Side()
    service: Side = Side()

    @property
    def cpu_ratio(self) -> float:
        """The median over the rounds of service to floor, each measured right after the other."""
        pairs = zip(self.service.rounds, self.floor.rounds, strict=True)
        return median([service.cpu_per_message / floor.cpu_per_message for service, floor in pairs])

    @property
    def rate_ratio(self) -> float:
        return self.service.best / self.floor.best if self.floor.best else 0.0

    def gates(self) -> list[Gate]:
        whole = all(each.whole for side in (self.floor, self.service) for each in side.rounds)
        found = [
            Gate(name=f"{self.database}: CPU to floor", value=self.cpu_ratio, bound=CPU_BOUND, sense="at most"),
            Gate(name=f"{self.database}: every message arrived", value=float(whole), bound=1, sense="at least"),
        ]
        if self.floor.highest:
            found.append(
                Gate(name=f"{self.database}: rate to floor", value=self.rate_ratio, bound=RATE_BOUND, sense="at least")
            )
        return found


class ChatRun(BaseModel):
    at: str
    machine: Machine
    rate: float
    comparisons: list[Comparison]

    @property
    def gates(self) -> list[Gate]:
        return [gate for each in self.comparisons for gate in each.gates()]
