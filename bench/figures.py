"""Percentiles and medians."""

import math
import statistics
from collections.abc import Sequence


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that `percent` of all do not exceed; infinite when there is none."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)] if ordered else math.inf


def median(values: Sequence[float]) -> float:
    """The middle; infinite when there is none."""
    return statistics.median(values) if values else math.inf
