"""How far each entry can be trusted, for everybody at once: `directory.freshness` over columns, to the second."""

from collections.abc import Collection, Mapping
from datetime import datetime

import numpy as np

from app.directory.circles import network_of
from app.directory.freshness import HOUSE, Terms
from app.search.catalogue.bits import Bits
from app.search.catalogue.columns import Columns


def ages(columns: Columns, shown: Collection[str], terms: Mapping[str, Terms], at: datetime) -> dict[str, Bits]:
    """Who is fresh, due and stale by the strictest terms of the circles in `shown`. Networks with the same terms are
    compared together."""
    width = columns.width
    circles: dict[Terms, list[str]] = {}
    for circle in sorted(shown):
        circles.setdefault(terms.get(network_of(circle), HOUSE), []).append(circle)
    due, stale = np.zeros(width, np.uint8), np.zeros(width, np.uint8)
    for each, members in circles.items():
        there = columns.rows["network"].any_of(members, width)
        due |= there & _before(columns, at - each.due)
        stale |= there & _before(columns, at - each.stale)
    return {"fresh": ~(due | stale), "due": due & ~stale, "stale": stale}


def _before(columns: Columns, moment: datetime) -> Bits:
    """Whose confirmation lies before a moment."""
    confirmed = columns.confirmed[: columns.width * 8]
    return np.packbits(confirmed < int(moment.timestamp()), bitorder="little")
