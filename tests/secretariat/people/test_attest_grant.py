"""Attesting, limiting and ending a grant; the errand that reminds after 90 days, and ends it a fortnight later."""

from datetime import timedelta
from typing import Any

from fastapi import FastAPI
from sqlalchemy import insert
from sqlmodel import col, select

from app.identity.grants import service as grants
from app.identity.models import Grant, Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.kernel.ids import new_id
from app.outbox.models import Notice
from tests.secretariat.people.conftest import Ids
from tests.secretariat.people.test_give_grant import acts, give, year
from tests.secretariat.people.test_leave import carry_out
from tests.support.web import SignIn
from tests.support.world import World, _grant, _person


async def agreed(sign_in: SignIn, staff: Ids, world: World) -> str:
    """A grant of a steward of KZ, agreed to."""
    asked: dict[str, Any] = {"role": "steward", "network": "casc", "jurisdiction": "KZ"}
    given = (await give(await sign_in("secretariat"), staff["KZ"], world.at, **asked)).json()["grants"]
    (id,) = [str(each["id"]) for each in given if each["role"] == "steward"]
    await (await sign_in("secretary")).post(f"/api/grants/{id}/agreement")
    return id


async def ended(database: Database, id: str, clock: ManualClock) -> bool:
    def look(session: ReadSession) -> bool:
        until = session.get_one(Grant, id).valid_until
        return until is not None and until <= clock.now()

    return await database.read(look)


async def reminded(database: Database, id: str) -> set[str]:
    def look(session: ReadSession) -> set[str]:
        wanted = select(Notice.person_id).where(col(Notice.about) == id, col(Notice.kind) == "grant_attestation")
        return set(session.exec(wanted))

    return await database.read(look)


async def test_what_nobody_attests_lapses_after_a_reminder(
    application: FastAPI, sign_in: SignIn, staff: Ids, world: World, clock: ManualClock, database: Database
) -> None:
    id = await agreed(sign_in, staff, world)
    clock.move(timedelta(days=90))
    await carry_out(application, grants.DUE, id)
    told, over = await reminded(database, id), await ended(database, id, clock)
    clock.move(timedelta(days=14))
    await carry_out(application, grants.DUE, id)

    assert (told, over) == ({staff["secretariat"]}, False), "not whoever agreed to it"
    assert await ended(database, id, clock)
    assert await acts(database, id) == ["grant.agreed", "grant.given", "grant.lapsed"]


async def test_what_is_attested_goes_on(
    application: FastAPI, sign_in: SignIn, staff: Ids, world: World, clock: ManualClock, database: Database
) -> None:
    id = await agreed(sign_in, staff, world)
    clock.move(timedelta(days=89))
    answer = await (await sign_in("secretariat")).post(f"/api/grants/{id}/attestation")
    clock.move(timedelta(days=20))
    await carry_out(application, grants.DUE, id)

    assert answer.status_code == 204
    assert await reminded(database, id) == set()
    assert not await ended(database, id, clock)


async def test_nobody_says_so_twice_running(
    sign_in: SignIn, staff: Ids, world: World, clock: ManualClock, database: Database
) -> None:
    """Whoever agreed has said so last; then the other; and so for a later end. A cosigner can be the other one."""
    id, said = await agreed(sign_in, staff, world), list[tuple[str, int, str]]()
    for whom in ("secretary", "secretariat", "secretariat", "cosigner", "cosigner", "KZ"):
        clock.move(timedelta(days=1))
        answer = await (await sign_in(whom)).post(f"/api/grants/{id}/attestation")
        said.append((whom, answer.status_code, "" if answer.status_code == 204 else answer.json()["code"]))
    longer = {"valid_until": (clock.now() + timedelta(days=366)).isoformat()}
    shorter = {"valid_until": (clock.now() + timedelta(days=9)).isoformat()}
    first = await sign_in("secretariat")
    prolonged = [(await first.patch(f"/api/grants/{id}", json=each)).status_code for each in (longer, longer)]
    clock.move(timedelta(minutes=1))
    later = {"valid_until": (clock.now() + timedelta(days=366)).isoformat()}
    prolonged += [(await first.patch(f"/api/grants/{id}", json=each)).status_code for each in (later, shorter, longer)]

    assert said == [
        ("secretary", 409, "attested_by_you"),
        ("secretariat", 204, ""),
        ("secretariat", 409, "attested_by_you"),
        ("cosigner", 204, ""),
        ("cosigner", 409, "attested_by_you"),
        ("KZ", 403, "forbidden"),
    ]
    assert prolonged == [204, 204, 409, 204, 409], "the same end again and a sooner one prolong nothing"


