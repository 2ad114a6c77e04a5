"""POST /api/directory/whom: who is advised, in which order, why, by which channel."""

from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI

from app.directory.contacts import channels as contacts
from app.directory.gaps.models import DirectoryGap
from app.directory.reveals.models import Listing
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.search.whom.steps import FREEZING, PATH, Answer, Ask, another, change, ids, reasons, rows
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World


async def test_the_whole_answer(ask: Ask, sign_in: SignIn, world: World, words: None) -> None:
    found = await ask()
    client = await sign_in("KZ")
    card = (await client.get(f"/api/directory/focal-points/{world.focal_points['TH']}")).json()

    plain: Answer = {"value": None, "level": None, "at": None, "days": None, "networks": []}
    assert found == {
        "answers": [
            {
                "jurisdiction": "TH",
                "advice": [
                    {
                        "card": card,
                        "reasons": [
                            plain | {"code": "offence", "value": "drugs"},
                            plain | {"code": "measure", "value": "freezing"},
                            plain | {"code": "language", "value": "en", "level": "fluent"},
                            plain | {"code": "working_hours", "at": "2026-11-23T11:00:00Z"},
                            plain | {"code": "confirmed", "days": 10},
                        ],
                        "channel": {"kind": "consultation", "why": "not_urgent"},
                    }
                ],
                "secure": [],
                "fallback": None,
                "gap_noted": False,
            }
        ],
        "languages": ["en"],
        "illustrative": True,
    }


async def test_an_urgent_question_is_said_aloud_and_hours_come_before_the_language(
    ask: Ask, clock: ManualClock, words: None
) -> None:
    at_work = await ask(urgency="critical")
    clock.move(timedelta(hours=12))
    at_night = await ask(urgency="high")

    assert reasons(at_work) == ["offence", "measure", "working_hours", "language", "confirmed"]
    assert at_work["answers"][0]["advice"][0]["channel"] == {"kind": "office_phone", "why": "at_work_now"}
    assert reasons(at_night) == ["offence", "measure", "opens", "language", "confirmed"]
    assert at_night["answers"][0]["advice"][0]["channel"] == {"kind": "consultation", "why": "room_waits"}


async def test_off_hours_the_duty_line_is_named_and_its_number_is_not(
    ask: Ask, database: Database, clock: ManualClock, world: World, words: None
) -> None:
    line = {"focal_point_id": world.focal_points["TH"], "kind": "duty_phone", "value": "+999 55 000"}
    await database.write(lambda session: contacts.write(session, [line]))
    clock.move(timedelta(hours=12))

    found = await ask(urgency="critical")

    assert found["answers"][0]["advice"][0]["channel"] == {"kind": "duty_phone", "why": "off_hours_duty"}
    assert "+999" not in str(found)


async def test_the_wider_offence_a_language_not_shared_and_the_same_network(ask: Ask, words: None) -> None:
    found = await ask("UZ", jurisdictions=["KZ"], offence="precursors", languages=["ru"])

    assert found["answers"][0]["advice"][0]["reasons"][0]["value"] == "drugs"
    assert reasons(found) == [
        "wider_offence", "measure", "no_common_language", "working_hours", "confirmed", "same_network"
    ]  # fmt: skip


async def test_the_alternate_and_during_an_absence_the_stand_in(
    ask: Ask, database: Database, world: World, words: None
) -> None:
    alternate = await another(database, world, "TH", 50, offences=["fraud"])
    stand_in = await another(database, world, "TH", 51, offences=["fraud"])
    await change(database, world, "TH", alternate_id=alternate)
    usual = (await ask())["answers"][0]["advice"][0]
    away = [{"start": "2026-11-20", "end": "2026-11-27", "stand_in_id": stand_in}]
    await change(database, world, "TH", absences=away)
    absent = (await ask())["answers"][0]["advice"][0]

    assert (usual["card"]["alternate"]["id"], usual["card"]["stand_in"]) == (alternate, None)
    assert absent["card"]["stand_in"]["id"] == stand_in
    assert [each["code"] for each in absent["reasons"]] == ["offence", "measure", "language", "absent", "confirmed"]


async def test_an_alternate_who_is_hidden_is_not_told(ask: Ask, database: Database, world: World, words: None) -> None:
    await change(database, world, "TH", alternate_id=world.focal_points["FR"])

    assert (await ask())["answers"][0]["advice"][0]["card"]["alternate"] is None


async def test_at_most_three_for_each_jurisdiction_count_as_shown_in_an_order_that_stays(
    ask: Ask, database: Database, world: World, words: None
) -> None:
    for seq in range(50, 56):
        await another(database, world, "TH", seq, confirmed_at=world.at - timedelta(days=seq + 50))

    found, again = await ask(), await ask()
    shown = {each.focal_point_id for each in await rows(database, Listing)}

    assert len(ids(found)) == 3
    assert shown == set(ids(found))
    assert ids(found) == ids(again)
    assert ids(found)[0] == world.focal_points["TH"]


@pytest.mark.parametrize(
    ("wrong", "fields"),
    [
        ({"offence": "witchcraft"}, ["offence"]),
        ({"measure": "drugs"}, ["measure"]),
        ({"stage": "never"}, ["stage"]),
        ({"jurisdictions": ["QQ"]}, ["jurisdictions"]),
        ({"jurisdictions": ["QQ"], "offence": "witchcraft"}, ["jurisdictions", "offence"]),
    ],
)
async def test_an_unknown_code_is_refused(
    sign_in: SignIn, database: Database, words: None, wrong: dict[str, Any], fields: list[str]
) -> None:
    response = await (await sign_in("KZ")).post(PATH, json=FREEZING | wrong)

    assert (response.status_code, response.json()["code"]) == (422, "unknown_filter_value")
    assert response.json()["details"] == {"fields": fields}
    assert await rows(database, DirectoryGap) == []


@pytest.mark.parametrize("wrong", [{"jurisdictions": []}, {"jurisdictions": ["KZ"] * 6}, {"urgency": "now"}, {"x": 1}])
async def test_a_malformed_question_is_refused(sign_in: SignIn, wrong: dict[str, Any]) -> None:
    assert (await (await sign_in("KZ")).post(PATH, json=FREEZING | wrong)).status_code == 422


async def test_nobody_asks_without_signing_in(sign_in: SignIn) -> None:
    assert (await (await sign_in("")).post(PATH, json=FREEZING)).status_code == 401


async def test_who_is_hidden_changes_nothing(ask: Ask, database: Database, world: World, words: None) -> None:
    before = [await ask("KZ", jurisdictions=["TH", "GH"], offence=each) for each in ("drugs", "fraud")]
    for seq in range(60, 63):
        await another(database, world, "GH", seq, offences=["drugs", "fraud"], jurisdiction="TH")
        await another(database, world, "GH", seq + 10, offences=["drugs", "fraud"])

    assert [await ask("KZ", jurisdictions=["TH", "GH"], offence=each) for each in ("drugs", "fraud")] == before


async def test_a_question_costs_the_same_few_statements_for_one_and_for_many(
    application: FastAPI, ask: Ask, sign_in: SignIn, database: Database, world: World, words: None
) -> None:
    for seq in range(50, 54):
        await another(database, world, "TH", seq)
    await application.state.desk.follow()
    client = await sign_in("KZ")
    counts = []
    for jurisdictions in (["TH"], ["TH", "UZ"]):
        with statements(application.state.house.db) as sent:
            await client.post(PATH, json=FREEZING | {"jurisdictions": jurisdictions})
        counts.append(len(sent))

    assert counts[0] == counts[1] <= 16
