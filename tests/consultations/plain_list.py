"""A room as a plain list: what docs/protocol.md promises, in its simplest form, to hold the real one against."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from app.kernel.clock import wire
from tests.consultations.plain_places import Places, Refused, Said

WITH_WORDS = ("message", "answer", "correction")
CHANGES = ("correction", "withdrawal")
ORDER = ("opened", "acknowledged", "answered", "closed")
REACHES = {"acknowledged": "acknowledged", "answer": "answered"}
EXCULPATORY = "exculpatory_notice"
Kind = Literal["delivered", "read"]


@dataclass(slots=True)
class PlainRoom(Places):
    """What is said in it, who may read that, and since when they have."""

    caveats: list[str] = field(default_factory=list)
    accepted: dict[tuple[str, str], int] = field(default_factory=dict)
    read: dict[str, int] = field(default_factory=dict)
    files: dict[int, str] = field(default_factory=dict)
    trail: dict[tuple[Kind, str], list[tuple[int, datetime]]] = field(default_factory=dict)

    @property
    def reached(self) -> dict[str, str]:
        """How far each State that is asked has come."""
        found = dict.fromkeys(self.asked, "opened")
        for each in self.log:
            state = self.states[each.author]
            if state in found and each.kind in REACHES:
                found[state] = max(found[state], REACHES[each.kind], key=ORDER.index)
        return found

    @property
    def status(self) -> str:
        return "closed" if self.closed else min(self.reached.values(), key=ORDER.index)

    def does(self, act: str, author: str, key: str, *given: Any) -> int | str:
        """The seq of what somebody does under this key, now or before; or the code of a refusal."""
        if author not in self.present:
            return "not_found"
        known = next((n for n, each in enumerate(self.log, 1) if (each.author, each.key) == (author, key)), None)
        try:
            seq: int = known or getattr(self, act)(author, key, *given)
        except Refused as refusal:
            return str(refusal)
        return seq

    def say(self, author: str, key: str, kind: str, reply_to: int | None, caveats: list[str]) -> int:
        if self.closed:
            raise Refused("room_closed")
        if self.frozen:
            raise Refused("room_frozen")
        state = self.states[author]
        if kind in REACHES and state not in self.asked:
            raise Refused("act_not_open_to_you")
        if kind in CHANGES and not self._changeable(author, kind, reply_to):
            raise Refused("unknown_entry")
        if reply_to is not None and reply_to > len(self.log):
            raise Refused("unknown_entry")
        if kind == "acknowledged" and self.reached[state] != "opened":
            raise Refused("act_not_open_to_you")
        if kind not in WITH_WORDS:
            return self.add(author, kind, key, reply_to=reply_to)
        corrected = self.log[reply_to - 1].caveats if kind == "correction" and reply_to else []
        return self._words(author, kind, key, [*corrected, *caveats], reply_to)

    def restrict(self, author: str, key: str, caveat: str) -> int:
        """One caveat more on the room; whoever puts it on has accepted what the room then asks for."""
        self._goes_on()
        self.caveats = list(dict.fromkeys([*self.caveats, caveat]))
        seq = self.add(author, "restricted", key, caveats=list(self.caveats))
        self._accept(author, self.caveats)
        return seq

    def accept(self, author: str, key: str, about: int) -> int:
        """What an entry asks for, once in the room for each caveat."""
        asked = self.log[about - 1].caveats if about <= len(self.log) else []
        if not asked:
            raise Refused("unknown_entry")
        if all((author, caveat) in self.accepted for caveat in asked):
            return max(self.accepted[author, caveat] for caveat in asked)
        seq = self.add(author, "accepted", key, reply_to=about)
        self._accept(author, asked)
        return seq

    def inform(self, author: str, key: str, caveats: list[str]) -> int:
        """Without a request, under a restriction: always, that it may have to be disclosed."""
        self._goes_on()
        return self._words(author, "information", key, [*caveats, EXCULPATORY])

    def disclose(self, author: str, key: str, about: int) -> int:
        """Another State's words that one reads and that are under a restriction."""
        given = self.log[about - 1] if about <= len(self.log) else None
        if given is None or not given.caveats or self.words(author, about) is None:
            raise Refused("unknown_entry")
        if self.states[given.author] == self.states[author]:
            raise Refused("act_not_open_to_you")
        return self._words(author, "disclosure", key, [], about)

    def reply(self, author: str, key: str, about: int) -> int:
        """By the State that gave what is disclosed."""
        notice = self.log[about - 1] if about <= len(self.log) else None
        if notice is None or notice.kind != "disclosure" or notice.reply_to is None:
            raise Refused("unknown_entry")
        if self.states[self.log[notice.reply_to - 1].author] != self.states[author]:
            raise Refused("act_not_open_to_you")
        return self.add(author, "disclosure_reply", key, reply_to=about)

    def uploads(self, author: str) -> str | None:
        """Why somebody may not hand in bytes, which are no entry yet."""
        if author not in self.present:
            return "not_found"
        return "room_closed" if self.closed else "act_not_open_to_you" if self.frozen else None

    def attach(self, author: str, key: str, caveats: list[str]) -> int:
        self._goes_on()
        seq = self._words(author, "file", key, caveats)
        self.files[seq] = "waiting"
        return seq

    def examined(self, about: int, state: str) -> None:
        self.files[about] = state
        self.add(self.log[about - 1].author, "scanned", reply_to=about)

    def close(self, author: str, key: str) -> int:
        """Whoever was asked for a word is not waited for any more."""
        if self.closed:
            raise Refused("room_closed")
        if self.states[author] != self.states[self.opener]:
            raise Refused("act_not_open_to_you")
        self.waiting.clear()
        return self.add(author, "closed", key)

    def mark(self, person: str, seq: int) -> None:
        """A mark moves forward, and never past the end."""
        reached = min(seq, len(self.log))
        if person in self.present and reached > self.read.get(person, 0):
            self.read[person] = reached
            self.note("read", person, reached)

    def note(self, kind: Kind, person: str, seq: int) -> None:
        marks = self.trail.setdefault((kind, person), [])
        if not marks or marks[-1][0] < seq:
            marks.append((seq, self.now))

    def since(self, kind: Kind, person: str, seq: int) -> datetime | None:
        """Since when somebody has, or has read, an entry: what was read was delivered."""
        kinds: list[Kind] = ["read"] if kind == "read" else ["delivered", "read"]
        known = [next((at for n, at in self.trail.get((each, person), []) if n >= seq), None) for each in kinds]
        return min((at for at in known if at is not None), default=None)

    def unread(self, person: str) -> int:
        return sum(each.author != person for each in self.log[self.read.get(person, 0) :])

    def words(self, person: str, seq: int) -> str | None:
        """The words of an entry as one person reads them."""
        said = self.log[seq - 1]
        may = said.author == person or all((person, caveat) in self.accepted for caveat in said.caveats)
        return said.body if may and not self._changed(seq) else None

    def seen_by(self, person: str) -> list[dict[str, Any]]:
        """The log as one person reads it."""
        return [
            {
                "seq": seq,
                "author": each.author,
                "kind": each.kind,
                "key": each.key if each.author == person else None,
                "at": wire(each.at),
                "body": self.words(person, seq),
                "reply_to": each.reply_to,
                "caveats": each.caveats,
            }
            for seq, each in enumerate(self.log, 1)
        ]

    def _goes_on(self) -> None:
        if self.frozen:
            raise Refused("room_frozen")
        if self.closed:
            raise Refused("room_closed")

    def _words(self, author: str, kind: str, key: str, caveats: list[str], reply_to: int | None = None) -> int:
        """Words bear what the room bears."""
        borne = list(dict.fromkeys([*self.caveats, *caveats]))
        return self.add(author, kind, key, body=text(kind, key), reply_to=reply_to, caveats=borne)

    def _changed(self, seq: int) -> bool:
        return any(each.kind in CHANGES and each.reply_to == seq for each in self.log)

    def _changeable(self, author: str, kind: str, seq: int | None) -> bool:
        """One's own words, once; the name of a file is only taken back."""
        if seq is None or seq > len(self.log):
            return False
        own: Said = self.log[seq - 1]
        named = kind == "correction" and own.kind == "file"
        return own.author == author and own.body is not None and not named and not self._changed(seq)

    def _accept(self, person: str, caveats: list[str]) -> None:
        for caveat in caveats:
            self.accepted.setdefault((person, caveat), len(self.log))


def text(kind: str, key: str) -> str:
    """The words that stand in an entry."""
    return f"{key}.txt" if kind == "file" else f"text of {key}"
