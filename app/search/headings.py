"""Headings: the things beside a name that words can name, each with its words in every language.

A library's word: a focal point stands under its country and city, its authority, its position, its networks and roles,
and what it is competent for. Documents carry headings, engines index only their ids, and the lexicon knows which
headings a typed word names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from sqlalchemy import select

from app.directory.circles import network_of
from app.directory.models import Authority
from app.kernel.db import ReadSession
from app.reference.models import Jurisdiction, Network, Term
from app.search.catalogue import Entry


@dataclass(frozen=True, slots=True)
class Heading:
    """`id` begins with its kind (`jurisdiction:KZ`); `texts` are its names in all languages and aliases.

    A network or a role is named in one `circle` at a time: whom a caller is not shown in it is not found by its words.
    """

    id: str
    texts: tuple[str, ...]
    circle: str | None = None


class Subjects:
    """The headings of the reference data, by id."""

    def __init__(self, headings: Iterable[Heading]) -> None:
        self._headings = {each.id: each for each in headings}
        self._in_circles: dict[tuple[str, str], Heading] = {}

    def of(self, entry: Entry, authority_kind: str, time_zone: str) -> tuple[Heading, ...]:
        """Those that a focal point stands under; what reference data do not know is left out."""
        wanted = (
            f"jurisdiction:{entry.jurisdiction}",
            f"city:{entry.jurisdiction}:{time_zone}",
            f"authority_kind:{authority_kind}",
            *(f"offence:{code}" for code in entry.offences),
            *(f"measure:{code}" for code in entry.measures),
        )
        belonging = (
            self._in_circle(id, circle)
            for circle, role in entry.roles
            for id in (f"network:{network_of(circle)}", f"role:{role}")
            if id in self._headings
        )
        plain = (self._headings[each] for each in dict.fromkeys(wanted) if each in self._headings)
        return (*plain, *dict.fromkeys(belonging))

    def _in_circle(self, id: str, circle: str) -> Heading:
        known = self._in_circles.get((id, circle))
        if known is None:
            known = Heading(f"{id}:{circle}", self._headings[id].texts, circle)
            self._in_circles[id, circle] = known
        return known


def read_subjects(session: ReadSession) -> Subjects:
    """The headings of places, networks and controlled words. Three statements."""
    headings: list[Heading] = []
    for place in session.scalars(select(Jurisdiction)):
        headings.append(_heading(f"jurisdiction:{place.code}", place.names, place.aliases))
        headings += [_heading(f"city:{place.code}:{zone}", names) for zone, names in place.cities.items()]
    for network in session.scalars(select(Network)):
        headings.append(_heading(f"network:{network.id}", network.names, [network.acronym, *network.aliases]))
    headings += [_heading(f"{term.kind}:{term.code}", term.labels) for term in session.scalars(select(Term))]
    return Subjects(headings)


def authority_heading(authority: Authority) -> Heading:
    """An authority, and the city it sits in."""
    original = [authority.name_original] if authority.name_original else []
    return _heading(f"authority:{authority.id}", authority.names, authority.city, original)


def position_heading(names: Mapping[str, str]) -> Heading:
    """A position has no code: equal texts are one heading."""
    texts = tuple(sorted(set(names.values())))
    return Heading(f"position:{blake2b(chr(0).join(texts).encode(), digest_size=8).hexdigest()}", texts)


def _heading(id: str, *names: Mapping[str, str] | Iterable[str]) -> Heading:
    """A heading from label tables and lists; each text is kept once."""
    texts: dict[str, None] = {}
    for each in names:
        texts.update(dict.fromkeys(each.values() if isinstance(each, Mapping) else each))
    return Heading(id, tuple(texts))
