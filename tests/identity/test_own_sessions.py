"""A person's own sessions: where they are signed in, ending one, ending all."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from app.identity.arrival import device
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.support.web import SignIn

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 20_0 like Mac OS X) AppleWebKit/605.1.15 Version/20.0 Safari/604.1"


@pytest.mark.parametrize(
    ("user_agent", "seen"),
    [
        (FIREFOX, ("Firefox", "Linux")),
        (EDGE, ("Edge", "Windows")),
        (IPHONE, ("Safari", "iPhone")),
        ("curl/8", ("", "")),
        ("", ("", "")),
    ],
)
def test_a_browser_is_called_what_its_owner_calls_it(user_agent: str, seen: tuple[str, str]) -> None:
    assert device(user_agent, "token")[:2] == seen


async def enter(client: httpx.AsyncClient, user_agent: str = FIREFOX, persona: str = "fp-KZ") -> dict[str, Any]:
    """Signs in; the line of this session in the list."""
    client.headers["user-agent"] = user_agent
    (await client.post("/api/demo/sign-in", json={"persona": persona})).raise_for_status()
    listed = (await client.get("/api/sessions")).json()
    line: dict[str, Any] = next(each for each in listed if each["current"])
    return line


async def test_the_list_shows_every_browser_this_one_first(sign_in: SignIn, clock: ManualClock) -> None:
    here, there = await sign_in(""), await sign_in("")
    line = await enter(here)
    clock.move(timedelta(minutes=2))
    other = await enter(there, IPHONE)

    listed = (await here.get("/api/sessions")).json()

    assert [each["id"] for each in listed] == [line["id"], other["id"]]
    assert listed[1] == {
        "id": other["id"],
        "current": False,
        "started_at": "2026-11-23T04:02:00Z",
        "seen_at": "2026-11-23T04:02:00Z",
        "expires_at": "2026-11-23T16:02:00Z",
        "browser": "Safari",
        "system": "iPhone",
        "new_device": False,
        "provider": None,
    }


async def test_one_of_them_ends_and_no_other(sign_in: SignIn) -> None:
    here, there = await sign_in(""), await sign_in("")
    await enter(here)
    other = await enter(there, IPHONE)

    assert (await here.post(f"/api/sessions/{other['id']}/end")).status_code == 204

    assert (await there.get("/api/session")).status_code == 401
    assert len((await here.get("/api/sessions")).json()) == 1
    assert (await here.post(f"/api/sessions/{other['id']}/end")).status_code == 404


async def test_somebody_elses_session_is_as_if_it_never_was(sign_in: SignIn) -> None:
    mine, theirs = await sign_in(""), await sign_in("")
    await enter(mine)
    line = await enter(theirs, persona="fp-TH")

    refused = await mine.post(f"/api/sessions/{line['id']}/end")
    missing = await mine.post("/api/sessions/00000000000000000000/end")

    assert (refused.status_code, refused.json() | {"request_id": ""}) == (404, missing.json() | {"request_id": ""})
    assert (await theirs.get("/api/session")).status_code == 200


async def test_all_end_at_once_the_calling_one_too(sign_in: SignIn, database: Database) -> None:
    here, there, stranger = await sign_in(""), await sign_in(""), await sign_in("TH")
    await enter(here)
    await enter(there, IPHONE)

    assert (await here.post("/api/sessions/end")).status_code == 204

    assert [(await each.get("/api/session")).status_code for each in (here, there, stranger)] == [401, 401, 200]
    ended = "SELECT count(*) FROM audit_entry WHERE action = 'session.ended'"
    assert await database.read(lambda session: session.connection().execute(text(ended)).scalar()) == 2
