"""What a client may send, frame by frame."""

import logging
import time
from collections.abc import Awaitable, Callable
from typing import assert_never

from pydantic import ValidationError

from app.consultations import service as consultations
from app.kernel.errors import CounterpartError, NotSignedIn, TooMany
from app.kernel.speech import say
from app.realtime import encoding
from app.realtime.connection import SESSION_ENDED, TOO_MANY, UNSUPPORTED, Connection, Message
from app.realtime.frames import CLIENT, Follow, Ping, Pong, Read, Refused, Say, Typing, Unfollow
from app.realtime.hub import Hub
from app.realtime.limits import BAD_FRAMES, FOLLOWED_ROOMS, TYPING_SECONDS, Allowance

log = logging.getLogger(__name__)
Frame = Follow | Unfollow | Say | Read | Typing | Ping


class Reader:
    """Reads one socket to its end: one frame after the other, so a client that sends faster than it is served waits."""

    def __init__(self, hub: Hub, connection: Connection, steady: Callable[[], float] = time.monotonic) -> None:
        self._hub = hub
        self._connection = connection
        self._steady = steady
        self._allowance = Allowance(counted_at=steady())
        self._bad = 0
        self._typed: dict[str, float] = {}

    async def read(self, receive: Callable[[], Awaitable[Message]]) -> None:
        """Returns when the socket is closed by either side."""
        while self._connection.ended is None:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                return
            text = message.get("text")
            if text is None:
                self._connection.end(UNSUPPORTED)
            elif not self._allowance.spend(self._steady()):
                self._connection.end(TOO_MANY)
            else:
                await self._take(text)

    async def _take(self, text: str) -> None:
        try:
            frame = CLIENT.validate_json(text)
        except ValidationError:
            self._bad += 1
            if self._bad > BAD_FRAMES:
                self._connection.end(TOO_MANY)
            else:
                await self._refuse("bad_frame", **encoding.salvage(text))
            return
        try:
            await self._act(frame)
        except NotSignedIn:
            self._connection.end(SESSION_ENDED)
        except CounterpartError as refusal:
            await self._refuse_frame(refusal.code, frame)
        except Exception:
            log.exception("a frame failed", extra={"frame": frame.type})
            await self._refuse_frame("internal", frame)

    async def _act(self, frame: Frame) -> None:
        match frame:
            case Say():
                await self._say(frame)
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

    async def _say(self, frame: Say) -> None:
        house, principal = self._hub.house, self._connection.principal
        said = consultations.Utterance(principal, frame.room, frame, house.clock.now())
        await self._connection.send(encoding.ack(await house.db.write(said, lock=frame.room)))

    def _typing(self, room_id: str) -> None:
        now = self._steady()
        if room_id in self._connection.cursors and now - self._typed.get(room_id, -TYPING_SECONDS) >= TYPING_SECONDS:
            self._typed[room_id] = now
            self._hub.marks.typing(self._connection, room_id)

    async def _refuse_frame(self, code: str, frame: Frame) -> None:
        key = frame.key if isinstance(frame, Say) else None
        room = None if isinstance(frame, Ping) else frame.room
        await self._refuse(code, frame=frame.type, room=room, key=key)

    async def _refuse(self, code: str, *, frame: str | None, room: str | None, key: str | None) -> None:
        message = say(self._connection.language, code)
        refused = Refused(frame=frame, room=room, key=key, code=code, message=message)
        await self._connection.send(encoding.frame(refused))
