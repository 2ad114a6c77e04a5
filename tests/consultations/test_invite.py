"""POST /api/consultations/{id}/participants and …/admissions/{seq}/replies: who comes in, and by whose consent."""

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.consultations.membership.admissions import waits_for
from app.consultations.models import Participant
from app.kernel.db import Database
from app.outbox.models import Notice
from tests.consultations.steps import AT, agree, close, entries, invite, refusal
from tests.support.web import SignIn
from tests.support.world import World

BORN = datetime(2026, 11, 23, tzinfo=UTC)
HERE = {"KZ": "casc", "TH": "seajust"}
CONSENT: dict[str, tuple[str, bool, str | None, set[str], list[str]]] = {
    "a colleague of a State and network in the room": ("KZ", True, "TH", {"seajust"}, []),
    "of a State in the room, through another network": ("KZ", True, "TH", {"ejn"}, ["TH"]),
    "of another State of a network in the room": ("KZ", True, "UZ", {"casc"}, ["TH"]),
    "of another State, asked in by no lead": ("KZ-2", True, "UZ", {"casc"}, ["KZ", "TH"]),
    "a guest of a State in the room": ("TH", False, "KZ", {"casc"}, ["KZ"]),
    "a secretariat of a network in the room": ("TH", False, None, {"seajust"}, ["KZ"]),
}


@pytest.mark.parametrize(("by", "focal_point", "state", "networks", "asked"), CONSENT.values(), ids=CONSENT.keys())
def test_whose_consent_it_takes(
    by: str, focal_point: bool, state: str | None, networks: set[str], asked: list[str]
) -> None:
    here = [
        Participant(
            room_id="r", person_id=code, side="", jurisdiction=code, network=network, role="lead", joined_at=BORN
        )
        for code, network in HERE.items()
    ]
    here.append(
        Participant(
            room_id="r", person_id="KZ-2", side="", jurisdiction="KZ", network="casc", role="member", joined_at=BORN
        )
    )

    assert waits_for(here, by, focal_point=focal_point, jurisdiction=state, networks=networks) == asked


async def test_somebody_of_another_state_waits_for_the_other_lead(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], world: World
) -> None:
    uz = await sign_in("UZ")
    answer = await invite(kz, room, focal_point=world.focal_points["UZ"])
    waiting = {
        "seq": 5,
        "role": "member",
        "people": [{"person": world.persons["UZ"], "display_name": "Person UZ", "jurisdiction": "UZ", "names": {}}],
        "jurisdiction": "UZ",
        "network": "casc",
        "until": None,
        "proposed_by": world.persons["KZ"],
        "waits_for": ["TH"],
        "reply": True,
    }

    assert answer.json() == {
        "room": room["id"],
        "seq": 5,
        "key": "invite-1",
        "kind": "proposed",
        "author": world.persons["KZ"],
        "at": AT,
        "body": None,
        "reply_to": None,
        "caveats": [],
        "language": None,
        "data": {
            "people": [{"person": world.persons["UZ"], "display_name": "Person UZ", "names": {}}],
            "focal_point": world.focal_points["UZ"],
            "jurisdiction": "UZ",
            "network": "casc",
            "role": "member",
            "until": None,
            "waits_for": ["TH"],
        },
    }
    assert (await th.get(f"/api/consultations/{room['id']}")).json()["admissions"] == [waiting]
    assert (await kz.get(f"/api/consultations/{room['id']}")).json()["admissions"] == [waiting | {"reply": False}]
    assert refusal(await uz.get(f"/api/consultations/{room['id']}")) == (404, "not_found")


async def test_once_all_have_agreed_they_are_in_and_read_everything(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], world: World
) -> None:
    uz = await sign_in("UZ")
    await invite(kz, room, focal_point=world.focal_points["UZ"])

    first = await agree(th, room, 5, note="Of course.", language="en")

    log = await entries(uz, room, after=5)
    assert first.json() == {"key": "word-5", "room": room["id"], "seq": 6, "at": AT}
    assert (await agree(th, room, 5)).json() == first.json()
    assert [(each["kind"], each["author"], each["body"], each["reply_to"]) for each in log] == [
        ("agreed", world.persons["TH"], "Of course.", 5),
        ("joined", world.persons["KZ"], None, None),
    ]
    assert log[1]["data"] == {
        "person": world.persons["UZ"],
        "display_name": "Person UZ",
        "jurisdiction": "UZ",
        "focal_point": world.focal_points["UZ"],
        "role": "lead",
        "network": "casc",
        "until": None,
    }
    assert [each["seq"] for each in await entries(uz, room)] == [1, 2, 3, 4, 5, 6, 7]
    assert (await kz.get(f"/api/consultations/{room['id']}")).json()["admissions"] == []


