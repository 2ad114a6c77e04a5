"""What the matcher says."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from app.search.names.alignment import EXACT, LIKELY, NEAR, Pair
from app.search.names.candidate import Query
from app.search.names.token import Token


class Confidence(StrEnum):
    """exact: every word is accounted for by an equal or equivalent spelling; likely: by sound, beginning or initial."""

    EXACT = "exact"
    LIKELY = "likely"
    NEAR = "near"

    @staticmethod
    def by_rank(rank: int) -> "Confidence":
        """The confidence of one of the ranks below."""
        return _BY_RANK[rank]


_BY_RANK = {EXACT: Confidence.EXACT, LIKELY: Confidence.LIKELY, NEAR: Confidence.NEAR}
_RANK = {confidence: rank for rank, confidence in _BY_RANK.items()}


class Ground(NamedTuple):
    """What a match rests on: see `reasons`."""

    query: Query
    name: tuple[Token, ...]
    pairs: tuple[Pair, ...]
    beside: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """`score` in (0, 1] orders matches of one confidence; `named` is false if only words beside the name agreed."""

    confidence: Confidence
    score: float
    matched: str
    named: bool
    ground: Ground | None = field(default=None, compare=False, repr=False)

    @property
    def rank(self) -> tuple[int, float]:
        """The first key of the one order, smaller is better: a sure name, a sure word, a likely name …"""
        return 2 * _RANK[self.confidence] + (not self.named), -round(self.score, 2)
