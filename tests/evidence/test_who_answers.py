"""Whoever asks about their own data is answered by somebody, and never by themselves (docs/decisions/0050)."""

import pytest
from sqlmodel import col, select

from app.directory.models import Channel
from app.identity.models import Person
from app.kernel.db import Database
from app.outbox.models import Notice
from tests.consultations.steps import refusal
from tests.evidence.staff import DESK, MINE, NO, STAFF, YES, employ, gone, owns_entry
from tests.support.web import SignIn
from tests.support.world import World

TABLE = {
    "KZ": "secretariat second",
    "secretariat": "second cosigner operator operator-2",
    "cosigner": "secretariat second",
    "of-network": "secretariat second",
    "operator": "operator-2 auditor",
    "auditor": "operator operator-2",
}
"""Who asks, and all who may answer."""
TOLD = {
    "KZ": "fp-second secretariat",
    "secretariat": "fp-second",
    "cosigner": "fp-second secretariat",
    "of-network": "fp-second secretariat",
    "operator": "fp-auditor fp-operator-2",
    "auditor": "fp-operator fp-operator-2",
}


@pytest.fixture(autouse=True)
async def staff(database: Database, world: World) -> None:
    await employ(database, world)


async def told(database: Database) -> str:
    wanted = select(Person.subject).join(Notice, col(Notice.person_id) == col(Person.id))
    found = await database.read(lambda session: session.exec(wanted.where(col(Notice.kind) == "data_asked")).all())
    return " ".join(sorted(found))


@pytest.mark.parametrize("asker", TABLE)
async def test_who_may_answer_whom(sign_in: SignIn, database: Database, asker: str) -> None:
    """The last of those who may does: until then it waits for them all, and is listed to nobody else."""
    asked = (await (await sign_in(asker)).post(MINE, json={"kind": "correction", "words": ""})).json()
    everybody = ["KZ", "UZ", "secretariat", *STAFF]
    listed = [each for each in everybody if asked["id"] in (await (await sign_in(each)).get(DESK)).text]
    refused = {}
    for each in set(everybody) - set(TABLE[asker].split()):
        refused[each] = (await (await sign_in(each)).post(f"{DESK}/{asked['id']}/answer", json=NO)).status_code
    last = await sign_in(TABLE[asker].split()[-1])
    answered = await last.post(f"{DESK}/{asked['id']}/answer", json=NO)

    assert sorted(listed) == sorted(TABLE[asker].split())
    assert {*refused.values()} <= {403, 404}
    assert answered.status_code == 204
    assert await told(database) == TOLD[asker]
    [own] = (await (await sign_in(asker)).get(MINE)).json()
    assert (own["granted"], own["answer"]) == (False, NO["answer"])


@pytest.mark.parametrize(
    ("left", "kind", "whom"),
    [
        (("second",), "objection", "fp-cosigner"),
        (("second",), "erasure", "fp-cosigner fp-operator fp-operator-2"),
        (("second", "cosigner"), "objection", "fp-operator fp-operator-2"),
    ],
)
async def test_the_only_officer_of_a_secretariat_is_before_its_cosigner_and_then_an_operator(
    sign_in: SignIn, world: World, database: Database, left: tuple[str, ...], kind: str, whom: str
) -> None:
    """An erasure ends the role, which an operator does."""
    await gone(database, world, *left)

    await (await sign_in("secretariat")).post(MINE, json={"kind": kind, "words": ""})

    assert await told(database) == whom


async def test_the_only_operator_is_before_the_auditor(sign_in: SignIn, world: World, database: Database) -> None:
    await gone(database, world, "operator-2")
    client, auditor = await sign_in("operator"), await sign_in("auditor")
    asked = (await client.post(MINE, json={"kind": "correction", "words": "My name."})).json()

    answer = await auditor.post(f"{DESK}/{asked['id']}/answer", json=YES | {"display_name": "Operator of the house"})

    assert (await told(database), answer.status_code) == ("fp-auditor", 204)
    assert (await client.get("/api/session")).json()["person"]["display_name"] == "Operator of the house"


async def test_an_officer_is_erased_by_whoever_gives_and_ends_the_role(
    sign_in: SignIn, world: World, database: Database
) -> None:
    await gone(database, world, "second")
    client, cosigner, operator = [await sign_in(each) for each in ("secretariat", "cosigner", "operator")]
    asked = (await client.post(MINE, json={"kind": "erasure", "words": ""})).json()

    held = await cosigner.post(f"{DESK}/{asked['id']}/answer", json=YES)
    answer = await operator.post(f"{DESK}/{asked['id']}/answer", json=YES)

    assert (refusal(held), answer.status_code) == ((409, "erasure_held"), 204)
    assert (await client.get("/api/session")).status_code == 401


async def test_the_cosigner_upholds_the_objection_of_an_officer_who_has_an_entry(
    sign_in: SignIn, world: World, database: Database
) -> None:
    """They have the second word about its numbers."""
    entry = world.focal_points["KZ"]
    await owns_entry(database, world, "casc")
    asked = (await (await sign_in("secretariat")).post(MINE, json={"kind": "objection", "words": ""})).json()

    answer = await (await sign_in("cosigner")).post(f"{DESK}/{asked['id']}/answer", json=YES)

    kinds = select(Channel.kind).where(col(Channel.focal_point_id) == entry)
    left = await database.read(lambda session: list(session.exec(kinds)))
    assert (answer.status_code, left) == (204, ["office_phone"])


async def test_reading_them_is_in_the_audit_of_the_network_they_are_of(
    sign_in: SignIn, database: Database, world: World
) -> None:
    await (await sign_in("cosigner")).get(DESK)

    acts = (await (await sign_in("of-network")).get("/api/audit", params={"act": "rights"})).json()["acts"]

    assert [each["action"] for each in acts] == ["rights.read"]
