"""The register of secure channels, and partner organisations."""

from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.models import FocalPointMembership, NetworkAgreement
from app.directory.relations.partners import PARTNERS
from app.kernel.db import Database, WriteSession
from app.reference.models import Membership, Network
from tests.support.web import SignIn
from tests.support.world import World

PATH = "/api/directory/secure-channels"
FORM: dict[str, Any] = {
    "network": "casc",
    "jurisdictions": ["UZ", "KZ"],
    "channel": "vpn_pair",
    "status": "pilot",
    "source": "Minutes of a meeting that never was",
    "source_date": "2026-05-02",
    "note": "",
}
LINE = {name: value for name, value in FORM.items() if name not in ("network", "jurisdictions")}


async def make(sign_in: SignIn, **form: Any) -> dict[str, Any]:
    answer = await (await sign_in("secretariat")).post(PATH, json=FORM | form)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def test_a_line_of_the_register(sign_in: SignIn) -> None:
    made = await make(sign_in)
    read = (await (await sign_in("KZ")).get(PATH)).json()

    assert made == LINE | {
        "id": made["id"],
        "network": "casc",
        "jurisdictions": ["KZ", "UZ"],
        "names": {},
        "illustrative": False,
        "revision": 1,
        "changed_at": "2026-11-23T04:00:00Z",
        "edit": True,
    }
    assert read == {"links": [made | {"edit": False}], "keeps": []}


@pytest.mark.parametrize(("jurisdiction", "found"), [("UZ", 1), ("KZ", 1), ("TH", 0)])
async def test_the_register_of_one_jurisdiction(sign_in: SignIn, jurisdiction: str, found: int) -> None:
    await make(sign_in)

    assert len((await (await sign_in("KZ")).get(PATH, params={"jurisdiction": jurisdiction})).json()["links"]) == found


TRUTH = {"secretariat": (1, 200), "KZ": (1, 403), "TH": (1, 403), "FR": (0, 403), "GH": (0, 403)}


@pytest.mark.parametrize("whom", TRUTH)
async def test_who_sees_and_who_keeps_a_line(sign_in: SignIn, whom: str) -> None:
    made = await make(sign_in)
    client = await sign_in(whom)
    listed = (await client.get(PATH)).json()["links"]
    edited = await client.put(f"{PATH}/{made['id']}", json=LINE | {"status": "in_use", "revision": 1})

    assert (len(listed), edited.status_code) == TRUTH[whom]


@pytest.mark.parametrize("whom", ["KZ", "TH"])
async def test_only_a_secretariat_adds_a_line(sign_in: SignIn, whom: str) -> None:
    assert (await (await sign_in(whom)).post(PATH, json=FORM)).status_code == 403


@pytest.mark.parametrize(
    ("wrong", "fields"),
    [
        ({"jurisdictions": ["UZ", "UZ"]}, ["jurisdictions"]),
        ({"jurisdictions": ["UZ", "QQ"]}, ["jurisdictions"]),
        ({"source_date": "2026-11-24"}, ["source_date"]),
        ({"jurisdictions": ["KZ", "UZ"]}, ["channel"]),
    ],
)
async def test_what_cannot_be_is_refused(sign_in: SignIn, wrong: dict[str, Any], fields: list[str]) -> None:
    await make(sign_in)
    answer = await (await sign_in("secretariat")).post(PATH, json=FORM | {"jurisdictions": ["KZ", "TH"]} | wrong)

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": fields})


async def test_a_stale_edit_is_refused_and_every_deed_has_one_audit_entry(sign_in: SignIn, database: Database) -> None:
    made = await make(sign_in)
    client = await sign_in("secretariat")
    edited = (await client.put(f"{PATH}/{made['id']}", json=LINE | {"status": "ended", "revision": 1})).json()
    stale = await client.put(f"{PATH}/{made['id']}", json=LINE | {"revision": 1})
    wanted = select(AuditEntry).where(col(AuditEntry.object_id) == made["id"]).order_by(col(AuditEntry.action))
    entries = await database.read(lambda session: list(session.scalars(wanted)))

    assert edited == made | {"status": "ended", "revision": 2}
    assert (stale.status_code, stale.json()["details"]) == (409, {"current": edited})
    assert [each.action for each in entries] == ["secure_link.created", "secure_link.edited"]


async def test_partners_are_named_for_everybody_and_their_officers_only_where_shown(
    sign_in: SignIn, database: Database, world: World
) -> None:
    def write(session: WriteSession) -> None:
        session.execute(insert(Network).values(id="caricc", position=9, acronym="CARICC", names={}))
        for code, status in (("KZ", "member"), ("UZ", "member"), ("FR", "observer")):
            values = {"network": "caricc", "jurisdiction": code, "status": status, "source": "", "confidence": ""}
            session.execute(insert(Membership).values(**values))
        officer = {"focal_point_id": world.focal_points["UZ"], "network": "caricc", "role": "liaison_officer"}
        session.execute(insert(FocalPointMembership).values(**officer))

    await database.write(write)
    client = await sign_in("KZ")
    before = (await client.get("/api/directory/partners")).json()
    shown = {"shown_network": "caricc", "viewer_network": "casc", "level": "office", "effective_from": world.at}
    await database.write(lambda session: session.execute(insert(NetworkAgreement).values(**shown)))
    after = (await client.get("/api/directory/partners")).json()

    assert [each["network"] for each in before] == [each["network"] for each in after] == list(PARTNERS)
    assert before[0] == {"network": "caricc", "members": 2, "observers": 1, "liaison": []}
    assert [card["id"] for card in after[0]["liaison"]] == [world.focal_points["UZ"]]
