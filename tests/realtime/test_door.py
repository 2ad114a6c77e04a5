"""Who may come in is decided before the handshake completes."""

import json
from typing import Any

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from app.realtime.hub import Hub
from tests.realtime.conftest import Connect
from tests.realtime.tab import open_tab
from tests.support.web import ADDRESS


async def turned_away(port: int, client: httpx.AsyncClient | None, **changes: Any) -> tuple[int, str]:
    """Status and code of the answer to a handshake; its whole shape is checked on the way."""
    with pytest.raises(InvalidStatus) as refused:
        await open_tab(port, client, **changes)
    answer = refused.value.response
    error = json.loads(answer.body or b"")
    assert set(error) == {"code", "message", "details", "request_id"}
    return answer.status_code, error["code"]


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "null",
        "https://elsewhere.example",
        f"{ADDRESS}.elsewhere.example",
        f"{ADDRESS}/",
        f"{ADDRESS}:444",
        ADDRESS.replace("https", "http"),
        ADDRESS.upper(),
    ],
)
async def test_another_origin_or_none_is_refused(
    port: int, clients: dict[str, httpx.AsyncClient], origin: str | None
) -> None:
    assert await turned_away(port, clients["KZ"], origin=origin) == (403, "foreign_origin")


async def test_two_origins_are_no_handshake(port: int, clients: dict[str, httpx.AsyncClient]) -> None:
    headers = [("Origin", ADDRESS), ("Cookie", f"__Host-counterpart={clients['KZ'].cookies['__Host-counterpart']}")]

    with pytest.raises(InvalidStatus) as refused:
        await open_tab(port, clients["KZ"], additional_headers=headers)

    assert refused.value.response.status_code in {400, 403}


async def test_without_a_session_nobody_comes_in(port: int) -> None:
    assert await turned_away(port, None) == (401, "not_signed_in")


async def test_a_session_that_has_ended_lets_nobody_in(port: int, clients: dict[str, httpx.AsyncClient]) -> None:
    token = clients["KZ"].cookies["__Host-counterpart"]
    await clients["KZ"].post("/api/session/end")

    headers = {"Cookie": f"__Host-counterpart={token}"}
    assert await turned_away(port, None, additional_headers=headers) == (401, "not_signed_in")


@pytest.mark.parametrize("offered", [None, [Subprotocol("counterpart.v0")]])
async def test_the_subprotocol_must_be_offered(
    port: int, clients: dict[str, httpx.AsyncClient], offered: list[Subprotocol] | None
) -> None:
    assert await turned_away(port, clients["KZ"], subprotocols=offered) == (422, "bad_input")


async def test_a_server_about_to_stop_lets_nobody_in(
    port: int, clients: dict[str, httpx.AsyncClient], hub: Hub
) -> None:
    await hub.close()

    assert await turned_away(port, clients["KZ"]) == (503, "not_ready")


async def test_who_comes_in_speaks_counterpart_v1(connect: Connect) -> None:
    assert (await connect("KZ")).wire.subprotocol == "counterpart.v1"
