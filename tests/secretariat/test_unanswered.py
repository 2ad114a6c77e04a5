"""/api/directory/search/unanswered and /api/secretariat/unanswered: nobody was found, and the secretariat is asked."""

from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy import select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.gaps.unanswered import MOST_A_DAY
from app.kernel.db import Database, ReadSession
from tests.support.web import SignIn

ASK = "/api/directory/search/unanswered"
DESK = "/api/secretariat/unanswered"
SEARCH = {"address": "q=nobody+of+this+name&offence=drugs"}


async def listed(client: AsyncClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.get(DESK)).json()
    return found


async def test_one_press_brings_the_search_before_ones_own_secretariat(sign_in: SignIn) -> None:
    asker, secretariat = await sign_in("KZ"), await sign_in("secretariat")

    answers = [(await asker.post(ASK, json=SEARCH)).status_code for _ in range(2)]

    found = await listed(secretariat)
    assert answers == [204, 204]
    assert found == [
        {
            "id": found[0]["id"],
            "network": "casc",
            "address": "q=nobody+of+this+name&offence=drugs",
            "at": "2026-11-23T04:00:00Z",
            "person": "Person KZ",
            "jurisdiction": "KZ",
        }
    ]


async def test_another_networks_members_ask_their_own(sign_in: SignIn) -> None:
    await (await sign_in("TH")).post(ASK, json=SEARCH)

    assert await listed(await sign_in("secretariat")) == []


async def test_settled_it_leaves_the_desk_and_can_be_asked_again(sign_in: SignIn) -> None:
    asker, secretariat = await sign_in("KZ"), await sign_in("secretariat")
    await asker.post(ASK, json=SEARCH)
    (first,) = await listed(secretariat)

    settled = [(await secretariat.post(f"{DESK}/{first['id']}/settlement")).status_code for _ in range(2)]
    after = await listed(secretariat)
    await asker.post(ASK, json=SEARCH)

    assert (settled, after, len(await listed(secretariat))) == ([204, 204], [], 1)


async def test_it_counts_on_the_overview(sign_in: SignIn) -> None:
    await (await sign_in("KZ")).post(ASK, json=SEARCH)

    queues = (await (await sign_in("secretariat")).get("/api/secretariat/overview")).json()["queues"]

    assert {"name": "unanswered", "number": 1, "oldest": "2026-11-23T04:00:00Z"} in queues


async def test_nobody_buries_a_secretariat(sign_in: SignIn) -> None:
    asker = await sign_in("KZ")

    answers = [(await asker.post(ASK, json={"address": f"q={n}"})).status_code for n in range(MOST_A_DAY + 1)]

    assert answers == [204] * MOST_A_DAY + [429]


@pytest.mark.parametrize("address", ["q=a&q=b", "offset=50", "who=knows"])
async def test_only_a_search_of_the_page_is_taken(sign_in: SignIn, address: str) -> None:
    assert (await (await sign_in("KZ")).post(ASK, json={"address": address})).status_code == 422


async def test_asking_and_settling_are_audited_once_each(sign_in: SignIn, database: Database) -> None:
    asker, secretariat = await sign_in("KZ"), await sign_in("secretariat")
    for _ in range(2):
        await asker.post(ASK, json=SEARCH)
    (found,) = await listed(secretariat)
    for _ in range(2):
        await secretariat.post(f"{DESK}/{found['id']}/settlement")

    def entries(session: ReadSession) -> list[tuple[str, str, dict[str, Any]]]:
        wanted = select(AuditEntry).where(col(AuditEntry.object_kind) == "unanswered_search")
        return [(each.action, each.object_id, each.details) for each in session.scalars(wanted)]

    assert sorted(await database.read(entries)) == [
        ("search.asked_about", found["id"], {"network": "casc"}),
        ("search.settled", found["id"], {"network": "casc"}),
    ]


@pytest.mark.parametrize(("whom", "read", "settled"), [("", 401, 401), ("KZ", 403, 403), ("TH", 403, 403)])
async def test_the_list_is_the_secretariats(sign_in: SignIn, whom: str, read: int, settled: int) -> None:
    await (await sign_in("KZ")).post(ASK, json=SEARCH)
    (found,) = await listed(await sign_in("secretariat"))
    client = await sign_in(whom)

    assert (await client.get(DESK)).status_code == read
    assert (await client.post(f"{DESK}/{found['id']}/settlement")).status_code == settled
