"""GET /api/directory/who-viewed-me: who was shown one's numbers, when and for what."""

from datetime import timedelta

from app.kernel.clock import ManualClock
from tests.support.web import SignIn
from tests.support.world import World

PATH = "/api/directory/who-viewed-me"


async def test_the_person_revealed_sees_who_when_and_why(sign_in: SignIn, world: World, clock: ManualClock) -> None:
    address = f"/api/directory/focal-points/{world.focal_points['UZ']}/reveal"
    await (await sign_in("KZ")).post(address, json={"purpose": "other", "reason": "a matter of the case"})
    clock.move(timedelta(minutes=5))
    await (await sign_in("TH")).post(address, json={"purpose": "urgent"})

    seen = (await (await sign_in("UZ")).get(PATH)).json()

    assert seen == [
        {
            "at": "2026-11-23T04:05:00Z",
            "purpose": "urgent",
            "viewer": {
                "display_name": "Person TH",
                "display_name_original": "Original TH",
                "names": {},
                "jurisdiction": "TH",
            },
        },
        {
            "at": "2026-11-23T04:00:00Z",
            "purpose": "other",
            "viewer": {
                "display_name": "Person KZ",
                "display_name_original": "Original KZ",
                "names": {},
                "jurisdiction": "KZ",
            },
        },
    ]


async def test_nobody_else_sees_it(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")
    await client.post(
        f"/api/directory/focal-points/{world.focal_points['UZ']}/reveal", json={"purpose": "consultation"}
    )

    assert (await client.get(PATH)).json() == []
    assert (await (await sign_in("secretariat")).get(PATH)).json() == []
    assert (await (await sign_in("")).get(PATH)).status_code == 401


async def test_ones_own_look_is_not_listed(sign_in: SignIn, world: World) -> None:
    client = await sign_in("UZ")
    await client.post(
        f"/api/directory/focal-points/{world.focal_points['UZ']}/reveal", json={"purpose": "consultation"}
    )

    assert (await client.get(PATH)).json() == []
