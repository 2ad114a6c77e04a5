"""POST /api/people, POST /api/people/{id}/grants, POST /api/grants/{id}/agreement: nobody is let in by one person."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.audit.models import AuditEntry
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from app.kernel.providers import Provider
from tests.secretariat.people.conftest import Ids
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World


def year(at: datetime) -> str:
    return (at + timedelta(days=365)).isoformat()


def newcomer(at: datetime, **grant: Any) -> dict[str, Any]:
    return {
        "issuer": "demo",
        "subject": "n-1",
        "display_name": "Newcomer",
        "jurisdiction": "KZ",
        "grant": {"role": "focal_point", "network": "casc", "valid_until": year(at)} | grant,
    }


async def give(client: httpx.AsyncClient, person: str, at: datetime, **grant: Any) -> httpx.Response:
    return await client.post(f"/api/people/{person}/grants", json={"valid_until": year(at)} | grant)


async def test_what_one_person_gives_is_worth_nothing_until_a_second_agrees(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    first, second, holder = await sign_in("secretariat"), await sign_in("secretary"), await sign_in("KZ")
    asked = {"role": "steward", "network": "casc", "jurisdiction": "KZ"}

    given = await give(first, staff["KZ"], world.at, **asked)
    (made,) = [grant for grant in given.json()["grants"] if grant["role"] == "steward"]
    before = (await holder.get("/api/session")).json()["person"]["grants"]
    own_word = await first.post(f"/api/grants/{made['id']}/agreement")
    holders_word = await holder.post(f"/api/grants/{made['id']}/agreement")
    agreed = await second.post(f"/api/grants/{made['id']}/agreement")
    again = await second.post(f"/api/grants/{made['id']}/agreement")
    after = (await holder.get("/api/session")).json()["person"]["grants"]

    assert given.status_code == 201
    assert made["awaited"] is True
    assert made["given_by"] == "Person None"
    assert made["abilities"] == {"agree": False, "attest": False, "change": True}
    assert [own_word.status_code, holders_word.status_code, agreed.status_code, again.status_code] == [
        403,
        403,
        204,
        409,
    ]
    assert [grant["role"] for grant in before] == ["focal_point"]
    assert sorted(grant["role"] for grant in after) == ["focal_point", "steward"]
    assert await acts(database, made["id"]) == ["grant.agreed", "grant.given"]


async def test_somebody_new_can_do_nothing_until_a_second_person_agrees(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    first, second = await sign_in("secretariat"), await sign_in("correspondent")

    enrolled = await first.post("/api/people", json=newcomer(world.at))
    again = await first.post("/api/people", json=newcomer(world.at))
    waiting = (await second.get("/api/people")).json()["people"][0]

    assert enrolled.status_code == 201
    assert (again.status_code, again.json()["code"]) == (409, "person_known")
    assert await acts(database, enrolled.json()["id"]) == ["person.found_known"], "who asks so is written down"
    assert waiting["display_name"] == "Newcomer"
    assert [(each["role"], each["awaited"], each["abilities"]) for each in waiting["grants"]] == [
        ("focal_point", True, {"agree": True, "attest": False, "change": True})
    ]


@pytest.mark.parametrize(
    ("mode", "issuer", "status"),
    [
        ("production", "https://id.example", 201),
        ("production", "https://id.example/", 422),
        ("production", "demo", 422),
        ("production", "passkey", 422),
        ("demo", "demo", 201),
    ],
)
async def test_only_a_provider_that_the_house_asks_vouches_for_somebody_new(
    application: FastAPI, sign_in: SignIn, staff: Ids, world: World, mode: str, issuer: str, status: int
) -> None:
    """A row of the demo's issuer would keep a production from beginning again."""
    client, house = await sign_in("secretariat"), application.state.house
    provider = Provider(key="p", issuer="https://id.example", client_id="c", names={"en": "Provider"})
    own = {"mode": mode, "providers": [provider]}
    application.state.house = replace(house, settings=house.settings.model_copy(update=own))

    answer = await client.post("/api/people", json=newcomer(world.at) | {"issuer": issuer})

    assert answer.status_code == status
    if status == 422:
        assert answer.json()["details"] == {"fields": ["issuer"]}


