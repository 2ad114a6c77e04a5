"""A member's socket: the `websockets` protocol without its queues and tasks, so that the client costs little."""

import asyncio
from collections.abc import Callable
from typing import cast

from websockets.client import ClientProtocol
from websockets.frames import Frame, Opcode
from websockets.http11 import Response
from websockets.typing import Origin, Subprotocol
from websockets.uri import parse_uri

from bench.chat.plan import Seat

Heard = Callable[["MemberSocket", bytes], None]


class MemberSocket(asyncio.Protocol):
    """Calls `heard` with every text frame; `opened` is done after the handshake."""

    def __init__(self, seat: Seat, port: int, heard: Heard) -> None:
        self.seat = seat
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        origin = f"http://127.0.0.1:{port}"
        self._wire = ClientProtocol(
            parse_uri(f"ws://127.0.0.1:{port}{seat.path}"),
            origin=Origin(origin),
            subprotocols=[Subprotocol("counterpart.v1")],
            max_size=2**20,
        )
        self._heard = heard
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is one in all but its class
        request = self._wire.connect()
        request.headers.update(self.seat.headers)
        self._wire.send_request(request)
        self._flush()

    def data_received(self, data: bytes) -> None:
        self._wire.receive_data(data)
        for event in self._wire.events_received():
            if isinstance(event, Frame) and event.opcode is Opcode.TEXT:
                self._heard(self, bytes(event.data))
            elif isinstance(event, Response) and self._wire.handshake_exc is None:
                self.opened.set_result(None)
        self._flush()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.opened.done():
            self.opened.set_exception(self._wire.handshake_exc or ConnectionError("closed before it was open"))

    def say(self, text: bytes) -> None:
        self._wire.send_text(text)
        self._flush()

    def close(self) -> None:
        self._wire.send_close(1000)
        self._flush()

    def _flush(self) -> None:
        if waiting := self._wire.data_to_send():
            self._transport.write(b"".join(waiting))


async def open_socket(seat: Seat, port: int, heard: Heard) -> MemberSocket:
    """A socket whose handshake is done."""
    loop = asyncio.get_running_loop()
    _, socket = await loop.create_connection(lambda: MemberSocket(seat, port, heard), "127.0.0.1", port)
    await socket.opened
    return socket
