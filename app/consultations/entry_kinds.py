"""The kinds of entries of a room's log (docs/protocol.md says what each tells); those of the first line are said."""

from typing import Final, Literal

SaidKind = Literal["message", "answer", "acknowledged", "correction", "withdrawal"]
Kind = Literal[
    "opened",
    "joined",
    "left",
    "closed",
    "message",
    "answer",
    "acknowledged",
    "correction",
    "withdrawal",
    "checklist",
    "restricted",
    "accepted",
    "information",
    "disclosure",
    "disclosure_reply",
    "escalated",
    "promised",
    "phoned",
    "urgency",
    "held",
    "released",
    "assigned",
    "glass_broken",
    "file",
    "scanned",
    "proposed",
    "agreed",
    "declined",
    "frozen",
    "resumed",
    "offered",
    "taken_over",
    "lapsed",
    "subject",
]

OF_ITSELF: Final[frozenset[Kind]] = frozenset({"left", "escalated", "scanned", "lapsed"})
"""What the service also writes by itself, then under a key of its own (`joining.own_key`): nobody did anything in the
room, so it does not put off the end of one in which nothing is said (`retention.idling`). `frozen` does: nobody in the
room can say the word now that would."""
