"""The door of the live wire: who may come in is decided before the handshake completes."""

import asyncio
import time
from typing import cast

import orjson
from fastapi import APIRouter
from starlette.requests import HTTPConnection
from starlette.routing import WebSocketRoute
from starlette.types import Receive, Scope, Send

from app.identity.deps import current_principal
from app.identity.principal import Principal
from app.kernel.deps import house_of, language_of
from app.kernel.errors import BadInput, CounterpartError, Forbidden, TooMany, Unavailable
from app.kernel.headers import SAFE_HEADERS
from app.kernel.ids import new_id
from app.kernel.rates import address_of
from app.kernel.speech import refusal
from app.realtime.connection import Connection
from app.realtime.connection import Send as Sending
from app.realtime.examples import LiveWire, live_wire
from app.realtime.frames import PROTOCOL, Ready
from app.realtime.hub import Hub
from app.realtime.reader import Reader

router = APIRouter(tags=["live"])


class Door:
    """An ASGI application of its own: nothing between the hub and the server's socket."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        caller = HTTPConnection(scope)
        hub: Hub = caller.app.state.hub
        await receive()  # websocket.connect
        try:
            principal = await _admit(caller, hub)
        except CounterpartError as fault:
            await _refuse(send, fault, language_of(caller))
            return
        await send({"type": "websocket.accept", "subprotocol": PROTOCOL, "headers": []})
        connection = Connection(principal, language_of(caller), hub, cast(Sending, send))
        hub.connect(connection)
        try:
            ready = Ready(
                person=principal.person_id,
                server_time=hub.house.clock.now(),
                session_expires_at=principal.expires_at,
            )
            connection.tell(ready)
            await Reader(hub, connection).read(receive)
        except asyncio.CancelledError:
            if connection.ended is None:
                raise  # the server's own doing, not ours
        finally:
            hub.disconnect(connection)


@router.get("/api/live")
async def describe_live_wire() -> LiveWire:
    """The protocol's name, its address, and an example of every frame; the same for everyone."""
    return live_wire()


router.routes.append(WebSocketRoute("/ws", Door(), name="live_wire"))


async def _admit(caller: HTTPConnection, hub: Hub) -> Principal:
    """The caller, if they may come in. Raises TooMany, Forbidden, NotSignedIn, BadInput, Unavailable."""
    if wait := caller.app.state.limits.address.spend(address_of(caller.scope.get("client")), time.monotonic()):
        raise TooMany(retry_after=wait)
    origins = caller.headers.getlist("origin")
    if len(origins) != 1 or origins[0] not in house_of(caller).settings.allowed_origins():
        raise Forbidden("foreign_origin")
    if PROTOCOL not in caller.scope["subprotocols"]:
        raise BadInput(subprotocol=PROTOCOL)
    if hub.leaving:
        raise Unavailable("not_ready")
    principal = await current_principal(caller)
    if hub.full(principal.person_id):
        raise TooMany
    return principal


async def _refuse(send: Send, fault: CounterpartError, language: str) -> None:
    """An HTTP answer instead of a handshake (ASGI extension `websocket.http.response`)."""
    error = refusal(language, fault.code, new_id(), fault.details)
    headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-store"), *SAFE_HEADERS]
    if "retry_after" in fault.details:
        headers.append((b"retry-after", str(fault.details["retry_after"]).encode()))
    await send({"type": "websocket.http.response.start", "status": fault.status, "headers": headers})
    await send({"type": "websocket.http.response.body", "body": orjson.dumps(error)})
