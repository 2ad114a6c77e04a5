"""Whoever answers what is asked about somebody's own data reads what is theirs to do; whoever asks, whether somebody is
there who answers (docs/decisions/0050)."""

import pytest
from sqlalchemy import update
from sqlmodel import col

from app.directory.models import FocalPoint
from app.evidence import visibility
from app.identity.models import Person
from app.kernel.db import Database
from tests.consultations.steps import refusal
from tests.evidence.staff import DESK, MINE, NO, YES, employ, gone, owns_entry, with_grant
from tests.support.web import SignIn
from tests.support.world import World


@pytest.fixture(autouse=True)
async def staff(database: Database, world: World) -> None:
    await employ(database, world)


@pytest.mark.parametrize(
    ("kept_by", "reader", "code"), [("casc", "operator", "officers_entry_held"), ("ejn", "second", "entry_held")]
)
async def test_whoever_has_no_word_about_the_numbers_of_an_officer_is_told_who_has(
    sign_in: SignIn, world: World, database: Database, kept_by: str, reader: str, code: str
) -> None:
    """Of an entry that the officer's own secretariat keeps, no other secretariat decides."""
    await owns_entry(database, world, kept_by)
    asked = (await (await sign_in("secretariat")).post(MINE, json={"kind": "objection", "words": ""})).json()

    answer = await (await sign_in(reader)).post(f"{DESK}/{asked['id']}/answer", json=YES)

    assert refusal(answer) == (409, code)


@pytest.mark.parametrize(
    ("kept_by", "edit"),
    [("casc", {"second": True, "cosigner": False, "operator": False}), ("ejn", {"second": False, "operator": False})],
)
async def test_each_who_answers_reads_whether_the_entry_is_theirs_to_correct(
    sign_in: SignIn, world: World, database: Database, kept_by: str, edit: dict[str, bool]
) -> None:
    await owns_entry(database, world, kept_by)
    await (await sign_in("secretariat")).post(MINE, json={"kind": "correction", "words": ""})

    read = {each: (await (await sign_in(each)).get(DESK)).json()[0] for each in edit}
    opened = {
        each: (await (await sign_in(each)).get(f"/api/directory/focal-points/{world.focal_points['KZ']}/record"))
        for each in edit
    }

    assert {name: each["abilities"]["edit"] for name, each in read.items()} == edit
    assert {name: each.status_code == 200 for name, each in opened.items()} == edit


async def test_nobody_corrects_an_entry_that_is_retired_or_none(
    sign_in: SignIn, world: World, database: Database
) -> None:
    await owns_entry(database, world, "casc")
    retired = update(FocalPoint).where(col(FocalPoint.id) == world.focal_points["KZ"]).values(retired_at=world.at)
    await database.write(lambda session: session.execute(retired) and None)
    without = update(Person).where(col(Person.id) == world.persons["UZ"]).values(focal_point_id=None)
    await database.write(lambda session: session.execute(without) and None)
    for each in ("secretariat", "UZ"):
        await (await sign_in(each)).post(MINE, json={"kind": "correction", "words": ""})

    read = (await (await sign_in("second")).get(DESK)).json()

    assert [each["abilities"]["edit"] for each in read] == [False, False]


async def test_the_only_operator_reads_that_nobody_is_there_until_somebody_is(
    sign_in: SignIn, world: World, database: Database
) -> None:
    await gone(database, world, "operator-2", "auditor")
    client = await sign_in("operator")

    asked = (await client.post(MINE, json={"kind": "erasure", "words": ""})).json()
    listed = (await client.get(MINE)).json()
    await database.write(lambda session: with_grant(session, world, "late", "auditor", None))
    [later] = (await client.get(MINE)).json()
    answer = await (await sign_in("late")).post(f"{DESK}/{asked['id']}/answer", json=NO)

    assert [asked["unheard"], *(each["unheard"] for each in listed)] == [True, True]
    assert (later["unheard"], answer.status_code) == (False, 204)
    assert (await client.get(MINE)).json()[0]["unheard"] is False


async def test_whoever_is_of_a_network_without_a_secretariat_reads_so(
    sign_in: SignIn, world: World, database: Database
) -> None:
    unheard = {}
    for each in ("KZ", "FR", "TH"):
        asked = await (await sign_in(each)).post(MINE, json={"kind": "correction", "words": ""})
        unheard[each] = asked.json()["unheard"]

    assert unheard == {"KZ": False, "FR": False, "TH": True}
    assert await database.read(lambda session: visibility.unheard(session, world.at)) == ["seajust", "wacap"]
    await gone(database, world, "operator-2", "auditor")
    assert await database.read(lambda session: visibility.unheard(session, world.at)) == ["", "seajust", "wacap"]
