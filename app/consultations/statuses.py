"""A thread tells its own state: the status of a room follows from the kinds of its entries and from nothing else.

opened -> acknowledged -> answered -> closed. An answer implies an acknowledgement; nothing goes back.
"""

from collections.abc import Iterable
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


def status_of(kinds: Iterable[str]) -> str:
    """The status that a whole log says, from the kinds of its entries in order of seq."""
    status = "opened"
    for kind in kinds:
        status = after(status, kind)
    return status


def _known(status: str) -> Status:
    return next(each for each in ORDER if each == status)
