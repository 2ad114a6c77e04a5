"""The table of app/consultations/kinds.py, row by row, and the rooms that are born of it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from app.consultations.abilities import abilities
from app.consultations.joining import Place, check_places
from app.consultations.kinds import KINDS, ROLES, born, stands_still
from app.consultations.models import Participant, Room
from app.kernel.db import Database
from app.kernel.errors import BadInput, Conflict
from tests.consultations.steps import agree, close, entries, form, invite, refusal, say
from tests.consultations.test_helpers import helper
from tests.support.web import SignIn
from tests.support.world import World

ALL = set(ROLES)
TABLE: dict[str, dict[str, Any]] = {
    "consultation": {"in": ALL, "says": ALL, "history": "all", "sides": True, "outcome": True, "most": 40},
    "urgent": {"in": ALL, "says": ALL, "history": "all", "sides": True, "outcome": True, "most": 40},
    "information": {
        "in": {"lead", "member", "interpreter"},
        "says": ALL,
        "history": "from_then",
        "sides": True,
        "outcome": False,
        "most": 16,
    },
    "route": {"in": ALL, "says": ALL, "history": "all", "sides": False, "outcome": False, "most": 60},
    "joint": {
        "in": {"lead", "member", "interpreter", "liaison"},
        "says": ALL,
        "history": "from_then",
        "sides": False,
        "outcome": False,
        "most": 40,
    },
    "forum": {
        "in": {"lead", "member", "secretariat"},
        "says": {"secretariat"},
        "history": "all",
        "sides": False,
        "outcome": False,
        "most": 500,
    },
}


BORN = datetime(2026, 11, 23, tzinfo=UTC)


def a_room(kind: str, frozen_at: datetime | None = None) -> Room:
    return Room(
        id="r",
        reference="x",
        kind=kind,
        subject="",
        urgency="normal",
        opened_by="o",
        opening_key="k",
        opened_at=BORN,
        last_at=BORN,
        frozen_at=frozen_at,
    )


def a_place(role: str, person: str = "p", *, voice: bool = True) -> Participant:
    return Participant(room_id="r", person_id=person, side="other", role=role, voice=voice, joined_at=BORN)


@pytest.mark.parametrize("kind", TABLE)
def test_the_table(kind: str) -> None:
    rules = KINDS[kind]
    assert TABLE[kind] == {
        "in": rules.admits,
        "says": rules.says,
        "history": rules.history,
        "sides": rules.sides,
        "outcome": rules.outcome,
        "most": rules.most,
    }


@pytest.mark.parametrize("kind", KINDS)
def test_who_may_be_in_it_and_how_many(kind: str) -> None:
    room = a_room(kind)
    full = [a_place("member", str(n)) for n in range(KINDS[kind].most)]
    for role in ROLES:
        if role in TABLE[kind]["in"]:
            check_places(room, full[1:], Place(role), 1)
            with pytest.raises(Conflict):
                check_places(room, full, Place(role), 1)
        else:
            with pytest.raises(BadInput):
                check_places(room, [], Place(role), 1)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("frozen", [False, True])
def test_who_may_say_and_ask_in(kind: str, frozen: bool) -> None:
    room = a_room(kind, frozen_at=BORN if frozen else None)
    for role in TABLE[kind]["in"]:
        voice = role in KINDS[kind].says
        may = abilities(room, a_place(role, voice=voice))
        hosts = {"secretariat"} if kind == "forum" else {"lead", "member"}
        expected = (voice and not frozen, role in hosts, kind != "forum")
        assert (may.say, may.invite, may.leave) == expected, (kind, role)


STILL = {
    "both sides led": ("consultation", ["KZ", "TH"], [], False),
    "a third State besides": ("urgent", ["KZ", "TH", "UZ"], [], False),
    "one of the States asked left": ("consultation", ["KZ", "AE"], [], False),
    "one side left": ("consultation", ["KZ", "UZ"], [], True),
    "nobody left": ("information", [], ["interpreter"], True),
    "a route with one State": ("route", ["UZ"], [], False),
    "an operation with nobody who leads": ("joint", [], ["liaison"], True),
    "a forum with its secretariat": ("forum", [], ["member", "secretariat"], False),
    "a forum without": ("forum", [], ["member"], True),
}


@pytest.mark.parametrize(("kind", "leads", "roles", "still"), STILL.values(), ids=STILL.keys())
def test_when_a_room_stands_still(kind: str, leads: list[str], roles: list[str], still: bool) -> None:
    assert stands_still(kind, leads, roles, [["KZ"], ["TH", "AE"]]) is still


@pytest.mark.parametrize(
    ("asked", "urgency", "kind"),
    [
        ("consultation", "normal", "consultation"),
        ("consultation", "high", "urgent"),
        ("consultation", "critical", "urgent"),
        ("information", "high", "information"),
        ("joint", "critical", "joint"),
    ],
)
def test_what_is_urgent_at_birth_is_born_urgent(asked: str, urgency: str, kind: str) -> None:
    assert born(asked, urgency) == kind


async def opened(client: httpx.AsyncClient, world: World, **changes: Any) -> dict[str, Any]:
    answer = await client.post("/api/consultations", json=form(world, **changes))
    assert answer.status_code == 201, answer.text
    room: dict[str, Any] = answer.json()
    return room


async def test_a_joint_operation_has_no_sides_no_clock_and_no_outcome(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, world: World
) -> None:
    room = await opened(kz, world, kind="joint")

    theirs = (await th.get(f"/api/consultations/{room['id']}")).json()
    assert (room["kind"], room["clocks"]) == ("joint", [])
    assert [act for act, may in theirs["abilities"].items() if may] == ["say", "invite", "leave", "hand_over"]
    assert refusal(await say(th, room, "k1", kind="answer")) == (403, "act_not_open_to_you")
    assert (await close(kz, room, outcome=None)).status_code == 200


async def test_a_consultation_has_an_outcome_always(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    assert refusal(await close(kz, room, outcome=None)) == (422, "bad_input")


async def test_who_joins_where_information_was_given_sees_what_follows(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, world: World, db: Database
) -> None:
    room = await opened(kz, world, kind="information")
    assert (
        await invite(kz, room, person=await helper(db, world, "guest"), until="2026-11-25T00:00:00Z")
    ).status_code == 404
    await invite(kz, room, focal_point=world.focal_points["UZ"])
    await agree(th, room, 5)
    await say(kz, room, "after")

    assert [each["kind"] for each in await entries(await sign_in("UZ"), room)] == ["joined", "message"]


async def test_a_route_room_names_a_route_that_its_opener_sees(kz: httpx.AsyncClient, world: World) -> None:
    for given in ({"kind": "route"}, {"route": "0" * 20}):
        assert refusal(await kz.post("/api/consultations", json=form(world, **given))) == (422, "bad_input")
    hidden = form(world, kind="route", route="0" * 20)
    assert refusal(await kz.post("/api/consultations", json=hidden)) == (404, "not_found")


FORUM = {"key": "f1", "network": "casc", "subject": "Plenary", "announcement": "It is in May.", "language": "en"}


async def test_a_forum_has_every_member_in_it_and_only_the_secretariat_writes(
    kz: httpx.AsyncClient, sign_in: SignIn, world: World
) -> None:
    desk, uz = await sign_in("secretariat"), await sign_in("UZ")
    answer = await desk.post("/api/forums", json=FORUM)
    room = answer.json()

    assert answer.status_code == 201, answer.text
    assert (room["kind"], room["network"], room["reference"]) == ("forum", "casc", "CASC 2026-001")
    assert {each["person"]: each["role"] for each in room["participants"]} == {
        world.persons["KZ"]: "member",
        world.persons["UZ"]: "member",
        world.secretariat: "secretariat",
    }
    assert (await desk.post("/api/forums", json=FORUM)).json()["id"] == room["id"]
    assert [each["kind"] for each in await entries(uz, room)] == ["opened", "message"]
    assert refusal(await say(kz, room, "k1")) == (403, "act_not_open_to_you")
    assert (await say(desk, room, "k2")).status_code == 200
    assert (await (await sign_in("TH")).get(f"/api/consultations/{room['id']}")).status_code == 404


async def test_only_the_secretariat_of_the_network_opens_one(kz: httpx.AsyncClient, sign_in: SignIn) -> None:
    assert refusal(await kz.post("/api/forums", json=FORUM)) == (403, "forbidden")
    other = FORUM | {"network": "seajust"}
    assert refusal(await (await sign_in("secretariat")).post("/api/forums", json=other)) == (403, "forbidden")


async def test_announcements_are_kept_half_a_year(sign_in: SignIn, world: World) -> None:
    desk = await sign_in("secretariat")
    room = (await desk.post("/api/forums", json=FORUM)).json()
    await close(desk, room, outcome=None)

    seen = (await desk.get(f"/api/consultations/{room['id']}")).json()
    assert seen["purge_at"] == (world.at + timedelta(days=180)).isoformat(timespec="milliseconds").replace(
        "+00:00", "Z"
    )


async def test_the_kinds_are_told_with_what_one_may_open(kz: httpx.AsyncClient, sign_in: SignIn) -> None:
    for client, opens in (
        (kz, {"consultation", "urgent", "information", "route", "joint"}),
        (await sign_in("secretariat"), {"forum"}),
    ):
        told = (await client.get("/api/consultation-kinds")).json()
        assert [each["kind"] for each in told] == list(KINDS)
        assert {each["kind"] for each in told if each["open"]} == opens
