"""What is kept of each focal point: the facets, the hours, the date of confirmation. No name, no number."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from app.directory.reachability import Schedule
from app.search.catalogue.bits import WORD, BitRows
from app.search.catalogue.hours import Hours

GROUPS = ("network", "jurisdiction", "offence", "measure", "language", "role")


@dataclass(frozen=True, slots=True)
class Entry:
    """One focal point. `roles` are (circle, role): a role is shown only where its circle is."""

    id: str
    jurisdiction: str
    roles: tuple[tuple[str, str], ...]
    offences: tuple[str, ...]
    measures: tuple[str, ...]
    languages: tuple[str, ...]
    schedule: Schedule
    confirmed_at: datetime


class Columns:
    """Places of focal points and their bits; a place that is given up is used again."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {}
        self.ids: list[str] = []
        self.rows = {group: BitRows() for group in GROUPS}
        self.hours = Hours()
        self.confirmed: NDArray[np.int64] = np.zeros(1024, np.int64)
        self._free: list[int] = []

    @property
    def width(self) -> int:
        """Bytes that hold one bit for every place, in whole words."""
        return -(-len(self.ids) // (8 * WORD)) * WORD

    def put(self, entry: Entry) -> None:
        place = self._place(entry.id)
        circles = frozenset(circle for circle, _ in entry.roles)
        values = {
            "network": circles,
            "jurisdiction": frozenset({entry.jurisdiction}),
            "offence": frozenset(entry.offences),
            "measure": frozenset(entry.measures),
            "language": frozenset(entry.languages),
            "role": frozenset(f"{circle} {role}" for circle, role in entry.roles),
        }
        for group, found in values.items():
            self.rows[group].set(place, found)
        self.hours.set(place, entry.schedule)
        self.confirmed[place] = int(entry.confirmed_at.timestamp())

    def drop(self, id: str) -> None:
        place = self.places.pop(id, None)
        if place is None:
            return
        for rows in self.rows.values():
            rows.set(place, frozenset())
        self.hours.set(place, None)
        self._free.append(place)

    def _place(self, id: str) -> int:
        known = self.places.get(id)
        if known is not None:
            return known
        place = self._free.pop() if self._free else len(self.ids)
        if place == len(self.ids):
            self.ids.append(id)
        self.ids[place] = id
        self.places[id] = place
        if place >= len(self.confirmed):
            self.confirmed = np.pad(self.confirmed, (0, len(self.confirmed)))
        return place
