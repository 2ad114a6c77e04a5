"""Somebody's place in a room: a tab that follows it, and the room as a client knows it from frames alone."""

from typing import Any

import httpx
from fastapi import FastAPI

from tests.realtime.inside import tab_inside
from tests.realtime.tab import Tab


class Seat:
    """`known` is every entry by seq; an entry out of its turn fails at once."""

    def __init__(self, application: FastAPI, client: httpx.AsyncClient, room: str) -> None:
        self.client = client
        self.known: dict[int, dict[str, Any]] = {}
        self.tab: Tab
        self._application = application
        self._room = room
        self._next = 1
        self._taken = 0

    async def sit(self) -> None:
        """A new connection, from what is known on."""
        self.tab, self._taken = tab_inside(self._application, self.client), 0
        await self.follow(self._next - 1)

    async def follow(self, after: int) -> None:
        self._next = after + 1
        await self.tab.follow(self._room, after)
        self._take()

    async def anew(self) -> None:
        """From the beginning, for words that may be read now."""
        self._take()
        await self.tab.send("unfollow", room=self._room)
        await self.follow(0)

    async def cut(self) -> None:
        await self.tab.wire.close()
        self._take()

    async def hears(self, last: int) -> None:
        """Returns once everything up to `last` has come."""
        self._take()
        while self._next <= last:
            await self.tab.next("entry")
            self._take()

    def _take(self) -> None:
        heard, self._taken = self.tab.heard[self._taken :], len(self.tab.heard)
        for frame in heard:
            if frame["type"] == "entry":
                assert frame["seq"] == self._next, "in order, each once"
                self._next += 1
                self.known[frame["seq"]] = {"key": None} | {name: frame[name] for name in frame if name != "type"}
                if frame["kind"] in ("correction", "withdrawal"):
                    self.known[frame["reply_to"]]["body"] = None
