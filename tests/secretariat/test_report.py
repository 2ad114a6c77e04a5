"""POST /api/reports: a number does not answer, a message bounced, it is the wrong person."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from app.secretariat.models import Report, Review, ReviewNetwork
from tests.support.web import SignIn
from tests.support.world import World


def about(world: World, jurisdiction: str = "KZ", problem: str = "no_answer", **more: str) -> dict[str, str]:
    return {"focal_point": world.focal_points[jurisdiction], "problem": problem} | more


async def test_a_report_opens_a_review_for_the_secretariats_of_the_entry(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    client = await sign_in("TH")

    answer = await client.post("/api/reports", json=about(world, note="Rang for a minute, twice"))

    report = answer.json()
    assert (answer.status_code, report) == (
        201,
        {
            "id": report["id"],
            "focal_point": world.focal_points["KZ"],
            "problem": "no_answer",
            "at": "2026-11-23T04:00:00Z",
            "handled_at": None,
            "result": None,
            "answer": "",
        },
    )

    def written(session: ReadSession) -> tuple[Any, ...]:
        review = session.scalars(select(Review)).one()
        networks = session.scalars(select(ReviewNetwork)).all()
        kept = session.scalars(select(Report)).one()
        audit = session.scalars(select(AuditEntry).where(col(AuditEntry.action) == "focal_point.reported")).one()
        return (
            (review.focal_point_id, review.opened_at, review.resolved_at),
            [each.network for each in networks],
            (kept.reporter, kept.note),
            (audit.actor, audit.object_id, audit.details == {"problem": "no_answer", "review": review.id}),
        )

    id, person = world.focal_points["KZ"], world.persons["TH"]
    assert await database.read(written) == (
        (id, clock.now(), None),
        ["casc"],
        (person, "Rang for a minute, twice"),
        (person, id, True),
    )


async def test_reports_about_one_entry_join_one_review_and_the_same_again_changes_nothing(
    sign_in: SignIn, world: World, database: Database
) -> None:
    first, second = await sign_in("TH"), await sign_in("UZ")

    one = (await first.post("/api/reports", json=about(world))).json()
    again = (await first.post("/api/reports", json=about(world, note="still"))).json()
    await first.post("/api/reports", json=about(world, problem="bounced"))
    await second.post("/api/reports", json=about(world))

    def counts(session: ReadSession) -> tuple[int, int]:
        return len(session.scalars(select(Review)).all()), len(session.scalars(select(Report)).all())

    assert again == one
    assert await database.read(counts) == (1, 3)


@pytest.mark.parametrize(
    ("whom", "jurisdiction", "status"),
    [
        ("TH", "KZ", 201),
        ("KZ", "KZ", 201),
        ("secretariat", "KZ", 201),
        ("GH", "KZ", 404),
        ("KZ", "GH", 404),
        ("", "KZ", 401),
    ],
)
async def test_one_reports_what_one_sees(
    sign_in: SignIn, world: World, whom: str, jurisdiction: str, status: int
) -> None:
    client = await sign_in(whom)

    assert (await client.post("/api/reports", json=about(world, jurisdiction))).status_code == status


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        ({"problem": "rude"}, ["problem"]),
        ({"problem": "bounced", "note": "x" * 501}, ["note"]),
        ({"problem": "bounced", "note": "nul\x00"}, ["note"]),
        ({"problem": "bounced", "surprise": "1"}, ["surprise"]),
    ],
)
async def test_bad_input_is_named(sign_in: SignIn, world: World, form: dict[str, str], fields: list[str]) -> None:
    client = await sign_in("TH")

    answer = await client.post("/api/reports", json=about(world) | form)

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": fields})


async def test_twenty_reports_a_day_are_enough(sign_in: SignIn, world: World, clock: ManualClock) -> None:
    client, secretariat = await sign_in("UZ"), await sign_in("secretariat")
    answers = []
    for number in range(6):
        clock.move(timedelta(seconds=1))
        for problem in ("no_answer", "bounced", "wrong_person", "out_of_date"):
            answers.append((await client.post("/api/reports", json=about(world, problem=problem))).status_code)
        review = (await secretariat.get("/api/secretariat/reviews")).json()["reviews"]
        if review:
            address = f"/api/secretariat/reviews/{review[0]['id']}/resolution"
            await secretariat.post(address, json={"result": "nothing_wrong", "note": str(number)})

    assert answers == [201] * 20 + [429] * 4


async def test_the_reporter_sees_that_it_was_handled_and_nobody_elses_reports(
    sign_in: SignIn, world: World, clock: ManualClock
) -> None:
    client, other, secretariat = [await sign_in(whom) for whom in ("TH", "UZ", "secretariat")]
    await client.post("/api/reports", json=about(world, "UZ", "bounced"))
    clock.move(timedelta(minutes=1))
    sent = (await client.post("/api/reports", json=about(world))).json()
    await other.post("/api/reports", json=about(world, problem="wrong_person"))
    queue = (await secretariat.get("/api/secretariat/reviews")).json()["reviews"]
    id = next(each["id"] for each in queue if each["entry"]["jurisdiction"] == "KZ")
    clock.move(timedelta(minutes=1))
    form = {"result": "corrected", "note": "The number had changed."}
    await secretariat.post(f"/api/secretariat/reviews/{id}/resolution", json=form)

    everything = (await client.get("/api/reports")).json()
    of_entry = (await client.get("/api/reports", params={"focal_point": world.focal_points["KZ"]})).json()

    handled = sent | {
        "handled_at": "2026-11-23T04:02:00Z",
        "result": "corrected",
        "answer": "The number had changed.",
    }
    assert of_entry == [handled]
    assert [(each["problem"], each["result"]) for each in everything] == [("no_answer", "corrected"), ("bounced", None)]
