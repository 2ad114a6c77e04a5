"""Whom a route gathers, and who is asked into its room."""

from datetime import timedelta

from sqlalchemy import insert, select, update
from sqlmodel import col

from app.directory.models import Authority, FocalPoint, FocalPointMembership
from app.identity.models import Grant, Person
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from tests.directory.test_routes import PATH, make, people
from tests.search.whom.steps import another
from tests.support.web import SignIn
from tests.support.world import World


async def test_people_are_gathered_by_profession_and_hidden_ones_are_not_told(
    sign_in: SignIn, database: Database, world: World
) -> None:
    police = new_id()

    def write(session: WriteSession) -> None:
        like = session.get_one(Authority, world.authorities["UZ"])
        session.add(Authority(**like.model_dump() | {"id": police, "kind": "police"}))

    await database.write(write)
    investigator = await another(database, world, "UZ", 99, authority_id=police)
    by_role = await another(database, world, "UZ", 99)
    role = {"focal_point_id": by_role, "network": "casc", "role": "investigator"}
    await database.write(lambda session: session.execute(insert(FocalPointMembership).values(**role)))
    await another(database, world, "UZ", 99, offences=["fraud"])
    made = await make(
        sign_in, stops=[{"jurisdiction": "UZ", "part": "origin"}, {"jurisdiction": "FR", "part": "destination"}]
    )

    uz, fr = people(made)
    assert uz[1] == [(world.focal_points["UZ"], False)]
    assert sorted(uz[2]) == sorted([(investigator, False), (by_role, False)])
    assert fr == ("FR", [], [])


async def test_both_professions_are_asked_in_also_where_only_one_has_a_lead(
    sign_in: SignIn, database: Database, world: World
) -> None:
    lead, first = world.focal_points["UZ"], await another(database, world, "UZ", 99)
    role = {"focal_point_id": first, "network": "casc", "role": "investigator"}
    await database.write(lambda session: session.execute(insert(FocalPointMembership).values(**role)))
    route = {"leads": [{"focal_point": lead, "profession": "prosecutor"}]}

    without = await make(sign_in, **route)
    person = await database.write(lambda session: _answers_for(session, world, first))
    made = await make(sign_in, **route)
    ended = update(Person).where(col(Person.id) == person).values(ended_at=world.at)
    await database.write(lambda session: session.execute(ended))
    after = await make(sign_in, **route)

    asked = [lead, world.focal_points["KZ"], world.focal_points["TH"]]
    assert made["invitees"] == [*asked, first]
    assert without["invitees"] == after["invitees"] == asked, "nobody answers for the investigator"


def _answers_for(session: WriteSession, world: World, focal_point: str) -> str:
    """An account with a grant, like that of the first focal point of UZ."""
    like = session.get_one(Person, world.persons["UZ"])
    session.add(Person(**like.model_dump() | {"id": new_id(), "subject": "second", "focal_point_id": focal_point}))
    session.flush()
    id = session.scalars(select(col(Person.id)).where(col(Person.focal_point_id) == focal_point)).one()
    session.add(Grant(id=new_id(), person_id=id, role="focal_point", network="casc", valid_from=world.at))
    return id


async def test_an_investigator_is_found_behind_many_fresher_prosecutors(
    sign_in: SignIn, database: Database, world: World
) -> None:
    investigator = await another(database, world, "UZ", 99)

    def crowd(session: WriteSession) -> None:
        like = session.get_one(FocalPoint, investigator)
        like.confirmed_at = world.at - timedelta(days=80)
        made = [new_id() for _ in range(70)]
        rows = [like.model_dump() | {"id": id, "confirmed_at": world.at, "change_seq": 99} for id in made]
        session.execute(insert(FocalPoint), rows)
        roles = dict.fromkeys(made, "focal_point") | {investigator: "investigator"}
        member = {"network": "casc", "standing": "full"}
        session.execute(
            insert(FocalPointMembership),
            [member | {"focal_point_id": id, "role": role} for id, role in roles.items()],
        )

    await database.write(crowd)
    made = await make(
        sign_in, stops=[{"jurisdiction": "UZ", "part": "origin"}, {"jurisdiction": "FR", "part": "destination"}]
    )

    uz, _ = people(made)
    assert (len(uz[1]), uz[2]) == (3, [(investigator, False)])


async def test_a_lead_whom_the_caller_may_not_see_is_not_told(
    sign_in: SignIn, database: Database, world: World
) -> None:
    made = await make(sign_in, leads=[{"focal_point": world.focal_points["UZ"], "profession": "prosecutor"}])
    gone = update(FocalPoint).where(col(FocalPoint.id) == world.focal_points["UZ"]).values(retired_at=world.at)
    await database.write(lambda session: session.execute(gone))
    read = (await (await sign_in("KZ")).get(f"{PATH}/{made['id']}")).json()

    assert people(read)[0] == ("UZ", [], [])
    assert read["invitees"] == [world.focal_points["TH"]]
