"""PUT, GET and DELETE /api/directory/viewed: the cards a person opened, for that person alone."""

from datetime import timedelta

import pytest

from app.directory.kept import service
from app.kernel.clock import ManualClock
from app.kernel.ids import new_id
from tests.support.web import SignIn
from tests.support.world import World

PATH = "/api/directory/viewed"


async def test_the_card_opened_last_comes_first_and_only_once(
    sign_in: SignIn, world: World, clock: ManualClock
) -> None:
    client = await sign_in("KZ")
    for code in ("TH", "UZ", "KZ", "TH"):
        assert (await client.put(f"{PATH}/{world.focal_points[code]}")).status_code == 204
        clock.move(timedelta(minutes=1))

    viewed = (await client.get(PATH)).json()

    assert ([card["jurisdiction"] for card in viewed["cards"]], viewed["gone"]) == (["TH", "KZ", "UZ"], 0)


async def test_the_oldest_make_way(
    sign_in: SignIn, world: World, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "MOST_VIEWED", 2)
    client = await sign_in("KZ")
    for code in ("TH", "UZ", "KZ"):
        await client.put(f"{PATH}/{world.focal_points[code]}")
        clock.move(timedelta(minutes=1))

    assert [card["jurisdiction"] for card in (await client.get(PATH)).json()["cards"]] == ["KZ", "UZ"]


async def test_the_list_can_be_cleared(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")
    await client.put(f"{PATH}/{world.focal_points['TH']}")

    assert (await client.delete(PATH)).status_code == 204
    assert (await client.get(PATH)).json() == {"cards": [], "gone": 0, "changed": []}


@pytest.mark.parametrize("whom", ["UZ", "TH", "secretariat"])
async def test_nobody_sees_or_clears_what_another_looked_at(sign_in: SignIn, world: World, whom: str) -> None:
    owner, other = await sign_in("KZ"), await sign_in(whom)
    await owner.put(f"{PATH}/{world.focal_points['UZ']}")

    seen = (await other.get(PATH)).json()
    await other.delete(PATH)

    assert seen == {"cards": [], "gone": 0, "changed": []}
    assert len((await owner.get(PATH)).json()["cards"]) == 1


@pytest.mark.parametrize(("whom", "status"), [("UZ", 204), ("TH", 204), ("FR", 404), ("GH", 404), (None, 404)])
async def test_what_cannot_be_seen_was_not_viewed(sign_in: SignIn, world: World, whom: str | None, status: int) -> None:
    client = await sign_in("KZ")

    answer = await client.put(f"{PATH}/{world.focal_points[whom] if whom else new_id()}")

    assert answer.status_code == status
