"""POST /api/consultations/{id}/caveats: what everything said from now on bears."""

from typing import Any

import httpx

from app.kernel.db import Database
from tests.consultations.steps import AT, close, entries, form, refusal, say
from tests.support.world import World

WORDS = "Not to be filed with the case"


async def restrict(
    client: httpx.AsyncClient, room: dict[str, Any], key: str, *caveats: str, **terms: Any
) -> httpx.Response:
    given = {"key": key, "caveats": caveats, "terms": terms}
    return await client.post(f"/api/consultations/{room['id']}/caveats", json=given)


async def test_it_is_an_entry_and_the_room_shows_it(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    answer = await restrict(kz, room, "r1", "confidential", "other_restriction", text=WORDS, until="2027-01-31")

    terms = {
        "by": {"confidential": "KZ", "other_restriction": "KZ"},
        "text": WORDS,
        "until": "2027-01-31",
        "seq": 5,
    }
    assert (answer.status_code, answer.json()) == (200, {"key": "r1", "room": room["id"], "seq": 5, "at": AT})
    assert await entries(kz, room, after=4) == [
        {
            "room": room["id"],
            "seq": 5,
            "key": "r1",
            "kind": "restricted",
            "author": world.persons["KZ"],
            "at": AT,
            "body": None,
            "reply_to": None,
            "caveats": ["confidential", "other_restriction"],
            "language": None,
            "data": {"terms": terms},
        }
    ]
    shown = (await kz.get(f"/api/consultations/{room['id']}")).json()
    assert (shown["caveats"], shown["terms"]) == (["confidential", "other_restriction"], terms)
    assert (await restrict(kz, room, "r1", "no_onward")).json() == answer.json(), "the same key changes nothing"


async def test_what_is_said_after_bears_it_beside_its_own(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await restrict(kz, room, "r1", "confidential")
    await say(kz, room, "plain")
    await say(kz, room, "more", caveats=["no_onward"])
    await say(kz, room, "right", kind="correction", reply_to=6)
    await say(th, room, "taken", kind="acknowledged", body=None)

    assert [each["caveats"] for each in await entries(kz, room, after=5)] == [
        ["confidential"],
        ["confidential", "no_onward"],
        ["confidential"],
        [],
    ]


async def test_a_room_may_begin_with_caveats(kz: httpx.AsyncClient, th: httpx.AsyncClient, world: World) -> None:
    given = form(world, caveats=["confidential"], terms={"until": "2027-01-31"}, facts="Two transfers.")
    room = (await kz.post("/api/consultations", json=given)).json()

    assert room["terms"] == {"by": {"confidential": "KZ"}, "text": None, "until": "2027-01-31", "seq": None}
    log = await entries(th, room)
    assert [(each["kind"], each["body"], each["caveats"]) for each in log] == [
        ("opened", None, ["confidential"]),
        ("joined", None, []),
        ("joined", None, []),
        ("message", None, ["confidential"]),
    ]


async def test_only_the_state_that_gave_a_caveat_loosens_it(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await restrict(kz, room, "r1", "confidential", until="2027-01-31")

    loosened: list[tuple[str, list[str], dict[str, str]]] = [
        ("t1", [], {}),
        ("t2", ["confidential"], {}),
        ("t3", ["confidential"], {"until": "2026-12-31"}),
    ]
    for key, caveats, terms in loosened:
        assert refusal(await restrict(th, room, key, *caveats, **terms)) == (403, "act_not_open_to_you")
    assert (await restrict(th, room, "t4", "confidential", "no_onward", until="2027-01-31")).status_code == 200
    assert (await restrict(kz, room, "r2", "confidential", "no_onward", until="2026-12-31")).status_code == 200
    assert (await restrict(kz, room, "r3", "no_onward")).status_code == 200
    assert refusal(await restrict(kz, room, "r4")) == (403, "act_not_open_to_you")


async def test_once_taken_off_nothing_is_borne_any_more(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    await restrict(kz, room, "r1", "confidential")
    await restrict(kz, room, "r2")
    await say(kz, room, "free")

    shown = (await kz.get(f"/api/consultations/{room['id']}")).json()
    assert (shown["caveats"], shown["terms"]) == ([], None)
    assert [each["caveats"] for each in await entries(kz, room, after=4)] == [["confidential"], [], []]


BAD: tuple[tuple[list[str], dict[str, str]], ...] = (
    (["unheard_of"], {}),
    (["other_restriction"], {}),
    (["confidential"], {"text": WORDS}),
    (["no_onward"], {"until": "2027-01-31"}),
    (["other_restriction"], {"text": " "}),
    (["confidential"], {"until": "soon"}),
)


async def test_bad_input_is_refused(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    for caveats, terms in BAD:
        assert refusal(await restrict(kz, room, "r1", *caveats, **terms)) == (422, "bad_input")
    assert await entries(kz, room, after=4) == []


async def test_a_closed_room_stays_as_it_is(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    await close(kz, room)

    assert refusal(await restrict(kz, room, "r1", "confidential")) == (409, "room_closed")
