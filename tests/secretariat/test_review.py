"""/api/secretariat/reviews: the queue of reported problems, and how one ends."""

from datetime import timedelta

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import insert, select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.models import FocalPointMembership
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

QUEUE = "/api/secretariat/reviews"


async def report(client: AsyncClient, world: World, jurisdiction: str, problem: str = "no_answer") -> None:
    form = {"focal_point": world.focal_points[jurisdiction], "problem": problem, "note": f"about {jurisdiction}"}
    (await client.post("/api/reports", json=form)).raise_for_status()


async def queue(client: AsyncClient, **query: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = (await client.get(QUEUE, params=query)).json()["reviews"]
    return found


async def test_the_oldest_comes_first_with_everything_that_was_said(
    sign_in: SignIn, world: World, clock: ManualClock
) -> None:
    reporter, secretariat = await sign_in("TH"), await sign_in("secretariat")
    await report(reporter, world, "UZ")
    clock.move(timedelta(minutes=5))
    await report(reporter, world, "KZ", "bounced")
    await report(reporter, world, "UZ", "wrong_person")

    answer = (await secretariat.get(QUEUE)).json()

    said = {"note": "about UZ", "reporter": "Person TH", "jurisdiction": "TH"}
    assert answer["total"] == 2
    assert [each["entry"]["jurisdiction"] for each in answer["reviews"]] == ["UZ", "KZ"]
    assert answer["reviews"][0] == {
        "id": answer["reviews"][0]["id"],
        "entry": {
            "id": world.focal_points["UZ"],
            "name_original": "Original UZ",
            "name_original_language": "en",
            "name_romanised": "Romanised UZ",
            "names": {"ru": "Имя UZ"},
            "jurisdiction": "UZ",
        },
        "networks": ["casc"],
        "retired": False,
        "confirmed_at": "2026-11-13T04:00:00Z",
        "opened_at": "2026-11-23T04:00:00Z",
        "complaints": [
            said | {"problem": "no_answer", "at": "2026-11-23T04:00:00Z"},
            said | {"problem": "wrong_person", "at": "2026-11-23T04:05:00Z"},
        ],
        "result": None,
        "note": "",
        "resolved_at": None,
        "resolved_by": None,
    }


@pytest.mark.parametrize(
    ("form", "confirmed_at"),
    [
        ({"result": "nothing_wrong", "note": "Answered at once."}, "2026-11-13T04:00:00Z"),
        ({"result": "corrected", "note": ""}, "2026-11-13T04:00:00Z"),
        ({"result": "confirmed", "method": "phone"}, "2026-11-23T04:01:00Z"),
    ],
)
async def test_a_result_ends_it_and_confirmed_confirms_the_entry(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock, form: dict[str, str], confirmed_at: str
) -> None:
    reporter, secretariat = await sign_in("TH"), await sign_in("secretariat")
    await report(reporter, world, "KZ")
    id = (await queue(secretariat))[0]["id"]
    clock.move(timedelta(minutes=1))

    answer = await secretariat.post(f"{QUEUE}/{id}/resolution", json=form)

    resolved = answer.json()
    assert answer.status_code == 201
    assert (resolved["result"], resolved["note"], resolved["resolved_at"], resolved["resolved_by"]) == (
        form["result"],
        form.get("note", ""),
        "2026-11-23T04:01:00Z",
        "Person None",
    )
    assert await queue(secretariat) == []
    assert await queue(secretariat, resolved="true") == [resolved]
    card = (await reporter.get(f"/api/directory/focal-points/{world.focal_points['KZ']}")).json()
    assert card["confirmed_at"] == resolved["confirmed_at"] == confirmed_at

    def audited(session: ReadSession) -> list[tuple[object, ...]]:
        wanted = select(AuditEntry).where(col(AuditEntry.action) == "review.resolved")
        return [(row.actor, row.object_id, row.details) for row in session.scalars(wanted)]

    details = {"review": id, "result": form["result"]}
    assert await database.read(audited) == [(world.secretariat, world.focal_points["KZ"], details)]


async def test_whoever_comes_second_is_told_so(sign_in: SignIn, world: World) -> None:
    secretariat = await sign_in("secretariat")
    await report(await sign_in("TH"), world, "KZ")
    id = (await queue(secretariat))[0]["id"]
    form = {"result": "nothing_wrong"}

    answers = [await secretariat.post(f"{QUEUE}/{id}/resolution", json=form) for _ in range(2)]

    assert [each.status_code for each in answers] == [201, 409]
    assert answers[1].json()["code"] == "review_resolved"


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        ({"result": "confirmed"}, ["method"]),
        ({"result": "confirmed", "method": "own"}, ["method"]),
        ({"result": "corrected", "method": "phone"}, ["method"]),
        ({"result": "lost"}, ["result"]),
    ],
)
async def test_bad_input_is_named_and_it_stays_open(
    sign_in: SignIn, world: World, form: dict[str, str], fields: list[str]
) -> None:
    secretariat = await sign_in("secretariat")
    await report(await sign_in("TH"), world, "KZ")
    id = (await queue(secretariat))[0]["id"]

    answer = await secretariat.post(f"{QUEUE}/{id}/resolution", json=form)

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": fields})
    assert len(await queue(secretariat)) == 1


async def test_only_the_secretariats_of_the_entrys_networks_have_it_before_them(
    sign_in: SignIn, world: World, database: Database
) -> None:
    """TH is of SEAJust; once it is of CASC too, the secretariat of CASC has its reviews before it, from then on."""
    secretariat, reporter = await sign_in("secretariat"), await sign_in("KZ")
    await report(reporter, world, "TH")
    before = await queue(secretariat)
    second = {"focal_point_id": world.focal_points["KZ"], "network": "wacap", "role": "focal_point"}
    await database.write(lambda session: session.execute(insert(FocalPointMembership), [second]))
    await report(reporter, world, "KZ")

    after = await queue(secretariat)

    assert (before, [each["networks"] for each in after]) == ([], [["casc"]])


@pytest.mark.parametrize(("whom", "status"), [("KZ", 403), ("", 401), ("secretariat", 404)])
async def test_others_learn_nothing_of_a_review(
    sign_in: SignIn, world: World, database: Database, whom: str, status: int
) -> None:
    await report(await sign_in("FR"), world, "TH")
    client = await sign_in(whom)

    def ids(session: ReadSession) -> str:
        return str(session.connection().exec_driver_sql("SELECT id FROM review").scalar_one())

    id = await database.read(ids)
    hidden = await client.post(f"{QUEUE}/{id}/resolution", json={"result": "corrected"})
    missing = await client.post(f"{QUEUE}/{'0' * 20}/resolution", json={"result": "corrected"})

    assert (hidden.status_code, missing.status_code) == (status, status)
    assert hidden.json() | {"request_id": ""} == missing.json() | {"request_id": ""}


async def test_the_queue_costs_the_same_statements_however_long(
    sign_in: SignIn, world: World, application: FastAPI
) -> None:
    secretariat, reporter = await sign_in("secretariat"), await sign_in("TH")
    database: Database = application.state.house.db
    sent = []
    for jurisdiction in ("KZ", "UZ"):
        await report(reporter, world, jurisdiction)
        with statements(database) as seen:
            await queue(secretariat)
        sent.append(len(seen))

    assert sent == [6, 6]
