"""POST /api/consultations/{id}/papers: what is handed out, to whom, and what of it is written down."""

import hashlib
from datetime import timedelta
from io import BytesIO
from typing import Any

import httpx
import pytest
from docx import Document
from fastapi import FastAPI

from app.audit import service as audit
from app.consultations.papers import service
from app.consultations.papers.seals import verify
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.consultations.steps import AT, CLOCK, QUESTION, close, invite, refusal, say
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World


async def paper(client: httpx.AsyncClient, room: dict[str, Any], **wanted: str) -> httpx.Response:
    """A transcript as JSON in English, unless told otherwise."""
    form = {"kind": "transcript", "format": "json", "language": "en"} | wanted
    return await client.post(f"/api/consultations/{room['id']}/papers", json=form)


async def test_a_transcript_tells_the_log_the_people_and_for_whom_it_was_made(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World
) -> None:
    answer = await paper(kz, room)

    made = answer.json()["paper"]
    name = f"{room['reference'].replace(' ', '-')}-transcript-en.json"
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}"'
    assert made["made_for"] == {"person": world.persons["KZ"], "name": "Person KZ"}
    assert (made["made_at"], made["notice"]) == (
        AT,
        "Informal consultation. Not a mutual legal assistance request; nothing here is evidence.",
    )
    assert [(entry["seq"], entry["kind"], entry["body"]) for entry in made["entries"]] == [
        (1, "opened", None),
        (2, "joined", None),
        (3, "joined", None),
        (4, "message", QUESTION),
    ]
    assert [(person["display_name"], person["side"]) for person in made["people"]] == [
        ("Person KZ", "requesting"),
        ("Person TH", "requested"),
    ]
    assert made["room"]["subject"] == "Bank records in a fraud case"
    assert made["labels"]["offence"] == {"fraud": "fraud"}
    assert verify(answer.content, ()).verdict == "unsigned"


ROOM = {"id", "reference", "kind", "network", "route_id", "subject", "own_reference", "request_language", "wanted_by"}
ROOM |= {"requesting_jurisdiction", "requested_jurisdictions", "requesting_authority", "question_type", "stage"}
ROOM |= {"offences", "measures", "instruments", "urgency", "status", "outcome", "caveats", "terms", "clocks"}
ROOM |= {"admissions", "last_seq", "last_at", "opened_at", "opened_by", "frozen_at", "closed_at", "purge_at"}
ROOM |= {"kept_days", "held_by"}


@pytest.mark.parametrize("kind", ["transcript", "package"])
async def test_of_the_room_goes_in_what_it_is_to_everybody_and_nothing_of_who_made_it(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World, kind: str
) -> None:
    await invite(kz, room, focal_point=world.focal_points["UZ"])

    answer = await paper(kz, room, kind=kind)

    shown = answer.json()["paper"]["room"]
    assert set(shown) == ROOM
    assert shown["clocks"] == [{key: CLOCK[key] for key in CLOCK if key not in {"mine", "escalate", "promise"}}]
    assert [set(each) for each in shown["admissions"]] == [
        {"seq", "role", "people", "jurisdiction", "network", "until", "proposed_by", "waits_for"}
    ]
    assert verify(answer.content, ()).verdict == "unsigned"


async def test_the_trail_says_since_when_each_person_has_and_has_read_an_entry(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, clock: ManualClock
) -> None:
    await th.post(f"/api/consultations/{room['id']}/read", json={"seq": 3})
    clock.move(timedelta(minutes=5))
    await th.post(f"/api/consultations/{room['id']}/read", json={"seq": 4})

    made = (await paper(kz, room)).json()["paper"]

    read = {"person": world.persons["TH"], "kind": "read"}
    assert made["trail"] == [read | {"seq": 3, "at": AT}, read | {"seq": 4, "at": "2026-11-23T04:05:00.000Z"}]


