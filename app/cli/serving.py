"""The server process: its socket and its settings."""

import gc
import socket
from functools import partial

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.supervisors import Multiprocess

from app.kernel.config import Settings
from app.kernel.headers import SAFE_HEADERS
from app.kernel.ids import new_id
from app.kernel.logs import configure
from app.main import create_app, fit
from app.main.guard import MAX_QUERY, App, Message, Receive, Scope, Send, refusal

MAX_HEAD = 32_768
"""Bytes of a request's headers together: the parser itself takes any number."""
UNREAD_MS = 30_000
"""How long sent data may stay unacknowledged before the system drops a connection (TCP_USER_TIMEOUT, RFC 5482)."""

STARTED_WITHIN = 60
"""Seconds in which one of several processes answers the one that started it, before it is taken for stuck: on a busy
machine it takes some until everything is imported."""

ROUNDS = (10_000, 20, 50)
"""New objects left over, such rounds, and rounds over those, until the next older generation is looked through."""


def serve(settings: Settings) -> None:
    """Serves until it is told to stop, by as many processes as the settings say. Raises SystemExit, with every reason,
    for a configuration unfit for production."""
    fit(settings)
    config = uvicorn.Config(
        partial(application, settings),
        factory=True,
        workers=settings.workers,
        timeout_worker_healthcheck=STARTED_WITHIN,
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
        forwarded_allow_ips=settings.proxies,
    )
    sockets = [listening(config)]
    if settings.workers > 1:
        Multiprocess(config, sockets).run()
    else:
        uvicorn.Server(config).run(sockets)


def application(settings: Settings) -> App:
    """What one process serves.

    Once it is built, the cyclic garbage collector is kept from stopping every request: what is built at the start lives
    as long as the process and is taken out of its rounds, and rounds over what is older come seldom. With Python's own
    thresholds they came every two seconds and took up to 200 ms each, measured while 20,000 focal points were searched.
    """
    configure(settings.log_level)
    app = create_app(settings)

    async def served(scope: Scope, receive: Receive, send: Send) -> None:
        async def noted(message: Message) -> None:
            if message["type"] == "lifespan.startup.complete":
                gc.collect()
                gc.freeze()
                gc.set_threshold(*ROUNDS)
            await send(message)

        await app(scope, receive, noted if scope["type"] == "lifespan" else send)

    return served


class PlainSpoken(HttpToolsProtocol):
    """The server's own refusals, which no application sees, in the words of the catalogue."""

    def on_url(self, url: bytes) -> None:
        """Keeps no more of an endless address than it takes to refuse it."""
        if len(self.url) <= MAX_QUERY:
            super().on_url(url)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._head = 0

    def on_header(self, name: bytes, value: bytes) -> None:
        """Raises ValueError for endless headers; the parser hands that on as an error of its own."""
        self._head += len(name) + len(value)
        if self._head > MAX_HEAD:
            raise ValueError("endless headers")
        super().on_header(name, value)

    def send_400_response(self, msg: str) -> None:
        """Answers what is no HTTP, or is longer than any that is taken, and closes."""
        too_long = "too_large" if getattr(self, "_head", 0) > MAX_HEAD else "bad_input"
        code = "query_too_long" if len(self.url or b"") > MAX_QUERY else too_long
        status, headers, body = refusal(dict(self.headers or ()), code, new_id())
        headers += SAFE_HEADERS
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
