"""A text that its writer sealed end to end: the wire has a place for it, and this version says that it takes none."""

from typing import Any

import httpx
import pytest

from tests.consultations.steps import entries, refusal, say

ENC = {"scheme": "mls", "key_id": "group-1", "epoch": 3}


@pytest.mark.parametrize("kind", ["message", "answer"])
async def test_it_is_refused_in_plain_words_and_nothing_is_stored(
    th: httpx.AsyncClient, room: dict[str, Any], kind: str
) -> None:
    refused = await say(th, room, "k1", kind=kind, body="c2VhbGVk", enc=ENC)
    said = await say(th, room, "k1", kind=kind, body="in the open")

    assert refusal(refused) == (422, "end_to_end")
    assert said.json()["seq"] == 5
    assert [each["body"] for each in await entries(th, room, after=4)] == ["in the open"]


@pytest.mark.parametrize(
    "enc", [{}, ENC | {"epoch": -1}, ENC | {"scheme": "two words"}, ENC | {"key_id": ""}, ENC | {"more": 1}, "mls"]
)
async def test_what_is_no_envelope_is_no_input(th: httpx.AsyncClient, room: dict[str, Any], enc: Any) -> None:
    assert refusal(await say(th, room, "k1", enc=enc)) == (422, "bad_input")


async def test_no_envelope_is_the_same_as_none(th: httpx.AsyncClient, room: dict[str, Any]) -> None:
    assert (await say(th, room, "k1", enc=None)).json()["seq"] == 5