async def test_words_whose_conditions_wait_to_be_accepted_stay_out_in_every_format(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await say(kz, room, "secret", body="the vault is in Lyon", caveats=["confidential"])

    theirs, own = (await paper(th, room)).json()["paper"], (await paper(kz, room)).json()["paper"]
    drafts = [await paper(th, room, kind="package", format=format) for format in ("docx", "pdf")]

    assert (theirs["entries"][4]["body"], theirs["entries"][4]["withheld"]) == (None, True)
    assert (own["entries"][4]["body"], own["entries"][4]["withheld"]) == ("the vault is in Lyon", False)
    assert "Lyon" not in "\n".join(each.text for each in Document(BytesIO(drafts[0].content)).paragraphs)
    assert [each.status_code for each in drafts] == [200, 200]


async def test_every_paper_is_in_the_audit_once_and_seen_by_both_sides(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], db: Database, world: World
) -> None:
    answer = await paper(kz, room, kind="package", language="ar")

    made = answer.json()["paper"]
    written = await db.read(lambda session: audit.history(session, "consultation", room["id"]))
    assert [(each.action, each.actor, each.details) for each in written if each.action.endswith("exported")] == [
        (
            "consultation.exported",
            world.persons["KZ"],
            {
                "number": made["number"],
                "kind": "package",
                "format": "json",
                "language": "ar",
                "reached": 4,
                "digest": answer.json()["seal"]["digest"],
            },
        )
    ]
    listed = (await th.get(f"/api/consultations/{room['id']}/papers")).json()
    assert [(each["number"], each["display_name"], each["at"]) for each in listed] == [
        (made["number"], "Person KZ", AT)
    ]


async def test_a_draft_says_that_it_is_no_transmission_and_what_came_of_it(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await say(th, room, "a", kind="answer", body="The Attorney General receives requests.")
    settled = {"key": "c", "item": "translation", "state": "settled", "note": "into Thai, certified", "language": "en"}
    await th.post(f"/api/consultations/{room['id']}/checklist", json=settled)
    await close(kz, room, outcome="request_will_be_sent", formal_reference="MLA 7/2026")

    made = (await paper(kz, room, kind="package")).json()["paper"]
    docx = Document(BytesIO((await paper(kz, room, kind="package", format="docx")).content))

    assert made["notice"].startswith("No formal transmission.")
    assert made["checklist"][0]["note"] == "into Thai, certified"
    text = "\n".join(each.text for each in docx.paragraphs)
    for said in ("No formal transmission.", "The Attorney General receives requests.", QUESTION, "MLA 7/2026"):
        assert said in text
    assert "into Thai, certified" in "\n".join(cell.text for table in docx.tables for cell in table._cells)


async def test_a_pdf_is_signed_over_every_byte_before_its_seal(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI
) -> None:
    answer = await paper(kz, room, format="pdf", language="ar")

    verdict, seal = verify(answer.content, ())
    assert (answer.headers["content-type"], answer.content[:5], verdict) == ("application/pdf", b"%PDF-", "unsigned")
    assert seal is not None
    assert seal.digest == hashlib.sha256(answer.content.rpartition(b"%counterpart-seal ")[0]).hexdigest()


async def test_whoever_is_not_in_the_room_gets_what_a_missing_room_gives(sign_in: SignIn, room: dict[str, Any]) -> None:
    for stranger in ("UZ", "secretariat"):
        client = await sign_in(stranger)
        assert refusal(await paper(client, room)) == (404, "not_found")
        assert refusal(await client.get(f"/api/consultations/{room['id']}/papers")) == (404, "not_found")


async def test_whoever_left_while_it_was_drawn_does_not_get_it(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def leaving(*_: object) -> bytes:
        await th.post(f"/api/consultations/{room['id']}/leave", json={"key": "leave-1"})
        return b"%PDF-"

    monkeypatch.setattr(service, "draw", leaving)

    assert refusal(await paper(th, room, format="pdf")) == (404, "not_found")
    assert (await kz.get(f"/api/consultations/{room['id']}/papers")).json() == []


async def test_of_a_room_whose_content_was_destroyed_there_is_none(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI, clock: ManualClock, sign_in: SignIn
) -> None:
    await close(kz, room)
    clock.move(timedelta(days=90))
    await works(application.state.house, application.state.desk)

    assert refusal(await paper(await sign_in("KZ"), room)) == (404, "not_found")


async def test_a_sign_in_of_more_than_five_minutes_ago_is_to_be_confirmed(
    kz: httpx.AsyncClient, room: dict[str, Any], clock: ManualClock
) -> None:
    clock.move(timedelta(minutes=6))

    assert refusal(await paper(kz, room)) == (403, "confirm_identity")


async def test_twenty_papers_a_day_and_no_more(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    made = [await paper(kz, room) for _ in range(20)]
    answer = await paper(kz, room)

    assert {each.status_code for each in made} == {200}
    assert refusal(answer) == (429, "papers_a_day")
    assert answer.json()["details"] == {"limit": 20, "retry_after": 86400}


@pytest.mark.parametrize(
    "wanted", [{"format": "docx"}, {"kind": "minutes"}, {"language": "de"}, {"format": "html"}], ids=str
)
async def test_what_there_is_no_paper_of_is_refused(
    kz: httpx.AsyncClient, room: dict[str, Any], wanted: dict[str, str]
) -> None:
    assert refusal(await paper(kz, room, **wanted)) == (422, "bad_input")
