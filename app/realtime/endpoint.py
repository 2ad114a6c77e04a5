"""The door of the live wire: who may come in is decided before the handshake completes."""

import asyncio
from typing import Any, cast

import orjson
from fastapi import APIRouter
from starlette.requests import HTTPConnection
from starlette.routing import WebSocketRoute
from starlette.types import Receive, Scope, Send

from app.identity.deps import current_principal
from app.identity.principal import Principal
from app.kernel.deps import house_of, language_of
from app.kernel.errors import BadInput, CounterpartError, Forbidden, Unavailable
from app.kernel.ids import new_id
from app.kernel.speech import say
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
        except CounterpartError as refusal:
            await _refuse(send, refusal, language_of(caller))
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
    """The caller, if they may come in. Raises Forbidden `foreign_origin`, NotSignedIn, BadInput, Unavailable."""
    origins = caller.headers.getlist("origin")
    if len(origins) != 1 or origins[0] not in house_of(caller).settings.allowed_origins():
        raise Forbidden("foreign_origin")
    if PROTOCOL not in caller.scope["subprotocols"]:
        raise BadInput(subprotocol=PROTOCOL)
    if hub.leaving:
        raise Unavailable("not_ready")
    return await current_principal(caller)


async def _refuse(send: Send, refusal: CounterpartError, language: str) -> None:
    """An HTTP answer instead of a handshake (ASGI extension `websocket.http.response`)."""
    error: dict[str, Any] = {
        "code": refusal.code,
        "message": say(language, refusal.code),
        "details": refusal.details,
        "request_id": new_id(),
    }
    headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
    await send({"type": "websocket.http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "websocket.http.response.body", "body": orjson.dumps(error)})
