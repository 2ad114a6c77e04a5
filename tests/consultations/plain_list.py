"""A room as a plain list: what docs/protocol.md promises, in its simplest form, to hold the real one against."""

from dataclasses import dataclass, field
from typing import Any

WITH_WORDS = ("message", "answer", "correction")
CHANGES = ("correction", "withdrawal")
REACHES = ("acknowledged", "answer", "closed")
NAMES = {"acknowledged": "acknowledged", "answer": "answered", "closed": "closed"}


@dataclass(slots=True)
class Said:
    """One entry."""

    author: str
    kind: str
    key: str
    body: str | None = None
    reply_to: int | None = None
    caveats: list[str] = field(default_factory=list)


class Refused(Exception):
    """The code of a refusal."""


@dataclass(slots=True)
class PlainRoom:
    """`log[n]` is entry n + 1. Persons are whatever the caller calls them."""

    log: list[Said]
    present: set[str]
    requested: str
    caveats: list[str] = field(default_factory=list)
    accepted: dict[tuple[str, str], int] = field(default_factory=dict)
    read: dict[str, int] = field(default_factory=dict)

    @property
    def status(self) -> str:
        kinds = [each.kind for each in self.log]
        return next((NAMES[kind] for kind in reversed(REACHES) if kind in kinds), "opened")

    def say(self, author: str, key: str, kind: str, reply_to: int | None, caveats: list[str]) -> int:
        """The seq of what is said under this key, now or before. Raises Refused."""
        known = self._known(author, key)
        if known is not None:
            return known
        if self.status == "closed":
            raise Refused("room_closed")
        if kind in ("answer", "acknowledged") and author != self.requested:
            raise Refused("act_not_open_to_you")
        if kind == "acknowledged" and self.status != "opened":
            raise Refused("act_not_open_to_you")
        if reply_to is not None and reply_to > len(self.log):
            raise Refused("unknown_entry")
        if kind in CHANGES and not self._changeable(author, reply_to):
            raise Refused("unknown_entry")
        words = kind in WITH_WORDS
        corrected = self.log[reply_to - 1].caveats if kind == "correction" and reply_to else []
        borne = list(dict.fromkeys([*self.caveats, *corrected, *caveats])) if words else []
        self.log.append(Said(author, kind, key, f"text of {key}" if words else None, reply_to, borne))
        return len(self.log)

    def restrict(self, author: str, key: str, caveat: str) -> int:
        """One caveat more on the room; whoever puts it on has accepted what the room then asks for."""
        known = self._known(author, key)
        if known is not None:
            return known
        if self.status == "closed":
            raise Refused("room_closed")
        self.caveats = list(dict.fromkeys([*self.caveats, caveat]))
        self.log.append(Said(author, "restricted", key, caveats=list(self.caveats)))
        self._accept(author, self.caveats)
        return len(self.log)

    def accept(self, author: str, key: str, seq: int) -> int:
        """What an entry asks for, once in the room for each caveat."""
        known = self._known(author, key)
        if known is not None:
            return known
        asked = self.log[seq - 1].caveats if seq <= len(self.log) else []
        if not asked:
            raise Refused("unknown_entry")
        if all((author, caveat) in self.accepted for caveat in asked):
            return max(self.accepted[author, caveat] for caveat in asked)
        self.log.append(Said(author, "accepted", key, reply_to=seq))
        self._accept(author, asked)
        return len(self.log)

    def close(self, author: str, key: str) -> int:
        known = self._known(author, key)
        if known is not None:
            return known
        if self.status == "closed":
            raise Refused("room_closed")
        self.log.append(Said(author, "closed", key))
        return len(self.log)

    def mark(self, person: str, seq: int) -> None:
        self.read[person] = max(self.read.get(person, 0), min(seq, len(self.log)))

    def unread(self, person: str) -> int:
        return sum(each.author != person for each in self.log[self.read.get(person, 0) :])

    def seen_by(self, person: str) -> list[dict[str, Any]]:
        """The log as one person reads it."""
        gone = {each.reply_to for each in self.log if each.kind in CHANGES}
        return [
            {
                "seq": seq,
                "author": each.author,
                "kind": each.kind,
                "key": each.key if each.author == person else None,
                "body": each.body if seq not in gone and self._may_read(person, each) else None,
                "reply_to": each.reply_to,
                "caveats": each.caveats,
            }
            for seq, each in enumerate(self.log, 1)
        ]

    def _known(self, author: str, key: str) -> int | None:
        if author not in self.present:
            raise Refused("not_found")
        return next((n for n, each in enumerate(self.log, 1) if (each.author, each.key) == (author, key)), None)

    def _changeable(self, author: str, seq: int | None) -> bool:
        if seq is None or seq > len(self.log):
            return False
        words = self.log[seq - 1]
        changed = any(each.kind in CHANGES and each.reply_to == seq for each in self.log)
        return words.author == author and words.kind in WITH_WORDS and not changed

    def _accept(self, person: str, caveats: list[str]) -> None:
        for caveat in caveats:
            self.accepted.setdefault((person, caveat), len(self.log))

    def _may_read(self, person: str, said: Said) -> bool:
        return said.author == person or all((person, caveat) in self.accepted for caveat in said.caveats)
