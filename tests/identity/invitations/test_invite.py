"""Inviting somebody without a provider: two people, one letter to a confirmed address, one use, 72 hours."""

from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.identity.invitations.models import Invitation
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.kernel.house import House
from app.notices import inviting
from tests.identity.invitations.ways import OFFICE, enrol, invite, invited, letters, posted, secret_of, with_letters
from tests.identity.passkeys.authenticator import BE, UP, UV, Authenticator
from tests.identity.passkeys.conftest import BOTH, add, enter
from tests.secretariat.people.conftest import Ids
from tests.secretariat.people.test_give_grant import newcomer
from tests.support.web import SignIn
from tests.support.world import World


@BOTH
async def test_from_an_invitation_by_two_to_a_session(
    sign_in: SignIn, staff: Ids, world: World, house: House, tmp_path: Path, office: str, database: Database
) -> None:
    first, second, newcomers = await sign_in("secretariat"), await sign_in("secretary"), await sign_in("")
    made = (await invite(first, world.persons["KZ"], language="ru")).json()["signs_in"]["invitation"]
    own_word = await first.post(f"/api/invitations/{made['id']}/agreement")
    await second.post(f"/api/invitations/{made['id']}/agreement")
    again = await second.post(f"/api/invitations/{made['id']}/agreement")

    letter = await posted(house, made["id"], tmp_path)
    secret, key = secret_of(letter), Authenticator()
    shown = (await newcomers.post("/api/invitations/look", json={"token": secret})).json()
    enrolled = await enrol(newcomers, secret, key)
    twice = await enrol(await sign_in(""), secret, Authenticator())

    assert made == made | {"awaited": True, "address": None, "sent_at": None, "agree": False, "end": True}
    assert (own_word.status_code, again.status_code) == (403, 409)
    assert (letter["To"], letter["Content-Language"]) == (OFFICE, "ru")
    assert shown == shown | {"display_name": "Person KZ", "language": "ru", "only_device_bound": False}
    assert enrolled.status_code == 204
    assert (await newcomers.get("/api/session")).json()["person"]["id"] == world.persons["KZ"]
    assert (twice.status_code, twice.json()["code"]) == (404, "invitation_void")
    assert (await enter(await sign_in(""), key)).status_code == 204
    acts = select(AuditEntry.action).where(col(AuditEntry.object_id) == made["id"])
    assert sorted(await database.read(lambda session: list(session.exec(acts)))) == [
        "invitation.agreed",
        "invitation.given",
        "invitation.used",
    ]


async def test_it_counts_for_72_hours(
    sign_in: SignIn, staff: Ids, world: World, house: House, tmp_path: Path, office: str, clock: ManualClock
) -> None:
    id = await invited(await sign_in("secretariat"), await sign_in("secretary"), world.persons["KZ"])
    secret = secret_of(await posted(house, id, tmp_path))
    clock.move(timedelta(hours=71, minutes=59))
    in_time = await (await sign_in("")).post("/api/invitations/look", json={"token": secret})
    clock.move(timedelta(minutes=1))

    late = await enrol(await sign_in(""), secret, Authenticator())
    never = await (await sign_in("")).post("/api/invitations/look", json={"token": "x" * 43})

    assert in_time.status_code == 200
    assert (late.status_code, late.json() | {"request_id": ""}) == (404, never.json() | {"request_id": ""})


async def test_a_lost_device_ends_at_the_second_word_and_a_new_one_takes_its_place(
    sign_in: SignIn, staff: Ids, world: World, house: House, tmp_path: Path, office: str
) -> None:
    lost, new, owner, found = Authenticator(), Authenticator(), await sign_in("KZ"), await sign_in("")
    await add(owner, lost)
    await enter(found, lost)
    id = await invited(await sign_in("secretariat"), await sign_in("secretary"), world.persons["KZ"])

    assert [(await each.get("/api/session")).status_code for each in (owner, found)] == [401, 401]
    assert (await enter(found, lost)).json()["code"] == "passkey_refused"
    assert (await enrol(owner, secret_of(await posted(house, id, tmp_path)), new)).status_code == 204
    assert len((await owner.get("/api/passkeys")).json()["passkeys"]) == 1


WHO = ("secretariat", "correspondent", "cosigner", "secretary", "operator", "auditor")


async def address(sign_in: SignIn, whom: str, person: str) -> str | None:
    """Where a letter goes, as somebody is told it who reads the list of people."""
    people = (await (await sign_in(whom)).get("/api/people")).json()["people"]
    (made,) = [each["signs_in"]["invitation"] for each in people if each["id"] == person]
    found: str | None = made["address"]
    return found


async def test_whoever_has_no_entry_is_written_to_at_an_address_that_two_people_have_seen(
    sign_in: SignIn, staff: Ids, world: World, house: House, tmp_path: Path, database: Database
) -> None:
    first, second = await sign_in("secretariat"), await sign_in("correspondent")
    form = {name: value for name, value in newcomer(world.at).items() if name not in ("issuer", "subject")}
    person = (await first.post("/api/people", json=form)).json()
    nowhere = await invite(first, person["id"])
    made = (await invite(first, person["id"], address="new@ministry.example")).json()["signs_in"]["invitation"]
    waiting = [await address(sign_in, whom, person["id"]) for whom in WHO]
    await second.post(f"/api/invitations/{made['id']}/agreement")
    sent = [await address(sign_in, whom, person["id"]) for whom in WHO]

    assert person["signs_in"] == {"through_provider": False, "passkeys": 0, "invite": True, "invitation": None}
    assert (nowhere.status_code, nowhere.json()["details"]) == (422, {"fields": ["address"]})
    to = "new@ministry.example"
    assert waiting == [to, to, to, to, to, None], "whoever gave it, and those who can agree to it"
    assert sent == [to, None, None, None, None, None]
    assert (await posted(house, made["id"], tmp_path))["To"] == "new@ministry.example"
    kept = await database.read(lambda session: session.get_one(Invitation, made["id"]).address)
    assert "ministry" not in kept, "sealed"


