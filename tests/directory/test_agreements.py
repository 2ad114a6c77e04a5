"""/api/secretariat/networks/{network}/agreements: what a network shows to each other, set by its secretariat."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from tests.support.web import SignIn
from tests.support.world import World

CASC = "/api/secretariat/networks/casc/agreements"


async def test_the_desk_shows_every_other_network_with_both_directions(sign_in: SignIn, clock: ManualClock) -> None:
    client = await sign_in("secretariat")

    found = (await client.get(CASC)).json()

    nothing: dict[str, object] = {"level": "nothing", "since": None, "coming": [], "past": [], "in_return": "nothing"}
    assert found == {
        "network": "casc",
        "agreements": [
            {"viewer_network": "seajust", "level": "office", "since": "2026-11-23T04:00:00Z"}
            | {"coming": [], "past": [], "in_return": "office"},
            {"viewer_network": "ejn"} | nothing,
            {"viewer_network": "wacap"} | nothing,
        ],
    }


async def test_a_change_counts_at_the_next_search_and_card(sign_in: SignIn, world: World, clock: ManualClock) -> None:
    secretariat, reader = await sign_in("secretariat"), await sign_in("TH")
    card = f"/api/directory/focal-points/{world.focal_points['KZ']}"
    seen: list[tuple[object, ...]] = []

    for level in ("full", "office", "nothing"):
        clock.move(timedelta(minutes=1))
        await secretariat.post(CASC, json={"viewer_network": "seajust", "level": level})
        found = (await reader.get("/api/directory/search", params={"jurisdiction": "KZ"})).json()
        answer = await reader.get(card)
        hits = [hit["card"]["level"] for hit in found["hits"]]
        facets = [each["value"] for each in found["facets"]["network"]]
        seen.append((hits, facets, found["total"], answer.status_code, answer.json().get("level")))

    assert seen == [
        (["full"], ["casc"], 1, 200, "full"),
        (["office"], ["casc"], 1, 200, "office"),
        ([], [], 0, 404, None),
    ]


async def test_a_later_date_waits_and_the_past_counts_from_now(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    now = clock.now()
    clock.move(timedelta(minutes=10))
    client = await sign_in("secretariat")
    later, past = "2026-12-01T00:00:00Z", "2026-01-01T00:00:00Z"

    await client.post(CASC, json={"viewer_network": "seajust", "level": "full", "effective_from": later})
    answer = await client.post(CASC, json={"viewer_network": "seajust", "level": "nothing", "effective_from": past})

    by = {"set_at": "2026-11-23T04:10:00Z", "set_by": "Person None"}
    assert (answer.status_code, answer.json()["agreements"][0]) == (
        201,
        {
            "viewer_network": "seajust",
            "level": "nothing",
            "since": "2026-11-23T04:10:00Z",
            "coming": [{"level": "full", "effective_from": later} | by],
            "past": [
                {"level": "office", "effective_from": f"{now:%Y-%m-%dT%H:%M:%SZ}", "set_at": None, "set_by": None}
            ],
            "in_return": "office",
        },
    )

    def audited(session: ReadSession) -> list[tuple[object, ...]]:
        rows = session.scalars(select(AuditEntry).where(col(AuditEntry.action) == "agreement.set"))
        return [(row.actor, row.object_id, row.details["viewer"], row.details["level"]) for row in rows]

    assert sorted(await database.read(audited)) == [
        (world.secretariat, "casc", "seajust", "full"),
        (world.secretariat, "casc", "seajust", "nothing"),
    ]


@pytest.mark.parametrize(
    ("whom", "network", "status"),
    [("KZ", "casc", 403), ("secretariat", "seajust", 403), ("secretariat", "atlantis", 403), ("", "casc", 401)],
)
async def test_only_its_own_secretariat_reads_or_sets_them(
    sign_in: SignIn, whom: str, network: str, status: int
) -> None:
    client, address = await sign_in(whom), f"/api/secretariat/networks/{network}/agreements"

    read = await client.get(address)
    written = await client.post(address, json={"viewer_network": "ejn", "level": "full"})

    assert (read.status_code, written.status_code) == (status, status)


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        ({"viewer_network": "casc", "level": "full"}, ["viewer_network"]),
        ({"viewer_network": "atlantis", "level": "full"}, ["viewer_network"]),
        ({"viewer_network": "ejn", "level": "everything"}, ["level"]),
        ({"viewer_network": "ejn", "level": "full", "effective_from": "soon"}, ["effective_from"]),
        ({"viewer_network": "ejn", "level": "full", "effective_from": "2026-12-01T00:00:00"}, ["effective_from"]),
        ({"viewer_network": "ejn", "level": "full", "surprise": 1}, ["surprise"]),
    ],
)
async def test_bad_input_is_named_and_nothing_is_set(sign_in: SignIn, form: dict[str, str], fields: list[str]) -> None:
    client = await sign_in("secretariat")
    before = (await client.get(CASC)).json()

    answer = await client.post(CASC, json=form)

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": fields})
    assert (await client.get(CASC)).json() == before
