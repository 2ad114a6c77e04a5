"""/api/incoming-consultations, /api/consultations/{id}/assignment: a correspondent gives it to one of theirs."""

from typing import Any

import pytest
from sqlalchemy import insert
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.directory.models import FocalPoint, FocalPointMembership
from app.identity.models import Grant, Person
from app.kernel.db import Database, ReadSession, WriteSession
from app.kernel.ids import new_id
from tests.consultations.steps import close, entries, form, refusal
from tests.support.web import SignIn
from tests.support.world import World, _grant, _person

INCOMING = "/api/incoming-consultations"


@pytest.fixture
async def people(database: Database, world: World) -> dict[str, str]:
    """TH's correspondent, who has no entry, a second focal point of TH, and the correspondent of FR."""
    ids = {"TH-2": new_id(), "TH-correspondent": new_id(), "FR-correspondent": new_id()}

    def write(session: WriteSession) -> None:
        entry = new_id()
        first = session.get_one(FocalPoint, world.focal_points["TH"])
        session.execute(insert(FocalPoint), [first.model_dump() | {"id": entry, "change_seq": 50}])
        member = {"focal_point_id": entry, "network": "seajust", "role": "focal_point"}
        session.execute(insert(FocalPointMembership), [member])
        for name, id in ids.items():
            code, _, role = name.partition("-")
            network, behind = ("seajust" if code == "TH" else "ejn"), entry if role == "2" else None
            grant = "focal_point" if role == "2" else role
            session.execute(insert(Person), [_person(id, f"fp-{name}", code, behind, world.at)])
            session.execute(insert(Grant), [_grant(id, grant, network, code, world.at)])

    await database.write(write)
    return ids


async def opened(sign_in: SignIn, world: World, **changes: Any) -> dict[str, Any]:
    room: dict[str, Any] = (await (await sign_in("KZ")).post("/api/consultations", json=form(world, **changes))).json()
    return room


async def test_a_correspondent_sees_what_came_in_and_not_what_it_is_about(
    sign_in: SignIn, world: World, people: dict[str, str]
) -> None:
    room = await opened(sign_in, world)
    correspondent = await sign_in("TH-correspondent")

    found = (await correspondent.get(INCOMING)).json()

    assert found["consultations"] == [
        {
            "id": room["id"],
            "reference": room["reference"],
            "requesting_jurisdiction": "KZ",
            "requested_jurisdictions": ["TH"],
            "jurisdiction": "TH",
            "network": "seajust",
            "urgency": "normal",
            "status": "opened",
            "opened_at": "2026-11-23T04:00:00.000Z",
            "acknowledge_by": "2026-11-24T03:00:00.000Z",
            "people": [
                {
                    "person": world.persons["TH"],
                    "display_name": "Person TH",
                    "display_name_original": "Original TH",
                    "names": {},
                }
            ],
            "assigned_to": None,
        }
    ]
    assert {each["person"] for each in found["people"]} == {world.persons["TH"], people["TH-2"]}
    assert (await correspondent.get(f"/api/consultations/{room['id']}")).status_code == 404


async def test_who_is_given_it_comes_in_is_told_and_the_log_says_so(
    sign_in: SignIn, world: World, people: dict[str, str], database: Database
) -> None:
    room = await opened(sign_in, world)
    correspondent, second = await sign_in("TH-correspondent"), await sign_in("TH-2")
    address, form_ = f"/api/consultations/{room['id']}/assignment", {"person": people["TH-2"], "key": "a-1"}

    answers = [await correspondent.post(address, json=form_) for _ in range(2)]

    log = await entries(second, room)
    assert [each.status_code for each in answers] == [200, 200]
    assert answers[0].json() == answers[1].json()
    assert [each["kind"] for each in log[-2:]] == ["joined", "assigned"]
    assert log[-1]["data"] == {
        "person": people["TH-2"],
        "display_name": "Person TH",
        "names": {},
        "by": "Person TH",
        "by_names": {},
    }
    assert [each["kind"] for each in (await second.get("/api/notices")).json()["notices"]] == ["consultation_assigned"]
    (shown,) = (await correspondent.get(INCOMING)).json()["consultations"]
    assert (shown["assigned_to"], len(shown["people"])) == (people["TH-2"], 2)

    def acts(session: ReadSession) -> list[tuple[str | None, dict[str, Any]]]:
        wanted = select(AuditEntry).where(col(AuditEntry.action) == "consultation.assigned")
        return [(each.actor, each.details) for each in session.exec(wanted)]

    assert await database.read(acts) == [(people["TH-correspondent"], {"to": people["TH-2"]})]


async def test_others_people_other_states_rooms_and_what_is_closed_are_out_of_reach(
    sign_in: SignIn, world: World, people: dict[str, str]
) -> None:
    room = await opened(sign_in, world)
    address = f"/api/consultations/{room['id']}/assignment"
    correspondent, other = await sign_in("TH-correspondent"), await sign_in("FR-correspondent")

    async def given(client: Any, person: str, key: str) -> tuple[int, str]:
        return refusal(await client.post(address, json={"person": person, "key": key}))

    assert await given(correspondent, world.persons["FR"], "k1") == (422, "bad_input")
    assert await given(other, people["TH-2"], "k2") == (404, "not_found")
    assert await given(await sign_in("TH"), people["TH-2"], "k3") == (403, "forbidden")
    assert (await other.get(INCOMING)).json()["consultations"] == []
    await close(await sign_in("KZ"), room)
    assert await given(correspondent, people["TH-2"], "k4") == (404, "not_found")
