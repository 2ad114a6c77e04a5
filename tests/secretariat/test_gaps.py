"""/api/secretariat/gaps: questions for which nobody of the network was there."""

import pytest
from httpx import AsyncClient

from app.directory.gaps.service import ONE_QUESTION, Gap, note
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.support.web import SignIn
from tests.support.world import World

GAPS = "/api/secretariat/gaps"


async def noted(database: Database, world: World, clock: ManualClock, network: str = "casc") -> None:
    """Somebody of TH asked for it."""
    gap = Gap(network, "KZ", "drugs", "freezing")
    await database.write(lambda session: note(session, world.principal("TH"), [gap], clock.now()))


async def listed(client: AsyncClient) -> list[dict[str, object]]:
    found: list[dict[str, object]] = (await client.get(GAPS)).json()
    return found


async def test_a_gap_is_listed_with_how_often_it_was_asked_for(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    for network in ("casc", "casc", "seajust"):
        await noted(database, world, clock, network)
        clock.move(ONE_QUESTION)

    found = await listed(await sign_in("secretariat"))

    assert found == [
        {
            "id": found[0]["id"],
            "network": "casc",
            "jurisdiction": "KZ",
            "offence": "drugs",
            "measure": "freezing",
            "stage": "",
            "asked_from": "TH",
            "times": 2,
            "first_at": "2026-11-23T04:00:00Z",
            "last_at": "2026-11-23T05:00:00Z",
        }
    ]


async def test_a_settled_gap_comes_back_when_it_is_asked_for_again(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    client = await sign_in("secretariat")
    await noted(database, world, clock)
    (gap,) = await listed(client)

    answer = await client.post(f"{GAPS}/{gap['id']}/settlement")
    settled = await listed(client)
    await noted(database, world, clock)
    same_question = await listed(client)
    clock.move(ONE_QUESTION)
    await noted(database, world, clock)

    assert (answer.status_code, settled, same_question) == (204, [], [])
    assert [each["id"] for each in await listed(await sign_in("secretariat"))] == [gap["id"]]


@pytest.mark.parametrize(("whom", "read", "settled"), [("KZ", 403, 403), ("GH", 403, 403), ("", 401, 401)])
async def test_gaps_are_the_secretariats(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock, whom: str, read: int, settled: int
) -> None:
    await noted(database, world, clock)
    (gap,) = await listed(await sign_in("secretariat"))
    client = await sign_in(whom)

    assert (await client.get(GAPS)).status_code == read
    assert (await client.post(f"{GAPS}/{gap['id']}/settlement")).status_code == settled
