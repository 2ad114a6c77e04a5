"""Who stands in for an absent focal point: of their State, counted as shown, and with the record by name."""

from sqlalchemy import update
from sqlmodel import col

from app.directory.models import FocalPoint
from app.kernel.db import Database, WriteSession
from tests.directory.test_own import AWAY, OWN
from tests.directory.test_rota import second_person
from tests.search.whom.steps import another
from tests.support.web import SignIn
from tests.support.world import World


async def test_the_recorded_stand_in_is_named_whatever_else_the_caller_may_be_shown(
    sign_in: SignIn, world: World, database: Database
) -> None:
    """So that a form shows who stands in, while the list of others is refused; whoever retired is named no more."""
    second = await second_person(database, world)
    gone = await another(database, world, "KZ", 91)
    days = [AWAY | {"stand_in_id": second}, {"start": "2026-12-01", "end": "2026-12-02", "stand_in_id": gone}]

    def away(session: WriteSession) -> None:
        own = col(FocalPoint.id) == world.focal_points["KZ"]
        session.execute(update(FocalPoint).where(own).values(absences=days))
        session.execute(update(FocalPoint).where(col(FocalPoint.id) == gone).values(retired_at=world.at))

    await database.write(away)
    kz, secretariat = await sign_in("KZ"), await sign_in("secretariat")

    own = (await kz.get(OWN)).json()
    record = (await secretariat.get(f"/api/directory/focal-points/{world.focal_points['KZ']}/record")).json()

    for kept in (own, record):
        assert [each["stand_in_id"] for each in kept["absences"]] == [second, gone]
        assert [(each["id"], each["name_romanised"]) for each in kept["stand_ins"]] == [(second, "Second KZ")]


async def test_a_stand_in_is_of_the_same_state(sign_in: SignIn, world: World) -> None:
    kz = await sign_in("KZ")

    for other in ("UZ", "KZ"):
        absences = [AWAY | {"stand_in_id": world.focal_points[other]}]
        answer = await kz.patch(OWN, json={"revision": 1, "absences": absences})
        assert (answer.status_code, answer.json()["details"]) == (422, {"fields": ["absences"]})


async def test_colleagues_who_may_stand_in_count_as_shown(sign_in: SignIn, world: World, database: Database) -> None:
    second = await second_person(database, world)
    kz = await sign_in("KZ")
    before = (await kz.get("/api/directory/allowance")).json()["listed_day"]["used"]

    found = (await kz.get(f"{OWN}/colleagues")).json()

    after = (await kz.get("/api/directory/allowance")).json()["listed_day"]["used"]
    assert ([each["id"] for each in found], after - before) == ([second], 1)
    assert (await (await sign_in("secretariat")).get(f"{OWN}/colleagues")).status_code == 404
