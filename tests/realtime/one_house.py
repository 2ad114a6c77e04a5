"""One application for the many runs of a property, each in a room of its own."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime, timedelta
from itertools import count
from typing import Any, NamedTuple, TypeVar

import httpx
from fastapi import FastAPI
from hypothesis import strategies as st

from app.kernel.clock import ManualClock
from app.realtime.hub import Hub
from tests.consultations.plain_list import WITH_WORDS, text
from tests.consultations.steps import form
from tests.support.world import World

T = TypeVar("T")
CODES = ("KZ", "TH", "UZ", "FR")
SEES = {"KZ": "KZ TH UZ", "TH": "KZ TH UZ FR", "UZ": "KZ TH UZ", "FR": "TH FR"}
"""Whose cards each of them is shown, by the agreements of the small world."""
_rooms = count()


def mostly(found: Callable[[Any], list[str]]) -> st.SearchStrategy[str]:
    """Somebody of those found in a machine, or anybody. Only a number is drawn, whatever the room is like: who comes
    first of several at once is not drawn, so what the next draws may be must not hang on it."""

    def one(machine: Any, nth: int) -> str:
        each = [*found(machine) * 2, *CODES]
        return each[nth % len(each)]

    return st.builds(one, st.runner(), st.integers(0, 999))


class Act(NamedTuple):
    """Something said, by the socket (`live`) or by HTTP."""

    who: str
    key: str
    live: bool
    said: dict[str, Any]

    @classmethod
    def of(
        cls,
        who: str,
        key: str,
        live: bool = True,
        kind: str = "message",
        reply_to: int | None = None,
        caveats: Sequence[str] = (),
    ) -> "Act":
        words = text(kind, key) if kind in WITH_WORDS else None
        return cls(who, key, live, {"body": words, "kind": kind, "reply_to": reply_to, "caveats": list(caveats)})


class House:
    """The application that every run shares; each run has a room of its own."""

    def __init__(
        self, application: FastAPI, clients: dict[str, httpx.AsyncClient], world: World, clock: ManualClock
    ) -> None:
        self.application = application
        self.hub: Hub = application.state.hub
        self.clients = clients
        self.world = world
        self._clock = clock
        self._loop = asyncio.get_running_loop()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """From the thread of the properties, on the loop of the application."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)

    def tick(self) -> datetime:
        """The moment after this one."""
        self._clock.move(timedelta(milliseconds=1))
        return self._clock.now()

    async def open(self, asked: Sequence[str]) -> str:
        """A room that KZ opens with these."""
        focal_points = [self.world.focal_points[each] for each in asked]
        whom = {"requested_jurisdictions": list(asked), "focal_points": focal_points}
        filled = form(self.world, key=f"o{next(_rooms)}", question=None, **whom)
        room: str = (await self.clients["KZ"].post("/api/consultations", json=filled)).json()["id"]
        return room
