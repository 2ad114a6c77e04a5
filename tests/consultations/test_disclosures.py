"""/api/disclosures: each State's register of notices of disclosure, its file, and who is told of it."""

from datetime import timedelta
from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import delete

from app.consultations.retention.purging import purge
from app.consultations.spontaneous.models import Disclosure
from app.consultations.spontaneous.register import lines
from app.consultations.spontaneous.unanswered import carry_out
from app.kernel.db import Database
from tests.consultations.steps import AT, agree, close, invite, refusal, say
from tests.consultations.test_accept import accept
from tests.consultations.test_assign import people
from tests.consultations.test_restrict import restrict
from tests.consultations.test_spontaneous import act, inform, informed, notify
from tests.consultations.test_unanswered_disclosures import reply, told
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["informed", "people"]
REGISTER = "/api/disclosures"
NOTHING = {"disclosures": [], "more": False}


async def register(client: httpx.AsyncClient, **query: Any) -> list[dict[str, Any]]:
    answer = await client.get(REGISTER, params=query)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["disclosures"]
    return found


async def test_both_states_read_what_was_given_and_received_and_replied(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, informed: dict[str, Any]
) -> None:
    await notify(th, informed)
    waiting = [await register(each, waiting=True) for each in (kz, th)]
    assert (await reply(kz, informed, body="Let us speak.")).status_code == 200

    [received], [given] = await register(kz), await register(th)

    assert [[each["waits"] for each in found] for found in waiting] == [[True], []]
    assert received == given
    assert given == {
        "room": informed["id"],
        "reference": informed["reference"],
        "seq": 7,
        "at": AT,
        "giver": "KZ",
        "discloser": "TH",
        "planned_on": "2026-12-01",
        "late": False,
        "withdrawn": False,
        "body": "It speaks for the second accused.",
        "language": "en",
        "caveats": [],
        "restriction": None,
        "replies": [
            {
                "seq": 8,
                "at": AT,
                "reply": "consult",
                "body": "Let us speak.",
                "language": "en",
                "caveats": [],
                "restriction": None,
            }
        ],
        "inside": True,
        "waits": False,
    }
    assert await register(kz, waiting=True) == []


async def test_words_are_those_put_right_and_none_for_whoever_has_not_accepted_or_once_taken_back(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, informed: dict[str, Any]
) -> None:
    await restrict(th, informed, "c", "no_onward")
    await act(th, informed, "disclosures", seq=5, body="For the accused.", late=True)
    await say(th, informed, "right", kind="correction", reply_to=8, body="For the second accused.")
    [held], [own] = await register(kz), await register(th)
    await accept(kz, informed, 8)
    [read] = await register(kz)
    await act(th, informed, "disclosures", key="other", seq=5, body="A second time.", late=True)
    await say(th, informed, "back", kind="withdrawal", body=None, reply_to=11)
    [taken_back, _] = await register(kz)

    assert (held["body"], own["body"], read["body"]) == (None, "For the second accused.", "For the second accused.")
    assert (held["late"], held["planned_on"], held["caveats"]) == (True, None, ["no_onward"])
    assert (taken_back["withdrawn"], taken_back["body"], taken_back["waits"]) == (True, None, False)
    assert [each["seq"] for each in await register(kz, waiting=True)] == [8]


async def test_a_correspondent_reads_dates_and_replies_of_their_state_and_no_words_and_is_told(
    sign_in: SignIn, th: httpx.AsyncClient, informed: dict[str, Any], people: dict[str, str], db: Database
) -> None:
    correspondent, kz = await sign_in("TH-correspondent"), await sign_in("KZ")
    await notify(th, informed)
    before = await told(db, "disclosure_listed")
    await reply(kz, informed, body="Let us speak.")

    [line] = await register(correspondent)

    assert (line["planned_on"], line["body"], line["inside"]) == ("2026-12-01", None, False)
    assert [(each["reply"], each["body"]) for each in line["replies"]] == [("consult", None)]
    assert (before, await told(db, "disclosure_listed")) == ({}, {people["TH-correspondent"]: (True, True)})


async def test_nobody_else_reads_it(
    sign_in: SignIn, th: httpx.AsyncClient, informed: dict[str, Any], world: World, people: dict[str, str]
) -> None:
    proposed = (await invite(await sign_in("KZ"), informed, focal_point=world.focal_points["UZ"])).json()
    await agree(th, informed, proposed["seq"])
    await act(th, informed, "disclosures", seq=5, body="For the accused.", late=True)

    for whom in ("UZ", "FR", "FR-correspondent", "TH-2", "secretariat"):
        assert (await (await sign_in(whom)).get(REGISTER)).json() == NOTHING


async def test_one_asked_state_discloses_what_another_asked_state_gave(
    sign_in: SignIn, kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World
) -> None:
    proposed = (await invite(kz, room, focal_point=world.focal_points["UZ"])).json()
    await agree(th, room, proposed["seq"])
    uz = await sign_in("UZ")
    given = await inform(th, room)
    await accept(uz, room, given.json()["seq"])

    answer = await act(uz, room, "disclosures", seq=given.json()["seq"], body="For the accused.", late=True)

    assert answer.status_code == 200, answer.text
    assert [(each["giver"], each["discloser"]) for each in await register(th, waiting=True)] == [("TH", "UZ")]
    path = f"disclosures/{answer.json()['seq']}/replies"
    assert refusal(await act(kz, room, path, reply="noted")) == (403, "act_not_open_to_you")
    assert (await act(th, room, path, reply="noted")).status_code == 200


async def test_a_notice_from_before_there_was_a_register_comes_into_it_with_its_reply(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, informed: dict[str, Any], db: Database
) -> None:
    await notify(th, informed)
    await db.write(lambda session: session.connection().execute(delete(Disclosure)))

    assert (await reply(kz, informed)).status_code == 200

    assert [(each["planned_on"], len(each["replies"])) for each in await register(th)] == [("2026-12-01", 1)]


async def test_it_outlives_the_room_without_its_words(
    application: FastAPI,
    sign_in: SignIn,
    th: httpx.AsyncClient,
    informed: dict[str, Any],
    people: dict[str, str],
    world: World,
    db: Database,
) -> None:
    await notify(th, informed)
    await reply(await sign_in("KZ"), informed, body="Let us speak.")
    await notify(th, informed, key="other", planned_on="2026-11-27")

    await close(await sign_in("KZ"), informed)
    assert await db.write(lambda session: purge(session, informed["id"], world.at + timedelta(days=90)))
    await carry_out(application.state.house, [informed["id"]])

    kept = await register(await sign_in("TH-correspondent"))
    assert [(each["planned_on"], each["body"], each["waits"]) for each in kept] == [
        ("2026-11-27", None, False),
        ("2026-12-01", None, False),
    ]
    assert [(each["reply"], each["body"]) for each in kept[1]["replies"]] == [("consult", None)]
    assert (await register(th), await told(db, "disclosure_due")) == ([], {})


async def test_it_costs_the_same_however_much_was_said(
    th: httpx.AsyncClient, informed: dict[str, Any], world: World, db: Database
) -> None:
    async def cost() -> int:
        caller = world.principal("TH")
        with statements(db) as sent:
            await db.read(lambda session: lines(session, caller, world.at, limit=25))
        return len(sent)

    await notify(th, informed)
    await cost()  # the key is in memory from here on
    few = await cost()
    for n in range(4):
        await notify(th, informed, key=f"n{n}")

    assert await cost() == few == 3
