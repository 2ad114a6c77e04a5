"""POST /api/consultations: a room, its first entries, and who is in it."""

import asyncio
from typing import Any

import httpx
import pytest
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.consultations.forms import OpenIn
from app.consultations.founding import UNTOLD
from app.consultations.models import Room
from app.kernel.db import Database
from tests.consultations.steps import AT, CLOCK, QUESTION, entries, form, refusal
from tests.support.web import SignIn
from tests.support.world import JURISDICTIONS, World

WORDS_AND_PEOPLE = {"key", "question", "focal_points", "facts", "caveats", "terms", "despite", "kind"}


def participant(world: World, code: str, side: str, network: str, zone: str) -> dict[str, Any]:
    return {
        "person": world.persons[code],
        "focal_point": world.focal_points[code],
        "display_name": f"Person {code}",
        "display_name_original": f"Original {code}",
        "names": {},
        "jurisdiction": code,
        "network": network,
        "side": side,
        "time_zone": zone,
        "working_days": [1, 2, 3, 4, 5],
        "working_hours": {"start": "09:00", "end": "18:00"},
        "joined_at": AT,
        "left_at": None,
        "read_seq": 0,
        "role": "lead",
        "voice": True,
        "until": None,
    }


def told(given: dict[str, Any]) -> dict[str, Any]:
    """What the entry `opened` says of a form: all of it but the free words and whom it asks."""
    whole = OpenIn.model_validate(given).model_dump(mode="json", exclude=UNTOLD)
    return whole | {"kind": "consultation", "reference": "KZ-TH 2026-001", "requesting_authority": {"en": "Office KZ"}}


async def test_the_answer_is_the_whole_room(room: dict[str, Any], world: World) -> None:
    assert room == {
        "id": room["id"],
        "reference": "KZ-TH 2026-001",
        "kind": "consultation",
        "network": None,
        "route_id": None,
        "frozen_at": None,
        "muted": False,
        "admissions": [],
        "subject": "Bank records in a fraud case",
        "requesting_jurisdiction": "KZ",
        "requested_jurisdictions": ["TH"],
        "offences": ["fraud"],
        "measures": ["freezing"],
        "question_type": "requirements",
        "urgency": "normal",
        "own_reference": None,
        "requesting_authority": {"en": "Office KZ"},
        "stage": None,
        "instruments": [],
        "request_language": None,
        "wanted_by": None,
        "checklist": [],
        "status": "opened",
        "outcome": None,
        "closed_at": None,
        "purge_at": None,
        "kept_days": 90,
        "held_by": [],
        "caveats": [],
        "terms": None,
        "last_seq": 4,
        "last_at": AT,
        "unread": 0,
        "kept_unread": False,
        "opened_at": AT,
        "opened_by": world.persons["KZ"],
        "read_seq": 0,
        "participants": [
            participant(world, "KZ", "requesting", "casc", "Asia/Almaty"),
            participant(world, "TH", "requested", "seajust", "Asia/Bangkok"),
        ],
        "abilities": {"say": True, "acknowledge": False, "answer": False, "close": True, "invite": True, "leave": True}
        | {"hand_over": True, "correct_subject": True},
        "clocks": [CLOCK],
        "notice": "not_evidence",
    }


async def test_the_log_begins_with_opened_joined_and_the_question(
    th: httpx.AsyncClient, room: dict[str, Any], world: World
) -> None:
    common = {"room": room["id"], "key": None, "author": world.persons["KZ"], "at": AT, "reply_to": None, "caveats": []}
    empty = {"body": None, "language": None}

    def joined(code: str) -> dict[str, Any]:
        return {
            "person": world.persons[code],
            "display_name": f"Person {code}",
            "jurisdiction": code,
            "focal_point": world.focal_points[code],
            "role": "lead",
            "network": JURISDICTIONS[code],
            "until": None,
        }

    assert await entries(th, room) == [
        common | empty | {"seq": 1, "kind": "opened", "data": told(form(world))},
        common | empty | {"seq": 2, "kind": "joined", "data": joined("KZ")},
        common | empty | {"seq": 3, "kind": "joined", "data": joined("TH")},
        common | {"seq": 4, "kind": "message", "body": QUESTION, "language": "en", "data": {}},
    ]


async def test_the_structured_fields_are_the_rooms_and_the_facts_its_first_words(
    kz: httpx.AsyncClient, world: World
) -> None:
    fields = {
        "own_reference": "17-4/2026",
        "stage": "investigation",
        "instruments": ["untoc"],
        "request_language": "ru",
        "wanted_by": "2026-12-01",
    }
    given = form(world, **fields, facts="A company paid for goods that were never sent.")

    room = (await kz.post("/api/consultations", json=given)).json()

    first = (await entries(kz, room))[0]
    assert {name: room[name] for name in fields} == fields
    assert (first["body"], first["language"], first["data"]) == (given["facts"], "en", told(given))