async def test_whoever_answers_for_an_entry_carries_its_names(sign_in: SignIn, staff: Ids, world: World) -> None:
    client = await sign_in("secretariat")
    form = newcomer(world.at) | {"focal_point": world.focal_points["UZ"]}
    taken = await client.post("/api/people", json={key: form[key] for key in form if key != "display_name"})

    both = await client.post("/api/people", json=form)

    assert (taken.status_code, taken.json()["code"]) == (409, "entry_taken")
    assert both.status_code == 422


GIVES = {
    ("secretariat", "focal_point", "casc", None): 201,
    ("secretariat", "correspondent", "casc", "UZ"): 201,
    ("secretariat", "cosigner", "casc", None): 201,
    ("secretariat", "secretariat", "casc", None): 403,
    ("secretariat", "auditor", None, None): 403,
    ("secretariat", "liaison", "ejn", "FR"): 403,
    ("ejn-secretary", "liaison", "casc", "UZ"): 404,
    ("correspondent", "focal_point", "casc", None): 404,
    ("cosigner", "focal_point", "casc", None): 403,
    ("auditor", "focal_point", "casc", None): 403,
    ("operator", "secretariat", "casc", None): 201,
    ("operator", "auditor", None, None): 201,
    ("operator", "operator", None, None): 201,
    ("operator", "focal_point", "casc", None): 403,
    ("KZ", "focal_point", "casc", None): 403,
    ("", "focal_point", "casc", None): 401,
}


async def test_who_gives_what(sign_in: SignIn, staff: Ids, world: World, counted: Counted) -> None:
    office = await held_by_an_office(sign_in, staff, world)
    found = {}
    for whom, role, network, jurisdiction in GIVES:
        person = office if role == "focal_point" else staff["UZ"]
        scope = {"role": role, "network": network, "jurisdiction": jurisdiction}
        answer = await give(await sign_in(whom), person, world.at, **scope)
        found[whom, role, network, jurisdiction] = answer.status_code

    counted(f"{len(found)} pairs of a caller and a role")
    assert found == GIVES


async def held_by_an_office(sign_in: SignIn, staff: Ids, world: World) -> str:
    """Somebody of UZ who is a steward and no focal point."""
    form = newcomer(world.at, role="steward", jurisdiction="UZ") | {"subject": "n-2", "jurisdiction": "UZ"}
    return str((await (await sign_in("secretary")).post("/api/people", json=form)).json()["id"])


WRONG: list[tuple[dict[str, Any], list[str]]] = [
    ({"role": "correspondent", "network": "casc"}, ["jurisdiction"]),
    ({"role": "liaison", "network": "casc", "jurisdiction": "TH"}, ["grant.jurisdiction"]),
    ({"role": "liaison", "network": "casc", "valid_until": "2020-01-01T00:00:00Z"}, ["valid_until"]),
    ({"role": "liaison", "network": "casc", "valid_until": "2099-01-01T00:00:00Z"}, ["valid_until"]),
]


async def test_a_scope_that_a_role_cannot_have_is_refused(
    sign_in: SignIn, staff: Ids, world: World, counted: Counted
) -> None:
    client = await sign_in("secretariat")

    answers = [await give(client, staff["KZ"], world.at, **grant) for grant, _ in WRONG]

    counted(f"{len(answers)} wrong scopes")
    assert [answer.status_code for answer in answers] == [422] * len(WRONG)
    assert [answer.json()["details"]["fields"] for answer in answers] == [fields for _, fields in WRONG]


async def test_a_proof_of_identity_that_is_too_old_gives_nothing(
    sign_in: SignIn, staff: Ids, world: World, clock: ManualClock
) -> None:
    client = await sign_in("secretariat")
    clock.move(timedelta(minutes=6))

    answer = await give(client, staff["KZ"], world.at, role="liaison", network="casc")

    assert (answer.status_code, answer.json()["code"]) == (403, "confirm_identity")


async def acts(database: Database, object_id: str) -> list[str]:
    """What the audit says was done to a grant."""

    def look(session: ReadSession) -> list[str]:
        return sorted(session.exec(select(AuditEntry.action).where(AuditEntry.object_id == object_id)))

    return await database.read(look)