async def test_who_said_so_last_is_offered_nothing(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    id = await agreed(sign_in, staff, world)

    def offered(people: dict[str, Any]) -> bool:
        held = (grant for person in people["people"] for grant in person["grants"])
        return next(bool(grant["abilities"]["attest"]) for grant in held if grant["id"] == id)

    pages = [(await (await sign_in(whom)).get("/api/people")).json() for whom in ("secretary", "secretariat")]

    assert [offered(page) for page in pages] == [False, True]


async def test_but_where_there_is_nobody_else_they_do(
    sign_in: SignIn, staff: Ids, world: World, clock: ManualClock, database: Database
) -> None:
    """Of two operators each is the only one to speak for the other."""
    second = new_id()
    mine = _grant(second, "operator", None, None, world.at)

    def written(session: WriteSession) -> None:
        session.execute(insert(Person), [_person(second, "fp-second", None, None, world.at)])
        session.execute(insert(Grant), [mine])

    await database.write(written)
    client, path = await sign_in("operator"), f"/api/grants/{mine['id']}/attestation"

    assert [(await client.post(path)).status_code for _ in range(2)] == [204, 204]
    people = (await client.get("/api/people")).json()["people"]
    grants_of = {grant["id"]: grant for person in people for grant in person["grants"]}
    assert grants_of[mine["id"]]["abilities"]["attest"], "and it stays offered"


async def test_what_prolongs_a_grant_asks_for_a_fresh_sign_in(
    sign_in: SignIn, staff: Ids, world: World, clock: ManualClock
) -> None:
    id, client = await agreed(sign_in, staff, world), await sign_in("secretariat")
    clock.move(timedelta(minutes=6))

    answers = [
        await client.post(f"/api/grants/{id}/attestation"),
        await client.patch(f"/api/grants/{id}", json={"valid_until": year(world.at)}),
    ]

    assert [(each.status_code, each.json()["code"]) for each in answers] == [(403, "confirm_identity")] * 2


async def test_a_grant_ends_or_gets_another_end_at_the_hands_of_who_may_give_it(
    sign_in: SignIn, staff: Ids, world: World, clock: ManualClock, database: Database
) -> None:
    id = await agreed(sign_in, staff, world)
    sooner = {"valid_until": (world.at + timedelta(days=3)).isoformat()}
    own, theirs = await sign_in("KZ"), await sign_in("secretariat")

    answers = [
        await own.post(f"/api/grants/{id}/attestation"),
        await own.patch(f"/api/grants/{id}", json={"valid_until": year(world.at)}),
        await (await sign_in("ejn-secretary")).post(f"/api/grants/{id}/end"),
        await (await sign_in("cosigner")).post(f"/api/grants/{id}/end"),
        await theirs.patch(f"/api/grants/{id}", json=sooner),
        await theirs.post(f"/api/grants/{id}/end"),
        await theirs.post(f"/api/grants/{id}/end"),
    ]

    assert [answer.status_code for answer in answers] == [403, 403, 404, 403, 204, 204, 404]
    assert await ended(database, id, clock)
    assert [each["role"] for each in (await own.get("/api/session")).json()["person"]["grants"]] == ["focal_point"]
