"""The real server process: what the framework never sees is refused in the same words."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copy

import pytest
import pytest_asyncio

from app.kernel.speech import say
from tests.realtime.server import Server

pytestmark = pytest.mark.asyncio(loop_scope="module")
HEAD = b" HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Server]:
    folder = tmp_path_factory.mktemp("server")
    file = copy(sqlite_template, folder / "counterpart.db")
    started = Server(f"sqlite:///{file}", folder / "server.log")
    await started.start()
    yield started
    await started.remove()


async def asked(port: int, request: bytes) -> tuple[bytes, dict[str, object]]:
    """The status line and the JSON of what the server answers to raw bytes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    async with asyncio.timeout(20):
        writer.write(request)
        await writer.drain()
        answer = await reader.read()
    writer.close()
    head, _, body = answer.partition(b"\r\n\r\n")
    return head.split(b"\r\n")[0], json.loads(body)


@pytest.mark.parametrize(
    ("request_bytes", "code"),
    [
        (b"GET /api/directory/search?q=" + b"a" * 2_000_000 + HEAD, "query_too_long"),
        (b"GET /api/directory/search?q=" + b"a" * 60_000 + HEAD, "query_too_long"),
        (b"GET /api/directory/search?q=" + b"a" * 9_000 + HEAD, "query_too_long"),
        (b"this is no HTTP\r\n\r\n", "bad_input"),
    ],
    ids=["two megabytes", "longer than the parser takes", "longer than we take", "no HTTP"],
)
async def test_what_the_application_never_sees_is_refused_in_its_words(
    server: Server, request_bytes: bytes, code: str
) -> None:
    status, error = await asked(server.port, request_bytes)
    after, _ = await asked(server.port, b"GET /api/health" + HEAD)

    assert (status.split()[1], error["code"]) == (b"422", code)
    assert after == b"HTTP/1.1 200 OK"


async def test_such_a_refusal_too_speaks_the_callers_language(server: Server) -> None:
    _, error = await asked(
        server.port, b"GET /?q=" + b"a" * 70_000 + HEAD.replace(b"host", b"accept-language: ru\r\nhost")
    )

    assert error["message"] == say("ru", "query_too_long")