async def test_one_who_declines_ends_it(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], world: World
) -> None:
    await invite(kz, room, focal_point=world.focal_points["UZ"])
    await agree(th, room, 5, agree=False)

    assert [each["kind"] for each in await entries(kz, room, after=4)] == ["proposed", "declined"]
    assert refusal(await agree(th, room, 5, key="second")) == (403, "act_not_open_to_you")
    assert refusal(await (await sign_in("UZ")).get(f"/api/consultations/{room['id']}")) == (404, "not_found")


@pytest.mark.parametrize("whom", ["KZ", "UZ"])
async def test_nobody_else_agrees(
    kz: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], world: World, whom: str
) -> None:
    await invite(kz, room, focal_point=world.focal_points["UZ"])

    assert (await agree(await sign_in(whom), room, 5)).status_code == (403 if whom == "KZ" else 404)
    assert refusal(await agree(kz, room, 4, key="no-such")) == (403, "act_not_open_to_you")


async def test_asking_again_changes_nothing(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World
) -> None:
    first = await invite(kz, room, focal_point=world.focal_points["UZ"])
    again = await invite(kz, room, focal_point=world.focal_points["UZ"])
    await agree(th, room, 5)
    joined = await invite(kz, room, "invite-2", focal_point=world.focal_points["UZ"])

    assert again.json() == first.json()
    assert (joined.json()["kind"], joined.json()["seq"]) == ("joined", 7)
    assert len(await entries(kz, room)) == 7


async def test_only_a_focal_point_that_one_sees_can_be_asked(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World
) -> None:
    for id in (world.focal_points["GH"], "0" * 20):
        assert refusal(await invite(kz, room, focal_point=id)) == (404, "not_found")


async def test_only_participants_ask_somebody_in_and_nobody_joins_a_closed_room(
    kz: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], world: World
) -> None:
    uz = await sign_in("UZ")
    assert refusal(await invite(uz, room, focal_point=world.focal_points["UZ"])) == (404, "not_found")
    await close(kz, room)

    assert refusal(await invite(kz, room, focal_point=world.focal_points["UZ"])) == (409, "room_closed")


async def test_it_is_audited_and_the_leads_are_told(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    await invite(kz, room, focal_point=world.focal_points["UZ"])
    told = await db.read(
        lambda session: session.scalars(select(Notice.person_id).where(col(Notice.kind) == "consent_wanted")).all()
    )
    await agree(th, room, 5)

    found = await db.read(
        lambda session: session.exec(
            select(AuditEntry).where(col(AuditEntry.object_id) == room["id"]).order_by(col(AuditEntry.id))
        ).all()
    )
    assert told == [world.persons["TH"]]
    assert sorted((each.action, each.actor) for each in found) == [
        ("consultation.admission_agreed", world.persons["TH"]),
        ("consultation.admission_proposed", world.persons["KZ"]),
        ("consultation.opened", world.persons["KZ"]),
        ("consultation.participant_added", world.persons["KZ"]),
    ]


async def test_the_secretariat_comes_only_when_all_agree_and_says_nothing_for_a_side(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], world: World
) -> None:
    desk = await sign_in("secretariat")
    await invite(kz, room, secretariat="casc")
    assert (await desk.get(f"/api/consultations/{room['id']}")).status_code == 404
    await agree(th, room, 5)

    seen = (await desk.get(f"/api/consultations/{room['id']}")).json()
    own = next(each for each in seen["participants"] if each["person"] == world.secretariat)
    assert (own["role"], own["side"], own["network"], own["jurisdiction"]) == ("secretariat", "other", "casc", None)
    assert [act for act, may in seen["abilities"].items() if may] == ["say", "leave"]
    assert refusal(await invite(kz, room, "k2", secretariat="ejn")) == (422, "bad_input")


@pytest.mark.parametrize(
    "whom", [{}, {"focal_point": "0" * 20, "secretariat": "casc"}, {"secretariat": "casc", "until": AT}]
)
async def test_one_is_named_and_no_more(kz: httpx.AsyncClient, room: dict[str, Any], whom: dict[str, str]) -> None:
    assert refusal(await invite(kz, room, **whom)) == (422, "bad_input")
