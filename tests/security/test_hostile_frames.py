"""Frames that no client of ours would send: each is answered, none breaks anything (security.md, section 5)."""

import asyncio
import json
from collections.abc import MutableMapping
from typing import Any

import httpx
from fastapi import FastAPI
from hypothesis import settings
from hypothesis import strategies as st

from app.kernel.rates import Rates
from app.realtime.hub import Hub
from tests.consultations.steps import entries, form
from tests.security.drawing import drawn
from tests.support.denominators import Counted
from tests.support.web import ADDRESS, SignIn
from tests.support.world import World

MALFORMED, MUTATED = 10, 5
"""Frames of one connection: 20,000 and 10,000 in the thorough run."""
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
ODD: st.SearchStrategy[Any] = JSON | st.sampled_from(
    ["", "\x00", "\u202e", "\ud800", "a" * 9_000, 2**63, -1, 1e308, [], {}, None, True]
)


def envelopes(room: str) -> list[dict[str, Any]]:
    """One good frame of each kind."""
    said: dict[str, Any] = {
        "key": "k",
        "body": "A question.",
        "kind": "message",
        "language": "en",
        "caveats": [],
        "reply_to": None,
    }
    return [
        {"type": "follow", "room": room, "after": 0},
        {"type": "unfollow", "room": room},
        {"type": "say", "room": room} | said,
        {"type": "read", "room": room, "seq": 1},
        {"type": "typing", "room": room},
        {"type": "ping", "t": 1},
    ]


@st.composite
def mutated(draw: st.DrawFn, room: str) -> str:
    """A good frame with a field that is odd, gone, or one too many; or cut, or torn."""
    frame = dict(draw(st.sampled_from(envelopes(room))))
    field = draw(st.sampled_from([*frame, "more"]))
    if draw(st.booleans()):
        frame[field] = draw(ODD)
    else:
        frame.pop(field, None)
    text = json.dumps(frame)
    return text[: draw(st.integers(0, len(text)))] if draw(st.integers(0, 4)) == 0 else text


malformed = (
    st.text(max_size=200) | JSON.map(json.dumps) | st.sampled_from(["[" * 9_000, '{"type":' * 900, "\ud800", "\x00"])
)


async def test_each_is_answered_and_none_breaks_anything(
    application: FastAPI, sign_in: SignIn, world: World, counted: Counted
) -> None:
    kz, th = await sign_in("KZ"), await sign_in("TH")
    room = (await kz.post("/api/consultations", json=form(world))).json()
    application.state.hub.frames = Rates(1e9, 1e9)
    batches = [
        *drawn(st.lists(malformed, min_size=MALFORMED, max_size=MALFORMED), settings().max_examples),
        *drawn(st.lists(mutated(room["id"]), min_size=MUTATED, max_size=MUTATED), settings().max_examples),
    ]

    answers = [answer for batch in batches for answer in await converse(application, kz, batch)]

    log = await entries(th, room, after=0, limit=200)
    assert [entry["seq"] for entry in log] == list(range(1, len(log) + 1))
    broken = [answer for answer in answers if answer.get("code") in ("internal", "unavailable")]
    counted(f"{sum(map(len, batches))} hostile frames, {len(answers)} answers, {len(broken)} unforeseen")
    assert broken == []
    assert {answer["type"] for answer in answers} >= {"ready", "refused"}
    assert {"type": "pong", "t": 7} in await converse(application, th, ['{"type": "ping", "t": 7}'])


async def converse(application: FastAPI, client: httpx.AsyncClient, frames: list[str]) -> list[dict[str, Any]]:
    """Everything one connection was sent, once all of `frames` were dealt with. Raises what the application raises."""
    hub: Hub = application.state.hub
    told: list[dict[str, Any]] = []
    coming = iter([{"type": "websocket.connect"}, *({"type": "websocket.receive", "text": each} for each in frames)])

    async def receive() -> dict[str, Any]:
        await asyncio.sleep(0)
        if (message := next(coming, None)) is not None:
            return message
        await hub.house.db.write(lambda session: None)  # comes after whatever was said
        await asyncio.sleep(0)
        return {"type": "websocket.disconnect", "code": 1000}

    async def send(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "websocket.send":
            told.append(json.loads(message["text"]))

    cookie = f"__Host-counterpart={client.cookies['__Host-counterpart']}".encode()
    scope = {
        "type": "websocket",
        "path": "/ws",
        "query_string": b"",
        "headers": [(b"origin", ADDRESS.encode()), (b"cookie", cookie)],
        "subprotocols": ["counterpart.v1"],
        "client": ("127.0.0.1", 1),
    }
    await application(scope, receive, send)
    return told
