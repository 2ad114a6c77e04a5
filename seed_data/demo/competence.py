"""What an invented focal point deals with: offences, measures, and roles in networks."""

from random import Random

from seed_data.demo.shapes import MembershipSeed
from seed_data.demo.spread import Seat
from seed_data.reference import Term

_ALWAYS = "legal_info"
_ROLES = (
    ("focal_point", 50),
    ("alternate", 18),
    ("specialist", 14),
    ("liaison_magistrate", 5),
    ("duty_24_7", 5),
    ("victim_specialist", 4),
    ("tool_correspondent", 4),
)
_OTHER_ROLES = {"caricc": "liaison_officer", "carin": "specialist", "arin-wca": "specialist", "mena-arin": "specialist"}
_ROLE_CODES = [role for role, _ in _ROLES]
_ROLE_WEIGHTS = [weight for _, weight in _ROLES]


def offences(random: Random, terms: tuple[Term, ...]) -> tuple[str, ...]:
    """Two to six, with the parent of each; in the order of the taxonomy."""
    chosen = {term.code for term in random.sample(terms, random.randint(2, 6))}
    chosen |= {term.parent for term in terms if term.code in chosen and term.parent is not None}
    return tuple(term.code for term in terms if term.code in chosen)


def measures(random: Random, terms: tuple[Term, ...]) -> tuple[str, ...]:
    """Legal information, which every focal point gives, and three to eight more; in the order of the taxonomy."""
    chosen = {term.code for term in random.sample(terms, random.randint(3, 8))} | {_ALWAYS}
    return tuple(term.code for term in terms if term.code in chosen)


def memberships(random: Random, seat: Seat, place: int) -> tuple[MembershipSeed, ...]:
    """The first of a jurisdiction is its national correspondent, the second a focal point, the third an alternate."""
    fixed = ("national_correspondent", "focal_point", "alternate")
    role = fixed[place] if place < len(fixed) else random.choices(_ROLE_CODES, _ROLE_WEIGHTS)[0]
    main = seat.networks[place % len(seat.networks)] if place < len(fixed) else random.choice(seat.networks)
    found = [MembershipSeed(main, role)]
    found += [
        MembershipSeed(other, "focal_point") for other in seat.networks if other != main and random.random() < 0.2
    ]
    found += [
        MembershipSeed(other, _OTHER_ROLES.get(other, "focal_point"))
        for other in seat.other_networks
        if random.random() < 0.1
    ]
    return tuple(found)


def confirmed_days_ago(random: Random) -> int:
    """Most confirmed within 90 days, some due (90 to 179), some stale (180 to 730)."""
    drawn = random.random()
    if drawn < 0.7:
        return random.randint(1, 89)
    return random.randint(90, 179) if drawn < 0.88 else random.randint(180, 730)
