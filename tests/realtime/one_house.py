"""One application for the many runs of a property, each in a room of its own."""

import asyncio
from collections.abc import Coroutine, Sequence
from itertools import count
from typing import Any, NamedTuple, TypeVar

import httpx
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import col

from app.consultations.models import Participant
from app.kernel.db import WriteSession
from app.realtime.hub import Hub
from tests.consultations.plain_list import WITH_WORDS
from tests.consultations.steps import form
from tests.support.world import World

T = TypeVar("T")
CODES = ("KZ", "TH", "UZ")
_rooms = count()


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
        words = f"text of {key}" if kind in WITH_WORDS else None
        return cls(who, key, live, {"body": words, "kind": kind, "reply_to": reply_to, "caveats": list(caveats)})


class House:
    """The application that every run shares; each run has a room of its own."""

    def __init__(self, application: FastAPI, clients: dict[str, httpx.AsyncClient], world: World) -> None:
        self.application = application
        self.hub: Hub = application.state.hub
        self.clients = clients
        self.world = world
        self._loop = asyncio.get_running_loop()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """From the thread of the properties, on the loop of the application."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)

    async def open(self) -> str:
        """A room of KZ and TH in which UZ is, too."""
        filled = form(self.world, key=f"o{next(_rooms)}", question=None)
        room: str = (await self.clients["KZ"].post("/api/consultations", json=filled)).json()["id"]

        def joins(session: WriteSession) -> None:
            place = {"room_id": room, "person_id": self.world.persons["UZ"], "side": "other", "jurisdiction": "UZ"}
            session.add(Participant.model_validate(place | {"joined_at": self.world.at}))

        await self.hub.house.db.write(joins)
        return room

    async def move(self, room: str, code: str, *, away: bool) -> None:
        """Somebody is no longer in a room, or in it again."""
        place = (col(Participant.room_id) == room, col(Participant.person_id) == self.world.persons[code])
        moved = update(Participant).where(*place).values(left_at=self.world.at if away else None)
        await self.hub.house.db.write(lambda session: session.connection().execute(moved))
