"""One socket: what it follows, how far it was sent, and how it is told things.

Entries come to it from the hub while it keeps up. One that does not read, or that joins late, reads its own pages
of the log until it has caught up, so that it slows nobody down and needs no buffer here.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable, MutableMapping
from dataclasses import dataclass
from typing import Any, Protocol

from pydantic import BaseModel

from app.consultations.service import Page
from app.identity.principal import Principal
from app.kernel.errors import NotFound, NotSignedIn, Unavailable
from app.realtime import encoding
from app.realtime.eager import start
from app.realtime.frames import CaughtUp
from app.realtime.limits import PAUSE_SECONDS, SEND_SECONDS

Message = MutableMapping[str, Any]
Send = Callable[[Message], Coroutine[Any, Any, None]]
SESSION_ENDED, NO_MEMBER, TOO_SLOW, TOO_MANY = 4401, 4403, 4408, 4429
GONE, UNSUPPORTED, RESTART = 1001, 1003, 1012


class Source(Protocol):
    """Where a connection reads the log from."""

    async def page(self, principal: Principal, room_id: str, after: int | None) -> Page:
        """Entries after `after`; with None only how far the room is. Raises NotFound, NotSignedIn."""

    def settle(self, room_id: str, last_seq: int) -> int:
        """How far the hub has told the room, for somebody who knows it up to `last_seq`."""


@dataclass(slots=True)
class Cursor:
    """How far one room was sent. Only a `live` one is told by the hub."""

    seq: int
    live: bool = False


class Connection:
    """What the hub knows of a socket. `push` tells it something now or not at all; `send` waits its turn."""

    def __init__(self, principal: Principal, language: str, source: Source, send: Send) -> None:
        self.principal = principal
        self.person_id = principal.person_id
        self.session_id = principal.session_id
        self.language = language
        self.cursors: dict[str, Cursor] = {}
        self.ended: int | None = None
        self._source = source
        self._send = send
        self._stuck: asyncio.Task[None] | None = None
        self._behind: set[str] = set()
        self._recovery: asyncio.Task[None] | None = None
        self._reader = asyncio.current_task()

    def hear(self, room_id: str, entries: Iterable[encoding.Encoded]) -> None:
        """Sends new entries of a room, if this socket is where they begin and reads what it is sent."""
        cursor = self.cursors.get(room_id)
        if cursor is None or not cursor.live:
            return
        for entry in entries:
            if entry.seq <= cursor.seq:
                continue
            if self._stuck is not None or entry.seq != cursor.seq + 1:
                cursor.live = False
                self._fall_behind(room_id)
                return
            cursor.seq = entry.seq
            self.push(entry.for_person(self.person_id))

    def push(self, text: str) -> bool:
        """Sends `text` now; False, and not sent, while the client does not read."""
        return self._put({"type": "websocket.send", "text": text})

    def tell(self, model: BaseModel) -> bool:
        """`push` for a frame."""
        return self.push(encoding.frame(model))

    async def send(self, text: str) -> None:
        """Sends `text`, however long the client takes to read what came before; at the deadline it is closed."""
        while self._stuck is not None:
            await asyncio.wait({self._stuck})
        self.push(text)
        if self._stuck is not None:
            await asyncio.wait({self._stuck})

    async def follow(self, room_id: str, after: int | None) -> None:
        """Sends a room's entries after `after`, then `caught_up`; from there on the hub tells it.

        Raises NotFound for a room the person is not in, NotSignedIn once the session has ended.
        """
        if room_id in self.cursors:
            await self.send(encoding.frame(CaughtUp(room=room_id, seq=self.cursors[room_id].seq)))
            return
        page = await self._source.page(self.principal, room_id, after)
        cursor = self.cursors[room_id] = Cursor(page.last_seq if after is None else min(after, page.last_seq))
        try:
            await self._catch_up(room_id, cursor, page)
        except BaseException:
            self.cursors.pop(room_id, None)
            raise
        if self.cursors.get(room_id) is cursor:
            await self.send(encoding.frame(CaughtUp(room=room_id, seq=cursor.seq)))

    def end(self, code: int, reason: str = "") -> None:
        """Closes the socket; nothing is sent to it after."""
        if self.ended is not None:
            return
        unread = self._stuck is not None
        if not unread:
            self._put({"type": "websocket.close", "code": code, "reason": reason})
        self.ended = code
        self.cursors.clear()
        if (unread or self._stuck is not None) and self._reader is not None:
            self._reader.cancel()  # a client that reads nothing does not read a close frame either

    def dispose(self) -> None:
        """Lets go of everything once the socket is gone."""
        self.ended = self.ended or GONE
        self.cursors.clear()
        for task in (self._stuck, self._recovery):
            if task is not None:
                task.cancel()

    async def _catch_up(self, room_id: str, cursor: Cursor, page: Page) -> None:
        """Sends pages until the hub has told nobody more than this socket knows."""
        while self.ended is None and self.cursors.get(room_id) is cursor:
            for fact in page.facts:
                cursor.seq = fact.seq
                await self.send(encoding.entry(fact).for_person(self.person_id))
            cursor.seq = max(cursor.seq, page.reached)
            if not page.more and cursor.seq >= self._source.settle(room_id, cursor.seq):
                cursor.live = True
                return
            page = await self._source.page(self.principal, room_id, cursor.seq)

    def _put(self, message: Message) -> bool:
        if self.ended is not None or self._stuck is not None:
            return False
        try:
            rest = start(self._send(message))
        except (OSError, RuntimeError):  # the client has gone; its reader hears of it
            return False
        if rest is not None:
            self._stuck = asyncio.create_task(self._unstick(rest))
        return True

    async def _unstick(self, rest: Coroutine[Any, Any, None]) -> None:
        """Waits for a client that does not read, up to the deadline."""
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await rest
        except TimeoutError:
            self.end(TOO_SLOW)
        except (OSError, RuntimeError):
            return  # it has gone; its reader hears of it
        finally:
            self._stuck = None

    def _fall_behind(self, room_id: str) -> None:
        self._behind.add(room_id)
        if self._recovery is None or self._recovery.done():
            self._recovery = asyncio.create_task(self._recover())

    async def _recover(self) -> None:
        """Brings the rooms that fell behind up to date, as fast as the client reads."""
        while self._behind and self.ended is None:
            room_id = self._behind.pop()
            cursor = self.cursors.get(room_id)
            if cursor is None or cursor.live:
                continue
            try:
                page = await self._source.page(self.principal, room_id, cursor.seq)
                await self._catch_up(room_id, cursor, page)
            except NotSignedIn:
                self.end(SESSION_ENDED)
            except NotFound:
                self.end(NO_MEMBER)
            except Unavailable:
                self._behind.add(room_id)
                await asyncio.sleep(PAUSE_SECONDS)
