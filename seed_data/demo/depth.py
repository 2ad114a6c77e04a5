"""What stands behind the cards of the illustrative directory: roster, absences, limits of time and of competence.

Every draw has a stream of its own, so that names and offices stay what they are. Days count from the day of seeding.
The pinned persons (``pinned``) are left alone: the demo's story relies on them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from seed_data.demo.pinned import PINNED
from seed_data.demo.shapes import AuthoritySeed, DemoDirectory, FocalPointSeed, MembershipSeed

WEEKS = range(-7, 21)
"""Days of the roster that are filled: last week, this one and two more."""

_ON_THE_ROSTER = 4
_PINNED = frozenset(each.id for each in PINNED)
_SYSTEMS = {"ejn": "ejn_connection", "iberred": "iber"}


@dataclass(frozen=True, slots=True)
class ShiftSeed:
    """A dated shift in the wall-clock time of the jurisdiction's first zone; an end at or before the start is on the
    next day.
    """

    day: int
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class AbsenceSeed:
    """Days away, both included. Without a stand-in the alternate answers."""

    first: int
    last: int
    stand_in_id: str | None


@dataclass(frozen=True, slots=True)
class Depth:
    """One person's share. ``system`` is that of a secure channel, ``roles`` are second roles in a network."""

    shifts: tuple[ShiftSeed, ...] = ()
    absences: tuple[AbsenceSeed, ...] = ()
    not_competent: tuple[tuple[str, str], ...] = ()
    roles: tuple[MembershipSeed, ...] = ()
    valid_days: int | None = None
    system: str = "i24_7"


def depths(directory: DemoDirectory) -> Mapping[str, Depth]:
    """The share of every focal point, by id."""
    by_jurisdiction: dict[str, list[FocalPointSeed]] = {}
    for each in directory.focal_points:
        by_jurisdiction.setdefault(each.jurisdiction, []).append(each)
    found: dict[str, Depth] = {}
    for code, people in by_jurisdiction.items():
        roster = [each for each in people if each.id not in _PINNED][:_ON_THE_ROSTER]
        for place, each in enumerate(people):
            random = Random(f"{directory.seed}:depth:{code}:{place}")
            found[each.id] = _depth(random, each, roster.index(each) if each in roster else None, len(roster), people)
    return found


def competence(office: AuthoritySeed) -> list[dict[str, Any]]:
    """What a generic office is competent for: the same everywhere, so that nobody takes it for some State's law."""
    multilateral = ["untoc", "uncac", "un_drugs_1988"]
    if office.kind == "prosecution":
        return [
            {"function": "sends", "instruments": multilateral, "stages": ["investigation"]},
            {"function": "receives", "instruments": multilateral, "stages": ["investigation"]},
            {"function": "executes", "instruments": [], "stages": ["investigation"]},
        ]
    if office.kind == "ministry_of_justice":
        return [
            {"function": "sends", "instruments": [], "stages": ["trial", "enforcement"]},
            {"function": "receives", "instruments": [], "stages": ["trial", "enforcement"]},
        ]
    return [{"function": "executes", "instruments": [], "stages": ["trial", "enforcement"]}]


def _depth(random: Random, who: FocalPointSeed, turn: int | None, turns: int, people: list[FocalPointSeed]) -> Depth:
    system = _SYSTEMS.get(who.memberships[0].network, "i24_7")
    if who.id in _PINNED:
        return Depth(system=system)
    network = who.memberships[0]
    second = MembershipSeed(network.network, "victim_specialist" if network.role == "specialist" else "specialist")
    return Depth(
        shifts=tuple(_shifts(who, turn, turns)) if turn is not None else (),
        absences=_absences(random, who, people) if turn is None else (),
        not_competent=_exceptions(random, who),
        roles=(second,) if random.random() < 0.12 else (),
        valid_days=random.randint(40, 300) if random.random() < 0.05 else None,
        system=system,
    )


def _shifts(who: FocalPointSeed, turn: int, turns: int) -> Iterator[ShiftSeed]:
    """Evenings in turn; every fifth evening nobody has taken yet, so that a roster has gaps to fill."""
    for day in WEEKS:
        if day % turns == turn and day % 5:
            yield ShiftSeed(day, "18:00", "23:00")


def _absences(random: Random, who: FocalPointSeed, people: list[FocalPointSeed]) -> tuple[AbsenceSeed, ...]:
    """One in twenty is away now, one in six will be."""
    others = [each.id for each in people if each.id not in (who.id, who.alternate_id)]
    stand_in = random.choice(others) if others and random.random() < 0.4 else None
    drawn = random.random()
    if drawn < 0.05:
        return (AbsenceSeed(-random.randint(0, 4), random.randint(2, 12), stand_in),)
    if drawn < 0.22:
        first = random.randint(5, 40)
        return (AbsenceSeed(first, first + random.randint(2, 15), stand_in),)
    return ()


def _exceptions(random: Random, who: FocalPointSeed) -> tuple[tuple[str, str], ...]:
    """For one in six, a measure or two that they do not take for one of their offences."""
    if random.random() >= 0.16:
        return ()
    offence = random.choice(who.offences)
    return tuple((offence, measure) for measure in sorted(random.sample(who.measures, 2)) if measure != "legal_info")
