"""What is held about me, what of it stays, and what I can ask for."""

from typing import Any

import pytest

from app import tables
from app.evidence.own.holdings import OF_ENTRY, OF_PERSON
from tests.support.web import SignIn
from tests.support.world import World

MINE = "/api/my-data/requests"
DESK = "/api/secretariat/data-requests"
ASKED = {"kind": "erasure", "words": "My old telephone number"}


async def test_what_is_held_is_counted_and_says_what_stays(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")

    answer = (await client.get("/api/my-data")).json()
    held = {each["group"]: (each["number"], each["stays"]) for each in answer["holdings"]}

    assert held == held | {
        "account": (1, False),
        "grants": (1, True),
        "entry": (1, False),
        "contacts": (1, False),
        "audit": (1, True),
    }
    assert "messages" not in held


def test_every_table_that_refers_to_a_person_as_its_subject_is_counted() -> None:
    named = {(table, column) for _, table, column in (*OF_PERSON, *OF_ENTRY)}
    of_person = {
        (table.name, column.name)
        for table in tables.metadata.tables.values()
        for column in table.columns
        if column.name == "person_id"
    }

    assert of_person - named == set()


async def test_a_request_waits_until_it_is_answered_with_reasons(sign_in: SignIn, world: World) -> None:
    client, secretariat = await sign_in("KZ"), await sign_in("secretariat")
    asked = (await client.post(MINE, json=ASKED)).json()
    waiting = (await secretariat.get(DESK)).json()

    answer = {"granted": False, "answer": "It is the number of the office."}
    answered = await secretariat.post(f"{DESK}/{asked['id']}/answer", json=answer)
    again = await secretariat.post(f"{DESK}/{asked['id']}/answer", json=answer)

    open_one = ASKED | {"id": asked["id"], "at": asked["at"], "answered_at": None, "granted": None, "answer": ""}
    assert asked == open_one
    assert waiting == [open_one | {"person_id": world.persons["KZ"], "display_name": "Person KZ", "jurisdiction": "KZ"}]
    assert (answered.status_code, again.status_code) == (204, 409)
    assert (await client.get(MINE)).json() == [open_one | {"answered_at": asked["at"]} | answer]


async def test_the_secretariat_of_another_network_sees_and_answers_nothing(sign_in: SignIn, world: World) -> None:
    asked = (await (await sign_in("FR")).post(MINE, json=ASKED)).json()
    secretariat = await sign_in("secretariat")

    answer = await secretariat.post(f"{DESK}/{asked['id']}/answer", json={"granted": True, "answer": "Done."})

    assert (await secretariat.get(DESK)).json() == []
    assert answer.status_code == 404


async def test_nobody_answers_their_own_request(sign_in: SignIn) -> None:
    secretariat = await sign_in("secretariat")
    asked = (await secretariat.post(MINE, json=ASKED)).json()

    answer = await secretariat.post(f"{DESK}/{asked['id']}/answer", json={"granted": True, "answer": "Done."})

    assert answer.status_code == 404


@pytest.mark.parametrize("form", [{"kind": "all"}, {}, ASKED | {"words": "x" * 1001}, ASKED | {"more": 1}])
async def test_what_is_no_request_is_refused(sign_in: SignIn, form: dict[str, Any]) -> None:
    assert (await (await sign_in("KZ")).post(MINE, json=form)).status_code == 422


async def test_ten_may_wait_and_no_more(sign_in: SignIn) -> None:
    client = await sign_in("KZ")

    answers = [(await client.post(MINE, json=ASKED)).status_code for _ in range(11)]

    assert answers == [201] * 10 + [429]
