"""Every answer has the headers of security.md, section 5, whoever gives it: a room, the guard, the server itself."""

import re

import httpx
import pytest
from fastapi import FastAPI
from starlette.routing import Route

from app.kernel.headers import SAFE_HEADERS
from tests.identity.test_every_door_has_a_rule import _doors
from tests.realtime.conftest import clients, port
from tests.support.denominators import Counted
from tests.support.web import SignIn

__all__ = ["clients", "port"]
WANTED = {name.decode(): value.decode() for name, value in SAFE_HEADERS}
SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def missing(answer: httpx.Response) -> list[str]:
    return [name for name, value in WANTED.items() if value not in answer.headers.get_list(name)]


def test_the_policy_lets_nothing_in_that_is_not_ours() -> None:
    policy = dict(part.strip().partition(" ")[::2] for part in WANTED["content-security-policy"].split(";"))

    assert "unsafe" not in WANTED["content-security-policy"]
    assert {source for sources in policy.values() for source in sources.split()} == {
        "'self'",
        "'none'",
        "data:",
        "'script'",
        "counterpart",
    }
    assert (policy["default-src"], policy["object-src"], policy["base-uri"]) == ("'self'", "'none'", "'none'")
    assert [name for name, sources in policy.items() if "data:" in sources] == ["img-src"]
    assert not {"script-src", "style-src", "worker-src", "frame-src"} & policy.keys(), (
        "what is not named is default-src"
    )
    assert (policy["require-trusted-types-for"], policy["trusted-types"]) == ("'script'", "counterpart")


@SQLITE
async def test_every_door_with_and_without_a_session_answers_with_them(
    application: FastAPI, sign_in: SignIn, counted: Counted
) -> None:
    doors = [door for door in _doors(application.routes) if door != "GET /ws"]
    knocked, faults = 0, list[str]()
    for whom in ("", "KZ"):
        client = await sign_in(whom)
        for door in doors:
            method, path = door.split(" ")
            answer = await client.request(method, re.sub(r"{[a-z_:]+}", "a" * 20, path))
            knocked += 1
            faults += [f"{door} as {whom or 'nobody'}: {name}" for name in missing(answer)]

    counted(f"{knocked} answers of {len(doors)} doors, {len(faults)} without a header")
    assert faults == []


@SQLITE
async def test_so_do_refusals_of_the_guard_and_what_nobody_foresaw(application: FastAPI, sign_in: SignIn) -> None:
    def broken(_: object) -> None:
        raise LookupError("nobody foresaw this")

    application.router.routes.insert(0, Route("/api/broken", broken))
    transport = httpx.ASGITransport(app=application, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="https://counterpart.example") as client:
        answers = {
            500: await client.get("/api/broken"),
            413: await client.post("/api/session/end", content=b"x" * 1_000_001),
            422: await client.get("/?q=" + "a" * 9_000),
            403: await client.post("/api/session/end", headers={"origin": "https://elsewhere.example"}),
            405: await client.request("TRACE", "/api/session"),
        }

    assert {status: (answer.status_code, missing(answer)) for status, answer in answers.items()} == {
        status: (status, []) for status in answers
    }
    assert answers[500].json()["code"] == "internal"
    assert "nobody foresaw" not in answers[500].text


@SQLITE
async def test_a_handshake_that_is_refused_has_them_too(port: int) -> None:
    upgrade = {"connection": "upgrade", "upgrade": "websocket", "sec-websocket-version": "13"}
    key = {"sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==", "sec-websocket-protocol": "counterpart.v1"}
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"http://127.0.0.1:{port}/ws", headers=upgrade | key)

    assert (answer.status_code, missing(answer)) == (403, [])


@SQLITE
@pytest.mark.parametrize(
    ("method", "headers", "status"),
    [
        ("POST", {"origin": "https://counterpart.example"}, 401),
        ("POST", {}, 401),
        ("POST", {"sec-fetch-site": "same-origin"}, 401),
        ("POST", {"sec-fetch-site": "cross-site"}, 403),
        ("POST", {"sec-fetch-site": "same-site"}, 403),
        ("POST", {"origin": "null", "sec-fetch-site": "same-origin"}, 403),
        ("DELETE", {"origin": "https://counterpart.example.elsewhere.example"}, 403),
        ("GET", {"sec-fetch-site": "cross-site"}, 403),
        ("GET", {"sec-fetch-site": "none"}, 401),
        ("GET", {"sec-fetch-site": "same-origin"}, 401),
    ],
)
async def test_only_our_own_pages_ask_the_api(
    sign_in: SignIn, method: str, headers: dict[str, str], status: int
) -> None:
    address = {"POST": "/api/notices/read", "GET": "/api/session", "DELETE": "/api/directory/viewed"}[method]
    answer = await (await sign_in("")).request(method, address, headers=headers)

    assert answer.status_code == status


@SQLITE
async def test_a_link_from_elsewhere_leads_to_a_page_and_a_provider_back_to_us(sign_in: SignIn) -> None:
    client, elsewhere = await sign_in(""), {"sec-fetch-site": "cross-site"}

    page = await client.get("/directory", headers=elsewhere)
    back = await client.get("/api/sign-in/national/callback", headers=elsewhere)

    assert [answer.json()["code"] for answer in (page, back)] == ["not_found", "not_found"]
