"""POST /api/directory/additions: an entry is in the directory when a second person says so, and not before."""

from typing import Any

import pytest
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.directory.additions import service
from app.directory.additions.models import Addition
from app.directory.models import FocalPoint
from app.identity.models import Person
from app.kernel.db import Database, ReadSession
from app.outbox.models import Errand, Notice
from app.vault import service as vault
from tests.directory.additions import ADDITIONS, PHONE, form, furnish
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World


@pytest.fixture(autouse=True)
async def furnished(database: Database, world: World) -> None:
    await database.write(lambda session: furnish(session, world))


async def test_a_new_entry_waits_sealed_and_the_others_are_told(
    sign_in: SignIn, world: World, database: Database
) -> None:
    steward, second = await sign_in("steward"), await sign_in("second")

    answer = await steward.post(ADDITIONS, json=form(world))
    waits = answer.json()
    mine, theirs = (await steward.get(ADDITIONS)).json(), (await second.get(ADDITIONS)).json()
    whole = (await second.get(f"{ADDITIONS}/{waits['id']}")).json()

    assert answer.status_code == 201, answer.text
    assert waits == {
        "id": waits["id"],
        "network": "casc",
        "role": "focal_point",
        "jurisdiction": "KZ",
        "name_original": "Қасымжомарт Әбдірахман",
        "name_original_language": "kk",
        "name_romanised": "Qasymzhomart Abdirakhman",
        "names": {"ru": "Касымжомарт Абдирахман"},
        "proposed_by": "Person KZ",
        "proposed_at": "2026-11-23T04:00:00Z",
        "agree": False,
    }
    assert mine == {"waiting": [waits], "adds": [{"network": "casc", "jurisdictions": ["KZ"]}]}
    assert theirs == {
        "waiting": [waits | {"agree": True}],
        "adds": [{"network": "casc", "jurisdictions": ["KZ", "UZ"]}],
    }
    assert {key: whole["entry"][key] for key in form(world)} == form(world)
    assert (whole["authority"]["id"], whole["alternate"]["id"], whole["also_at"]) == (
        world.authorities["KZ"],
        world.focal_points["KZ"],
        [],
    )
    assert (await second.get(f"/api/directory/focal-points/{waits['id']}")).status_code == 404

    def written(session: ReadSession) -> tuple[Any, ...]:
        subjects = select(Person.subject).join(Notice, col(Notice.person_id) == col(Person.id))
        acts = select(AuditEntry.action).where(AuditEntry.object_id == waits["id"])
        (content,) = session.exec(select(Addition.content))
        told = sorted(session.exec(subjects.where(col(Notice.kind) == "entry_waits")))
        return told, sorted(session.exec(acts)), "700" in content or "Qasym" in content

    expected = ["fp-correspondent", "fp-cosigner", "fp-second", "secretariat"]
    assert await database.read(written) == (expected, ["addition.proposed", "addition.read"], False)


async def test_with_a_second_word_it_is_an_entry_that_everybody_finds(
    sign_in: SignIn, world: World, database: Database
) -> None:
    steward, second, reader = await sign_in("steward"), await sign_in("second"), await sign_in("UZ")
    id = (await steward.post(ADDITIONS, json=form(world))).json()["id"]

    answers = [
        await (await sign_in(who)).post(f"{ADDITIONS}/{id}/decision", json={"agreed": agreed})
        for who, agreed in (("steward", True), ("elsewhere", True), ("second", True), ("second", False))
    ]

    assert [answer.status_code for answer in answers] == [403, 404, 204, 409]
    card = (await reader.get(f"/api/directory/focal-points/{id}")).json()
    given = form(world)
    same = set(given) & set(card)
    assert {key: card[key] for key in same} == {key: given[key] for key in same}
    assert (card["memberships"], card["alternate"]["id"], card["confirmed_at"], card["revision"]) == (
        [{"network": "casc", "role": "focal_point"}],
        world.focal_points["KZ"],
        "2026-11-23T04:00:00Z",
        1,
    )
    shown = (await reader.post(f"/api/directory/focal-points/{id}/reveal", json={"purpose": "consultation"})).json()
    assert shown["channels"] == [PHONE]
    assert (await second.get(ADDITIONS)).json()["waiting"] == []

    def written(session: ReadSession) -> tuple[Any, ...]:
        errands = session.exec(select(Errand.payload).where(col(Errand.kind) == "focal_point.changed")).all()
        acts = select(AuditEntry.action).where(AuditEntry.object_id == id)
        return {"id": id} in errands, sorted(session.exec(acts)), session.exec(select(Addition.content)).one()

    acts = ["addition.agreed", "addition.proposed", "focal_point.added"]
    assert await database.read(written) == (True, acts, "")


async def test_what_is_refused_or_taken_back_leaves_nothing(sign_in: SignIn, world: World, database: Database) -> None:
    correspondent, second = await sign_in("correspondent"), await sign_in("cosigner")
    first, later = [(await correspondent.post(ADDITIONS, json=form(world))).json()["id"] for _ in range(2)]

    refused = await second.post(f"{ADDITIONS}/{first}/decision", json={"agreed": False})
    taken_back = await correspondent.post(f"{ADDITIONS}/{later}/decision", json={"agreed": False})

    assert (refused.status_code, taken_back.status_code) == (204, 204)

    def kept(session: ReadSession) -> tuple[Any, ...]:
        decided = session.exec(select(Addition.agreed, Addition.content)).all()
        entries = session.exec(select(FocalPoint.id).where(col(FocalPoint.id).in_([first, later]))).all()
        return [tuple(each) for each in decided], entries, dict(vault.keys(session, [first, later]))

    assert await database.read(kept) == ([(False, ""), (False, "")], [], {})


