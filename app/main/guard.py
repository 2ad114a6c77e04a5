"""What every HTTP request passes first: a request id, bounds on size, the Origin of writes, safe headers.

Plain ASGI, because the framework's own middleware does not see websockets and buffers streams.
"""

import json
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from app.kernel.errors import CATALOGUE
from app.kernel.ids import new_id
from app.kernel.speech import FALLBACK, preferred, say

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
MAX_QUERY = 8_192
POLICY = (
    "default-src 'self'; connect-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)


class Guard:
    """Refuses what no room needs to see."""

    def __init__(self, app: App, origins: Iterable[str], max_bytes: int) -> None:
        self._app = app
        self._origins = frozenset(origins)
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = scope.setdefault("state", {})["request_id"] = new_id()
        headers = dict(scope["headers"])

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *HEADERS, (b"x-request-id", request_id.encode())]
                named = {name for name, _ in message["headers"]}
                if scope["path"].startswith("/api/") and b"cache-control" not in named:
                    message["headers"].append((b"cache-control", b"no-store"))
            await send(message)

        if code := self._objection(scope, headers):
            await _refuse(guarded, headers, code, request_id)
            return
        body, too_large = await self._body(scope, headers, receive)
        if too_large:
            await _refuse(guarded, headers, "too_large", request_id)
            return
        await self._app(scope, body, guarded)

    def _objection(self, scope: Scope, headers: dict[bytes, bytes]) -> str | None:
        if len(scope["query_string"]) > MAX_QUERY or len(scope["path"]) > MAX_QUERY:
            return "query_too_long"
        origin = headers.get(b"origin")
        if scope["method"] not in SAFE and origin is not None and origin.decode("latin-1") not in self._origins:
            return "foreign_origin"
        length = headers.get(b"content-length", b"0")
        return "too_large" if not length.isdigit() or int(length) > self._max_bytes else None

    async def _body(self, scope: Scope, headers: dict[bytes, bytes], receive: Receive) -> tuple[Receive, bool]:
        """A body without a stated length is read here, so that it cannot grow past the bound."""
        if b"transfer-encoding" not in headers:
            return receive, False
        parts: list[bytes] = []
        size, more = 0, True
        while more:
            message = await receive()
            part = message.get("body", b"")
            size += len(part)
            if size > self._max_bytes:
                return receive, True
            parts.append(part)
            more = message["type"] == "http.request" and message.get("more_body", False)
        whole = {"type": "http.request", "body": b"".join(parts), "more_body": False}
        pending = [whole]

        async def replay() -> Message:
            return pending.pop() if pending else await receive()

        return replay, False


async def _refuse(send: Send, headers: dict[bytes, bytes], code: str, request_id: str) -> None:
    status, answered, body = refusal(headers, code, request_id)
    await send({"type": "http.response.start", "status": status, "headers": answered})
    await send({"type": "http.response.body", "body": body})


def refusal(headers: dict[bytes, bytes], code: str, request_id: str) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    """Status, headers and body of an error, in the language that the request's `headers` ask for."""
    language = preferred(headers.get(b"accept-language", b"").decode("latin-1")) or FALLBACK
    error = {"code": code, "message": say(language, code), "details": {}, "request_id": request_id}
    body = json.dumps(error, ensure_ascii=False).encode()
    length = str(len(body)).encode()
    return CATALOGUE[code], [(b"content-type", b"application/json"), (b"content-length", length)], body
