"""A page in one of its states."""

from dataclasses import dataclass

from tests.journeys.people import NARROW, PHONE, WIDE, Person

ALL = (WIDE, PHONE, NARROW)


@dataclass(frozen=True, slots=True)
class State:
    """A page in one of its states, at the widths where that state exists."""

    name: str
    person: Person
    widths: tuple[int, ...] = ALL
