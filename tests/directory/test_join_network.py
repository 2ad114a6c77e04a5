"""POST /api/directory/joinings: an entry of one network is listed in another when whoever keeps it says so."""

from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import insert, update
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.directory.joining.models import Joining
from app.directory.models import NetworkAgreement
from app.identity.models import Grant, Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.kernel.ids import new_id
from app.outbox.models import Notice
from app.reference.models import Membership
from tests.directory.additions import furnish
from tests.support.web import SignIn
from tests.support.world import World, _grant, _person

JOININGS = "/api/directory/joinings"
GIVING = {
    "giver": ("secretariat", "seajust", None),
    "of-state": ("correspondent", "seajust", "TH"),
    "of-others": ("correspondent", "seajust", "UZ"),
}


@pytest.fixture(autouse=True)
async def furnished(database: Database, world: World) -> None:
    """TH is a member of CASC too; none of its people is listed there yet. Who keeps them is of SEAJust."""

    def write(session: WriteSession) -> None:
        furnish(session, world)
        row = {"network": "casc", "jurisdiction": "TH", "status": "member", "source": "", "confidence": ""}
        session.execute(insert(Membership), [row])
        for name, (role, network, code) in GIVING.items():
            id = new_id()
            session.execute(insert(Person), [_person(id, f"fp-{name}", code, None, world.at)])
            session.execute(insert(Grant), [_grant(id, role, network, code, world.at)])

    await database.write(write)


def form(world: World, **changes: Any) -> dict[str, Any]:
    return {"focal_point": world.focal_points["TH"], "network": "casc", "role": "liaison_officer"} | changes


def done(session: WriteSession, change: Any) -> None:
    session.connection().execute(change)


async def told(database: Database, *kinds: str) -> list[tuple[str, str, bool]]:
    def look(session: ReadSession) -> list[tuple[str, str, bool]]:
        rows = select(Person.subject, Notice.kind, Notice.urgent).join(Notice, col(Notice.person_id) == col(Person.id))
        return sorted((row[0], row[1], row[2]) for row in session.exec(rows.where(col(Notice.kind).in_(kinds))))

    return await database.read(look)


