"""Before a shift its officer is told: a day ahead, and an hour ahead; not of one that was given away."""

from datetime import UTC, datetime

from fastapi import FastAPI
from sqlalchemy import select
from sqlmodel import col

from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from app.outbox.models import Notice
from tests.directory.test_rota import ADD, ROTA, WEEK, prepared
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World


async def test_a_day_before_and_an_hour_before(
    application: FastAPI, sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    await prepared(database, world)
    client, kz = await sign_in("KZ"), world.focal_points["KZ"]
    given_away = {"act": "remove", "focal_point_id": kz, "start": "2026-11-26T13:00:00Z"}
    days = [{"day": f"2026-11-{day}", "focal_point_id": kz} for day in (25, 26)]
    for change in (*(ADD | each for each in days), given_away):
        answer = await client.post(f"{ROTA}/KZ/changes", json=WEEK | {"changes": [change]})
        assert answer.status_code == 200, answer.text

    def told(session: ReadSession) -> list[str]:
        notices = select(col(Notice.kind)).where(col(Notice.person_id) == world.persons["KZ"])
        return list(session.scalars(notices.order_by(col(Notice.at))))

    seen = []
    for moment in ("24T12:59", "24T13:00", "25T11:59", "25T12:00", "26T12:30"):
        clock.set(datetime.fromisoformat(f"2026-11-{moment}").replace(tzinfo=UTC))
        await works(application.state.house, application.state.desk)
        seen.append(await database.read(told))

    day, hour = ["shift_tomorrow"], ["shift_tomorrow", "shift_soon"]
    assert seen == [[], day, day, hour, hour]
