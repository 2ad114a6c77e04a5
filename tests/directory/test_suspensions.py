"""Alerts and suspensions: a secretariat looks at them, and gives the directory back."""

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import insert, select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.reveals import alerts, suspensions
from app.directory.reveals.models import DirectoryAlert, DirectoryLimit, Suspension
from app.identity.models import Grant
from app.identity.permissions import judge
from app.identity.permissions.table import LAW
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.kernel.ids import new_id
from app.outbox import notices
from app.outbox.models import Errand, Notice
from tests.support.web import SignIn
from tests.support.world import World, _grant, make_world

_LETTERS = col(Errand.kind) == notices.ERRAND


@pytest.fixture
async def world(database: Database, clock: ManualClock) -> World:
    """The small world, in which CASC lets each of its people be shown one contact a day."""
    made = await database.write(lambda session: make_world(session, clock.now()))
    await database.write(lambda session: session.add(DirectoryLimit(network="casc", reveals_day=1)))
    return made


async def suspended(sign_in: SignIn, world: World) -> httpx.AsyncClient:
    """KZ, who asked for one contact too many."""
    client = await sign_in("KZ")
    for jurisdiction, status in (("UZ", 200), ("UZ", 200), ("TH", 429)):
        address = f"/api/directory/focal-points/{world.focal_points[jurisdiction]}/reveal"
        answer = await client.post(address, json={"purpose": "consultation"})
        assert answer.status_code == status
    return client


async def test_one_contact_again_is_not_one_more(sign_in: SignIn, world: World) -> None:
    client = await suspended(sign_in, world)

    allowance = (await client.get("/api/directory/allowance")).json()

    assert (allowance["reveals_day"], allowance["suspended_at"], allowance["suspended_for"]) == (
        {"used": 1, "limit": 1, "near": True},
        "2026-11-23T04:00:00Z",
        "reveals_a_day",
    )


