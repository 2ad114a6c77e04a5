"""Putting right and taking back what one wrote oneself, wherever in a room it stands."""

from typing import Any

import httpx
import pytest

from tests.consultations.steps import entries, form, refusal, say
from tests.support.world import World


@pytest.mark.parametrize("kind", ["correction", "withdrawal"])
@pytest.mark.parametrize("target", ["another's", "an act", "missing", "changed already"])
async def test_only_ones_own_words_can_be_changed_and_once(
    th: httpx.AsyncClient, room: dict[str, Any], kind: str, target: str
) -> None:
    await say(th, room, "k5", kind="acknowledged", body=None)
    await say(th, room, "k6")
    await say(th, room, "k7", kind="withdrawal", body=None, reply_to=6)
    seq = {"another's": 4, "an act": 5, "missing": 99, "changed already": 6}[target]

    body = "New words." if kind == "correction" else None
    answer = await say(th, room, "k8", kind=kind, body=body, reply_to=seq)

    assert refusal(answer) == (422, "unknown_entry")


async def test_a_correction_can_be_corrected(th: httpx.AsyncClient, room: dict[str, Any]) -> None:
    await say(th, room, "k5")
    await say(th, room, "k6", kind="correction", reply_to=5)
    await say(th, room, "k7", kind="correction", reply_to=6)

    assert [each["body"] for each in await entries(th, room, after=4)] == [None, None, "text of k7"]


OWN_WORDS: dict[str, dict[str, Any]] = {
    "information": {"body": "Ivanov opened two accounts.", "language": "en", "vouched": True},
    "checklist": {"item": "translation", "state": "settled", "note": "Ask for Ivanov.", "language": "en"},
    "calls": {"body": "Spoke of Ivanov.", "language": "en"},
    "hold": {"reason": "Ivanov is to be tried.", "language": "en"},
}


@pytest.mark.parametrize("kind", ["correction", "withdrawal"])
@pytest.mark.parametrize("act", OWN_WORDS)
async def test_ones_own_words_can_be_changed_wherever_they_stand(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], kind: str, act: str
) -> None:
    done = await kz.post(f"/api/consultations/{room['id']}/{act}", json={"key": "k5"} | OWN_WORDS[act])
    assert done.status_code == 200, done.text
    [before] = await entries(kz, room, after=4)

    body = "Without the name." if kind == "correction" else None
    assert (await say(kz, room, "k6", kind=kind, body=body, reply_to=5)).status_code == 200

    after = await entries(kz, room, after=4)
    assert after[0] == before | {"body": None}
    assert (after[1]["kind"], after[1]["body"], after[1]["caveats"]) == (
        kind,
        body,
        before["caveats"] if kind == "correction" else [],
    )


async def test_the_facts_of_an_opening_can_be_put_right(kz: httpx.AsyncClient, world: World) -> None:
    room = (await kz.post("/api/consultations", json=form(world, facts="Ivanov opened accounts."))).json()

    assert (await say(kz, room, "k5", kind="correction", body="A person did.", reply_to=1)).status_code == 200

    assert [each["body"] for each in await entries(kz, room) if each["seq"] in (1, 5)] == [None, "A person did."]


async def test_a_correction_is_under_no_less_than_what_it_corrects(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    words = {"text": "Not to be filed"}
    await say(th, room, "k5", caveats=["confidential", "other_restriction"], terms=words | {"until": "2026-12-01"})
    await say(th, room, "k6", kind="correction", reply_to=5)
    await say(th, room, "k7", kind="correction", reply_to=6, caveats=["no_onward", "other_restriction"], terms=words)

    six, seven = await entries(kz, room, after=5)

    assert (six["caveats"], six["data"]["terms"], six["body"]) == (
        ["confidential", "other_restriction"],
        words | {"until": "2026-12-01"},
        None,
    )
    assert (seven["caveats"], seven["data"]["terms"], seven["body"]) == (
        ["confidential", "other_restriction", "no_onward"],
        words | {"until": "2026-12-01"},
        None,
    )
