"""PATCH /api/directory/authorities/{id}: which instruments and stages an authority is competent for."""

from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.kernel.db import Database, ReadSession, WriteSession
from app.reference.models import Membership, Term
from tests.support.web import SignIn
from tests.support.world import World

COMPETENCE = [
    {"function": "receives", "instruments": ["untoc"], "stages": ["trial"]},
    {"function": "executes", "instruments": [], "stages": []},
]


@pytest.fixture
async def known(database: Database, world: World) -> None:
    """Terms, and the networks of KZ and TH."""

    def write(session: WriteSession) -> None:
        session.execute(insert(Term), [{"kind": "stage", "code": "trial", "position": 1, "labels": {}}])
        members = (("casc", "KZ"), ("seajust", "TH"))
        rows = [
            {"network": network, "jurisdiction": code, "status": "member", "source": "", "confidence": ""}
            for network, code in members
        ]
        session.execute(insert(Membership), rows)

    await database.write(write)


async def test_competence_by_function_instrument_and_stage_is_on_every_card(
    sign_in: SignIn, world: World, known: None, database: Database
) -> None:
    secretariat, th = await sign_in("secretariat"), await sign_in("TH")
    path = f"/api/directory/authorities/{world.authorities['KZ']}"
    patch = {"competence": COMPETENCE, "territory": {"en": "The whole State"}}

    for _ in range(2):
        answer = await secretariat.patch(path, json=patch)

    card = (await th.get(f"/api/directory/focal-points/{world.focal_points['KZ']}")).json()
    assert (answer.status_code, answer.json()) == (200, card["authority"])
    assert {key: card["authority"][key] for key in patch} == patch

    def audited(session: ReadSession) -> list[dict[str, Any]]:
        wanted = select(AuditEntry).where(col(AuditEntry.action) == "authority.edited")
        return [each.details for each in session.scalars(wanted)]

    assert await database.read(audited) == [{"changed": ["competence", "territory"]}]


@pytest.mark.parametrize(
    ("whom", "jurisdiction", "status"),
    [("secretariat", "KZ", 200), ("secretariat", "TH", 403), ("KZ", "KZ", 403), ("", "KZ", 401)],
)
async def test_only_a_secretariat_of_its_networks_says_so(
    sign_in: SignIn, world: World, known: None, whom: str, jurisdiction: str, status: int
) -> None:
    client = await sign_in(whom)

    answer = await client.patch(
        f"/api/directory/authorities/{world.authorities[jurisdiction]}", json={"competence": []}
    )

    assert answer.status_code == status


@pytest.mark.parametrize(
    ("part", "fields"),
    [
        ({"function": "receives", "instruments": ["no_such"]}, ["competence"]),
        ({"function": "receives", "stages": ["no_such"]}, ["competence"]),
        ({"function": "ponders"}, ["competence.0.function"]),
    ],
)
async def test_unknown_words_are_refused(
    sign_in: SignIn, world: World, known: None, part: dict[str, Any], fields: list[str]
) -> None:
    client = await sign_in("secretariat")

    answer = await client.patch(f"/api/directory/authorities/{world.authorities['KZ']}", json={"competence": [part]})

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": fields})


async def test_an_authority_that_is_not_there(sign_in: SignIn, world: World) -> None:
    client = await sign_in("secretariat")

    assert (await client.patch(f"/api/directory/authorities/{'0' * 20}", json={})).status_code == 404
