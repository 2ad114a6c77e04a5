"""What was reported of an entry stands on its full cards until the secretariat has settled it."""

from datetime import timedelta

from httpx import AsyncClient

from app.kernel.clock import ManualClock
from tests.support.web import SignIn
from tests.support.world import World


async def marks(client: AsyncClient, world: World) -> list[dict[str, str]]:
    card = (await client.get(f"/api/directory/focal-points/{world.focal_points['KZ']}")).json()
    found: list[dict[str, str]] = card["reported"]
    return found


async def test_a_number_reported_dead_is_marked_for_colleagues_until_its_review_ends(
    sign_in: SignIn, world: World, clock: ManualClock
) -> None:
    reporter, colleague, secretariat = [await sign_in(whom) for whom in ("TH", "UZ", "secretariat")]
    about = {"focal_point": world.focal_points["KZ"]}
    for problem in ("no_answer", "bounced"):
        await reporter.post("/api/reports", json=about | {"problem": problem, "note": "Said in confidence"})
        clock.move(timedelta(minutes=5))
    await colleague.post("/api/reports", json=about | {"problem": "no_answer"})

    full, office = await marks(colleague, world), await marks(await sign_in("TH"), world)
    [review] = (await secretariat.get("/api/secretariat/reviews")).json()["reviews"]
    await secretariat.post(f"/api/secretariat/reviews/{review['id']}/resolution", json={"result": "corrected"})

    assert full == [
        {"problem": "bounced", "at": "2026-11-23T04:05:00Z"},
        {"problem": "no_answer", "at": "2026-11-23T04:10:00Z"},
    ], "the latest of each problem, and nobody by name"
    assert office == []
    assert await marks(colleague, world) == []
