"""Listens to what the browser complains about while a journey goes on."""

import re
from collections.abc import Iterator

from playwright.async_api import BrowserContext, ConsoleMessage, Frame, Page, Request, WebError

OWN_SCHEMES = ("data:", "blob:", "about:")
NETWORK_IS_CUT = r"net::ERR_INTERNET_DISCONNECTED|WebSocket connection to .* failed"


class Watch:
    """Errors of scripts, of the content security policy and of the network, how many requests there were, those to
    other hosts, and which addresses were shown."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.visited: list[str] = []
        self.asked = 0
        self._own = (address, address.replace("http", "ws", 1))
        self._expected: list[str] = []
        self._errors: list[str] = []
        self._foreign: list[str] = []
        context.on("console", self._said)
        context.on("weberror", self._failed)
        context.on("request", self._asked)
        context.on("page", self._opened)

    def expect(self, *patterns: str) -> None:
        """Errors that belong to the journey: a refused edit is told by the browser, too."""
        self._expected += patterns

    def expect_status(self, *statuses: int) -> None:
        self.expect(*(f"the server responded with a status of {status} " for status in statuses))

    def complaints(self) -> list[str]:
        """What was not expected, in the order it came."""
        return [*self._unexpected(), *(f"asked a foreign host: {url}" for url in self._foreign)]

    def _unexpected(self) -> Iterator[str]:
        for error in self._errors:
            if not any(re.search(pattern, error) for pattern in self._expected):
                yield error

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._errors.append(f"{message.text} ({message.location.get('url', '')})")

    def _failed(self, failure: WebError) -> None:
        self._errors.append(f"not caught: {failure.error}")

    def _asked(self, request: Request) -> None:
        self._note(request.url)

    def _opened(self, page: Page) -> None:
        page.on("websocket", lambda socket: self._note(socket.url))
        page.on("framenavigated", self._came)

    def _came(self, frame: Frame) -> None:
        self.visited.append(frame.url)

    def _note(self, url: str) -> None:
        self.asked += 1
        if not url.startswith((*self._own, *OWN_SCHEMES)):
            self._foreign.append(url)
