"""What people type: names in full, mistyped, in another script, begun, with filters; and looking around without a name.

Drawn with a fixed seed from the illustrative directory, so every run asks the same.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from seed_data.demo.shapes import DemoDirectory, FocalPointSeed

Filters = dict[str, list[str]]
SEED = "search benchmark"


@dataclass(frozen=True, slots=True)
class Asked:
    """A query with its filters; `wanted` is whom it was made from, None where nobody in particular is meant."""

    kind: str
    text: str
    wanted: str | None
    filters: Filters = field(default_factory=dict)


def _whole(random: Random, who: FocalPointSeed) -> str:
    return who.name_romanised


def _mistyped(random: Random, who: FocalPointSeed) -> str:
    """One slip of the finger in the longest word: two letters swapped, one left out, one wrong."""
    words = who.name_romanised.split()
    place = max(range(len(words)), key=lambda each: len(words[each]))
    word = words[place]
    at = random.randrange(1, max(2, len(word) - 1))
    words[place] = random.choice(
        [
            word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
            word[:at] + word[at + 1 :],
            word[:at] + "e" + word[at + 1 :],
        ]
    )
    return " ".join(words)


def _other_script(random: Random, who: FocalPointSeed) -> str:
    return random.choice([who.names["ru"], who.names["ar"], who.name_original])


def _begun(random: Random, who: FocalPointSeed) -> str:
    return max(who.name_romanised.split(), key=len)[: random.randint(3, 6)]


NAMED: dict[str, Callable[[Random, FocalPointSeed], str]] = {
    "name": _whole,
    "mistyped": _mistyped,
    "other script": _other_script,
    "begun": _begun,
}


def queries(directory: DemoDirectory, count: int) -> list[Asked]:
    """`count` queries, every kind in turn."""
    random = Random(SEED)
    kinds = [*NAMED, "name and filter", "filters", "browse"]
    return [
        _asked(random, kinds[number % len(kinds)], random.choice(directory.focal_points)) for number in range(count)
    ]


def _asked(random: Random, kind: str, who: FocalPointSeed) -> Asked:
    if kind in NAMED:
        return Asked(kind, NAMED[kind](random, who), who.id if kind != "begun" else None)
    if kind == "name and filter":
        return Asked(kind, _mistyped(random, who), who.id, {"jurisdiction": [who.jurisdiction]})
    if kind == "filters":
        network = random.choice(who.memberships).network
        return Asked(kind, "", None, {"network": [network], "offence": [random.choice(who.offences)]})
    return Asked(kind, "", None)
