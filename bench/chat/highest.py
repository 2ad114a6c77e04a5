"""The highest rate that is held: a search along a ladder of rates, one step at a time, so that two can alternate."""

from dataclasses import dataclass, field

from bench.chat.plan import Outcome

LOWEST = 320.0
STEP = 1.07
STEPS = 48  # up to 8,200 a second
LIMIT = 200.0
"""Milliseconds within which 99 of 100 messages are with everybody, or the rate is not held."""


def rate_at(step: int) -> float:
    return round(LOWEST * STEP**step)


@dataclass(slots=True)
class Search:
    """Halves the ladder; a step counts as missed only when it is missed twice, since others use the machine too."""

    low: int = -1
    high: int = STEPS
    misses: int = 0
    tries: list[Outcome] = field(default_factory=list)

    @property
    def done(self) -> bool:
        return self.high - self.low <= 1

    @property
    def rate(self) -> float:
        """The rate to try next."""
        return rate_at(self._middle)

    @property
    def highest(self) -> float:
        """The highest rate held, or 0."""
        return rate_at(self.low) if self.low >= 0 else 0.0

    @property
    def _middle(self) -> int:
        return (self.low + self.high) // 2

    def tell(self, outcome: Outcome) -> None:
        """What came of `rate`."""
        self.tries.append(outcome)
        middle = self._middle
        if outcome.whole and outcome.all_p99 < LIMIT:
            self.low, self.misses = middle, 0
        elif self.misses:
            self.high, self.misses = middle, 0
        else:
            self.misses = 1
