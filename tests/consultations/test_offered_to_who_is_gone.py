"""What is offered or given to somebody ends with their account, or with the grant that they are, or would be, in it by:
the log says so, and whoever offered or gave it is told."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import col

from app.identity.grants import members
from app.identity.grants.repository import lasting_of
from app.identity.grants.service import close
from app.identity.models import Grant
from app.kernel.db import Database, WriteSession
from app.secretariat.people import leaving
from app.secretariat.people.schemas import LeaveIn
from tests.consultations.steps import entries, refusal, say
from tests.consultations.test_assign import INCOMING, people
from tests.consultations.test_next_shift import entry, kept, offer, told
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["entry", "people"]


HOW = pytest.mark.parametrize("how", ["account", "grant", "State"])


def gone(session: WriteSession, world: World, person: str, how: str) -> None:
    keeper = world.keeper("seajust")
    if how == "account":
        leaving.leave(session, keeper, person, LeaveIn(), world.at)
        return
    if how == "State":  # only this person's grant: the others of the State are the test's own
        session.execute(update(Grant).where(col(Grant.person_id) == person).values(standing="former"))
        members.changed(session, "seajust", world.at)
        return
    for grant in lasting_of(session, person, world.at):
        close(session, grant, keeper.person_id, "ended", world.at)


@HOW
async def test_nothing_is_offered_to_whoever_is_gone_and_the_one_who_did_is_told(
    th: httpx.AsyncClient,
    room: dict[str, Any],
    people: dict[str, str],
    entry: str,
    world: World,
    db: Database,
    application: FastAPI,
    how: str,
) -> None:
    asked = people["TH-2"]
    await offer(th, room, entry)
    assert ([each.person_id for each in await kept(db)], await told(db, "shift_offered")) == ([asked], [asked])

    await db.write(lambda session: gone(session, world, asked, how))
    for _ in range(2):
        await works(application.state.house, application.state.desk)

    assert (await kept(db), await told(db, "shift_offered")) == ([], [])
    assert await told(db, "shift_lapsed") == [world.persons["TH"]]
    (ended,) = await entries(th, room, after=5)
    assert (ended["kind"], ended["reply_to"], ended["body"]) == ("lapsed", 5, None)
    assert ended["data"] == {"person": asked, "display_name": "Person TH", "names": {}, "from": world.persons["TH"]}
    back = await say(th, room, "back", kind="withdrawal", body=None, reply_to=5)
    assert refusal(back) == (409, "offer_ended")


@HOW
async def test_what_was_given_to_whoever_is_gone_is_to_be_given_to_another(
    room: dict[str, Any],
    sign_in: SignIn,
    people: dict[str, str],
    world: World,
    db: Database,
    application: FastAPI,
    how: str,
) -> None:
    correspondent = await sign_in("TH-correspondent")
    form = {"person": people["TH-2"], "key": "a-1"}
    assert (await correspondent.post(f"/api/consultations/{room['id']}/assignment", json=form)).status_code == 200

    await db.write(lambda session: gone(session, world, people["TH-2"], how))
    await works(application.state.house, application.state.desk)

    assert await told(db, "assignment_ended") == [people["TH-correspondent"]]
    (shown,) = (await correspondent.get(INCOMING)).json()["consultations"]
    assert (shown["assigned_to"], [each["person"] for each in shown["people"]]) == (None, [world.persons["TH"]])


async def test_what_is_offered_to_whoever_is_there_stays(
    th: httpx.AsyncClient,
    room: dict[str, Any],
    people: dict[str, str],
    entry: str,
    world: World,
    db: Database,
    application: FastAPI,
) -> None:
    await offer(th, room, entry)
    await db.write(
        lambda session: leaving.leave(session, world.keeper("seajust"), people["TH-correspondent"], LeaveIn(), world.at)
    )
    await works(application.state.house, application.state.desk)

    assert [each.person_id for each in await kept(db)] == [people["TH-2"]]


async def test_whoever_follows_by_name_is_not_said_to_be_asked_no_more(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], entry: str
) -> None:
    await offer(th, room, entry)
    left = await th.post(f"/api/consultations/{room['id']}/leave", json={"key": "l-1", "successor": entry})

    assert left.status_code == 200
    assert [each["kind"] for each in await entries(kz, room, after=4)] == ["offered", "joined", "left"]
