"""Trafficking routes: who sees one, who keeps one, whom it gathers, and who is asked into its room."""

from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.kernel.ids import new_id
from tests.support.web import SignIn
from tests.support.world import World

PATH = "/api/directory/routes"
STOPS = [{"jurisdiction": "UZ", "part": "origin"}, {"jurisdiction": "KZ", "part": "transit"}]
STOPS += [{"jurisdiction": "TH", "part": "destination"}]
FORM: dict[str, Any] = {"titles": {"en": "A route"}, "offences": ["drugs"], "stops": STOPS, "leads": []}


async def make(sign_in: SignIn, **form: Any) -> dict[str, Any]:
    """A route of CASC, made by its secretariat."""
    answer = await (await sign_in("secretariat")).post(PATH, json=FORM | {"network": "casc"} | form)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def people(route: dict[str, Any]) -> list[tuple[str, list[tuple[str, bool]], list[tuple[str, bool]]]]:
    def named(side: list[dict[str, Any]]) -> list[tuple[str, bool]]:
        return [(each["card"]["id"], each["lead"]) for each in side]

    return [
        (each["jurisdiction"], named(each["prosecutors"]), named(each["investigators"])) for each in route["gathered"]
    ]


async def test_a_route_as_it_is_read(sign_in: SignIn, world: World, clock: ManualClock) -> None:
    made = await make(sign_in, leads=[{"focal_point": world.focal_points["TH"], "profession": "investigator"}])
    read = (await (await sign_in("KZ")).get(f"{PATH}/{made['id']}")).json()

    uz, kz, th = (world.focal_points[code] for code in ("UZ", "KZ", "TH"))
    assert {name: value for name, value in read.items() if name != "gathered"} == {
        "id": made["id"],
        "network": "casc",
        "titles": {"en": "A route"},
        "offences": ["drugs"],
        "stops": STOPS,
        "illustrative": False,
        "revision": 1,
        "changed_at": "2026-11-23T04:00:00Z",
        "abilities": {"edit": False, "consult": True},
        "invitees": [uz, th],
    }
    assert people(read) == [("UZ", [(uz, False)], []), ("KZ", [(kz, False)], []), ("TH", [], [(th, True)])]
    assert made["abilities"] == {"edit": True, "consult": False}


SEES = {"KZ": True, "UZ": True, "secretariat": True, "TH": True, "FR": False, "GH": False}


@pytest.mark.parametrize("whom", SEES)
async def test_who_sees_a_route(sign_in: SignIn, world: World, whom: str) -> None:
    made = await make(sign_in)
    client = await sign_in(whom)

    listed = [each["id"] for each in (await client.get(PATH)).json()]
    read = await client.get(f"{PATH}/{made['id']}")

    assert (listed == [made["id"]]) is SEES[whom]
    assert read.status_code == (200 if SEES[whom] else 404)


KEEPS = {"secretariat": 200, "KZ": 403, "TH": 403, "FR": 403, "GH": 403, "": 401}


@pytest.mark.parametrize("whom", KEEPS)
async def test_who_keeps_a_route(sign_in: SignIn, world: World, whom: str) -> None:
    made = await make(sign_in)
    client = await sign_in(whom)

    edited = await client.put(f"{PATH}/{made['id']}", json=FORM | {"revision": 1})
    retired = await client.post(f"{PATH}/{made['id']}/retire", json={"revision": 2 if whom == "secretariat" else 1})

    assert edited.status_code == KEEPS[whom]
    assert retired.status_code == (204 if whom == "secretariat" else KEEPS[whom])


@pytest.mark.parametrize(("whom", "network"), [("secretariat", "ejn"), ("KZ", "casc"), ("TH", "seajust")])
async def test_only_a_secretariat_makes_a_route_and_only_for_its_own_network(
    sign_in: SignIn, world: World, whom: str, network: str
) -> None:
    answer = await (await sign_in(whom)).post(PATH, json=FORM | {"network": network})

    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


async def test_a_hidden_route_answers_like_one_that_never_existed(sign_in: SignIn, world: World) -> None:
    made = await make(sign_in)
    client = await sign_in("FR")
    hidden, missing = [await client.get(f"{PATH}/{id}") for id in (made["id"], new_id())]

    assert hidden.status_code == missing.status_code == 404
    assert {**hidden.json(), "request_id": ""} == {**missing.json(), "request_id": ""}


@pytest.mark.parametrize(
    ("wrong", "fields"),
    [
        ({"offences": ["witchcraft"]}, ["offences"]),
        ({"stops": [STOPS[0], {"jurisdiction": "QQ", "part": "destination"}]}, ["stops"]),
        ({"leads": [{"focal_point": "0" * 20, "profession": "prosecutor"}]}, ["leads"]),
        ({"leads": [{"focal_point": "hidden", "profession": "prosecutor"}]}, ["leads"]),
    ],
)
async def test_an_unknown_code_or_lead_is_refused_and_nothing_is_stored(
    sign_in: SignIn, world: World, wrong: dict[str, Any], fields: list[str]
) -> None:
    client = await sign_in("secretariat")
    for lead in wrong.get("leads", []):
        lead["focal_point"] = lead["focal_point"].replace("hidden", world.focal_points["FR"])
    answer = await client.post(PATH, json=FORM | {"network": "casc"} | wrong)

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": fields})
    assert (await client.get(PATH)).json() == []


@pytest.mark.parametrize(
    "stops",
    [
        STOPS[:1],
        [STOPS[1], STOPS[2]],
        STOPS[:2],
        [STOPS[0], STOPS[2], STOPS[1]],
        [STOPS[0], {"jurisdiction": "UZ", "part": "destination"}],
    ],
)
async def test_stops_go_from_origin_to_destination_each_jurisdiction_once(
    sign_in: SignIn, stops: list[dict[str, str]]
) -> None:
    answer = await (await sign_in("secretariat")).post(PATH, json=FORM | {"network": "casc", "stops": stops})

    assert answer.status_code == 422


async def test_a_stale_edit_is_refused_with_the_current_route(sign_in: SignIn, world: World) -> None:
    made = await make(sign_in)
    client = await sign_in("secretariat")
    await client.put(f"{PATH}/{made['id']}", json=FORM | {"revision": 1, "titles": {"en": "Another title"}})
    stale = await client.put(f"{PATH}/{made['id']}", json=FORM | {"revision": 1})

    assert (stale.status_code, stale.json()["code"]) == (409, "stale_revision")
    assert stale.json()["details"]["current"]["titles"] == {"en": "Another title"}
    assert stale.json()["details"]["current"]["revision"] == 2


async def test_a_retired_route_is_gone_and_every_deed_has_one_audit_entry(
    sign_in: SignIn, database: Database, world: World
) -> None:
    made = await make(sign_in)
    client = await sign_in("secretariat")
    await client.put(f"{PATH}/{made['id']}", json=FORM | {"revision": 1})
    await client.post(f"{PATH}/{made['id']}/retire", json={"revision": 2})
    wanted = select(AuditEntry).where(col(AuditEntry.object_id) == made["id"]).order_by(col(AuditEntry.action))
    entries = await database.read(lambda session: list(session.scalars(wanted)))

    assert (await client.get(f"{PATH}/{made['id']}")).status_code == 404
    assert (await client.get(PATH)).json() == []
    assert [(each.action, each.actor) for each in entries] == [
        (f"trafficking_route.{done}", world.secretariat) for done in ("created", "edited", "retired")
    ]
