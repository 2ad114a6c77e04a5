"""POST /api/consultations/{id}/acceptances: the envelope comes, the words wait until their caveats are accepted."""

from datetime import timedelta
from typing import Any

import httpx
from fastapi import FastAPI

from app.audit import service as audit
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.consultations.steps import AT, close, entries, refusal, say
from tests.consultations.test_restrict import WORDS, restrict
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World


async def accept(client: httpx.AsyncClient, room: dict[str, Any], seq: int, key: str = "a1") -> httpx.Response:
    return await client.post(f"/api/consultations/{room['id']}/acceptances", json={"key": key, "seq": seq})


async def bodies(client: httpx.AsyncClient, room: dict[str, Any]) -> list[str | None]:
    """The words of what was said after the opening, both pages asked."""
    one, other = [
        [each["body"] for each in await entries(client, room, **page) if each["kind"] == "message" and each["seq"] > 4]
        for page in ({"after": 4}, {"before": 99})
    ]
    assert one == other
    return one


async def test_words_wait_for_everybody_but_their_writer(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await say(kz, room, "k5", caveats=["confidential"])

    assert (await bodies(kz, room), await bodies(th, room)) == (["text of k5"], [None])


async def test_accepting_is_an_entry_and_opens_the_words(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    await say(kz, room, "k5", caveats=["confidential"])

    answer = await accept(th, room, 5)

    assert (answer.status_code, answer.json()) == (200, {"key": "a1", "room": room["id"], "seq": 6, "at": AT})
    assert await entries(kz, room, after=5) == [
        {
            "room": room["id"],
            "seq": 6,
            "key": None,
            "kind": "accepted",
            "author": world.persons["TH"],
            "at": AT,
            "body": None,
            "reply_to": 5,
            "caveats": [],
            "language": None,
            "data": {"accepted": ["confidential"]},
        }
    ]
    assert await bodies(th, room) == ["text of k5"]
    kept = await db.read(lambda session: audit.history(session, "consultation", room["id"]))
    assert [each.details for each in kept if each.action == "consultation.caveats_accepted"] == [{"entry": 5}]


async def test_one_acceptance_holds_for_the_same_caveat_in_the_room(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await say(kz, room, "k5", caveats=["confidential"])
    await accept(th, room, 5)
    await say(kz, room, "k7", caveats=["confidential"])
    await say(kz, room, "k8", caveats=["confidential", "no_onward"])

    assert await bodies(th, room) == ["text of k5", "text of k7", None]


async def test_words_of_a_restriction_are_accepted_each_time(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    for n in (5, 6):
        await say(kz, room, f"k{n}", caveats=["other_restriction"], terms={"text": f"{WORDS} {n}"})

    await accept(th, room, 5)

    assert await bodies(th, room) == ["text of k5", None]


async def test_a_rooms_words_are_accepted_once(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await restrict(kz, room, "r1", "other_restriction", text=WORDS)
    await say(kz, room, "k6")
    await accept(th, room, 5)
    await say(kz, room, "k8")
    await restrict(kz, room, "r2", "other_restriction", "no_onward", text=WORDS)
    await say(kz, room, "k10")

    assert await bodies(th, room) == ["text of k6", "text of k8", None]


async def test_who_puts_it_on_has_accepted_it(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await restrict(kz, room, "r1", "confidential")
    await say(th, room, "k6")

    assert await bodies(kz, room) == ["text of k6"]


async def test_confidentiality_ends_with_its_day(
    kz: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], clock: ManualClock
) -> None:
    await say(kz, room, "k5", caveats=["confidential"], terms={"until": "2026-11-24"})

    clock.move(timedelta(days=1))
    assert await bodies(await sign_in("TH"), room) == [None]
    clock.move(timedelta(days=1))
    assert await bodies(await sign_in("TH"), room) == ["text of k5"]


async def test_accepted_again_is_answered_as_before(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await say(kz, room, "k5", caveats=["confidential"])
    first = (await accept(th, room, 5)).json()

    assert [(await accept(th, room, 5, key)).json() for key in ("a1", "a2")] == [first, first]
    assert len(await entries(kz, room, after=5)) == 1


async def test_what_asks_for_nothing_cannot_be_accepted(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await say(kz, room, "k5", caveats=["not_evidence"])

    for seq in (0, 4, 5, 6, 2**31 - 1):
        assert refusal(await accept(th, room, seq)) == (422, "unknown_entry")


async def test_an_outsider_finds_no_room(kz: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any]) -> None:
    await say(kz, room, "k5", caveats=["confidential"])

    for whom in ("UZ", "secretariat"):
        assert refusal(await accept(await sign_in(whom), room, 5)) == (404, "not_found")


async def test_a_closed_room_can_still_be_read(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await say(kz, room, "k5", caveats=["confidential"])
    await close(kz, room)

    assert (await accept(th, room, 5)).status_code == 200
    assert await bodies(th, room) == ["text of k5"]


async def test_only_marked_pages_cost_a_statement_more(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], application: FastAPI
) -> None:
    sent = []
    for _ in range(2):
        with statements(application.state.house.db) as seen:
            await entries(th, room)
        sent.append(sum("FROM acceptance" in each or "JOIN acceptance" in each for each in seen))
        await say(kz, room, f"k{len(sent)}", caveats=["confidential"])

    assert sent == [0, 1]
