"""When a consultation is to be acknowledged and answered: by the working calendar of the side that is asked."""

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.consultations.urgency.working_time import after_days, after_minutes, at_work
from app.directory.reachability import Schedule
from app.kernel.clock import ManualClock
from tests.consultations.steps import form, refusal
from tests.consultations.urgency.conftest import Officers, opened
from tests.consultations.urgency.steps import clock_of, told
from tests.support.web import SignIn
from tests.support.world import World

BANGKOK = Schedule("Asia/Bangkok", (1, 2, 3, 4, 5), ("09:00", "18:00"))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("asked", "minutes", "due"),
    [
        ("2026-11-23 04:00", 240, "2026-11-23 08:00"),  # Monday 11:00 -> 15:00
        ("2026-11-23 09:00", 240, "2026-11-24 04:00"),  # Monday 16:00: two hours today, two tomorrow
        ("2026-11-23 20:00", 240, "2026-11-24 06:00"),  # at night: from 09:00
        ("2026-11-27 10:00", 480, "2026-11-30 09:00"),  # Friday 17:00: over the weekend
    ],
)
def test_only_working_time_counts(asked: str, minutes: int, due: str) -> None:
    assert after_minutes(BANGKOK, utc(asked), minutes) == utc(due)


@pytest.mark.parametrize(
    ("asked", "days", "due"),
    [
        ("2026-11-23 04:00", 5, "2026-11-30 11:00"),  # Monday -> the end of next Monday
        ("2026-11-28 04:00", 1, "2026-12-01 11:00"),  # Saturday: Monday has begun it, Tuesday ends it
    ],
)
def test_days_end_with_the_working_day(asked: str, days: int, due: str) -> None:
    assert after_days(BANGKOK, utc(asked), days) == utc(due)


@pytest.mark.parametrize(
    ("since", "moments"),
    [
        ("2026-11-23 08:00", ["2026-11-23 08:00", "2026-11-24 02:00", "2026-11-25 02:00"]),  # at work on Monday
        ("2026-11-23 13:00", ["2026-11-24 02:00", "2026-11-25 02:00", "2026-11-26 02:00"]),  # Monday, after hours
        ("2026-11-27 02:00", ["2026-11-27 02:00", "2026-11-30 02:00", "2026-12-01 02:00"]),  # Friday at opening
        ("2026-11-28 02:00", ["2026-11-30 02:00", "2026-12-01 02:00", "2026-12-02 02:00"]),  # Saturday
    ],
)
def test_openings_follow_each_other(since: str, moments: list[str]) -> None:
    assert at_work(BANGKOK, utc(since), 3) == [utc(each) for each in moments]


def test_an_opening_is_no_new_one_because_a_week_is_over() -> None:
    """Somebody at work from 20:00 to 04:00, looked at from midnight on: each night has one opening."""
    nights = Schedule("Asia/Bangkok", (1,), ("20:00", "04:00"))

    assert at_work(nights, utc("2026-11-23 17:00"), 3) == [
        utc("2026-11-23 17:00"),
        utc("2026-11-30 13:00"),
        utc("2026-12-07 13:00"),
    ]


def test_whoever_never_works_is_counted_in_real_time() -> None:
    nobody = Schedule("Asia/Bangkok", (), ("09:00", "18:00"))

    assert after_minutes(nobody, utc("2026-11-23 04:00"), 30) == utc("2026-11-23 04:30")
    assert after_days(nobody, utc("2026-11-23 04:00"), 2) == utc("2026-11-25 04:00")
    assert at_work(nobody, utc("2026-11-23 04:00"), 3) == [utc("2026-11-23 04:00")]


async def test_the_defaults(officers: Officers, world: World, sign_in: SignIn) -> None:
    """Monday 11:00 in Bangkok; eight working hours are one working day."""
    kz = await sign_in("KZ")
    found = []
    for urgency in ("critical", "high", "normal"):
        clock = (await opened(kz, world, urgency, key=urgency))["clocks"][0]
        found.append((clock["acknowledge_by"], clock["answer_by"], len(clock["rungs"])))

    assert found == [
        ("2026-11-23T04:30:00.000Z", None, 3),
        ("2026-11-23T08:00:00.000Z", None, 3),
        ("2026-11-24T03:00:00.000Z", "2026-11-30T11:00:00.000Z", 0),
    ]


async def test_a_network_sets_its_own_targets(
    application: FastAPI, officers: Officers, world: World, clock: ManualClock, sign_in: SignIn
) -> None:
    target = {"network": "seajust", "urgency": "high", "acknowledge": 60, "working": False, "rungs": [15]}
    keeper = await sign_in("keeper-of-seajust")
    wrong = (target | {"network": "casc"}, target | {"acknowledge": 0})
    refused = [refusal(await keeper.put("/api/response-targets", json=each)) for each in wrong]
    before = (await keeper.get("/api/response-targets")).json()
    after = (await keeper.put("/api/response-targets", json=target)).json()
    kz = await sign_in("KZ")
    room = await opened(kz, world, "high")

    assert [*refused, refusal(await kz.get("/api/response-targets"))] == [
        (403, "forbidden"),
        (422, "bad_input"),
        (403, "forbidden"),
    ]
    assert [each["default"] for each in before] == [True, True, True]
    own = target | {"answer_days": None, "default": False}
    assert [each for each in after if not each["default"]] == [own]
    assert room["clocks"][0]["acknowledge_by"] == "2026-11-23T05:00:00.000Z"
    assert room["clocks"][0]["rungs"] == ["2026-11-23T04:15:00.000Z"]


async def test_an_unknown_reason_or_zone_is_refused_and_a_deadline_gone_by_and_no_reason_at_all(
    officers: Officers, world: World, sign_in: SignIn
) -> None:
    kz = await sign_in("KZ")
    gone = {"reason": "life", "deadline": "2026-11-23T03:59:00Z"}
    for wrong in ({"reason": "boredom"}, {"reason": "life", "time_zone": "Mars/Olympus"}, gone, None):
        answer = await kz.post("/api/consultations", json=form(world, urgency="critical", urgent=wrong))
        assert refusal(answer) == (422, "bad_input")


async def test_a_normal_question_waits_for_the_digest(
    room: dict[str, Any], application: FastAPI, world: World, th: httpx.AsyncClient
) -> None:
    assert await told(application.state.house.db, "consultation_waiting") == {world.persons["TH"]}
    assert (await clock_of(th, room))["reason"] is None