async def test_without_a_question_the_log_ends_with_joined(kz: httpx.AsyncClient, world: World) -> None:
    room = (await kz.post("/api/consultations", json=form(world, question=None))).json()

    assert [entry["kind"] for entry in await entries(kz, room)] == ["opened", "joined", "joined"]


async def test_the_same_key_opens_one_room(kz: httpx.AsyncClient, world: World, db: Database) -> None:
    answers = await asyncio.gather(*(kz.post("/api/consultations", json=form(world)) for _ in range(5)))
    later = await kz.post("/api/consultations", json=form(world, subject="Another subject"))

    assert [answer.status_code for answer in (*answers, later)] == [201] * 6
    assert all(answer.json() == answers[0].json() for answer in (*answers, later))
    assert len(await db.read(lambda session: session.exec(select(Room.id)).all())) == 1


async def test_references_count_up(kz: httpx.AsyncClient, room: dict[str, Any], world: World) -> None:
    second = (await kz.post("/api/consultations", json=form(world, key="open-2"))).json()
    focal_point = world.focal_points["UZ"]
    third = form(world, key="open-3", requested_jurisdictions=["UZ"], focal_points=[focal_point])

    assert second["reference"] == "KZ-TH 2026-002"
    assert (await kz.post("/api/consultations", json=third)).json()["reference"] == "KZ-UZ 2026-003"


async def test_a_third_jurisdiction_sits_on_neither_side(kz: httpx.AsyncClient, world: World) -> None:
    both = [world.focal_points["TH"], world.focal_points["UZ"]]

    room = (await kz.post("/api/consultations", json=form(world, focal_points=both))).json()

    sides = {each["jurisdiction"]: each["side"] for each in room["participants"]}
    assert sides == {"KZ": "requesting", "TH": "requested", "UZ": "other"}


@pytest.mark.parametrize("code", ["FR", "GH", "missing"])
async def test_a_focal_point_one_may_not_see_answers_like_a_missing_one(
    kz: httpx.AsyncClient, world: World, db: Database, code: str
) -> None:
    hidden = world.focal_points.get(code, "0" * 20)

    answer = await kz.post("/api/consultations", json=form(world, focal_points=[world.focal_points["TH"], hidden]))

    assert answer.json() == {
        "code": "not_found",
        "message": "There is nothing here that you may see.",
        "details": {},
        "request_id": answer.headers["x-request-id"],
    }
    assert await db.read(lambda session: session.exec(select(Room.id)).all()) == []


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"offences": ["piracy"]}, ["offences"]),
        ({"measures": ["freezing", "magic"]}, ["measures"]),
        ({"question_type": "gossip"}, ["question_type"]),
        ({"requested_jurisdictions": ["QQ"]}, ["requested_jurisdictions"]),
        ({"requested_jurisdictions": ["KZ"]}, ["requested_jurisdictions"]),
        ({"requested_jurisdictions": ["UZ"]}, ["focal_points"]),
        ({"subject": " "}, ["subject"]),
        ({"subject": "bidi \u202e"}, ["subject"]),
        ({"focal_points": []}, ["focal_points"]),
        ({"question": "x" * 8_001}, ["question"]),
        ({"urgency": "very"}, ["urgency"]),
        ({"stage": "gossip"}, ["stage"]),
        ({"instruments": ["untoc", "magic"]}, ["instruments"]),
        ({"request_language": "xx"}, ["request_language"]),
        ({"wanted_by": "2026-11-21"}, ["wanted_by"]),
        ({"own_reference": "bidi \u202e"}, ["own_reference"]),
        ({"facts": "x" * 2_001}, ["facts"]),
        ({"surprise": 1}, ["surprise"]),
    ],
)
async def test_what_cannot_be_accepted_is_named(
    kz: httpx.AsyncClient, world: World, changes: dict[str, Any], fields: list[str]
) -> None:
    answer = await kz.post("/api/consultations", json=form(world, **changes))

    assert refusal(answer) == (422, "bad_input")
    assert answer.json()["details"]["fields"] == fields


async def test_a_secretariat_opens_none(sign_in: SignIn, world: World) -> None:
    keeper = await sign_in("secretariat")

    assert refusal(await keeper.post("/api/consultations", json=form(world))) == (403, "forbidden")


async def test_opening_is_audited_once(room: dict[str, Any], world: World, db: Database) -> None:
    found = await db.read(
        lambda session: session.exec(select(AuditEntry).where(col(AuditEntry.object_kind) == "consultation")).all()
    )

    assert [(each.action, each.actor, each.object_id, each.details) for each in found] == [
        (
            "consultation.opened",
            world.persons["KZ"],
            room["id"],
            {"focal_points": [world.focal_points["TH"]], "requested_jurisdictions": ["TH"]},
        )
    ]
