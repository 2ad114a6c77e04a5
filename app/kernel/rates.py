"""How often somebody may ask. Counted in this process and in bounded memory; times in seconds of any steady clock."""

from collections import OrderedDict
from dataclasses import dataclass
from ipaddress import IPv6Address
from math import ceil

KEPT = 10_000
"""Callers remembered for each kind of limit; beyond it the one that was heard longest ago is forgotten."""

AT_ONCE = 10
"""A caller who was silent may ask at once what they could have asked in so many seconds."""
PERSON = 2
ADDRESS = 25
"""How many sessions' worth a person has, and an address: a whole ministry may come from one."""


@dataclass(slots=True)
class Allowance:
    """A bucket that fills again with time: `rate` a second, up to `size`."""

    rate: float
    size: float
    left: float
    counted_at: float

    def spend(self, now: float) -> int:
        """Takes one at `now`: 0, or if there is none, after how many seconds there will be."""
        self.left = min(self.size, self.left + (now - self.counted_at) * self.rate)
        self.counted_at = now
        if self.left < 1:
            return ceil((1 - self.left) / self.rate)
        self.left -= 1
        return 0


class Rates:
    """An allowance for each caller."""

    def __init__(self, rate: float, size: float) -> None:
        self._rate, self._size = rate, size
        self._held: OrderedDict[str, Allowance] = OrderedDict()

    def of(self, caller: str, now: float) -> Allowance:
        """The caller's own."""
        held = self._held.get(caller)
        if held is None:
            held = self._held[caller] = Allowance(self._rate, self._size, self._size, now)
            if len(self._held) > KEPT:
                self._held.popitem(last=False)
        self._held.move_to_end(caller)
        return held

    def spend(self, caller: str, now: float) -> int:
        """0, or after how many seconds the caller may ask again."""
        return self.of(caller, now).spend(now)

    def __len__(self) -> int:
        return len(self._held)


class Limits:
    """What one session, one person and one address may ask of this process (security.md, section 5)."""

    def __init__(self, per_second: float) -> None:
        self.session, self.person, self.address = (
            Rates(per_second * share, per_second * share * AT_ONCE) for share in (1, PERSON, ADDRESS)
        )


def address_of(client: tuple[str, int] | None) -> str:
    """Whom a network address counts for: somebody with one of IPv6 has at least 2^64 of them."""
    host = client[0] if client else ""
    if ":" not in host:
        return host
    try:
        return IPv6Address(host.partition("%")[0]).exploded[:19]
    except ValueError:
        return host