async def test_nothing_changes_until_whoever_keeps_the_entry_agrees(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    first, second, cosigner = [await sign_in(whom) for whom in ("secretariat", "second", "cosigner")]
    member, giver, path = await sign_in("UZ"), await sign_in("giver"), JOININGS
    card = f"/api/directory/focal-points/{world.focal_points['TH']}"
    early = new_id()
    acts: dict[str, Any] = {"object_kind": "focal_point", "object_id": world.focal_points["TH"], "details": {}}
    row = AuditEntry(id=early, at=clock.now(), actor=world.persons["TH"], action="focal_point.edited", **acts)
    await database.write(lambda session: session.add(row))
    clock.move(timedelta(minutes=1))

    async def read() -> tuple[Any, ...]:
        """A member's card, and what the taking secretariat may: numbers, and the earlier acts."""
        number = await member.post(f"{card}/reveal", json={"purpose": "consultation"})
        acts = {each["id"] for each in (await first.get("/api/audit", params={"act": "focal_point"})).json()["acts"]}
        answer = (await member.get(card)).json()
        return answer["level"], number.status_code, (await first.get(f"{card}/record")).status_code, early in acts

    before = await read()
    assert (await first.post(path, json=form(world))).status_code == 204
    [mine], [theirs] = (await first.get(path)).json(), (await giver.get(path)).json()
    waiting = await read()
    decision = f"{path}/{mine['id']}/decision"
    alone = [(await each.post(decision, json={"agreed": True})).status_code for each in (first, second, cosigner)]
    unseen = [(await each.get(path)).json() for each in (second, cosigner)]
    asked = await told(database, "entry_waits", "joining_wanted")
    unchanged = await read()
    agreed = [(await giver.post(decision, json={"agreed": True})).status_code for _ in range(2)]
    after = await read()

    assert before == waiting == unchanged == ("office", before[1], 403, False)
    assert (alone, unseen, agreed) == ([403, 404, 404], [[], []], [204, 409])
    assert after == ("full", 200, 200, False), "what was done before it came is not the network's"
    assert theirs == mine | {"agree": True}
    assert (mine["network"], mine["role"], mine["proposed_by"], mine["agree"]) == (
        *("casc", "liaison_officer", "Person None"),
        False,
    )
    record = (await first.get(f"{card}/record")).json()
    assert record["memberships"] == [
        {"network": "casc", "role": "liaison_officer"},
        {"network": "seajust", "role": "focal_point"},
    ]
    assert [each["action"] for each in record["history"]] == ["focal_point.joined"]
    kept = (await giver.get(f"{card}/record")).json()
    assert "focal_point.edited" in {each["action"] for each in kept["history"]}
    assert asked == [
        ("fp-TH", "joining_wanted", True),
        ("fp-giver", "entry_waits", False),
        ("fp-of-state", "entry_waits", False),
    ]
    assert await told(database, "entry_joined", "joining_agreed") == [
        ("fp-TH", "entry_joined", True),
        ("fp-of-state", "entry_joined", True),
        ("secretariat", "joining_agreed", False),
    ]
    done = {each["action"] for each in (await giver.get("/api/audit", params={"act": "joining"})).json()["acts"]}
    assert done == {"joining.agreed"}, "of its own people"


@pytest.mark.parametrize(
    ("whom", "status"),
    [("TH", 204), ("of-state", 204), ("of-others", 404), ("KZ", 404), ("elsewhere", 404), ("correspondent", 404)],
)
async def test_the_person_and_their_state_have_the_word_too(
    sign_in: SignIn, world: World, whom: str, status: int
) -> None:
    first, other = await sign_in("secretariat"), await sign_in(whom)
    await first.post(JOININGS, json=form(world))
    [waits] = (await first.get(JOININGS)).json()

    listed = (await other.get(JOININGS)).json()
    answer = await other.post(f"{JOININGS}/{waits['id']}/decision", json={"agreed": True})

    assert ([each["agree"] for each in listed], answer.status_code) == ([True] if status == 204 else [], status)


async def test_who_keeps_both_networks_needs_another_all_the_same(
    sign_in: SignIn, world: World, database: Database
) -> None:
    """One secretariat for both, and one who is the entry too."""
    both = _grant(world.secretariat, "secretariat", "seajust", None, world.at)
    own = _grant(world.persons["TH"], "secretariat", "casc", None, world.at)
    await database.write(lambda session: session.execute(insert(Grant), [both, own]) and None)
    said = []
    for whom in ("secretariat", "TH"):
        client = await sign_in(whom)
        assert (await client.post(JOININGS, json=form(world))).status_code == 204
        waits = next(each for each in (await client.get(JOININGS)).json() if not each["agree"])
        decision = f"{JOININGS}/{waits['id']}/decision"
        said += [(await client.post(decision, json={"agreed": agreed})).status_code for agreed in (True, False)]

    assert said == [403, 204, 403, 204]


async def test_what_may_not_be_proposed_any_more_is_not_agreed_to(
    sign_in: SignIn, world: World, database: Database
) -> None:
    """No agreement shows it now; the State has left; the proposer has."""
    giver, first = await sign_in("giver"), await sign_in("secretariat")
    of_casc = (col(NetworkAgreement.shown_network) == "seajust", col(NetworkAgreement.viewer_network) == "casc")
    of_th = (col(Membership.network) == "casc", col(Membership.jurisdiction) == "TH")
    proposers = col(Person.id) == world.secretariat
    await first.post(JOININGS, json=form(world))
    [waits] = (await giver.get(JOININGS)).json()
    said, listed = [], []
    for hide, back in (
        (*(update(NetworkAgreement).where(*of_casc).values(level=level) for level in ("nothing", "office")),),
        (*(update(Membership).where(*of_th).values(status=status) for status in ("former", "member")),),
        (update(Person).where(proposers).values(ended_at=world.at), None),
    ):
        await database.write(partial(done, change=hide))
        listed.append((await first.get(JOININGS)).json())
        said.append((await giver.post(f"{JOININGS}/{waits['id']}/decision", json={"agreed": True})).status_code)
        if back is not None:
            await database.write(partial(done, change=back))

    assert said == [409] * 3
    assert listed[:2] == [[waits | {"agree": False, "entry": entry}] for entry in (None, waits["entry"])]
    refused = await giver.post(f"{JOININGS}/{waits['id']}/decision", json={"agreed": False})
    assert refused.status_code == 204


async def test_nobody_has_more_than_fifty_that_wait(sign_in: SignIn, world: World, database: Database) -> None:
    rows = [
        {"id": new_id(), "focal_point_id": world.focal_points["TH"], "network": "ejn", "role": "focal_point"}
        | {"proposed_by": world.secretariat, "proposed_at": world.at}
        for _ in range(50)
    ]
    await database.write(lambda session: session.execute(insert(Joining), rows) and None)

    answer = await (await sign_in("secretariat")).post(JOININGS, json=form(world))

    assert (answer.status_code, answer.json()["code"]) == (409, "list_full")


async def test_what_is_refused_or_taken_back_changes_nothing_and_can_be_proposed_again(
    sign_in: SignIn, world: World, database: Database
) -> None:
    first, giver = await sign_in("secretariat"), await sign_in("giver")
    card = f"/api/directory/focal-points/{world.focal_points['TH']}"
    before = (await first.get(card)).json()

    for whose in (giver, first):
        assert (await first.post(JOININGS, json=form(world))).status_code == 204
        [waits] = (await whose.get(JOININGS)).json()
        assert (await whose.post(f"{JOININGS}/{waits['id']}/decision", json={"agreed": False})).status_code == 204

    assert ((await first.get(JOININGS)).json(), (await first.get(card)).json()) == ([], before)
    assert await told(database, "joining_refused") == [("secretariat", "joining_refused", False)], "of the other's word"


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


async def test_it_waits_once(sign_in: SignIn, world: World) -> None:
    first = await sign_in("secretariat")
    await first.post(JOININGS, json=form(world))

    assert (await first.post(JOININGS, json=form(world))).status_code == 422
