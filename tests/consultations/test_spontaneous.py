"""Information given unasked (UNTOC 18(4)), and telling its giver that it must be disclosed (18(5))."""

from functools import partial
from typing import Any

import httpx
import pytest
from sqlalchemy import Update, update
from sqlmodel import col, select

from app.directory.models import Authority
from app.kernel.db import Database, WriteSession
from app.outbox.models import Notice
from tests.consultations.steps import AT, close, entries, refusal
from tests.consultations.test_accept import accept
from tests.support.web import SignIn
from tests.support.world import World


async def act(client: httpx.AsyncClient, room: dict[str, Any], path: str, **given: Any) -> httpx.Response:
    return await client.post(f"/api/consultations/{room['id']}/{path}", json={"key": path, "language": "en"} | given)


async def inform(client: httpx.AsyncClient, room: dict[str, Any], **changes: Any) -> httpx.Response:
    return await act(
        client, room, "information", **{"body": "Two accounts were opened in May.", "vouched": True} | changes
    )


async def notify(client: httpx.AsyncClient, room: dict[str, Any], **changes: Any) -> httpx.Response:
    given = {"seq": 5, "body": "It speaks for the second accused.", "planned_on": "2026-12-01"} | changes
    return await act(client, room, "disclosures", **given)


@pytest.fixture
async def informed(kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]) -> dict[str, Any]:
    """The room with information from KZ (entry 5) that TH has accepted (entry 6)."""
    assert (await inform(kz, room)).status_code == 200
    assert (await accept(th, room, 5)).status_code == 200
    return room


def _changed(session: WriteSession, wanted: Update) -> None:
    session.connection().execute(wanted)


def authority(code: str, stated: bool) -> dict[str, Any]:
    return {"jurisdiction": code, "names": {"en": f"Office {code}"}, "stated": stated}


async def test_it_names_both_authorities_and_asks_for_notice(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World
) -> None:
    answer = await inform(kz, room, caveats=["confidential"], instruments=["untoc"], terms={"until": "2027-01-31"})

    assert (answer.status_code, answer.json()) == (200, {"key": "information", "room": room["id"], "seq": 5, "at": AT})
    [entry] = await entries(th, room, after=4)
    for each in (entry["data"]["from"], *entry["data"]["to"]):
        each.pop("authority")
    assert entry == {
        "room": room["id"],
        "seq": 5,
        "key": None,
        "kind": "information",
        "author": world.persons["KZ"],
        "at": AT,
        "body": None,
        "reply_to": None,
        "caveats": ["confidential", "exculpatory_notice"],
        "language": "en",
        "data": {
            "from": authority("KZ", False),
            "to": [authority("TH", False)],
            "instruments": ["untoc"],
            "vouched": True,
            "terms": {"until": "2027-01-31"},
        },
    }


COMPETENT: tuple[tuple[list[str], list[str], bool], ...] = (
    ([], [], True),
    (["sends"], ["receives"], True),
    (["sends"], ["executes"], True),
    (["executes"], ["receives"], False),
    (["sends"], ["sends"], False),
)


async def test_it_goes_from_a_competent_authority_to_a_competent_one(
    kz: httpx.AsyncClient, room: dict[str, Any], db: Database
) -> None:
    for n, (sends, receives, allowed) in enumerate(COMPETENT):
        for code, functions in (("KZ", sends), ("TH", receives)):
            stated = [{"function": each, "instruments": [], "stages": []} for each in functions]
            wanted = update(Authority).where(col(Authority.jurisdiction) == code).values(competence=stated)
            await db.write(partial(_changed, wanted=wanted))

        answer = await inform(kz, room, key=f"i{n}")

        assert answer.status_code == 200 if allowed else refusal(answer) == (403, "authority_not_competent")


async def test_where_the_directory_says_nothing_of_an_authority_its_sender_vouches_for_it(
    kz: httpx.AsyncClient, room: dict[str, Any], db: Database
) -> None:
    answers = []
    for n, told in enumerate([(), ("KZ",), ("KZ", "TH")]):
        for code in told:
            stated: list[dict[str, Any]] = [
                {"function": each, "instruments": [], "stages": []} for each in ("sends", "receives")
            ]
            wanted = update(Authority).where(col(Authority.jurisdiction) == code).values(competence=stated)
            await db.write(partial(_changed, wanted=wanted))
        answers.append((await inform(kz, room, key=f"i{n}", vouched=False)).status_code)

    assert answers == [422, 422, 200]


