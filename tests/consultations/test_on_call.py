"""Asking a State: whoever is on call there comes into the room, and who asks does not have to know them."""

from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlmodel import col, select, update

from app.audit.models import AuditEntry
from app.directory.models import FocalPoint
from app.identity.models import Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from tests.consultations.steps import form, refusal
from tests.consultations.urgency.conftest import NIGHT, Officers, officers
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["officers"]

THAILAND = {"jurisdiction": "TH", "network": "seajust"}
BY_DAY = datetime.fromisoformat("2026-11-24T04:00:00Z")
"""11:00 on Tuesday in Bangkok."""


def of_state(world: World, *places: dict[str, str], **changes: Any) -> dict[str, Any]:
    return form(world, **({"focal_points": [], "on_call": list(places)} | changes))


async def asked(client: httpx.AsyncClient, given: dict[str, Any]) -> dict[str, str]:
    """Who is in a room beside its opener, and through which network."""
    answer = await client.post("/api/consultations", json=given)
    assert answer.status_code == 201, answer.text
    return {each["person"]: each["network"] for each in answer.json()["participants"] if each["jurisdiction"] != "KZ"}


@pytest.mark.parametrize(
    ("at", "away", "who"),
    [
        (NIGHT + timedelta(minutes=30), False, "on_duty"),  # a shift has begun
        (NIGHT, False, "on_duty"),  # nobody is there, and this shift begins first
        (NIGHT + timedelta(minutes=30), True, "first"),  # whoever has the shift is away, the others come at nine
        (BY_DAY, False, "first"),  # all sit at their desks
    ],
)
async def test_it_is_whoever_is_on_duty_else_at_their_desk_else_back_first(
    officers: Officers,
    clock: ManualClock,
    db: Database,
    world: World,
    sign_in: SignIn,
    at: datetime,
    away: bool,
    who: str,
) -> None:
    first = await db.write(lambda session: _first_listed(session, officers, away=away))
    clock.set(at)

    found = await asked(await sign_in("KZ"), of_state(world, THAILAND))

    assert found == {officers.on_duty if who == "on_duty" else first: "seajust"}


async def test_where_nobody_is_on_call_and_where_nothing_is_shown_answer_alike(
    kz: httpx.AsyncClient, world: World
) -> None:
    places = [("FR", "ejn"), ("GH", "wacap"), ("TH", "casc"), ("TH", "missing"), ("QQ", "seajust")]
    asking = [of_state(world, {"jurisdiction": code, "network": network}) for code, network in places]

    answers = [await kz.post("/api/consultations", json=given) for given in asking]

    assert [refusal(answer) for answer in answers] == [(422, "bad_input")] * 5
    wrong = {"fields": ["on_call"], "reason": "nobody_on_call"}
    assert [answer.json()["details"] for answer in answers] == [wrong] * 5


async def test_it_mixes_with_people_by_name_and_nobody_is_asked_twice(kz: httpx.AsyncClient, world: World) -> None:
    named = [world.focal_points[code] for code in ("UZ", "TH")]
    both = {"requested_jurisdictions": ["TH", "UZ"], "focal_points": named}

    found = await asked(kz, of_state(world, THAILAND, **both))

    assert found == {world.persons["UZ"]: "casc", world.persons["TH"]: "seajust"}


async def test_the_audit_says_which_state_was_asked(kz: httpx.AsyncClient, world: World, db: Database) -> None:
    await asked(kz, of_state(world, THAILAND))

    def look(session: ReadSession) -> list[dict[str, Any]]:
        opened = select(AuditEntry.details).where(col(AuditEntry.action) == "consultation.opened")
        return list(session.scalars(opened))

    assert await db.read(look) == [
        {"focal_points": [], "requested_jurisdictions": ["TH"], "on_call": [THAILAND]},
    ]


def _first_listed(session: WriteSession, officers: Officers, *, away: bool) -> str:
    """The officer whose entry comes first, of those with office hours alone."""
    if away:
        duty = select(Person.focal_point_id).where(col(Person.id) == officers.on_duty)
        absences = [{"start": "2026-11-24", "end": "2026-11-24", "stand_in_id": None}]
        session.execute(update(FocalPoint).where(col(FocalPoint.id).in_(duty)).values(absences=absences))
    people = select(Person.id).where(col(Person.id).in_((officers.asked, officers.alternate, officers.on_duty)))
    found = list(session.scalars(people.order_by(col(Person.focal_point_id))))
    return next(each for each in found if not away or each != officers.on_duty)
