"""GET /api/people: reading who may do what is an act; whoever does not keep those people reads so many pages a day."""

from collections.abc import Iterable
from datetime import timedelta
from functools import partial
from typing import Any

import httpx
from sqlmodel import col, select

from app.audit import service as audit
from app.audit.models import AuditEntry
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.secretariat.people.reading import PAGES_A_DAY, READ
from tests.secretariat.people.conftest import Ids
from tests.support.denominators import Counted
from tests.support.web import SignIn

PEOPLE = "/api/people"


async def page(client: httpx.AsyncClient, number: int) -> httpx.Response:
    return await client.get(PEOPLE, params={"offset": 25 * number})


READERS = {"secretariat": 200, "correspondent": 200, "cosigner": 429, "auditor": 429, "operator": 429}
"""One page more than a day has: answered to whoever keeps the people they read of."""
EVERYWHERE = ("auditor", "operator")


async def test_each_page_that_is_read_is_audited(
    sign_in: SignIn, staff: Ids, database: Database, counted: Counted
) -> None:
    def read(session: ReadSession, whom: str) -> list[str]:
        mine = select(AuditEntry.object_id).where(col(AuditEntry.actor) == staff[whom])
        return sorted(session.exec(mine.where(col(AuditEntry.action) == "people.read")))

    found = {}
    for whom in READERS:
        client = await sign_in(whom)
        asked: list[dict[str, Any]] = [{}, {"network": "casc", "offset": 25}, {"network": "none"}]
        answers = [(await client.get(PEOPLE, params=each)).status_code for each in asked]
        found[whom] = answers, await database.read(partial(read, whom=whom))

    counted(f"{sum(len(each) for each, _ in found.values())} pages asked for by {len(found)} roles")
    assert found == {
        whom: (
            ([200, 200, 200], ["all.0", "casc.25", "none.0"])
            if whom in EVERYWHERE
            else ([200, 200, 403], ["all.0", "casc.25"])
        )
        for whom in READERS
    }


async def test_whoever_does_not_keep_people_reads_so_many_pages_of_them_a_day(
    sign_in: SignIn, staff: Ids, database: Database, clock: ManualClock, counted: Counted
) -> None:
    clients = {whom: await sign_in(whom) for whom in READERS}
    await database.write(lambda session: _all_day(session, [staff[whom] for whom in READERS], clock))
    beyond = {whom: await page(each, PAGES_A_DAY) for whom, each in clients.items()}
    again = {(await page(each, 0)).status_code for each in clients.values()}
    clock.move(timedelta(days=1))
    tomorrow = {(await page(await sign_in(whom), PAGES_A_DAY)).status_code for whom in READERS}

    stopped = [whom for whom, each in beyond.items() if each.status_code == 429]
    counted(f"{len(beyond)} roles after {PAGES_A_DAY} pages, {len(stopped)} stopped")
    refused = beyond["operator"]
    assert {whom: each.status_code for whom, each in beyond.items()} == READERS
    assert (refused.json()["code"], refused.headers["retry-after"]) == ("people_a_day", str(20 * 3600))
    assert (again, tomorrow) == ({200}, {200})


def _all_day(session: WriteSession, persons: Iterable[str], clock: ManualClock) -> None:
    """Each of them has read as many pages as a day has."""
    for person in persons:
        for number in range(PAGES_A_DAY):
            place = f"all.{25 * number}"
            audit.record(session, at=clock.now(), actor=person, action=READ, object_kind="people", object_id=place)


async def test_nobody_reads_on_for_ever(sign_in: SignIn, staff: Ids) -> None:
    answer = await (await sign_in("secretariat")).get(PEOPLE, params={"offset": 10_001})

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": ["offset"]})
