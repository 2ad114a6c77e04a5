"""Who is awake: the States of one's networks, their usual hours, and how many can be reached this minute."""

from datetime import timedelta

from app.kernel.clock import ManualClock
from tests.support.web import SignIn


async def test_each_state_of_ones_networks_with_its_hours(sign_in: SignIn, clock: ManualClock) -> None:
    """Monday, 17:45 and then 18:05 in Almaty and Tashkent."""
    clock.move(timedelta(hours=8, minutes=45))
    kz = await sign_in("KZ")
    hours = {"working_days": [1, 2, 3, 4, 5], "working_hours": {"start": "09:00", "end": "18:00"}, "holiday": False}

    at_work = (await kz.get("/api/directory/awake")).json()
    clock.move(timedelta(minutes=20))
    after = (await kz.get("/api/directory/awake")).json()

    expected = [
        {"jurisdiction": "KZ", "time_zone": "Asia/Almaty", "reachable": 1} | hours,
        {"jurisdiction": "UZ", "time_zone": "Asia/Tashkent", "reachable": 1} | hours,
    ]
    assert at_work == expected
    assert after == [each | {"reachable": 0} for each in expected]
