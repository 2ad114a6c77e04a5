"""A thread tells its own state: how far a State that is asked has come follows from the kinds of the entries of its
people and from nothing else, and the room is as far as the one of them that is furthest behind.

opened -> acknowledged -> answered -> closed. An answer implies an acknowledgement. No entry takes back what another
said; but where a consultation is made more urgent, whoever acknowledged it is to do so again.
"""

from collections.abc import Collection, Iterable
from typing import Final, Literal, get_args

Status = Literal["opened", "acknowledged", "answered", "closed"]
ORDER: Final[tuple[Status, ...]] = get_args(Status)
REACHES: Final[dict[str, Status]] = {"acknowledged": "acknowledged", "answer": "answered", "closed": "closed"}
"""The kinds of entry that move a room, and how far."""


def after(status: str, kind: str) -> str:
    """The status once an entry of `kind` follows a log that says `status`."""
    reached = REACHES.get(kind)
    if reached is None or ORDER.index(reached) <= ORDER.index(_known(status)):
        return status
    return reached


def least(found: Iterable[str]) -> str:
    """The one that is furthest behind."""
    return min((_known(each) for each in found), key=ORDER.index)


def status_of(log: Iterable[tuple[str, str]], asked: Collection[str]) -> str:
    """The status that a whole log says, from the kinds of its entries with the States of their authors."""
    reached = dict.fromkeys(asked, "opened")
    for kind, state in log:
        if kind == "closed":
            return kind
        if state in reached:
            reached[state] = after(reached[state], kind)
    return least(reached.values())


def _known(status: str) -> Status:
    return next(each for each in ORDER if each == status)
