"""GET /api/directory/focal-points/{id}: the whole card, or nothing at all."""

from tests.support.web import SignIn
from tests.support.world import World


async def test_a_card_shows_office_and_competence_and_no_number(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")

    answer = await client.get(f"/api/directory/focal-points/{world.focal_points['TH']}")

    assert (answer.status_code, answer.json()) == (
        200,
        {
            "id": world.focal_points["TH"],
            "name_original": "Original TH",
            "name_original_language": "en",
            "name_romanised": "Romanised TH",
            "names": {"ru": "Имя TH"},
            "other_spellings": [],
            "position": {"en": "Prosecutor"},
            "jurisdiction": "TH",
            "authority": {
                "id": world.authorities["TH"],
                "jurisdiction": "TH",
                "kind": "prosecution",
                "names": {"en": "Office TH"},
                "name_original": None,
                "name_original_language": None,
                "city": {},
                "competence": [],
                "territory": {},
            },
            "memberships": [{"network": "seajust", "role": "focal_point"}],
            "languages": [{"code": "en", "level": "fluent"}],
            "offences": ["drugs"],
            "measures": ["freezing"],
            "not_competent": [],
            "territory": {},
            "time_zone": "Asia/Bangkok",
            "working_days": [1, 2, 3, 4, 5],
            "working_hours": {"start": "09:00", "end": "18:00"},
            "reachability": {
                "state": "working_hours",
                "reachable": True,
                "until": "2026-11-23T11:00:00Z",
                "opens_at": None,
                "holiday": None,
            },
            "stand_in": None,
            "alternate": None,
            "alternate_missing": True,
            "valid_until": None,
            "confirmed_at": "2026-11-13T04:00:00Z",
            "freshness": "fresh",
            "reported": [],
            "contact_changed_at": None,
            "revision": 1,
            "illustrative": True,
            "level": "office",
            "abilities": {"edit": False, "consult": True},
        },
    )


async def test_a_full_card_adds_other_spellings(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")

    card = (await client.get(f"/api/directory/focal-points/{world.focal_points['UZ']}")).json()

    assert (card["level"], card["other_spellings"]) == ("full", ["Other UZ"])


async def test_a_hidden_focal_point_answers_like_one_that_never_existed(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")

    hidden = await client.get(f"/api/directory/focal-points/{world.focal_points['GH']}")
    missing = await client.get(f"/api/directory/focal-points/{'0' * 20}")

    assert hidden.status_code == missing.status_code == 404
    assert hidden.json() | {"request_id": ""} == missing.json() | {"request_id": ""}


async def test_nobody_is_shown_anything_without_a_session(sign_in: SignIn, world: World) -> None:
    client = await sign_in("")

    answer = await client.get(f"/api/directory/focal-points/{world.focal_points['KZ']}")

    assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")
