"""/api/directory/own: one's own hours and absences, and the card exactly as others are given it."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.models import FocalPoint, FocalPointMembership, FreshnessTerms, NetworkAgreement
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.reference.models import Membership
from tests.directory.test_rota import second_person
from tests.search.whom.steps import another
from tests.secretariat.test_overview import aged
from tests.support.web import SignIn
from tests.support.world import World

OWN = "/api/directory/own"
AWAY = {"start": "2026-11-23", "end": "2026-11-27", "stand_in_id": None}


async def test_previews_are_what_others_are_given(sign_in: SignIn, world: World) -> None:
    kz, uz, th = await sign_in("KZ"), await sign_in("UZ"), await sign_in("TH")
    address = f"/api/directory/focal-points/{world.focal_points['KZ']}"

    own = (await kz.get(OWN)).json()

    assert [each["readers"] for each in own["previews"]] == [[members("casc")], [members("seajust")]]
    assert [each["card"] for each in own["previews"]] == [
        (await uz.get(address)).json(),
        (await th.get(address)).json(),
    ]
    assert own["alternate_missing"] is True


def members(network: str, *, observers: bool = False) -> dict[str, Any]:
    return {"network": network, "observers": observers}


async def test_each_network_has_its_preview_and_equal_ones_are_one(
    sign_in: SignIn, world: World, database: Database
) -> None:
    """KZ is of CASC and of EJN, which shows SEAJust everything; UZ only observes CASC."""

    def write(session: WriteSession) -> None:
        session.execute(
            insert(FocalPointMembership).values(
                focal_point_id=world.focal_points["KZ"], network="ejn", role="focal_point", standing="full"
            )
        )
        status = {"network": "casc", "jurisdiction": "UZ", "status": "observer", "source": "x", "confidence": "high"}
        session.execute(insert(Membership).values(**status))

    await database.write(write)
    kz, fr, th = await sign_in("KZ"), await sign_in("FR"), await sign_in("TH")
    address = f"/api/directory/focal-points/{world.focal_points['KZ']}"

    previews = (await kz.get(OWN)).json()["previews"]

    casc, ejn, observers, seajust = previews
    assert [each["readers"] for each in previews] == [
        [members("casc")],
        [members("ejn")],
        [members("casc", observers=True)],
        [members("seajust")],
    ]
    assert [each["card"]["level"] for each in previews] == ["full", "full", "office", "full"]
    assert [[of["network"] for of in each["card"]["memberships"]] for each in (casc, ejn, observers, seajust)] == [
        ["casc"],
        ["ejn"],
        ["casc"],
        ["casc", "ejn"],
    ]
    assert [ejn["card"], seajust["card"]] == [(await client.get(address)).json() for client in (fr, th)]


async def test_readers_who_are_given_the_same_share_a_preview(
    sign_in: SignIn, world: World, database: Database
) -> None:
    def write(session: WriteSession) -> None:
        begun = {"effective_from": world.at, "level": "office", "shown_network": "casc"}
        session.execute(insert(NetworkAgreement), [begun | {"viewer_network": each} for each in ("ejn", "wacap")])

    await database.write(write)

    previews = (await (await sign_in("KZ")).get(OWN)).json()["previews"]

    assert [each["readers"] for each in previews] == [
        [members("casc")],
        [members("seajust"), members("ejn"), members("wacap")],
    ]


async def test_an_absence_is_shown_at_once_with_whoever_stands_in(
    sign_in: SignIn, world: World, database: Database
) -> None:
    second = await second_person(database, world)
    kz, uz = await sign_in("KZ"), await sign_in("UZ")

    own = (await kz.patch(OWN, json={"revision": 1, "absences": [AWAY | {"stand_in_id": second}]})).json()
    card = (await uz.get(f"/api/directory/focal-points/{world.focal_points['KZ']}")).json()

    assert own["revision"] == 2
    assert own["absences"] == [AWAY | {"stand_in_id": second}]
    assert "colleagues" not in own
    assert [(each["id"], each["name_romanised"]) for each in own["stand_ins"]] == [(second, "Second KZ")]
    assert card["reachability"] == {
        "state": "absent",
        "reachable": False,
        "until": None,
        "opens_at": "2026-11-30T04:00:00Z",
        "holiday": None,
    }
    assert (card["stand_in"]["id"], card["stand_in"]["name_romanised"]) == (second, "Second KZ")


async def test_the_alternate_stands_in_where_nobody_is_named(sign_in: SignIn, world: World, database: Database) -> None:
    second = await second_person(database, world)

    def alternate(session: WriteSession) -> None:
        own = col(FocalPoint.id) == world.focal_points["KZ"]
        session.execute(update(FocalPoint).where(own).values(alternate_id=second, absences=[AWAY]))

    await database.write(alternate)
    uz = await sign_in("UZ")

    card = (await uz.get(f"/api/directory/focal-points/{world.focal_points['KZ']}")).json()

    assert (card["stand_in"]["id"], card["alternate"]["id"], card["alternate_missing"]) == (second, second, False)


async def test_an_alternate_who_is_gone_or_away_answers_for_nobody(
    sign_in: SignIn, world: World, database: Database
) -> None:
    first, second = await another(database, world, "KZ", 91), await second_person(database, world)
    uz = await sign_in("UZ")

    async def shown(**values: Any) -> tuple[str | None, str | None, bool]:
        """The stand-in, the alternate and whether there is none, once something changed of the first colleague."""

        def write(session: WriteSession) -> None:
            session.execute(update(FocalPoint).where(col(FocalPoint.id) == first).values(**values))

        await database.write(write)
        card = (await uz.get(f"/api/directory/focal-points/{world.focal_points['KZ']}")).json()
        named = [each and each["id"] for each in (card["stand_in"], card["alternate"])]
        return named[0], named[1], card["alternate_missing"]

    def rely(session: WriteSession) -> None:
        absences = [AWAY | {"stand_in_id": first}]
        own = col(FocalPoint.id) == world.focal_points["KZ"]
        session.execute(update(FocalPoint).where(own).values(alternate_id=second, absences=absences))

    await database.write(rely)
    assert await shown(absences=[]) == (first, second, False)
    assert await shown(absences=[AWAY]) == (second, second, False), "the stand-in is away too"
    assert await shown(absences=[], retired_at=world.at) == (second, second, False)

    def swap(session: WriteSession) -> None:
        own = col(FocalPoint.id) == world.focal_points["KZ"]
        session.execute(update(FocalPoint).where(own).values(alternate_id=first))

    await database.write(swap)
    assert await shown(retired_at=world.at) == (None, None, True), "whoever retired"
    assert await shown(retired_at=None, valid_until=world.at) == (None, None, True), "whose time is over"
    assert await shown(valid_until=None) == (first, first, False)
    own = (await (await sign_in("KZ")).get(OWN)).json()
    assert (own["alternate"]["id"], own["alternate_missing"]) == (first, False)


async def test_a_change_is_audited_once(sign_in: SignIn, world: World, database: Database) -> None:
    kz = await sign_in("KZ")
    hours = {"working_days": [1, 2, 3], "working_hours": {"start": "08:00", "end": "12:00"}}

    changed = await kz.patch(OWN, json={"revision": 1} | hours)
    again = await kz.patch(OWN, json={"revision": 2} | hours)
    stale = await kz.patch(OWN, json={"revision": 1} | hours)

    def entries(session: ReadSession) -> list[dict[str, Any]]:
        wanted = select(AuditEntry).where(col(AuditEntry.action) == "focal_point.own_edited")
        return [each.details for each in session.scalars(wanted)]

    assert [each.status_code for each in (changed, again, stale)] == [200, 200, 409]
    assert again.json()["revision"] == 2
    assert await database.read(entries) == [{"changed": ["working_days", "working_hours"], "revision": 2}]


@pytest.mark.parametrize(
    ("patch", "fields"),
    [
        ({"absences": [AWAY | {"end": "2026-11-22"}]}, ["absences.0"]),
        ({"absences": [AWAY, AWAY | {"start": "2026-11-25"}]}, ["absences"]),
        ({"absences": [AWAY | {"stand_in_id": "0" * 20}]}, ["absences"]),
        ({"working_hours": {"start": "8", "end": "12:00"}}, ["working_hours.start"]),
        ({"name_romanised": "Somebody Else"}, ["name_romanised"]),
        ({"offences": []}, ["offences"]),
    ],
)
async def test_what_is_not_theirs_to_say_is_refused(
    sign_in: SignIn, world: World, patch: dict[str, Any], fields: list[str]
) -> None:
    kz = await sign_in("KZ")

    answer = await kz.patch(OWN, json={"revision": 1} | patch)

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": fields})
    assert (await kz.get(OWN)).json()["revision"] == 1


async def test_nobody_else_has_an_own_entry(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    def past(session: WriteSession) -> None:
        until = clock.now() - timedelta(minutes=1)
        own = col(FocalPoint.id) == world.focal_points["UZ"]
        session.execute(update(FocalPoint).where(own).values(valid_until=until))

    await database.write(past)

    for whom, status in (("secretariat", 404), ("UZ", 404), ("", 401)):
        client = await sign_in(whom)
        read, written = await client.get(OWN), await client.patch(OWN, json={"revision": 1})
        assert (read.status_code, written.status_code) == (status, status)


async def test_ones_own_entry_waits_by_the_strictest_terms_of_all_its_networks(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    """KZ is of CASC and EJN, which sets shorter terms; readers of CASC alone are not told so."""
    id = world.focal_points["KZ"]

    def write(session: WriteSession) -> None:
        ejn = {"focal_point_id": id, "network": "ejn", "role": "focal_point", "standing": "full"}
        session.execute(insert(FocalPointMembership).values(**ejn))
        session.add(FreshnessTerms(network="ejn", due_after=30, stale_after=60))

    await database.write(write)
    await database.write(aged(id, clock, 40))

    own = (await (await sign_in("KZ")).get(OWN)).json()

    assert own["freshness"] == "due"
    assert own["previews"][0]["card"]["freshness"] == "fresh"
