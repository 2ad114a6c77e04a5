"""Whoever can give the second word is told that it is wanted: of a grant, an invitation, a change of numbers."""

from collections.abc import Mapping

import httpx
from sqlmodel import col, select

from app.identity.models import Person
from app.kernel.db import Database, ReadSession
from app.outbox.models import Notice
from app.outbox.notices import Kind, place
from tests.directory.test_contact_changes import CHANGES, propose
from tests.identity.invitations.ways import invite
from tests.secretariat.people.conftest import Ids
from tests.secretariat.people.test_give_grant import give, newcomer
from tests.support.web import SignIn
from tests.support.world import World

WANTED: Kind = "second_word_wanted"


async def unread(database: Database, about: str, kind: Kind = WANTED) -> set[str]:
    """Who was told of it and has not read it, by what they sign in as."""

    def look(session: ReadSession) -> set[str]:
        wanted = select(Person.subject).join(Notice, col(Notice.person_id) == col(Person.id))
        of = (col(Notice.kind) == kind, col(Notice.about) == about, col(Notice.read_at).is_(None))
        return {subject.removeprefix("fp-") for subject in session.exec(wanted.where(*of))}

    return await database.read(look)


async def settled(client: httpx.AsyncClient, address: str, **form: object) -> None:
    answer = await client.post(address, json=form)
    assert answer.status_code == 204, answer.text


TOLD: Mapping[tuple[str, str, str, str | None, str | None], set[str]] = {
    ("secretariat", "KZ", "steward", "casc", "KZ"): {"secretary", "correspondent", "cosigner"},
    ("secretariat", "UZ", "steward", "casc", "UZ"): {"secretary", "cosigner"},
    ("operator", "KZ", "secretariat", "casc", None): {"secretariat", "secretary", "cosigner"},
    ("ejn-secretary", "FR", "liaison", "ejn", "FR"): {"operator"},
}
"""Who gives whom which role, and who is told: whoever has a say there; the operators where nobody else has one."""


async def test_a_grant_that_waits_is_told_to_those_who_can_agree(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    found = {}
    for giver, person, role, network, state in TOLD:
        answer = await give(
            await sign_in(giver), staff[person], world.at, role=role, network=network, jurisdiction=state
        )
        assert answer.status_code == 201, answer.text
        (id,) = [each["id"] for each in answer.json()["grants"] if each["role"] == role]
        found[giver, person, role, network, state] = await unread(database, id)

    assert found == TOLD
    assert place(WANTED, "any") == "/secretariat/people"


async def test_a_correspondents_newcomer_is_told_to_the_secretariat(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    enrolled = await (await sign_in("correspondent")).post("/api/people", json=newcomer(world.at))

    assert await unread(database, enrolled.json()["grants"][0]["id"]) == {"secretariat", "secretary", "cosigner"}


async def test_once_it_is_given_or_refused_nobody_is_told_any_more(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    first, second = await sign_in("secretariat"), await sign_in("secretary")
    left = {}
    for verb, state in (("agreement", "KZ"), ("end", "UZ")):
        answer = await give(first, staff[state], world.at, role="steward", network="casc", jurisdiction=state)
        (id,) = [each["id"] for each in answer.json()["grants"] if each["awaited"]]
        await settled(second, f"/api/grants/{id}/{verb}")
        left[verb] = await unread(database, id), await unread(database, id, "grant_ending")

    assert left == {"agreement": (set(), set()), "end": (set(), {"UZ"})}


async def test_an_invitation_is_told_to_those_with_a_say_about_every_role_it_opens(
    sign_in: SignIn, staff: Ids, database: Database
) -> None:
    first, second = await sign_in("secretariat"), await sign_in("cosigner")
    made = (await invite(first, staff["secretary"], address="a@b.example")).json()["signs_in"]["invitation"]["id"]
    anew = (await invite(first, staff["secretary"], address="c@b.example")).json()["signs_in"]["invitation"]["id"]

    told = [await unread(database, each) for each in (made, anew)]
    await settled(second, f"/api/invitations/{anew}/agreement")

    assert told == [set(), {"cosigner"}]
    assert await unread(database, anew) == set()


async def test_a_change_of_contact_details_is_told_to_whoever_can_agree_and_its_owner_by_a_letter_of_their_own(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    await propose(await sign_in("secretariat"), world)
    second = await sign_in("secretary")
    (id,) = [each["id"] for each in (await second.get(CHANGES)).json()]

    told = await unread(database, id)
    await settled(second, f"{CHANGES}/{id}/decision", agreed=True)

    assert told == {"secretary", "correspondent", "cosigner"}
    assert (await unread(database, id), await unread(database, id, "contact_changed")) == (set(), {"KZ"})
