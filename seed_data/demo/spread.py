"""How many focal points each jurisdiction gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from seed_data.demo.agreements import NETWORKS
from seed_data.demo.names.by_jurisdiction import CULTURES
from seed_data.demo.pinned import PINNED
from seed_data.reference import Reference

_WEIGHTS = {"casc": 12, "seajust": 6, "gulf": 6, "ejn": 2, "iberred": 2}
_GUEST_WEIGHT = 1
_FULL = ("member", "partner")


@dataclass(frozen=True, slots=True)
class Seat:
    """A jurisdiction of the demo: its networks among the five, its other networks, and its share of the focal
    points.
    """

    jurisdiction: str
    networks: tuple[str, ...]
    other_networks: tuple[str, ...]
    weight: int
    least: int


def seats(reference: Reference) -> tuple[Seat, ...]:
    """Every member of the five networks, and those of their guests (associated, candidate) for whom there are
    names.
    """
    status = {
        (network.id, member.jurisdiction): member.status for network in reference.networks for member in network.members
    }
    found = []
    for code in sorted({member.jurisdiction for n in reference.networks if n.id in NETWORKS for member in n.members}):
        full = [network for network in NETWORKS if status.get((network, code)) in _FULL]
        guest = [network for network in NETWORKS if status.get((network, code)) in ("associated", "candidate")]
        if code not in CULTURES or not (full or guest):
            continue
        others = [n.id for n in reference.networks if n.id not in NETWORKS and status.get((n.id, code)) in _FULL]
        weight = max([_WEIGHTS[network] for network in full], default=_GUEST_WEIGHT)
        found.append(Seat(code, tuple(full + guest), tuple(others), weight, 3 if full else 2))
    return tuple(found)


def spread(count: int, chosen: Sequence[Seat]) -> dict[str, int]:
    """The number for each jurisdiction; they add up to ``count``. Few: one each in turn, the pinned first.
    Many: by weight.
    """
    if count < len(PINNED):
        raise ValueError(f"a demo directory has at least its {len(PINNED)} pinned focal points")
    pinned = {each.jurisdiction for each in PINNED}
    in_turn = sorted(chosen, key=lambda seat: seat.jurisdiction not in pinned)
    least = {seat.jurisdiction: seat.least for seat in in_turn}
    numbers = dict.fromkeys(least, 0)
    left = count
    for turn in range(max(least.values())):
        for code, wanted in least.items():
            if left and turn < wanted:
                numbers[code] += 1
                left -= 1
    weights = {seat.jurisdiction: seat.weight for seat in chosen}
    total = sum(weights.values())
    exact = {code: left * weight / total for code, weight in weights.items()}
    missing = left - sum(int(share) for share in exact.values())
    rounded_up = sorted(exact, key=lambda code: (int(exact[code]) - exact[code], code))[:missing]
    return {code: numbers[code] + int(exact[code]) + (code in rounded_up) for code in numbers}
