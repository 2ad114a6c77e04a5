"""What is held about me, what of it stays, and what I can ask for."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update
from sqlmodel import col

from app.evidence.models import RightsRequest
from app.identity.models import Grant
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from tests.support.web import SignIn
from tests.support.world import World, _grant

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
        "entry": (2, False),
        "contacts": (1, False),
        "audit": (1, True),
    }
    assert "messages" not in held


async def test_a_request_waits_until_it_is_answered_with_reasons(sign_in: SignIn, world: World) -> None:
    client, secretariat = await sign_in("KZ"), await sign_in("secretariat")
    asked = (await client.post(MINE, json=ASKED)).json()
    waiting = (await secretariat.get(DESK)).json()

    answer = {"granted": False, "answer": "It is the number of the office."}
    answered = await secretariat.post(f"{DESK}/{asked['id']}/answer", json=answer)
    again = await secretariat.post(f"{DESK}/{asked['id']}/answer", json=answer)

    open_one = ASKED | {"id": asked["id"], "at": asked["at"], "answered_at": None, "granted": None, "answer": ""}
    open_one |= {"changed": []}
    asking: dict[str, Any] = {"person_id": world.persons["KZ"], "display_name": "Person KZ", "jurisdiction": "KZ"}
    asking |= {"focal_point_id": world.focal_points["KZ"], "abilities": {"edit": True}}
    assert asked == open_one | {"unheard": False}
    assert waiting == [open_one | asking]
    assert (answered.status_code, again.status_code) == (204, 409)
    assert (await client.get(MINE)).json() == [asked | {"answered_at": asked["at"]} | answer]


async def test_the_secretariat_of_another_network_sees_and_answers_nothing(sign_in: SignIn, world: World) -> None:
    asked = (await (await sign_in("FR")).post(MINE, json=ASKED)).json()
    secretariat = await sign_in("secretariat")

    answer = await secretariat.post(f"{DESK}/{asked['id']}/answer", json={"granted": True, "answer": "Done."})

    assert (await secretariat.get(DESK)).json() == []
    assert answer.status_code == 404


@pytest.mark.parametrize(("since", "before"), [("ejn", False), (None, True)])
async def test_a_request_is_before_whose_person_one_is_and_of_nobodys_before_whose_they_were(
    sign_in: SignIn, world: World, database: Database, since: str | None, before: bool
) -> None:
    client, secretariat, kz = await sign_in("KZ"), await sign_in("secretariat"), world.persons["KZ"]

    def moved(session: WriteSession) -> None:
        session.connection().execute(update(Grant).where(col(Grant.person_id) == kz).values(valid_until=world.at))
        if since:
            session.add(Grant(**_grant(kz, "focal_point", since, "KZ", world.at)))

    await database.write(moved)
    asked = (await client.post(MINE, json=ASKED)).json()

    listed = [each["id"] for each in (await secretariat.get(DESK)).json()]
    answer = await secretariat.post(f"{DESK}/{asked['id']}/answer", json={"granted": False, "answer": "No."})

    assert (listed == [asked["id"]], answer.status_code == 204) == (before, before)


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


async def test_those_who_may_answer_are_told_and_it_waits_on_their_desk_until_then(
    sign_in: SignIn, world: World
) -> None:
    client, secretariat = await sign_in("KZ"), await sign_in("secretariat")
    asked = (await client.post(MINE, json=ASKED)).json()
    await (await sign_in("FR")).post(MINE, json=ASKED)  # of another network
    await secretariat.post(MINE, json=ASKED)  # their own, which another answers

    async def told() -> list[str]:
        found = (await secretariat.get("/api/notices")).json()["notices"]
        return [each["place"] for each in found if each["kind"] == "data_asked" and not each["read"]]

    async def queue() -> tuple[int, str | None]:
        queues = (await secretariat.get("/api/secretariat/overview")).json()["queues"]
        return next((each["number"], each["oldest"]) for each in queues if each["name"] == "data_requests")

    before = (await told(), await queue())
    await secretariat.post(f"{DESK}/{asked['id']}/answer", json={"granted": False, "answer": "No."})

    assert before == (["/secretariat/data-requests"], (1, asked["at"]))
    assert (await told(), await queue()) == ([], (0, None))


async def test_one_that_nobody_answered_is_first_however_many_came_after(
    sign_in: SignIn, world: World, database: Database
) -> None:
    """A page holds a hundred."""
    secretariat, kz = await sign_in("secretariat"), world.persons["KZ"]

    def many(session: WriteSession) -> None:
        for number in range(103):
            at = world.at + timedelta(minutes=number)
            row = RightsRequest(id=new_id(), person_id=kz, kind="objection", words=str(number), at=at)
            row.answered_at = at if number > 1 else None
            session.add(row)

    await database.write(many)

    listed = [each["words"] for each in (await secretariat.get(DESK)).json()]

    assert (listed[:4], len(listed)) == (["0", "1", "102", "101"], 100)
