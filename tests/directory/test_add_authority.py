"""POST /api/directory/authorities: several of a jurisdiction, by the secretariats of its networks."""

from typing import Any

import pytest
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.kernel.db import Database, ReadSession
from app.outbox.models import Errand
from tests.directory.additions import furnish
from tests.support.web import SignIn
from tests.support.world import World

AUTHORITIES = "/api/directory/authorities"
FORM = {
    "jurisdiction": "KZ",
    "kind": "court",
    "names": {"en": "City Court", "ru": "Городской суд"},
    "name_original": "Қалалық сот",
    "name_original_language": "kk",
    "city": {"en": "Astana"},
    "time_zone": "Asia/Almaty",
    "competence": [{"function": "executes", "instruments": ["untoc"], "stages": ["trial"]}],
    "territory": {"en": "The capital"},
}

SHOWN = {name: value for name, value in FORM.items() if name != "time_zone"}


@pytest.fixture(autouse=True)
async def furnished(database: Database, world: World) -> None:
    await database.write(lambda session: furnish(session, world))


async def test_a_second_authority_stands_beside_the_first(sign_in: SignIn, world: World, database: Database) -> None:
    secretariat = await sign_in("secretariat")

    answer = await secretariat.post(AUTHORITIES, json=FORM)
    made = answer.json()
    listed = (await secretariat.get(AUTHORITIES, params={"jurisdiction": "KZ"})).json()

    assert (answer.status_code, made) == (201, SHOWN | {"id": made["id"]})
    assert sorted(each["id"] for each in listed) == sorted([world.authorities["KZ"], made["id"]])

    def audited(session: ReadSession) -> list[Any]:
        return list(session.exec(select(AuditEntry.action).where(AuditEntry.object_id == made["id"])))

    assert await database.read(audited) == ["authority.added"]


REFUSED: list[tuple[str, dict[str, Any], int | list[str]]] = [
    ("secretariat", {"jurisdiction": "FR"}, 403),
    ("KZ", {}, 403),
    ("", {}, 401),
    ("secretariat", {"kind": "no_such"}, ["kind"]),
    ("secretariat", {"names": {}}, ["names"]),
    ("secretariat", {"time_zone": "Nowhere"}, ["time_zone"]),
    ("secretariat", {"competence": [{"function": "sends", "stages": ["no_such"]}]}, ["competence"]),
]


async def test_what_cannot_be_is_refused(sign_in: SignIn) -> None:
    answers = [await (await sign_in(who)).post(AUTHORITIES, json=FORM | changes) for who, changes, _ in REFUSED]

    refused = [each.json()["details"]["fields"] if each.status_code == 422 else each.status_code for each in answers]
    assert refused == [expected for _, _, expected in REFUSED]


async def test_another_name_is_followed_by_the_indexes_of_its_people(
    sign_in: SignIn, world: World, database: Database
) -> None:
    secretariat = await sign_in("secretariat")
    path = f"{AUTHORITIES}/{world.authorities['KZ']}"

    renamed = await secretariat.patch(path, json={"names": {"en": "Prosecutor General"}})
    await secretariat.patch(path, json={"territory": {"en": "All of it"}})

    assert renamed.json()["names"] == {"en": "Prosecutor General"}

    def followed(session: ReadSession) -> list[Any]:
        return list(session.exec(select(Errand.payload).where(col(Errand.kind) == "focal_point.changed")))

    assert await database.read(followed) == [{"id": world.focal_points["KZ"]}]
