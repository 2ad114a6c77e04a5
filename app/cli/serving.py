"""The server process: its socket and its settings."""

import gc
import socket

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.kernel.config import Settings
from app.kernel.ids import new_id
from app.main import create_app
from app.main.guard import MAX_QUERY, refusal

UNREAD_MS = 30_000
"""How long sent data may stay unacknowledged before the system drops a connection (TCP_USER_TIMEOUT, RFC 5482)."""


def serve(settings: Settings) -> None:
    """Serves until it is told to stop."""
    config = uvicorn.Config(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http=PlainSpoken,
        ws="websockets-sansio",
        ws_max_size=65_536,
        ws_per_message_deflate=False,
        ws_ping_interval=20,
        ws_ping_timeout=20,
        timeout_graceful_shutdown=5,
        log_config=None,
        server_header=False,
    )
    Server(config).run(sockets=[listening(config)])


class Server(uvicorn.Server):
    """Once everything is built it is taken out of the collector's rounds: it lives as long as the process, and walking
    through millions of such objects would stop every request for a quarter of a second (measured at 20,000)."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        gc.collect()
        gc.freeze()


class PlainSpoken(HttpToolsProtocol):
    """The server's own refusals, which no application sees, in the words of the catalogue."""

    def on_url(self, url: bytes) -> None:
        """Keeps no more of an endless address than it takes to refuse it."""
        if len(self.url) <= MAX_QUERY:
            super().on_url(url)

    def send_400_response(self, msg: str) -> None:
        """Answers what is no HTTP, or whose address is longer than any the parser takes, and closes."""
        code = "query_too_long" if len(self.url) > MAX_QUERY else "bad_input"
        status, headers, body = refusal(dict(self.headers), code, new_id())
        head = [b"HTTP/1.1 %d Refused" % status, *(b"%s: %s" % header for header in headers), b"connection: close"]
        self.transport.write(b"\r\n".join(head) + b"\r\n\r\n" + body)
        self.transport.close()


def listening(config: uvicorn.Config) -> socket.socket:
    """The listening socket; what it accepts inherits that a client which never reads is let go."""
    bound = config.bind_socket()
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        bound.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, UNREAD_MS)
    return bound


def busy(host: str, port: int) -> bool:
    """Whether somebody listens there already."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex((host, port)) == 0
