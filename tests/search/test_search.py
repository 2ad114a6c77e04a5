"""GET /api/directory/search: who may be found, by what, in which order, and what is refused."""

from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import insert, update
from sqlmodel import col

from app.directory.models import DirectoryPosition, FocalPoint, FreshnessTerms
from app.kernel.db import Database, WriteSession
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

PATH = "/api/directory/search"
Params = dict[str, str | int | bool | list[str]]


async def answer(sign_in: SignIn, whom: str, **params: Any) -> dict[str, Any]:
    client = await sign_in(whom)
    response = await client.get(PATH, params=params)
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


def who(found: dict[str, Any]) -> list[str]:
    return [hit["card"]["jurisdiction"] for hit in found["hits"]]


def counts(found: dict[str, Any], facet: str) -> dict[str, int]:
    return {each["value"]: each["count"] for each in found["facets"][facet]}


async def test_a_name_finds_its_bearer_and_says_how_surely(sign_in: SignIn, world: World) -> None:
    found = await answer(sign_in, "KZ", q="original th")
    client = await sign_in("KZ")
    card = (await client.get(f"/api/directory/focal-points/{world.focal_points['TH']}")).json()

    one = {"count": 1, "count_is_floor": False}
    why = [{"asked": "original", "name": "Original", "way": "same"}, {"asked": "th", "name": "TH", "way": "same"}]
    assert found["hits"][0] == {"card": card, "match": {"confidence": "exact", "matched": "Original TH", "why": why}}
    assert {key: value for key, value in found.items() if key not in ("hits", "facets")} == {
        "total": len(found["hits"]),
        "total_is_floor": False,
        "degraded": False,
        "illustrative": True,
    }
    assert {"value": "TH", **one} in found["facets"]["jurisdiction"]


async def test_without_a_query_everybody_visible_is_listed(sign_in: SignIn) -> None:
    found = await answer(sign_in, "KZ")

    assert sorted(who(found)) == ["KZ", "TH", "UZ"]
    assert counts(found, "jurisdiction") == {"KZ": 1, "TH": 1, "UZ": 1}
    assert counts(found, "network") == {"casc": 2, "seajust": 1}
    assert counts(found, "role") == {"focal_point": 3}
    assert counts(found, "reachable") == {"true": 3}


async def test_somebody_hidden_is_found_by_nothing(sign_in: SignIn, world: World) -> None:
    for params in ({"q": "Romanised GH"}, {"q": "Other GH"}, {"jurisdiction": "GH"}, {"q": "GH"}):
        found = await answer(sign_in, "KZ", **params)

        assert "GH" not in who(found)
        assert all(hit["match"] is None or hit["match"]["confidence"] != "exact" for hit in found["hits"])
        assert counts(found, "network").get("wacap") is None


async def test_a_spelling_that_the_card_does_not_show_is_not_named_either(sign_in: SignIn) -> None:
    office, full = [await answer(sign_in, "KZ", q=f"Other {code}") for code in ("TH", "UZ")]

    assert (who(office)[0], office["hits"][0]["match"]["matched"]) == ("TH", "Romanised TH")
    assert (who(full)[0], full["hits"][0]["match"]["matched"]) == ("UZ", "Other UZ")


async def test_words_for_an_office_and_a_position_find_who_has_them_without_a_name_match(sign_in: SignIn) -> None:
    found = await answer(sign_in, "KZ", q="prosecutor office")

    assert sorted(who(found)) == ["KZ", "TH", "UZ"]
    assert [hit["match"] for hit in found["hits"]] == [None, None, None]


async def test_values_of_one_filter_are_alternatives_and_filters_narrow_each_other(sign_in: SignIn) -> None:
    either = await answer(sign_in, "KZ", jurisdiction=["UZ", "TH"])
    both = await answer(sign_in, "KZ", jurisdiction=["UZ", "TH"], network="casc")

    assert sorted(who(either)) == ["TH", "UZ"]
    assert who(both) == ["UZ"]


async def test_counts_of_a_filter_ignore_its_own_choice_and_a_chosen_value_is_always_listed(sign_in: SignIn) -> None:
    found = await answer(sign_in, "KZ", jurisdiction=["UZ", "FR"], network="casc")

    assert counts(found, "jurisdiction") == {"FR": 0, "KZ": 1, "UZ": 1}
    assert counts(found, "network") == {"casc": 1}


