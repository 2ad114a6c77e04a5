"""What every HTTP request passes first: a request id, how often an address asks, bounds on size, where a request comes
from, safe headers.

Plain ASGI, because the framework's own middleware does not see websockets and buffers streams.
"""

import json
import logging
import re
import time
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from app.consultations.attachments.uploading import LONGEST_FILE
from app.kernel import speech
from app.kernel.errors import CATALOGUE
from app.kernel.headers import SAFE_HEADERS
from app.kernel.ids import new_id
from app.kernel.rates import Limits, address_of

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
Head = list[tuple[bytes, bytes]]

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
MAX_QUERY = 8_192
UPLOAD = re.compile(r"/api/consultations/[^/]+/uploads")
"""The one address with a bound of its own: what is sent there is counted, and sealed, as it comes in."""
PROVIDERS = "/api/sign-in/"
"""Where providers send browsers back to, from their own pages."""
log = logging.getLogger(__name__)


class Guard:
    """Refuses what no room needs to see."""

    def __init__(self, app: App, origins: Iterable[str], max_bytes: int, limits: Limits) -> None:
        self._app = app
        self._origins = frozenset(origin.encode() for origin in origins)
        self._max_bytes = max_bytes
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = scope.setdefault("state", {})["request_id"] = new_id()
        headers = dict(scope["headers"])
        begun = False

        async def guarded(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                message["headers"] = [*message["headers"], *SAFE_HEADERS, (b"x-request-id", request_id.encode())]
                named = {name for name, _ in message["headers"]}
                if scope["path"].startswith("/api/") and b"cache-control" not in named:
                    message["headers"].append((b"cache-control", b"no-store"))
            await send(message)

        async def refuse(code: str, **details: int) -> None:
            status, answered, body = refusal(headers, code, request_id, **details)
            await guarded({"type": "http.response.start", "status": status, "headers": answered})
            await guarded({"type": "http.response.body", "body": body})

        if wait := self._limits.address.spend(address_of(scope.get("client")), time.monotonic()):
            await refuse("too_many_requests", retry_after=wait)
            return
        if code := self._objection(scope, headers):
            await refuse(code)
            return
        body, too_large = await self._body(scope, headers, receive)
        if too_large:
            await refuse("too_large")
            return
        try:
            await self._app(scope, body, guarded)
        except Exception as fault:
            log.error("unforeseen", exc_info=fault, extra={"request_id": request_id})
            if not begun:
                await refuse("internal")
            raise  # the server and the tests are to hear of it

    def _objection(self, scope: Scope, headers: dict[bytes, bytes]) -> str | None:
        if len(scope["query_string"]) > MAX_QUERY or len(scope["path"]) > MAX_QUERY:
            return "query_too_long"
        if self._foreign(scope, headers):
            return "foreign_origin"
        length = headers.get(b"content-length", b"0")
        return "too_large" if not length.isdigit() or int(length) > self._bound(scope) else None

    def _bound(self, scope: Scope) -> int:
        return LONGEST_FILE if _uploads(scope) else self._max_bytes

    def _foreign(self, scope: Scope, headers: dict[bytes, bytes]) -> bool:
        """Whether another site's page asks. A client that is no browser sends neither header."""
        site = headers.get(b"sec-fetch-site")
        if scope["method"] not in SAFE:
            origin = headers.get(b"origin")
            return site in {b"cross-site", b"same-site"} if origin is None else origin not in self._origins
        path = scope["path"]
        return site == b"cross-site" and path.startswith("/api/") and not path.startswith(PROVIDERS)

    async def _body(self, scope: Scope, headers: dict[bytes, bytes], receive: Receive) -> tuple[Receive, bool]:
        """A body without a stated length is read here, so that it cannot grow past the bound."""
        if b"transfer-encoding" not in headers or _uploads(scope):
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


def _uploads(scope: Scope) -> bool:
    return scope["method"] == "POST" and UPLOAD.fullmatch(scope["path"]) is not None


def refusal(headers: dict[bytes, bytes], code: str, request_id: str, **details: int) -> tuple[int, Head, bytes]:
    """Status, headers and body of an error, in the language that the request's `headers` ask for."""
    asked = headers.get(b"accept-language", b"").decode("latin-1")
    error = speech.refusal(speech.preferred(asked) or speech.FALLBACK, code, request_id, details)
    body = json.dumps(error, ensure_ascii=False).encode()
    answered = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    if "retry_after" in details:
        answered.append((b"retry-after", str(details["retry_after"]).encode()))
    return CATALOGUE[code], answered, body
