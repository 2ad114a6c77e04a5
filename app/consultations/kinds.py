"""The kinds of rooms, fixed at birth: one table of what differs between them, and nothing else asks for a kind.

| kind         | opened by       | besides focal points            | who says   | joins see | sides | outcome | most |
|--------------|-----------------|---------------------------------|------------|-----------|-------|---------|------|
| consultation | a focal point   | guests, interpreters, liaison   | everybody  | all       | two   | needed  |   40 |
|              |                 | officers, a secretariat         |            |           |       |         |      |
| urgent       | a focal point   | the same                        | everybody  | all       | two   | needed  |   40 |
| information  | a focal point   | interpreters                    | everybody  | from then | two   | none    |   16 |
| route        | a focal point   | guests, interpreters, liaison   | everybody  | all       | none  | none    |   60 |
|              |                 | officers, a secretariat         |            |           |       |         |      |
| joint        | a focal point   | interpreters, liaison officers  | everybody  | from then | none  | none    |   40 |
| forum        | the secretariat | (every member of the network)   | its        | all       | none  | none    |  500 |
|              | of a network    |                                 | secretariat|           |       |         |      |

`information` is for two competent authorities (UNTOC 18(4)), so nobody else hears what was said before they came. Who
sees what follows `from then` and is asked back sees what follows from the last time: what they may read has one
beginning, so it is neither what was said meanwhile nor what they were there for before. Whoever follows another of
their State, was there before or not, reads what the other could, and no more: the State is to go on with it.

A room with two sides has a clock and a ladder for each State that is asked, and stands still when one of the sides has
nobody to lead it; a room without sides stands still when nobody leads it at all. Who is in a forum follows from who is
a member of its network (`forums.members`), so nobody leaves it by themselves. A consultation that is urgent when it is
opened is born `urgent`. What was said is kept as long as the networks in it say, and announcements to a whole network
half a year.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from app.identity.permissions import judge
from app.identity.principal import Principal

Kind = Literal["consultation", "urgent", "information", "route", "joint", "forum"]
Role = Literal["lead", "member", "guest", "interpreter", "liaison", "secretariat"]
"""What somebody is in a room. A State that is in it with focal points has one `lead`, who speaks for it when others
are to be let in; the rest of them are members. `guest` and `interpreter` are there for a time."""
ROLES: Final[tuple[Role, ...]] = get_args(Role)
FOCAL_POINTS: Final[frozenset[Role]] = frozenset(("lead", "member"))
FOR_A_TIME: Final[frozenset[str]] = frozenset(("guest", "interpreter"))
"""Who is in one room only, and until a day."""


@dataclass(frozen=True, slots=True)
class Rules:
    """One line of the table. `days` is how long what was said is kept, where the networks do not say it."""

    beside: frozenset[Role] = frozenset()
    says: frozenset[Role] = frozenset(ROLES)
    history: Literal["all", "from_then"] = "all"
    sides: bool = True
    outcome: bool = True
    most: int = 40
    opens: Literal["focal_point", "secretariat"] = "focal_point"
    days: int | None = None

    @property
    def admits(self) -> frozenset[Role]:
        return FOCAL_POINTS | self.beside


_BESIDE: Final[frozenset[Role]] = frozenset(("guest", "interpreter", "liaison", "secretariat"))

KINDS: Final[Mapping[str, Rules]] = {
    "consultation": Rules(beside=_BESIDE),
    "urgent": Rules(beside=_BESIDE),
    "information": Rules(beside=frozenset(("interpreter",)), history="from_then", outcome=False, most=16),
    "route": Rules(beside=_BESIDE, sides=False, outcome=False, most=60),
    "joint": Rules(beside=frozenset(("interpreter", "liaison")), history="from_then", sides=False, outcome=False),
    "forum": Rules(
        beside=frozenset(("secretariat",)),
        says=frozenset(("secretariat",)),
        sides=False,
        outcome=False,
        most=500,
        opens="secretariat",
        days=180,
    ),
}


def opens(kind: str, principal: Principal) -> bool:
    """Whether the caller may open a room of this kind, somewhere."""
    if KINDS[kind].opens == "secretariat":
        return judge.could(principal, "forum.open")
    return principal.focal_point_id is not None


def born(kind: str, urgency: str) -> str:
    """The kind that a room is born with."""
    return "urgent" if kind == "consultation" and urgency != "normal" else kind


def stands_still(
    kind: str, leads: Collection[str | None], roles: Collection[str], sides: Collection[Collection[str]]
) -> bool:
    """Whether nobody is left to go on: by the States that have a lead, who is there, and the States of its sides."""
    rules = KINDS[kind]
    if rules.opens == "secretariat":
        return "secretariat" not in roles
    return any(set(side).isdisjoint(leads) for side in sides) if rules.sides else not leads