async def test_how_fresh_entries_are_is_counted_and_chosen_as_their_cards_say(
    sign_in: SignIn, database: Database, application: FastAPI, world: World
) -> None:
    """CASC says 30 and 60 days; of SEAJust, which says nothing, the house's 90 and 180 count; WACAP is not shown."""

    def write(session: WriteSession) -> None:
        days = {"KZ": 10, "UZ": 40, "TH": 100, "GH": 40}
        for seq, (code, age) in enumerate(days.items(), 90):
            own = update(FocalPoint).where(col(FocalPoint.id) == world.focal_points[code])
            session.execute(own.values(confirmed_at=world.at - timedelta(days=age), change_seq=seq))
        session.execute(update(DirectoryPosition).values(last_seq=99))
        limits = {"casc": (30, 60), "wacap": (1, 2)}
        rows = [{"network": network, "due_after": d, "stale_after": s} for network, (d, s) in limits.items()]
        session.execute(insert(FreshnessTerms), rows)

    await database.write(write)
    await application.state.desk.follow()

    found = await answer(sign_in, "KZ")
    due = await answer(sign_in, "KZ", freshness="due")
    fresh = await answer(sign_in, "KZ", freshness=["fresh", "stale"], q="Romanised")

    said = {hit["card"]["jurisdiction"]: hit["card"]["freshness"] for hit in found["hits"]}
    assert said == {"KZ": "fresh", "UZ": "due", "TH": "due"}
    assert counts(found, "freshness") == counts(due, "freshness") == {"fresh": 1, "due": 2}
    assert (sorted(who(due)), due["total"], counts(due, "network")) == (["TH", "UZ"], 2, {"casc": 1, "seajust": 1})
    assert (who(fresh), counts(fresh, "freshness")) == (["KZ"], {"fresh": 1, "due": 2, "stale": 0})


async def test_filters_narrow_what_a_name_finds(sign_in: SignIn) -> None:
    found = await answer(sign_in, "KZ", q="Romanised", jurisdiction="TH")

    assert (who(found), found["total"]) == (["TH"], 1)
    assert counts(found, "jurisdiction") == {"KZ": 1, "TH": 1, "UZ": 1}


async def test_pages_follow_each_other(sign_in: SignIn) -> None:
    whole = await answer(sign_in, "KZ")
    pages = [await answer(sign_in, "KZ", offset=offset, limit=2) for offset in (0, 2, 4)]

    assert [who(page) for page in pages] == [who(whole)[:2], who(whole)[2:], []]
    assert {page["total"] for page in pages} == {3}


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"q": "x" * 201}, "query_too_long"),
        ({"offset": 90, "limit": 25}, "window_exceeded"),
        ({"jurisdiction": "XX"}, "unknown_filter_value"),
        ({"network": "casc", "offence": "sorcery"}, "unknown_filter_value"),
        ({"q": "a\u0000b"}, "bad_input"),
        ({"q": "a\u202eb"}, "bad_input"),
        ({"limit": 26}, "bad_input"),
        ({"offset": -1}, "bad_input"),
        ({"offset": 10**30}, "bad_input"),
        ({"sort": "name"}, "bad_input"),
        ({"language": "' OR 1"}, "bad_input"),
        ({"freshness": "rotten"}, "bad_input"),
    ],
)
async def test_what_makes_no_sense_is_refused(sign_in: SignIn, params: Params, code: str) -> None:
    client = await sign_in("KZ")

    response = await client.get(PATH, params=params)

    assert (response.status_code, response.json()["code"]) == (422, code)


async def test_nobody_searches_without_a_session(sign_in: SignIn) -> None:
    response = await (await sign_in("")).get(PATH, params={"q": "Romanised"})

    assert (response.status_code, response.json()["code"]) == (401, "not_signed_in")


async def test_a_search_costs_the_same_statements_however_many_it_finds(sign_in: SignIn, application: FastAPI) -> None:
    client = await sign_in("KZ")
    database: Database = application.state.house.db
    sent: list[int] = []
    for q in ("Romanised", "Romanised", "Romanised TH"):
        with statements(database) as seen:
            await client.get(PATH, params={"q": q})
        sent.append(len(seen))

    # People not shown today are counted: what is known, the rows; without waiting for the disk, a lock.
    shown_first = 2 if database.sqlite else 4
    assert sent == [3 + shown_first, 3, 3]


async def test_an_edit_is_found_under_its_new_name_at_once(sign_in: SignIn, world: World, application: FastAPI) -> None:
    keeper = await sign_in("secretariat")
    edit = {"revision": 1, "name_romanised": "Dinara Tolegenova", "other_spellings": []}
    await keeper.patch(f"/api/directory/focal-points/{world.focal_points['KZ']}", json=edit)

    await application.state.desk.follow()
    found = await answer(sign_in, "UZ", q="Толегенова")

    assert who(found) == ["KZ"]
    assert "KZ" not in who(await answer(sign_in, "UZ", q="Other KZ"))[:1]
