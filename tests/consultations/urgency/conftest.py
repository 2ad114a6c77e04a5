"""Thailand's officers in their network: the one who is asked, their alternate, one on duty at night."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import insert, update
from sqlmodel import col

from app.directory.models import FocalPoint, FocalPointMembership
from app.identity.models import Grant, Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from app.reference.models import Term
from tests.consultations.steps import form
from tests.support.web import SignIn
from tests.support.world import World

NIGHT = datetime(2026, 11, 23, 19, 0, tzinfo=UTC)
"""02:00 on Tuesday in Bangkok, midnight in Almaty: nobody is awake, and a shift begins at a quarter past."""


@dataclass(frozen=True, slots=True)
class Officers:
    """Ids of persons."""

    asked: str
    alternate: str
    on_duty: str
    secretariat: str


@pytest.fixture
async def officers(world: World, database: Database) -> Officers:
    """The persons of the ladder, and a secretariat for Thailand's network."""
    return await database.write(lambda session: add_officers(session, world))


@pytest.fixture
async def urgent(clock: ManualClock, officers: Officers, world: World, sign_in: SignIn) -> dict[str, Any]:
    """A critical consultation that KZ opened with TH while it is night in Bangkok."""
    clock.set(NIGHT)
    return await opened(await sign_in("KZ"), world, "critical")


async def opened(client: httpx.AsyncClient, world: World, urgency: str, **changes: Any) -> dict[str, Any]:
    given = {"urgency": urgency, "urgent": {"reason": "life", "deadline": None, "time_zone": None}} | changes
    answer = await client.post("/api/consultations", json=form(world, **given))
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


def add_officers(session: WriteSession, world: World, *, shift: bool = True) -> Officers:
    """Writes them beside the small world; without `shift` nobody is on duty, ever."""
    terms = (("urgency", "critical"), ("urgency_reason", "life"))
    session.execute(
        insert(Term),
        [{"kind": kind, "code": code, "position": 1, "labels": {"en": code}} for kind, code in terms],
    )
    alternate, on_duty, secretariat = (new_id() for _ in range(3))
    night = [{"weekday": day, "start": "02:15", "end": "08:00"} for day in range(1, 8) if shift]
    second = beside(session, world, alternate, "alternate", [])
    beside(session, world, on_duty, "duty", night)
    session.execute(
        update(FocalPoint).where(col(FocalPoint.id) == world.focal_points["TH"]).values(alternate_id=second)
    )
    session.add(_person(secretariat, "fp-keeper-of-seajust", None, None, world.at))
    session.flush()
    session.add(Grant(id=new_id(), person_id=secretariat, role="secretariat", network="seajust", valid_from=world.at))
    return Officers(world.persons["TH"], alternate, on_duty, secretariat)


def beside(session: WriteSession, world: World, person: str, name: str, duty: list[dict[str, Any]]) -> str:
    """Another focal point of Thailand, with the person behind it."""
    first = session.get_one(FocalPoint, world.focal_points["TH"])
    id = new_id()
    values = first.model_dump() | {"id": id, "duty": duty, "confirmed_at": first.confirmed_at, "change_seq": 90}
    session.execute(insert(FocalPoint), [values])
    session.execute(insert(FocalPointMembership), [{"focal_point_id": id, "network": "seajust", "role": "focal_point"}])
    session.add(_person(person, f"th-{name}", "TH", id, world.at))
    session.flush()
    session.add(Grant(id=new_id(), person_id=person, role="focal_point", network="seajust", valid_from=world.at))
    return id


def _person(id: str, subject: str, code: str | None, focal_point: str | None, at: datetime) -> Person:
    return Person(
        id=id,
        issuer="demo",
        subject=subject,
        display_name=subject,
        display_name_original=subject,
        jurisdiction=code,
        focal_point_id=focal_point,
        created_at=at + timedelta(seconds=1),
    )
