"""Who is in the room of plain_list.py: asked in, let in by consent, gone, and what that makes of it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

BY_ITSELF = " "
"""In place of a key of the service's own, which no client can send."""


class Refused(Exception):
    """The code of a refusal."""


@dataclass(slots=True)
class Said:
    """One entry; `who` came with it."""

    author: str
    kind: str
    key: str
    at: datetime
    body: str | None = None
    reply_to: int | None = None
    caveats: list[str] = field(default_factory=list)
    who: str | None = None


class Proposed(NamedTuple):
    """Somebody waits to be let in."""

    who: str
    by: str
    waits: set[str]


@dataclass(slots=True)
class Places:
    """`log[n]` is entry n + 1. Each person is their State's only one, so whoever is present leads it. `sees` says whose
    cards each of them is shown."""

    log: list[Said]
    present: set[str]
    states: dict[str, str]
    sees: dict[str, set[str]]
    opener: str
    asked: list[str]
    now: datetime
    frozen: bool = False
    waiting: dict[int, Proposed] = field(default_factory=dict)

    @property
    def closed(self) -> bool:
        return any(each.kind == "closed" for each in self.log)

    def add(self, author: str, kind: str, key: str = BY_ITSELF, **more: Any) -> int:
        self.log.append(Said(author, kind, key, self.now, **more))
        return len(self.log)

    def invite(self, author: str, key: str, who: str) -> int:
        """Lets somebody in where nobody else's State is there, else asks all of the others."""
        if self.closed:
            raise Refused("room_closed")
        if who not in self.sees[author]:
            raise Refused("not_found")
        if who in self.present:
            return max(seq for seq, each in enumerate(self.log, 1) if each.who == who)
        waits = {self.states[each] for each in self.present if each != author}
        if not waits:
            return self._joins(who, author, key)
        seq = self.add(author, "proposed", key)
        self.waiting[seq] = Proposed(who, author, waits)
        return seq

    def word(self, author: str, key: str, about: int, agree: bool) -> int:
        """The last one to agree lets them in; one who declines ends it."""
        if self.closed:
            raise Refused("room_closed")
        state = self.states[author]
        if about not in self.waiting or state not in self.waiting[about].waits:
            raise Refused("act_not_open_to_you")
        seq = self.add(author, "agreed" if agree else "declined", key, reply_to=about)
        if agree:
            self._agrees(about, state)
        else:
            del self.waiting[about]
        return seq

    def leave(self, author: str, key: str) -> int:
        """No word is waited for of a State that is gone; without one of its sides a room stands still."""
        seq, state = self.add(author, "left", key), self.states[author]
        self.present.remove(author)
        for about in [each for each, row in self.waiting.items() if state in row.waits]:
            self._agrees(about, state)
        if not self.closed and not self.frozen and self._lacks_a_side():
            self.frozen = True
            self.add(author, "frozen")
        return seq

    def _agrees(self, about: int, state: str) -> None:
        row = self.waiting[about]
        row.waits.remove(state)
        if not row.waits:
            del self.waiting[about]
            if row.who not in self.present:
                self._joins(row.who, row.by, BY_ITSELF)

    def _joins(self, who: str, by: str, key: str) -> int:
        seq = self.add(by, "joined", key, who=who)
        self.present.add(who)
        if self.frozen and not self._lacks_a_side():
            self.frozen = False
            self.add(who, "resumed")
        return seq

    def _lacks_a_side(self) -> bool:
        here = {self.states[each] for each in self.present}
        return self.states[self.opener] not in here or here.isdisjoint(self.asked)
