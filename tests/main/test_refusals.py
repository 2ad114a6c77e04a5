"""Bad input of every kind gets one clear error from the catalogue, in the caller's language, and no 5xx."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.kernel.errors import CATALOGUE
from app.kernel.speech import LANGUAGES, say
from tests.support.web import ADDRESS, SignIn
from tests.support.world import World

LONG = "я" * 1_500  # 9,000 characters once encoded
SIGN_IN = "/api/demo/sign-in"
NOBODYS = "0" * 20


def shape(answer: httpx.Response) -> tuple[int, str]:
    """Status and code; the whole shape is checked on the way."""
    error = answer.json()
    assert set(error) == {"code", "message", "details", "request_id"}
    assert answer.status_code == CATALOGUE[error["code"]]
    assert error["request_id"] == answer.headers["x-request-id"]
    return answer.status_code, error["code"]


@pytest.mark.parametrize(
    ("method", "path", "arguments", "expected"),
    [
        ("GET", "/api/no-such-page", {}, (404, "not_found")),
        ("DELETE", "/api/session", {}, (405, "method_not_allowed")),
        ("POST", SIGN_IN, {"content": b"{", "headers": {"content-type": "application/json"}}, (400, "bad_json")),
        ("POST", SIGN_IN, {"json": {"persona": "fp-KZ", "surprise": 1}}, (422, "bad_input")),
        ("POST", SIGN_IN, {"json": {"persona": "nul\x00"}}, (422, "bad_input")),
        ("POST", SIGN_IN, {"json": {"persona": "bidi\u202e"}}, (422, "bad_input")),
        ("POST", SIGN_IN, {"json": []}, (422, "bad_input")),
        ("POST", SIGN_IN, {"json": {"persona": "nobody"}}, (404, "not_found")),
        ("POST", SIGN_IN, {"content": b'{"persona": "\\ud800"}'}, (422, "bad_input")),
        ("POST", SIGN_IN, {"content": b'{"persona": 1e999}'}, (422, "bad_input")),
        ("POST", SIGN_IN, {"content": b'{"persona": NaN}'}, (422, "bad_input")),
        ("POST", SIGN_IN, {"content": b"\xff\xfe"}, (422, "bad_input")),
        ("POST", SIGN_IN, {"content": b"x" * 1_000_001}, (413, "too_large")),
        ("POST", SIGN_IN, {"json": {}, "headers": {"origin": "https://elsewhere.example"}}, (403, "foreign_origin")),
        ("POST", SIGN_IN, {"json": {}, "headers": {"origin": "null"}}, (403, "foreign_origin")),
        ("GET", f"/api/session?q={LONG}", {}, (422, "query_too_long")),
        ("GET", "/api/session", {}, (401, "not_signed_in")),
        ("GET", "/api/session", {"headers": {"cookie": "__Host-counterpart=forged"}}, (401, "not_signed_in")),
        ("PATCH", "/api/session", {"json": {"language": "tlh"}}, (401, "not_signed_in")),
    ],
)
async def test_without_a_session(
    sign_in: SignIn, method: str, path: str, arguments: dict[str, Any], expected: tuple[int, str]
) -> None:
    client = await sign_in("")

    assert shape(await client.request(method, path, **arguments)) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/api/directory/search?q=%00", (422, "bad_input")),
        ("/api/directory/search?q=%E2%80%AE", (422, "bad_input")),
        (f"/api/directory/search?q={'a' * 201}", (422, "query_too_long")),
        ("/api/directory/search?network=no-such", (422, "unknown_filter_value")),
        ("/api/directory/search?jurisdiction=ZZ", (422, "unknown_filter_value")),
        ("/api/directory/search?offence=nothing&measure=freezing", (422, "unknown_filter_value")),
        ("/api/directory/search?limit=-1", (422, "bad_input")),
        ("/api/directory/search?limit=26", (422, "bad_input")),
        ("/api/directory/search?offset=100", (422, "window_exceeded")),
        ("/api/directory/search?offset=99999999999999999999", (422, "bad_input")),
        ("/api/directory/search?reachable=perhaps", (422, "bad_input")),
        ("/api/directory/focal-points/%00", (404, "not_found")),
        ("/api/directory/authorities?jurisdiction=%00", (422, "bad_input")),
        ("/api/consultations/nothing", (404, "not_found")),
        ("/api/consultations/nothing/entries?limit=-1", (404, "not_found")),
        (f"/api/consultations/{NOBODYS}/entries?limit=-1", (422, "bad_input")),
    ],
)
async def test_with_a_session(sign_in: SignIn, path: str, expected: tuple[int, str]) -> None:
    client = await sign_in("KZ")

    assert shape(await client.get(path)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_error_speaks_the_callers_language(sign_in: SignIn, language: str) -> None:
    client = await sign_in("")

    answer = await client.get("/api/session", headers={"accept-language": f"{language}-XX,xx;q=0.9"})

    assert answer.json()["message"] == say(language, "not_signed_in")


async def test_without_a_wish_an_error_speaks_the_persons_language(sign_in: SignIn) -> None:
    client = await sign_in("KZ")
    await client.patch("/api/session", json={"language": "ru"})

    answer = await client.get(f"/api/consultations/{NOBODYS}")

    assert answer.json()["message"] == say("ru", "not_found")


async def test_what_was_typed_is_not_echoed(sign_in: SignIn) -> None:
    client = await sign_in("")

    answer = await client.post(SIGN_IN, json={"persona": {"secret": "Ходжаев"}})

    assert "secret" not in answer.text
    assert "Ходжаев" not in answer.text


async def test_a_body_that_never_says_its_length_is_bounded_too(sign_in: SignIn) -> None:
    client = await sign_in("")

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b"x" * 50_000

    assert shape(await client.post(SIGN_IN, content=endless())) == (413, "too_large")


@pytest.mark.parametrize("path", ["/api/session", "/api/reference", "/api/nothing", "/", "/directory/anything"])
async def test_every_answer_carries_the_safe_headers(sign_in: SignIn, path: str) -> None:
    client = await sign_in("")

    headers = (await client.get(path)).headers

    assert "default-src 'self'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert (headers["x-content-type-options"], headers["referrer-policy"]) == ("nosniff", "no-referrer")


async def test_one_own_origin_may_write(sign_in: SignIn) -> None:
    client = await sign_in("")

    answer = await client.post(SIGN_IN, json={"persona": "fp-KZ"}, headers={"origin": ADDRESS})

    assert answer.status_code == 200


async def test_the_demos_door_is_shut_in_production(world: World, database_url: str, tmp_path: Path) -> None:
    from app.audit.keys import new_key
    from app.kernel.config import Settings
    from app.main import create_app

    own = {"mode": "production", "origins": [ADDRESS], "database_url": database_url}
    evidence = {"audit_key": new_key()[0], "anchors": tmp_path, "files": str(tmp_path), "clamd": "unix:/none"}
    app = create_app(Settings.model_validate(own | evidence))
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as client:
            answers = [await client.get("/api/demo/personas"), await client.post(SIGN_IN, json={"persona": "fp-KZ"})]
            schema = await client.get("/api/openapi.json")

    assert [shape(answer) for answer in answers] == [(404, "not_found")] * 2
    assert schema.status_code == 404