async def test_nobody_has_more_than_so_many_that_wait(
    sign_in: SignIn, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "MOST", 1)
    steward = await sign_in("steward")

    answers = [await steward.post(ADDITIONS, json=form(world)) for _ in range(2)]

    assert [(each.status_code, each.json().get("code")) for each in answers] == [(201, None), (409, "list_full")]


async def test_a_number_that_stands_elsewhere_is_shown_to_the_second_person(sign_in: SignIn, world: World) -> None:
    steward, second = await sign_in("steward"), await sign_in("second")
    same = PHONE | {"value": "(+999) 2"}
    id = (await steward.post(ADDITIONS, json=form(world, channels=[same]))).json()["id"]

    assert (await second.get(f"{ADDITIONS}/{id}")).json()["also_at"] == ["Romanised UZ"]


REFUSED: list[tuple[dict[str, Any], list[str]]] = [
    ({"role": "no_such"}, ["role"]),
    ({"offences": ["no_such"], "not_competent": []}, ["offences"]),
    ({"not_competent": [["drugs", "hearing"]]}, ["not_competent"]),
    ({"time_zone": "Asia/Nowhere"}, ["time_zone"]),
    ({"valid_from": "2026-12-02T00:00:00Z", "valid_until": "2026-12-01T00:00:00Z"}, ["valid_until"]),
    ({"valid_until": "2026-11-01T00:00:00Z"}, ["valid_until"]),
    ({"name_original": "a\u202eb"}, ["name_original"]),
    ({"confirmed": True}, ["confirmed"]),
]


async def test_what_an_entry_cannot_say_is_refused_and_nothing_waits(
    sign_in: SignIn, world: World, counted: Counted
) -> None:
    steward = await sign_in("steward")

    answers = [await steward.post(ADDITIONS, json=form(world, **changes)) for changes, _ in REFUSED]

    counted(f"{len(answers)} wrong forms")
    assert [(each.status_code, each.json()["details"]["fields"]) for each in answers] == [
        (422, fields) for _, fields in REFUSED
    ]
    assert (await steward.get(ADDITIONS)).json()["waiting"] == []


async def test_an_alternate_is_mandatory_where_the_state_has_somebody(sign_in: SignIn, world: World) -> None:
    client, stranger = await sign_in("second"), world.focal_points["UZ"]

    without = await client.post(ADDITIONS, json=form(world, alternate_id=None))
    of_another = await client.post(ADDITIONS, json=form(world, alternate_id=stranger))
    office_of_another = await client.post(ADDITIONS, json=form(world, authority_id=world.authorities["UZ"]))
    offered = await client.get(f"{ADDITIONS}/alternates", params={"network": "casc", "jurisdiction": "KZ"})

    assert (without.status_code, without.json()["code"]) == (422, "alternate_missing")
    assert of_another.json()["details"]["fields"] == ["alternate_id"]
    assert office_of_another.json()["details"]["fields"] == ["authority_id"]
    assert [each["id"] for each in offered.json()] == [world.focal_points["KZ"]]


KEEPERS = [
    ("steward", "casc", "KZ", 201),
    ("correspondent", "casc", "KZ", 201),
    ("secretariat", "casc", "UZ", 201),
    ("correspondent", "casc", "UZ", 403),
    ("secretariat", "casc", "FR", 403),
    ("secretariat", "ejn", "FR", 403),
    ("cosigner", "casc", "KZ", 403),
    ("KZ", "casc", "KZ", 403),
    ("", "casc", "KZ", 401),
]


async def test_entries_are_written_down_by_those_who_keep_them(sign_in: SignIn, world: World, counted: Counted) -> None:
    found = []
    for who, network, state, _ in KEEPERS:
        place = {"network": network, "jurisdiction": state, "authority_id": world.authorities[state]}
        wanted = form(world, alternate_id=world.focal_points[state], **place)
        found.append((who, network, state, (await (await sign_in(who)).post(ADDITIONS, json=wanted)).status_code))

    counted(f"{len(found)} callers")
    assert found == KEEPERS


async def test_an_entry_whose_time_has_not_begun_is_not_shown_yet(sign_in: SignIn, world: World) -> None:
    steward, second, reader = await sign_in("steward"), await sign_in("second"), await sign_in("UZ")
    wanted = form(world, valid_from="2026-12-01T00:00:00Z", role="liaison_officer")
    id = (await steward.post(ADDITIONS, json=wanted)).json()["id"]

    await second.post(f"{ADDITIONS}/{id}/decision", json={"agreed": True})

    assert (await reader.get(f"/api/directory/focal-points/{id}")).status_code == 404
    record = (await second.get(f"/api/directory/focal-points/{id}/record")).json()
    assert (record["valid_from"], record["memberships"][0]["role"]) == ("2026-12-01T00:00:00Z", "liaison_officer")
