"""GET /api/secretariat/overview: what waits on the desk, and how old the oldest is."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlmodel import col

from app.directory.models import FocalPoint
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from tests.support.web import SignIn
from tests.support.world import World


def aged(id: str, clock: ManualClock, days: int) -> Callable[[WriteSession], object]:
    change = update(FocalPoint).where(col(FocalPoint.id) == id)
    return lambda session: session.execute(change.values(confirmed_at=clock.now() - timedelta(days=days)))


async def test_each_queue_has_its_number_and_its_oldest(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    secretariat, reporter = await sign_in("secretariat"), await sign_in("TH")
    await database.write(aged(world.focal_points["KZ"], clock, 200))
    await database.write(aged(world.focal_points["UZ"], clock, 100))
    await database.write(aged(world.focal_points["TH"], clock, 300))  # of another network
    await reporter.post("/api/reports", json={"focal_point": world.focal_points["KZ"], "problem": "bounced"})
    decision = {"jurisdiction": "KZ", "status": "observer", "reason": "x", "effective_from": "2026-12-01T00:00:00Z"}
    await secretariat.post("/api/secretariat/networks/casc/states", json=decision)

    overview = (await secretariat.get("/api/secretariat/overview")).json()

    queues = {each["name"]: (each["number"], each["oldest"]) for each in overview["queues"]}
    assert overview["networks"] == ["casc"]
    assert queues == {
        "second_word": (0, None),
        "reports": (1, "2026-11-23T04:00:00Z"),
        "look_alikes": (0, None),
        "alone": (2, None),
        "stale": (1, "2026-05-07T04:00:00Z"),
        "due": (1, "2026-08-15T04:00:00Z"),
        "gaps": (0, None),
        "unanswered": (0, None),
        "drafts": (0, None),
        "alerts": (0, None),
        "scheduled": (1, "2026-11-23T04:00:00Z"),
        "data_requests": (0, None),
    }


@pytest.mark.parametrize(("whom", "status"), [("KZ", 403), ("", 401), ("secretariat", 200)])
@pytest.mark.parametrize("page", ["overview", "reviews", "unconfirmed", "without-alternate"])
async def test_the_desk_is_the_secretariats(sign_in: SignIn, whom: str, status: int, page: str) -> None:
    client = await sign_in(whom)

    assert (await client.get(f"/api/secretariat/{page}")).status_code == status
