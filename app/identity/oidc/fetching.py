"""Fetching from providers: bounded in size and time, no redirects, and remembered."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import cache
from typing import Generic, TypeVar, cast

import httpx2

from app.identity.oidc.faults import SignInRefused
from app.kernel.errors import Unavailable

T = TypeVar("T")
MAX_ANSWER = 262_144
SECONDS = 5.0
KEPT = timedelta(hours=1)
KEPT_IN_NEED = timedelta(hours=24)
"""How long what a provider said is used on while the provider is away."""
PAUSE = timedelta(seconds=30)
"""Between two tries, so that forged key names cannot make us hammer a provider."""


@cache
def _trusted() -> ssl.SSLContext:
    """The certificates of the system: reading them all takes a while, so it is done once."""
    return ssl.create_default_context()


class Bounded(httpx2.AsyncBaseTransport):
    """Refuses an answer that is compressed or longer than MAX_ANSWER before it fills the memory."""

    def __init__(self) -> None:
        self._inner = httpx2.AsyncHTTPTransport(verify=_trusted())

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        request.headers["accept-encoding"] = "identity"
        response = await self._inner.handle_async_request(request)
        content = bytearray()
        try:
            if response.headers.get("content-encoding", "identity") != "identity":
                raise SignInRefused(reason="compressed answer")
            async for part in cast(httpx2.AsyncByteStream, response.stream):
                content += part
                if len(content) > MAX_ANSWER:
                    raise SignInRefused(reason="endless answer")
        finally:
            await response.aclose()
        return httpx2.Response(response.status_code, headers=response.headers, content=bytes(content), request=request)

    async def aclose(self) -> None:
        await self._inner.aclose()


class Remembered(Generic[T]):
    """Something fetched when it is first asked for, kept for an hour, and for a day while it cannot be fetched."""

    def __init__(self, fetch: Callable[[datetime], Awaitable[T]]) -> None:
        self._fetch = fetch
        self._held: tuple[T, datetime] | None = None
        self._tried_at: datetime | None = None
        self._turn = asyncio.Lock()

    async def get(self, at: datetime, *, renewed: bool = False) -> T:
        """What is known; with `renewed` asked again, unless that was done a moment ago. Raises Unavailable."""
        async with self._turn:
            held = self._held
            if held and not renewed and at - held[1] < KEPT:
                return held[0]
            if self._tried_at is None or at - self._tried_at >= PAUSE:
                self._tried_at = at
                try:
                    async with asyncio.timeout(2 * SECONDS):
                        found = await self._fetch(at)
                except (httpx2.HTTPError, TimeoutError, Unavailable, SignInRefused) as fault:
                    if held is None:
                        raise Unavailable("provider_away") from fault
                else:
                    self._held = (found, at)
                    return found
            if held and at - held[1] < KEPT_IN_NEED:
                return held[0]
            raise Unavailable("provider_away")
