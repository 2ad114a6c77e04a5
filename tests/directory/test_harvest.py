"""A valid account that tries to take the directory away: how little it gets before it is stopped (security.md, 1)."""

import pytest
from sqlalchemy import select
from sqlmodel import col

from app.directory.contacts import channels as contacts
from app.directory.models import FocalPoint
from app.directory.reveals.models import DirectoryAlert
from app.identity.permissions.doors import ROUTES
from app.identity.permissions.table import LAW
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.outbox.models import Notice
from tests.consultations.steps import form
from tests.directory.crowd import gather
from tests.directory.harvester import ANSWERING, READ, SEARCH, Harvester, questions
from tests.directory.test_routes import make as make_route
from tests.house.test_listed import _holds_a_card, _routes
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World, make_world

CROWD = 3_400
"""So many that three per cent are more than a hundred: the highest of all limits holds."""
OWN_NUMBER = "1"


@pytest.fixture
async def world(database: Database, clock: ManualClock) -> World:
    """The small world, and a crowd in the harvester's own network, some of whom have a duty telephone."""
    made = await database.write(lambda session: make_world(session, clock.now()))
    ids = await database.write(lambda session: gather(session, made, CROWD))
    duty = [{"focal_point_id": id, "kind": "duty_phone", "value": f"+998 {n}"} for n, id in enumerate(ids[:20])]
    await database.write(lambda session: contacts.write(session, duty))
    return made


@pytest.fixture
async def harvester(sign_in: SignIn, clock: ManualClock, world: World, database: Database) -> Harvester:
    who = select(col(FocalPoint.id), col(FocalPoint.name_romanised))
    rows = await database.read(lambda session: session.execute(who).all())
    everybody = {word: id for id, name in rows for word in (id, name)}
    return Harvester(sign_in, clock, everybody)


def test_every_door_that_answers_with_a_card_is_one_of_the_harvesters(counted: Counted) -> None:
    """It reads at all doors of anyone; those that write are named."""
    doors = {
        f"{method} {route.path}"
        for route in _routes()
        for method in route.methods or ()
        if "anyone" in LAW[ROUTES[f"{method} {route.path}"]] and _holds_a_card(route.response_model, set())
    }

    counted(f"{len(doors)} doors of anyone that answer with a card")
    assert {door for door in doors if not door.startswith("GET ")} <= ANSWERING <= ROUTES.keys()


async def test_one_account_gets_five_hundred_people_and_a_hundred_contacts_through_all_doors_together(
    harvester: Harvester, sign_in: SignIn, database: Database, world: World, counted: Counted
) -> None:
    things = {"routes": (await make_route(sign_in))["id"]}
    room = await (await sign_in("KZ")).post("/api/consultations", json=form(world))
    things["consultations"] = room.json()["id"]
    asking = form(world, key="harvest", requested_jurisdictions=["UZ"], focal_points=[world.focal_points["UZ"]])

    await harvester.ask("GET", SEARCH, params={"jurisdiction": "KZ"})
    guessed = await harvester.guess(100)
    await harvester.through_every_door(things, asking)
    await harvester.reveal(100)
    before = len(harvester.people)
    await harvester.list_everybody()
    people, numbers = set(harvester.people), set(harvester.numbers)
    listed = people - {world.focal_points[each] for each in ("KZ", "TH", "UZ")}  # in its own rooms
    await harvester.through_every_door(things, asking)
    await harvester.reveal(101)

    counted(
        f"{len(listed)} people ({before} not by searching) and {len(harvester.contacts)} contacts through "
        f"{len(READ)} doors to read at and {len(ANSWERING)} more, of {CROWD}"
    )
    counted(f"{len(guessed)} guesses, {len(guessed) - guessed.count(404)} found")
    assert set(guessed) == {404}
    assert 450 <= len(listed) <= 500
    assert (len(harvester.contacts), len(numbers - {OWN_NUMBER}) <= 100) == (100, True)
    assert (harvester.people, harvester.numbers) == (people, numbers)
    assert harvester.refusals == ["reveals_an_hour", "window_exceeded", "listed_a_day", "directory_suspended"]
    assert await told(database) == [("casc", world.persons["KZ"], "listed_a_day")]
    await still_reachable_when_urgent(harvester, sign_in, database, world)


async def test_revealing_stops_at_a_hundred_contacts(
    harvester: Harvester, sign_in: SignIn, database: Database, world: World
) -> None:
    harvester.people.update(await some_people(sign_in, 150) - {world.focal_points["KZ"]})  # one's own is no contact
    await harvester.reveal(150)
    harvester.people.clear()
    await harvester.list_everybody()

    assert len(harvester.contacts) == 100
    assert harvester.people == set()
    assert harvester.refusals == ["reveals_an_hour", "reveals_a_day", "directory_suspended"]
    assert await told(database) == [("casc", world.persons["KZ"], "reveals_a_day")]
    await still_reachable_when_urgent(harvester, sign_in, database, world)


async def some_people(sign_in: SignIn, many: int) -> set[str]:
    """Ids that the harvester knows already, from another account."""
    client = await sign_in("UZ")
    found: set[str] = set()
    for question in questions():
        if len(found) >= many:
            break
        answer = await client.get(SEARCH, params=question)
        found.update(hit["card"]["id"] for hit in answer.json().get("hits", []))
    return found


async def still_reachable_when_urgent(harvester: Harvester, sign_in: SignIn, database: Database, world: World) -> None:
    """The secretariat is told what happened, an urgent matter is served all the same, a suspension can be lifted."""
    cause = "listed_a_day" if harvester.people else "reveals_a_day"
    urgent = await harvester.urgently(world.focal_points["UZ"])
    secretariat = await sign_in("secretariat")
    alerts = (await secretariat.get("/api/directory/alerts")).json()
    notices = await database.read(lambda session: session.scalars(select(Notice)).all())
    lifted = await secretariat.post(f"/api/directory/suspensions/{world.persons['KZ']}/lift")
    after = await (await sign_in("KZ")).get(SEARCH, params={"q": "Romanised UZ"})

    assert (urgent.status_code, urgent.json()["channels"]) == (
        200,
        [{"kind": "office_phone", "value": "+999 2", "note": "", "system": None, "peer": None}],
    )
    assert sorted((each["kind"], each["suspended"]) for each in alerts) == [(cause, True), ("urgent_reveal", True)]
    letters = {(each.kind, each.urgent) for each in notices if each.person_id == world.secretariat}
    assert letters == {("directory_suspended", True), ("directory_urgent", True)}
    assert lifted.status_code == 204
    assert after.status_code == 200


async def told(database: Database) -> list[tuple[str, str, str]]:
    rows = await database.read(lambda session: session.scalars(select(DirectoryAlert)).all())
    return [(each.network, each.person_id, each.kind) for each in rows]
