"""Choosing, counting and ordering, always within what the caller may see."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

from app.directory.circles import network_of
from app.directory.freshness import Terms
from app.search.catalogue.ages import ages
from app.search.catalogue.bits import Bits, count, of_places, places
from app.search.catalogue.columns import Columns, Entry

REACHABLE, FRESHNESS = "reachable", "freshness"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a caller chose: values by group (OR inside a group, AND across), whether only who is reachable, and how
    fresh, by the `terms` of the networks that set their own."""

    values: Mapping[str, Sequence[str]]
    reachable: bool = False
    freshness: Sequence[str] = ()
    terms: Mapping[str, Terms] = field(default_factory=dict)


class Catalogue:
    """The facets of every focal point that is not retired."""

    def __init__(self) -> None:
        self._columns = Columns()

    def __len__(self) -> int:
        return len(self._columns.places)

    def warm(self, at: datetime) -> None:
        """Builds the table of hours now rather than in somebody's first search."""
        self._columns.hours.reachable(at, self._columns.width)

    def put(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self._columns.put(entry)

    def drop(self, ids: Iterable[str]) -> None:
        for id in ids:
            self._columns.drop(id)

    def visible(self, shown: Collection[str]) -> Bits:
        """Everybody of a circle in `shown` (the keys of directory.visibility.shown_networks)."""
        return self._columns.rows["network"].any_of(sorted(shown), self._columns.width)

    def among(self, ids: Iterable[str]) -> Bits:
        """The bits of some focal points; unknown ids are left out."""
        known = self._columns.places
        found = np.array([known[id] for id in ids if id in known], np.intp)
        return of_places(found, self._columns.width)

    def matching(self, chosen: Chosen, shown: Collection[str], at: datetime, within: Bits) -> Bits:
        """Those of `within` that fit everything chosen."""
        aged = ages(self._columns, shown, chosen.terms, at) if chosen.freshness else {}
        return self._fitting(chosen, shown, at, within, aged, without="")

    def facets(
        self, chosen: Chosen, shown: Collection[str], at: datetime, within: Bits
    ) -> dict[str, list[tuple[str, int]]]:
        """(value, count) by group among `within`. A group's counts ignore its own choice; a chosen value is
        listed even at 0, any other only when it is there. Values in order."""
        found: dict[str, list[tuple[str, int]]] = {}
        aged = ages(self._columns, shown, chosen.terms, at)
        for group in self._columns.rows:
            fitting = self._fitting(chosen, shown, at, within, aged, without=group)
            counts = self._counts(group, shown, fitting)
            wanted = chosen.values.get(group, ())
            listed = {value for value, number in counts.items() if number} | set(wanted)
            found[group] = [(value, counts.get(value, 0)) for value in sorted(listed)]
        fitting = self._fitting(chosen, shown, at, within, aged, without=REACHABLE)
        now = count(fitting & self._columns.hours.reachable(at, self._columns.width))
        found[REACHABLE] = [("true", now)]
        fitting = self._fitting(chosen, shown, at, within, aged, without=FRESHNESS)
        numbers = {each: count(fitting & bits) for each, bits in aged.items()}
        found[FRESHNESS] = [(each, n) for each, n in numbers.items() if n or each in chosen.freshness]
        return found

    def on_duty(self, chosen: Chosen, shown: Collection[str], at: datetime, within: Bits) -> dict[str, int]:
        """How many of those who fit are on duty, by jurisdiction."""
        fitting = self.matching(chosen, shown, at, within)
        return self._counts("jurisdiction", shown, fitting & self._columns.hours.on_duty(at, self._columns.width))

    def ordered(self, within: Bits, chosen: Chosen, languages: Collection[str], at: datetime, limit: int) -> list[str]:
        """The first `limit` ids: competence asked for, a language shared with the caller, reachable now, freshness,
        id."""
        found = places(within)
        if not len(found):
            return []
        scores = self._scores(chosen, languages, at)[found]
        if len(found) > limit:
            floor = np.partition(scores, -limit)[-limit]
            found, scores = found[scores >= floor], scores[scores >= floor]
        ids = self._columns.ids
        ranked = sorted(zip((-scores).tolist(), (ids[place] for place in found), strict=True))
        return [id for _, id in ranked[:limit]]

    def scores(self, ids: Sequence[str], chosen: Chosen, languages: Collection[str], at: datetime) -> list[int]:
        """For each id what `ordered` ranks by, the greater the earlier."""
        known = self._columns.places
        scores = self._scores(chosen, languages, at)
        return [int(scores[known[id]]) for id in ids]

    def _scores(
        self, chosen: Chosen, languages: Collection[str], at: datetime
    ) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        columns, width = self._columns, self._columns.width
        competence = np.zeros(width * 8, np.int64)
        for group in ("offence", "measure"):
            for value in chosen.values.get(group, ()):
                competence += _flags(columns.rows[group].bits(value, width))
        shared = _flags(columns.rows["language"].any_of(sorted(languages), width))
        reachable = _flags(columns.hours.reachable(at, width))
        tiers = (competence * 2 + shared) * 2 + reachable
        fresh = np.zeros(width * 8, np.int64)
        size = min(len(fresh), len(columns.confirmed))
        fresh[:size] = columns.confirmed[:size]
        return (tiers << 40) + fresh

    def _fitting(
        self,
        chosen: Chosen,
        shown: Collection[str],
        at: datetime,
        within: Bits,
        aged: Mapping[str, Bits],
        without: str,
    ) -> Bits:
        width = self._columns.width
        fitting = within
        for group, values in chosen.values.items():
            if values and group != without:
                fitting = fitting & self._columns.rows[group].any_of(_stored(group, values, shown), width)
        if chosen.reachable and without != REACHABLE:
            fitting = fitting & self._columns.hours.reachable(at, width)
        if chosen.freshness and without != FRESHNESS:
            fitting = fitting & np.bitwise_or.reduce([aged[each] for each in chosen.freshness])
        return fitting

    def _counts(self, group: str, shown: Collection[str], fitting: Bits) -> dict[str, int]:
        rows = self._columns.rows[group]
        if group == "network":
            return self._networks(shown, fitting)
        if group != "role":
            return rows.counts(fitting)
        roles = sorted({value.split(" ")[1] for value in rows.values})
        return {
            role: count(fitting & rows.any_of(_stored(group, [role], shown), self._columns.width)) for role in roles
        }

    def _networks(self, shown: Collection[str], fitting: Bits) -> dict[str, int]:
        """Somebody in several circles of a network counts once."""
        rows = self._columns.rows["network"]
        counts = rows.counts(fitting)
        found: dict[str, int] = {}
        for network, circles in _parts(shown).items():
            there = [circle for circle in circles if counts.get(circle)]
            several = len(there) > 1
            found[network] = (
                count(fitting & rows.any_of(there, self._columns.width))
                if several
                else sum(counts[circle] for circle in there)
            )
        return found


def _parts(shown: Collection[str]) -> dict[str, list[str]]:
    """The circles in `shown` by the network they are part of."""
    found: dict[str, list[str]] = {}
    for circle in sorted(shown):
        found.setdefault(network_of(circle), []).append(circle)
    return found


def _stored(group: str, values: Sequence[str], shown: Collection[str]) -> list[str]:
    """The stored values that mean `values` to this caller: a network or role counts only where it is shown."""
    if group == "network":
        return [circle for circle in sorted(shown) if network_of(circle) in values]
    if group == "role":
        return [f"{circle} {value}" for circle in sorted(shown) for value in values]
    return list(values)


def _flags(bits: Bits) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.unpackbits(bits, bitorder="little").astype(np.int64)
