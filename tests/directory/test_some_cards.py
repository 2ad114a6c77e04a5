"""GET /api/directory/cards: entries named in a conversation, as far as the reader may see them."""

import pytest

from app.kernel.ids import new_id
from tests.support.web import SignIn
from tests.support.world import World

PATH = "/api/directory/cards"


@pytest.mark.parametrize(
    ("whom", "visible"),
    [("KZ", ["TH", "UZ", "KZ"]), ("UZ", ["TH", "UZ", "KZ"]), ("FR", ["TH", "FR"]), ("GH", ["GH"]), ("TH", None)],
)
async def test_hidden_and_unknown_entries_are_missing_alike(
    sign_in: SignIn, world: World, whom: str, visible: list[str] | None
) -> None:
    client = await sign_in(whom)
    asked = ["TH", "UZ", "KZ", "FR", "GH"]

    answer = await client.get(PATH, params={"id": [*(world.focal_points[code] for code in asked), new_id()]})

    expected = [code for code in asked if code in (visible or ["TH", "UZ", "KZ", "FR"])]
    assert [card["jurisdiction"] for card in answer.json()] == expected


async def test_a_card_is_the_one_of_its_page(sign_in: SignIn, world: World) -> None:
    client, id = await sign_in("KZ"), world.focal_points["TH"]

    twice = await client.get(PATH, params={"id": [id, id]})

    assert twice.json() == [(await client.get(f"/api/directory/focal-points/{id}")).json()]


@pytest.mark.parametrize("ids", [[], ["short"], ["0" * 20] * 26])
async def test_none_too_many_or_no_ids_are_refused(sign_in: SignIn, ids: list[str]) -> None:
    client = await sign_in("KZ")

    assert (await client.get(PATH, params={"id": ids})).status_code == 422
