"""What the matcher says."""

from dataclasses import dataclass
from enum import StrEnum


class Confidence(StrEnum):
    """exact: every word is accounted for by an equal or equivalent spelling; likely: by sound, beginning or initial."""

    EXACT = "exact"
    LIKELY = "likely"
    NEAR = "near"


_RANK = {Confidence.EXACT: 0, Confidence.LIKELY: 1, Confidence.NEAR: 2}


@dataclass(frozen=True, slots=True)
class Match:
    """`score` in (0, 1] orders matches of one confidence; `named` is false if only words beside the name agreed."""

    confidence: Confidence
    score: float
    matched: str
    named: bool

    @property
    def order(self) -> tuple[int, float]:
        """Smaller is better, among the spellings of one name."""
        return _RANK[self.confidence], -self.score

    @property
    def rank(self) -> tuple[int, float]:
        """The first key of the one order, smaller is better: a sure name, a sure word, a likely name …"""
        return 2 * _RANK[self.confidence] + (not self.named), -round(self.score, 2)
