"""Until somebody replies to a notice of disclosure, the State that gave the information is told of it again."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from app.consultations.spontaneous.unanswered import next_after
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.outbox.models import Notice
from tests.consultations.test_spontaneous import act, informed, notify
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["informed"]


async def reply(client: httpx.AsyncClient, room: dict[str, Any], key: str = "reply", **given: Any) -> httpx.Response:
    return await act(client, room, "disclosures/7/replies", **{"key": key, "reply": "consult"} | given)


async def told(db: Database, kind: str) -> dict[str, tuple[bool, bool]]:
    """Who was told of what, by the latest of each: whether it is urgent, and still unread."""
    of_kind = select(Notice).where(Notice.kind == kind).order_by(col(Notice.at))
    rows = await db.read(lambda session: session.exec(of_kind).all())
    return {each.person_id: (each.urgent, each.read_at is None) for each in rows}


MOMENTS: tuple[tuple[date | None, timedelta, str | None], ...] = (
    (date(2026, 12, 1), timedelta(), "2026-11-28"),
    (date(2026, 12, 1), timedelta(days=5), "2026-11-30"),
    (date(2026, 12, 1), timedelta(days=7), None),
    (date(2026, 11, 23), timedelta(), None),
    (None, timedelta(), "2026-11-26"),
    (None, timedelta(days=3), None),
)


@pytest.mark.parametrize(("planned", "later", "expected"), MOMENTS)
def test_the_moments_at_which_a_reply_is_asked_for(
    planned: date | None, later: timedelta, expected: str | None
) -> None:
    given_at = datetime(2026, 11, 23, 4, tzinfo=UTC)

    found = next_after(given_at + later, given_at, planned)

    assert (found.date().isoformat() if found else None) == expected


async def test_until_somebody_replies_their_state_is_told_again_before_the_day(
    application: FastAPI,
    sign_in: SignIn,
    th: httpx.AsyncClient,
    informed: dict[str, Any],
    clock: ManualClock,
    world: World,
    db: Database,
) -> None:
    async def by(day: int) -> dict[str, tuple[bool, bool]]:
        clock.move(datetime(2026, 11, day, 1, tzinfo=UTC) - clock.now())
        await works(application.state.house, application.state.desk)
        return await told(db, "disclosure_due")

    await notify(th, informed)

    seen = [await by(27), await by(28), await by(30)]
    await reply(await sign_in("KZ"), informed)

    person = world.persons["KZ"]
    assert seen == [{}, {person: (False, True)}, {person: (True, True)}]
    assert await told(db, "disclosure_due") == {person: (True, False)}
