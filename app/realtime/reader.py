"""What a client may send, frame by frame."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, assert_never

from pydantic import ValidationError

from app.consultations import service as consultations
from app.consultations.schemas import Ack
from app.kernel.errors import CounterpartError, NotSignedIn, TooMany
from app.kernel.speech import say
from app.realtime import encoding
from app.realtime.connection import SESSION_ENDED, TOO_MANY, UNSUPPORTED, Connection, Message
from app.realtime.frames import CLIENT, Follow, Ping, Pong, Read, Refused, Say, Typing, Unfollow
from app.realtime.hub import Hub
from app.realtime.limits import BAD_FRAMES, FOLLOWED_ROOMS, SAID_AT_ONCE, TYPING_SECONDS

log = logging.getLogger(__name__)
Frame = Follow | Unfollow | Say | Read | Typing | Ping


class Reader:
    """Reads one socket to its end, one frame after the other; a client that sends faster than it is served waits.

    Only messages do not wait for each other's commit: they are handed to the write queue in the order they came.
    """

    def __init__(self, hub: Hub, connection: Connection, steady: Callable[[], float] = time.monotonic) -> None:
        self._hub = hub
        self._connection = connection
        self._steady = steady
        self._allowance = hub.frames.of(connection.person_id, steady())
        self._bad = 0
        self._typed: dict[str, float] = {}
        self._said: set[asyncio.Future[Any]] = set()

    async def read(self, receive: Callable[[], Awaitable[Message]]) -> None:
        """Returns when the socket is closed by either side."""
        while self._connection.ended is None:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                return
            text = message.get("text")
            if text is None:
                self._connection.end(UNSUPPORTED)
            elif self._allowance.spend(self._steady()):
                self._connection.end(TOO_MANY)
            else:
                await self._take(text)
                while len(self._said) >= SAID_AT_ONCE:
                    await asyncio.wait(self._said, return_when=asyncio.FIRST_COMPLETED)

    async def _take(self, text: str) -> None:
        try:
            frame = CLIENT.validate_json(text)
        except ValidationError:
            self._bad += 1
            if self._bad > BAD_FRAMES:
                self._connection.end(TOO_MANY)
            else:
                await self._connection.send(self._refused("bad_frame", **encoding.salvage(text)))
            return
        try:
            await self._act(frame)
        except Exception as fault:
            if refused := self._refusal(frame, fault):
                await self._connection.send(refused)

    async def _act(self, frame: Frame) -> None:
        match frame:
            case Say():
                self._say(frame)
            case Read():
                self._hub.marks.read(self._connection.person_id, frame.room, frame.seq)
            case Typing():
                self._typing(frame.room)
            case Ping():
                await self._connection.send(encoding.frame(Pong(t=frame.t)))
            case Follow():
                if len(self._connection.cursors) >= FOLLOWED_ROOMS:
                    raise TooMany
                await self._hub.follow(self._connection, frame.room, frame.after)
            case Unfollow():
                self._hub.unfollow(self._connection, frame.room)
            case _:
                assert_never(frame)

    def _say(self, frame: Say) -> None:
        house, principal = self._hub.house, self._connection.principal
        said = consultations.Utterance(principal, frame.room, frame, house.clock.now())
        durable = house.db.submit(said, lock=frame.room)
        self._said.add(durable)
        durable.add_done_callback(partial(self._answer, frame))

    def _answer(self, frame: Say, durable: "asyncio.Future[Ack]") -> None:
        self._said.discard(durable)
        fault = durable.exception()
        text = encoding.ack(durable.result()) if fault is None else self._refusal(frame, fault)
        if text is not None and not self._connection.push(text):
            waiting = asyncio.ensure_future(self._connection.send(text))
            self._said.add(waiting)
            waiting.add_done_callback(self._said.discard)

    def _typing(self, room_id: str) -> None:
        now = self._steady()
        if room_id in self._connection.cursors and now - self._typed.get(room_id, -TYPING_SECONDS) >= TYPING_SECONDS:
            self._typed[room_id] = now
            self._hub.marks.typing(self._connection, room_id)

    def _refusal(self, frame: Frame, fault: BaseException) -> str | None:
        """What a frame that failed is answered with; nothing where the connection ends with it."""
        if isinstance(fault, NotSignedIn):
            self._connection.end(SESSION_ENDED)
            return None
        if not isinstance(fault, CounterpartError):
            log.error("a frame failed", exc_info=fault, extra={"frame": frame.type})
        code = fault.code if isinstance(fault, CounterpartError) else "internal"
        key = frame.key if isinstance(frame, Say) else None
        room = None if isinstance(frame, Ping) else frame.room
        return self._refused(code, frame=frame.type, room=room, key=key)

    def _refused(self, code: str, *, frame: str | None, room: str | None, key: str | None) -> str:
        message = say(self._connection.language, code)
        return encoding.frame(Refused(frame=frame, room=room, key=key, code=code, message=message))
