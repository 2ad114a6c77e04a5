"""POST /api/directory/joinings: an entry of one network is listed in another when two people of that one say so."""

from typing import Any

import pytest
from sqlalchemy import insert
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.identity.models import Person
from app.kernel.db import Database, ReadSession, WriteSession
from app.outbox.models import Notice
from app.reference.models import Membership
from tests.directory.additions import furnish
from tests.support.web import SignIn
from tests.support.world import World

JOININGS = "/api/directory/joinings"


@pytest.fixture(autouse=True)
async def furnished(database: Database, world: World) -> None:
    """TH observes CASC too; none of its people is listed there yet."""

    def write(session: WriteSession) -> None:
        furnish(session, world)
        row = {"network": "casc", "jurisdiction": "TH", "status": "observer", "source": "", "confidence": ""}
        session.execute(insert(Membership), [row])

    await database.write(write)


def form(world: World, **changes: Any) -> dict[str, Any]:
    return {"focal_point": world.focal_points["TH"], "network": "casc", "role": "liaison_officer"} | changes


async def test_with_a_second_word_an_entry_is_listed_with_the_standing_of_its_state(
    sign_in: SignIn, world: World, database: Database
) -> None:
    first, second, member = [await sign_in(whom) for whom in ("secretariat", "second", "UZ")]
    card = f"/api/directory/focal-points/{world.focal_points['TH']}"
    before = (await member.get(card)).json()

    proposed = await first.post(JOININGS, json=form(world))
    [mine], [theirs] = (await first.get(JOININGS)).json(), (await second.get(JOININGS)).json()
    waiting = (await member.get(card)).json()
    alone = await first.post(f"{JOININGS}/{mine['id']}/decision", json={"agreed": True})
    agreed = await second.post(f"{JOININGS}/{mine['id']}/decision", json={"agreed": True})
    after = (await member.get(card)).json()
    again = await second.post(f"{JOININGS}/{mine['id']}/decision", json={"agreed": True})

    assert (proposed.status_code, alone.status_code, agreed.status_code, again.status_code) == (204, 403, 204, 409)
    assert theirs == mine | {"agree": True}
    assert (mine["network"], mine["role"], mine["proposed_by"], mine["agree"]) == (
        *("casc", "liaison_officer", "Person None"),
        False,
    )
    assert mine["entry"]["name_romanised"] == "Romanised TH"
    assert waiting == before
    assert [each["network"] for each in before["memberships"]] == ["seajust"]
    assert after["memberships"] == [
        {"network": "casc", "role": "liaison_officer"},
        {"network": "seajust", "role": "focal_point"},
    ]
    assert (after["level"], after["revision"]) == ("office", before["revision"] + 1), "an observer's people"

    def written(session: ReadSession) -> tuple[Any, ...]:
        told = select(Person.subject).join(Notice, col(Notice.person_id) == col(Person.id))
        acts = select(AuditEntry.action).where(col(AuditEntry.object_kind).in_(("joining", "focal_point")))
        return (
            sorted(session.exec(told.where(col(Notice.kind) == "entry_waits"))),
            sorted(session.exec(acts)),
        )

    assert await database.read(written) == (
        ["fp-cosigner", "fp-second"],
        ["focal_point.joined", "joining.agreed", "joining.proposed"],
    )


async def test_what_is_refused_or_taken_back_changes_nothing_and_can_be_proposed_again(
    sign_in: SignIn, world: World
) -> None:
    first, second = await sign_in("secretariat"), await sign_in("second")
    card = f"/api/directory/focal-points/{world.focal_points['TH']}"
    before = (await first.get(card)).json()

    for whose in (second, first):
        assert (await first.post(JOININGS, json=form(world))).status_code == 204
        [waits] = (await whose.get(JOININGS)).json()
        assert (await whose.post(f"{JOININGS}/{waits['id']}/decision", json={"agreed": False})).status_code == 204

    assert (await first.get(JOININGS)).json() == []
    assert (await first.get(card)).json() == before


@pytest.mark.parametrize(
    ("whom", "changes", "status", "fields"),
    [
        ("secretariat", {"role": "no_such"}, 422, ["role"]),
        ("secretariat", {"network": "casc", "focal_point": "KZ"}, 422, ["network"]),
        ("secretariat", {"focal_point": "FR"}, 404, None),
        ("secretariat", {"focal_point": "GH"}, 404, None),
        ("secretariat", {"network": "seajust"}, 403, None),
        ("steward", {}, 403, None),
        ("KZ", {}, 403, None),
        ("", {}, 401, None),
    ],
    ids=[
        *("an unknown role", "a network it is in", "hidden", "hidden like one that never was", "another's network"),
        *("another State's", "no keeper", "nobody"),
    ],
)
async def test_what_cannot_be_is_refused(
    sign_in: SignIn, world: World, whom: str, changes: dict[str, Any], status: int, fields: list[str] | None
) -> None:
    if "focal_point" in changes:
        changes = changes | {"focal_point": world.focal_points[changes["focal_point"]]}
    client = await sign_in(whom)

    answer = await client.post(JOININGS, json=form(world, **changes))

    assert (answer.status_code, answer.json().get("details", {}).get("fields")) == (status, fields), answer.text


async def test_it_waits_once_and_only_its_network_is_told(sign_in: SignIn, world: World) -> None:
    first = await sign_in("secretariat")
    await first.post(JOININGS, json=form(world))

    again = await first.post(JOININGS, json=form(world))
    [waits] = (await first.get(JOININGS)).json()

    assert again.status_code == 422
    assert (await (await sign_in("TH")).get(JOININGS)).status_code == 403
    for whom in ("elsewhere", "steward"):
        client = await sign_in(whom)
        assert (await client.get(JOININGS)).json() == []
        assert (await client.post(f"{JOININGS}/{waits['id']}/decision", json={"agreed": True})).status_code == 404