async def test_the_secretariat_is_told_and_gives_the_directory_back(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client, secretariat = await suspended(sign_in, world), await sign_in("secretariat")

    alerts = (await secretariat.get("/api/directory/alerts")).json()
    lifted = await secretariat.post(f"/api/directory/suspensions/{world.persons['KZ']}/lift")
    reviewed = await secretariat.post(f"/api/directory/alerts/{alerts[0]['id']}/review", json={"note": "spoke to them"})
    after = (await secretariat.get("/api/directory/alerts")).json()

    assert [(each["kind"], each["details"], each["suspended"], each["reviewed_at"]) for each in alerts] == [
        ("reveals_a_day", {"limit": 1}, True, None)
    ]
    assert (lifted.status_code, reviewed.status_code) == (204, 204)
    assert [(each["suspended"], each["reviewed_at"], each["note"]) for each in after] == [
        (False, "2026-11-23T04:00:00Z", "spoke to them")
    ]
    assert (await client.get("/api/directory/search")).status_code == 200
    acts = await database.read(_acts)
    assert acts == ["channels.revealed"] * 2 + ["directory_alert.reviewed", "directory_use.restored"] + [
        "directory_use.suspended"
    ]


async def test_whoever_can_give_it_back_has_a_letter_at_once_and_one_until_somebody_looked(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client, secretariat, id = await suspended(sign_in, world), await sign_in("secretariat"), world.persons["KZ"]

    async def told() -> list[tuple[str, str, str, bool, bool]]:
        rows = await database.read(lambda session: list(session.scalars(select(Notice))))
        return sorted((each.person_id, each.kind, each.about, each.urgent, each.read_at is None) for each in rows)

    async def urgently(jurisdiction: str) -> None:
        address = f"/api/directory/focal-points/{world.focal_points[jurisdiction]}/reveal"
        (await client.post(address, json={"purpose": "urgent"})).raise_for_status()

    taken = await told()
    await urgently("UZ")
    await urgently("TH")
    letters = await database.read(lambda session: list(session.scalars(select(col(Errand.payload)).where(_LETTERS))))
    for alert in (await secretariat.get("/api/directory/alerts")).json():
        (await secretariat.post(f"/api/directory/alerts/{alert['id']}/review", json={})).raise_for_status()
    looked = await told()
    await urgently("UZ")

    assert taken == [(world.secretariat, "directory_suspended", id, True, True)]
    assert len(letters) == 2
    assert looked == [(world.secretariat, f"directory_{kind}", id, True, False) for kind in ("suspended", "urgent")]
    assert [each[1] for each in await told() if each[4]] == ["directory_urgent"]


async def test_a_suspension_whose_signal_was_lost_is_found_by_looking(
    sign_in: SignIn, world: World, database: Database, application: FastAPI
) -> None:
    client = await sign_in("KZ")
    await client.get("/api/directory/search")
    row = {"id": new_id(), "person_id": world.persons["KZ"], "at": world.at, "cause": "canary"}

    await database.write(lambda session: session.execute(insert(Suspension), [row]) and None)
    await application.state.listings.sweep()

    assert (await client.get("/api/directory/search")).json()["code"] == "directory_suspended"


@pytest.mark.parametrize("whom", ["KZ", "UZ", "TH"])
async def test_nobody_but_their_secretariat_gives_it_back(sign_in: SignIn, world: World, whom: str) -> None:
    await suspended(sign_in, world)
    client = await sign_in(whom)

    lifted = await client.post(f"/api/directory/suspensions/{world.persons['KZ']}/lift")

    assert lifted.status_code == 403
    assert (await client.get("/api/directory/alerts")).json() == []
    assert (await (await sign_in("KZ")).get("/api/directory/search")).status_code == 403


async def test_a_network_lowers_its_limits_and_cannot_raise_them(sign_in: SignIn) -> None:
    secretariat, colleague = await sign_in("secretariat"), await sign_in("KZ")
    path, casc = "/api/directory/limits", {"network": "casc"}

    lower = await secretariat.put(path, params=casc, json={"reveals_day": 10, "listed_day": 100})
    raised = await secretariat.put(path, params=casc, json={"reveals_day": 101, "reveals_hour": 31, "listed_day": 501})
    foreign = await secretariat.put(path, params={"network": "ejn"}, json={})
    refused = await colleague.put(path, params=casc, json={})

    assert lower.json() == {"reveals_day": 10, "reveals_hour": None, "listed_day": 100}
    assert (await secretariat.get(path, params=casc)).json() == lower.json()
    assert (raised.status_code, raised.json()["details"]) == (
        422,
        {"fields": ["listed_day", "reveals_day", "reveals_hour"]},
    )
    assert (foreign.status_code, refused.status_code) == (403, 403)


async def test_a_secretariat_is_not_limited_in_its_own_network_and_each_look_is_audited(
    sign_in: SignIn, world: World, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = await sign_in("secretariat")

    async def looked(jurisdiction: str) -> int:
        address = f"/api/directory/focal-points/{world.focal_points[jurisdiction]}/reveal"
        return (await client.post(address, json={"purpose": "consultation"})).status_code

    assert [await looked(each) for each in ("KZ", "UZ", "TH")] == [200, 200, 200]
    used = (await client.get("/api/directory/allowance")).json()["reveals_day"]
    assert used == {"used": 1, "limit": 1, "near": True}, "the one of another network"
    assert (await database.read(_acts)).count("channels.revealed") == 3
    monkeypatch.setattr(judge, "LAW", {**LAW, "limits.exempt": {}})
    assert await looked("KZ") == 429, "by that row of the law alone"


def _acts(session: ReadSession) -> list[str]:
    wanted = select(col(AuditEntry.action)).where(col(AuditEntry.object_kind) != "session")
    return sorted(session.scalars(wanted))


async def test_a_network_that_looked_takes_the_notice_from_its_own_keepers_alone(
    world: World, database: Database
) -> None:
    """KZ is of two networks. One keeps CASC, one keeps EJN, one keeps both."""
    keepers = {"casc": world.secretariat, "ejn": world.persons["FR"], "both": world.persons["GH"]}
    given = [("ejn", "ejn"), ("both", "ejn"), ("both", "casc")]
    more = [_grant(keepers[who], "secretariat", network, None, world.at) for who, network in given]

    def happens(session: WriteSession) -> None:
        session.execute(insert(Grant), more)
        suspensions.alert(session, world.persons["KZ"], ["casc", "ejn"], "canary", world.at)

    def look(session: WriteSession, network: str) -> None:
        alert = session.scalars(select(DirectoryAlert).where(col(DirectoryAlert.network) == network)).one()
        alerts.review(session, world.keeper(network), alert.id, "", world.at)

    async def wait() -> set[str]:
        unread = select(col(Notice.person_id)).where(col(Notice.read_at).is_(None))
        told = await database.read(lambda session: set(session.scalars(unread)))
        return {who for who, person in keepers.items() if person in told}

    await database.write(happens)
    first = await wait()
    await database.write(lambda session: look(session, "casc"))
    second = await wait()
    await database.write(lambda session: look(session, "ejn"))

    assert (first, second, await wait()) == ({"casc", "ejn", "both"}, {"ejn", "both"}, set())
