"""Words are found in what was said in one's own rooms, and nowhere else."""

from typing import Any

import httpx
import pytest

from app.consultations.finding import service
from app.consultations.finding.matching import Match, match, words_of
from tests.consultations.steps import close, form, refusal, say
from tests.support.web import SignIn
from tests.support.world import World


async def found(client: httpx.AsyncClient, query: str, **more: Any) -> dict[str, Any]:
    answer = await client.post("/api/consultations/search", json={"words": query, **more})
    assert answer.status_code == 200, answer.text
    page: dict[str, Any] = answer.json()
    return page


async def seqs(client: httpx.AsyncClient, query: str) -> list[int | None]:
    return [hit["seq"] for hit in (await found(client, query))["hits"]]


async def test_a_hit_says_where_who_and_when(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World
) -> None:
    await say(th, room, "k1", body="The bank keeps records for five years", language="en")

    assert await found(kz, "RECORDS five") == {
        "hits": [
            {
                "room": room["id"],
                "reference": room["reference"],
                "subject": room["subject"],
                "seq": 5,
                "author": world.persons["TH"],
                "kind": "message",
                "at": "2026-11-23T04:00:00.000Z",
                "language": "en",
                "excerpt": "The bank keeps records for five years",
                "marks": [[15, 22], [27, 31]],
                "caveats": [],
                "terms": {"text": None, "until": None},
            }
        ],
        "looked": 5,
        "next": None,
    }


async def test_the_subject_is_looked_at_too(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    assert await seqs(kz, "fraud case") == [None]


async def test_nothing_is_found_in_rooms_one_is_not_in(room: dict[str, Any], sign_in: SignIn) -> None:
    for who in ("UZ", "FR", "secretariat"):
        assert await found(await sign_in(who), "bank") == {"hits": [], "looked": 0, "next": None}


async def test_what_was_withdrawn_or_corrected_is_not_found_and_its_correction_is(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    for n in (1, 2, 3):
        await say(th, room, f"k{n}", body=f"harbour {n}")
    await say(th, room, "k4", kind="withdrawal", reply_to=5, body=None)
    await say(th, room, "k5", kind="correction", reply_to=6, body="harbour two")

    assert await seqs(kz, "harbour") == [9, 7]


async def test_what_must_be_accepted_first_is_not_found_before(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await say(th, room, "k1", body="harbour", caveats=["confidential"])

    assert (await seqs(kz, "harbour"), await seqs(th, "harbour")) == ([], [5])


async def test_a_hit_bears_the_caveats_of_its_entry(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    caveats, terms = ["confidential", "other_restriction"], {"text": "Not to be filed", "until": "2027-01-31"}
    await say(kz, room, "k1", body="harbour", caveats=caveats, terms=terms)

    [hit] = (await found(kz, "harbour"))["hits"]
    assert (hit["caveats"], hit["terms"]) == (caveats, terms)


async def test_pages_follow_each_other_without_gap_or_repeat(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "HITS", 2)
    monkeypatch.setattr(service, "PARCEL", 3)
    monkeypatch.setattr(service, "PARCELS", 2)
    said = []
    for key in ("a", "b"):
        room = (await kz.post("/api/consultations", json=form(world, key=key, question=None))).json()
        for n in range(9):
            await say(th, room, f"{key}{n}", body=f"{'harbour' if n % 3 else 'else'} {n}")
            said += [(room["id"], 4 + n)] if n % 3 else []

    pages = [await found(kz, "harbour")]
    while (position := pages[-1]["next"]) is not None:
        pages.append(await found(kz, "harbour", position=position))

    hits = [(hit["room"], hit["seq"]) for page in pages for hit in page["hits"]]
    assert sorted(hits) == sorted(said)
    assert len(set(hits)) == len(hits)
    assert max(len(page["hits"]) for page in pages) == 2


@pytest.mark.parametrize(
    ("query", "more"),
    [("x", {}), ("́̂", {}), ("x" * 201, {}), ("bank", {"position": "0" * 20 + ".5"}), ("bank", {"position": "1"})],
)
async def test_a_question_without_words_or_from_nowhere_is_refused(
    kz: httpx.AsyncClient, room: dict[str, Any], query: str, more: dict[str, str]
) -> None:
    assert refusal(await kz.post("/api/consultations/search", json={"words": query, **more})) == (422, "bad_input")


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Заморозка счёта", "счета", Match("Заморозка счёта", [(10, 15)])),
        ("تجميد الأموال", "الاموال", Match("تجميد الأموال", [(6, 13)])),
        ("Résumé of the ﬁle", "resume file", Match("Résumé of the ﬁle", [(0, 6), (14, 17)])),
        ("freezing", "frozen", None),
        ("İstanbul", "istanbul", Match("İstanbul", [(0, 8)])),
        ("a" * 500 + " needle", "needle", Match("a" * 89 + " needle", [(90, 96)])),
    ],
)
def test_case_accents_and_forms_of_letters_do_not_matter(text: str, query: str, expected: Match | None) -> None:
    assert match(text, words_of(query)) == expected


async def test_a_closed_room_is_looked_through_as_well(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    await close(kz, room, note="harbour")

    assert await seqs(kz, "harbour") == [5]
