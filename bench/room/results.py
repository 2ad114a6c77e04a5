"""What a room run found, and what it must be (issue: a long room stays fluent, also over a slow link)."""

from pydantic import BaseModel

from bench.figures import median, percentile
from bench.gates import Gate
from bench.machine import Machine


class Taken(BaseModel):
    """Milliseconds over one link; `jump` and `astray` are pixels."""

    cold: float
    """From the address to the first entries on screen, nothing kept from before."""
    loaded_kb: int = 0
    warm: float = 0
    """The same when the application is in the browser's cache."""
    typed: list[float] = []
    own: float = 0
    """From the key to one's own words on screen."""
    durable: float = 0
    """Until they are part of the record."""
    heard: float = 0
    """From somebody else's key to their words on screen."""
    earlier: float = 0
    """Until the page before is there."""
    climbed: int = 0
    pages: list[float] = []
    jump: float = 0
    frames: list[float] = []
    astray: float = 0
    blank: int = 0
    """How often what is seen was not drawn yet, while scrolling."""
    typed_in_all: list[float] = []
    heard_in_all: float = 0


class RoomRun(BaseModel):
    at: str
    machine: Machine
    entries: int
    fast: Taken
    slow: Taken

    @property
    def gates(self) -> list[Gate]:
        fast, slow = self.fast, self.slow
        return [
            Gate(name="first paint, ms", value=fast.cold, bound=1_000),
            Gate(name="entries that can be reached", value=fast.climbed, bound=self.entries, sense="at least"),
            Gate(name="jump while earlier entries come, px", value=fast.jump, bound=1),
            Gate(name="astray while scrolling all of them, px", value=fast.astray, bound=1),
            Gate(name="a page more at the end, ms", value=median(fast.pages[-10:]), bound=500),
            Gate(name="frames while scrolling, p95, ms", value=percentile(fast.frames, 95), bound=50),
            Gate(
                name="a letter with all of them on the page, p95, ms", value=percentile(fast.typed_in_all, 95), bound=50
            ),
            Gate(name="somebody else's words with all of them, ms", value=fast.heard_in_all, bound=500),
            Gate(name="slow link: own words on screen, ms", value=slow.own, bound=100),
            Gate(name="slow link: part of the record, ms", value=slow.durable, bound=1_000),
            Gate(name="slow link: somebody else's words, ms", value=slow.heard, bound=1_000),
            Gate(name="slow link: earlier entries, ms", value=slow.earlier, bound=2_500),
        ]