async def test_behind_an_entry_no_other_address_can_be_named(sign_in: SignIn, staff: Ids, world: World) -> None:
    client = await sign_in("secretariat")

    named = await invite(client, world.persons["KZ"], address="somewhere@else.example")
    none = await invite(client, world.persons["KZ"])

    assert (named.status_code, named.json()["details"]) == (422, {"fields": ["address"]})
    assert (none.status_code, none.json()["code"]) == (422, "no_office_address")


async def change(client: httpx.AsyncClient, second: httpx.AsyncClient, world: World, *addresses: str) -> None:
    """The office addresses of KZ become these, by two people."""
    entry = f"/api/directory/focal-points/{world.focal_points['KZ']}"
    revision = (await client.get(f"{entry}/record")).json()["revision"]
    wanted = [{"kind": "office_email", "value": each} for each in addresses]
    await client.patch(entry, json={"revision": revision, "channels": wanted})
    (waits,) = (await second.get("/api/directory/contact-changes")).json()
    await second.post(f"/api/directory/contact-changes/{waits['id']}/decision", json={"agreed": True})


async def test_no_letter_goes_to_an_address_that_was_changed_within_a_day_or_is_long_unconfirmed(
    sign_in: SignIn, staff: Ids, world: World, office: str, clock: ManualClock
) -> None:
    answers: list[httpx.Response] = []
    for days in (0, 1, 170):
        clock.move(timedelta(days=days))
        first, second = await sign_in("secretariat"), await sign_in("secretary")
        if not answers:
            await change(first, second, world, "new@prosecution.example")
        answers.append(await invite(first, world.persons["KZ"]))

    found = [(each.status_code, each.json().get("code")) for each in answers]
    assert found == [(409, "office_address_unsure"), (201, None), (409, "office_address_unsure")]


async def test_an_invitation_ends_when_the_address_of_its_letter_changes(
    sign_in: SignIn, staff: Ids, world: World, office: str, house: House, tmp_path: Path
) -> None:
    first, second = await sign_in("secretariat"), await sign_in("secretary")
    waits = (await invite(first, world.persons["KZ"])).json()["signs_in"]["invitation"]["id"]
    await change(first, second, world, "new@prosecution.example")

    late = await second.post(f"/api/invitations/{waits}/agreement")
    await inviting.carry_out(house, [waits])

    assert late.status_code == 404
    assert letters(tmp_path) == []


async def test_a_secretary_enrols_only_with_a_key_that_stays_on_its_device(
    sign_in: SignIn, staff: Ids, world: World, house: House, tmp_path: Path
) -> None:
    first, second = await sign_in("secretariat"), await sign_in("operator")
    id = await invited(first, second, staff["secretary"], address="secretary@network.example")
    secret, client = secret_of(await posted(house, id, tmp_path)), await sign_in("")

    copied = await enrol(client, secret, Authenticator(flags=UP | UV | BE))
    bound = await enrol(client, secret, Authenticator())

    assert [copied.json()["code"], bound.status_code] == ["passkey_synced", 204]


async def test_it_can_be_taken_back_and_a_newer_one_ends_it(
    sign_in: SignIn, staff: Ids, world: World, house: House, office: str, tmp_path: Path
) -> None:
    first, second = await sign_in("secretariat"), await sign_in("secretary")
    earlier = (await invite(first, world.persons["KZ"])).json()["signs_in"]["invitation"]["id"]
    later = await invited(first, second, world.persons["KZ"])
    secret = secret_of(await posted(house, later, tmp_path))

    answers = [
        await second.post(f"/api/invitations/{earlier}/agreement"),
        await (await sign_in("ejn-secretary")).post(f"/api/invitations/{later}/end"),
        await (await sign_in("KZ")).post(f"/api/invitations/{later}/end"),
        await first.post(f"/api/invitations/{later}/end"),
        await enrol(await sign_in(""), secret, Authenticator()),
    ]

    assert [each.status_code for each in answers] == [404, 404, 403, 204, 404]


async def test_a_letter_that_failed_is_written_anew_with_another_secret(
    sign_in: SignIn, staff: Ids, world: World, house: House, office: str, tmp_path: Path, clock: ManualClock
) -> None:
    id = await invited(await sign_in("secretariat"), await sign_in("secretary"), world.persons["KZ"])
    with pytest.raises(ConnectionError):
        await inviting.carry_out(with_letters(house, None), [id])
    letter = await posted(house, id, tmp_path)

    await inviting.carry_out(house, [id])

    assert len(letters(tmp_path)) == 1, "once it has gone out, no other follows"
    assert (await enrol(await sign_in(""), secret_of(letter), Authenticator())).status_code == 204


async def test_the_rules_of_the_house_are_taken_note_of(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")
    before = (await client.get("/api/first-steps")).json()
    await client.post("/api/first-steps")

    assert before == {"informed_at": None}
    assert (await client.get("/api/first-steps")).json() == {"informed_at": world.at.isoformat().replace("+00:00", "Z")}
