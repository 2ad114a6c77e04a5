"""POST /api/people for somebody who left: they come back by two people, as somebody new, without what they had."""

from typing import Any

import httpx
from fastapi import FastAPI
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.identity.grants import members
from app.identity.models import Person
from app.kernel.db import Database
from tests.consultations.steps import form
from tests.secretariat.people.conftest import Ids
from tests.secretariat.people.test_give_grant import newcomer
from tests.secretariat.people.test_leave import carry_out
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World


def somebody(world: World) -> dict[str, Any]:
    return newcomer(world.at) | {"subject": "fp-n-1"}


async def comes(sign_in: SignIn, world: World) -> str:
    """Written down by one and agreed to by another; their id."""
    made = (await (await sign_in("secretariat")).post("/api/people", json=somebody(world))).json()
    agreed = await (await sign_in("secretary")).post(f"/api/grants/{made['grants'][0]['id']}/agreement")
    assert agreed.status_code == 204
    return str(made["id"])


async def roles(client: httpx.AsyncClient) -> list[str]:
    return [each["role"] for each in (await client.get("/api/session")).json()["person"]["grants"]]


async def leaves(sign_in: SignIn, person: str) -> None:
    left = await (await sign_in("secretariat")).post(f"/api/people/{person}/departure", json={})
    assert left.status_code == 204


async def test_who_left_comes_back_by_two_people_and_what_they_had_stays_ended(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    before = await comes(sign_in, world)
    old = await sign_in("n-1")
    await leaves(sign_in, before)

    made = (await (await sign_in("secretariat")).post("/api/people", json=somebody(world))).json()
    again = await (await sign_in("secretariat")).post("/api/people", json=somebody(world))
    anew = await sign_in("n-1")
    waiting = await roles(anew)
    await (await sign_in("secretary")).post(f"/api/grants/{made['grants'][0]['id']}/agreement")

    assert made["id"] != before
    assert (again.status_code, again.json()["code"]) == (409, "person_known")
    assert ((await old.get("/api/session")).status_code, waiting, await roles(anew)) == (401, [], ["focal_point"])
    assert [each["role"] for each in made["grants"]] == ["focal_point"]

    said = select(AuditEntry.object_id, AuditEntry.details).where(AuditEntry.action == "person.came_back")
    assert await database.read(lambda session: [tuple(row) for row in session.exec(said)]) == [
        (made["id"], {"before": before})
    ]


async def test_the_rooms_they_left_behind_come_to_them_only_if_they_are_named_to_follow(
    application: FastAPI, sign_in: SignIn, staff: Ids, world: World
) -> None:
    before, opener = await comes(sign_in, world), await sign_in("KZ")
    room = (await opener.post("/api/consultations", json=form(world))).json()
    keeper = await sign_in("secretariat")
    await keeper.post(f"/api/people/{staff['KZ']}/departure", json={"successor": before})
    await carry_out(application, members.ERRAND, "casc")
    seen = (await (await sign_in("n-1")).get(f"/api/consultations/{room['id']}")).status_code
    await leaves(sign_in, before)

    anew = await comes(sign_in, world)
    nothing = (await (await sign_in("n-1")).get(f"/api/consultations/{room['id']}")).status_code
    named = await keeper.post(f"/api/people/{before}/successor", json={"successor": anew})
    await carry_out(application, members.ERRAND, "casc")
    followed = (await (await sign_in("n-1")).get(f"/api/consultations/{room['id']}")).status_code

    assert (seen, nothing, named.status_code, followed) == (200, 404, 204, 200)


async def test_what_was_held_about_them_before_is_theirs_to_know_and_goes_with_an_erasure(
    application: FastAPI, sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    before = await comes(sign_in, world)
    earlier = await sign_in("n-1")
    await earlier.put(f"/api/directory/favourites/{world.focal_points['UZ']}")
    asked = (await earlier.post("/api/my-data/requests", json={"kind": "correction", "words": "Before"})).json()
    await leaves(sign_in, before)
    after = await comes(sign_in, world)
    anew, keeper = await sign_in("n-1"), await sign_in("secretariat")

    held = {each["group"]: each["number"] for each in (await anew.get("/api/my-data")).json()["holdings"]}
    said = [each["id"] for each in (await anew.get("/api/my-data/requests")).json()]
    acts = [each["action"] for each in (await anew.get("/api/audit/mine")).json()["acts"]]
    wish = (await anew.post("/api/my-data/requests", json={"kind": "erasure", "words": ""})).json()["id"]
    await keeper.post(f"/api/secretariat/data-requests/{wish}/answer", json={"granted": True, "answer": "Yes."})
    await works(application.state.house, application.state.desk)

    assert (held["account"], held["kept"], said) == (2, 1, [asked["id"]])
    assert acts.count("session.started") == 2
    erased = select(Person.issuer).where(col(Person.id).in_([before, after]))
    assert await database.read(lambda session: list(session.exec(erased))) == ["erased", "erased"]