async def test_bad_information_is_refused(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    for wrong in (
        {"caveats": ["unheard_of"]},
        {"instruments": ["unheard_of"]},
        {"terms": {"text": "w"}},
        {"body": " "},
    ):
        assert refusal(await inform(kz, room, **wrong)) == (422, "bad_input")


async def test_the_receiving_side_tells_what_it_must_disclose(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, informed: dict[str, Any], world: World, db: Database
) -> None:
    answer = await notify(th, informed)

    assert answer.json()["seq"] == 7
    [entry] = await entries(th, informed, after=6)
    assert (entry["kind"], entry["reply_to"], entry["data"]) == (
        "disclosure",
        5,
        {"planned_on": "2026-12-01", "late": False},
    )
    replied = await act(kz, informed, "disclosures/7/replies", key="reply", reply="consult", body="Let us speak.")
    assert replied.json()["seq"] == 8
    [entry] = await entries(th, informed, after=7)
    assert (entry["kind"], entry["reply_to"], entry["body"], entry["data"]) == (
        "disclosure_reply",
        7,
        "Let us speak.",
        {"reply": "consult"},
    )
    told = await db.read(lambda session: session.exec(select(Notice).where(Notice.kind == "disclosure_news")).all())
    assert {(each.person_id, each.about, each.urgent) for each in told} == {
        (world.persons[code], f"{informed['id']}#entry-7", True) for code in ("KZ", "TH")
    }


async def test_where_nobody_of_the_giving_state_is_left_the_notice_says_that_nobody_was_told(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, informed: dict[str, Any], db: Database
) -> None:
    await close(kz, informed)
    assert (await act(kz, informed, "leave", language=None)).status_code == 200

    assert (await notify(th, informed, planned_on=None, late=True)).status_code == 200

    [entry] = await entries(th, informed, after=8)
    assert entry["data"] == {"planned_on": None, "late": True, "unheard": "KZ"}
    assert (
        await db.read(lambda session: session.exec(select(Notice).where(Notice.kind == "disclosure_news")).all()) == []
    )


async def test_notice_may_come_late_and_after_the_end(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, informed: dict[str, Any]
) -> None:
    await close(kz, informed)

    answer = await notify(th, informed, planned_on=None, late=True)

    assert answer.status_code == 200
    assert (await act(kz, informed, "disclosures/8/replies", key="reply", reply="noted")).status_code == 200


REFUSED: tuple[tuple[str, dict[str, Any], tuple[int, str]], ...] = (
    ("KZ", {}, (403, "act_not_open_to_you")),
    ("UZ", {}, (404, "not_found")),
    ("TH", {"seq": 4}, (422, "unknown_entry")),
    ("TH", {"seq": 99}, (422, "unknown_entry")),
    ("TH", {"planned_on": "2026-11-21"}, (422, "bad_input")),
    ("TH", {"planned_on": None}, (422, "bad_input")),
    ("TH", {"late": True}, (422, "bad_input")),
)


async def test_a_notice_is_about_what_another_side_gave_and_comes_before(
    sign_in: SignIn, informed: dict[str, Any]
) -> None:
    clients = {whom: await sign_in(whom) for whom in ("KZ", "TH", "UZ")}
    for whom, changes, expected in REFUSED:
        assert refusal(await notify(clients[whom], informed, **changes)) == expected


async def test_what_was_not_accepted_cannot_be_disclosed(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await inform(kz, room)

    assert refusal(await notify(th, room)) == (422, "unknown_entry")


async def test_only_the_giving_side_replies(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, informed: dict[str, Any]
) -> None:
    await notify(th, informed)

    assert refusal(await act(th, informed, "disclosures/7/replies", reply="agreed")) == (403, "act_not_open_to_you")
    assert refusal(await act(kz, informed, "disclosures/5/replies", reply="agreed")) == (422, "unknown_entry")
