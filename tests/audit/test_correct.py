"""A correction is granted once it is done, by the edit itself, and the person is told what changed."""

import httpx

from app.identity.models import Person
from app.kernel.db import Database, WriteSession
from tests.consultations.steps import refusal
from tests.support.web import SignIn
from tests.support.world import World

MINE = "/api/my-data/requests"
DESK = "/api/secretariat/data-requests"
GRANTED = {"granted": True, "answer": "Corrected."}


async def asked(client: httpx.AsyncClient) -> str:
    """A request for a correction: its address at the desk."""
    made = (await client.post(MINE, json={"kind": "correction", "words": "My position."})).json()
    return f"{DESK}/{made['id']}/answer"


async def correct(secretariat: httpx.AsyncClient, entry: str, position: str) -> None:
    """The keeper of an entry edits it."""
    address = f"/api/directory/focal-points/{entry}"
    revision = (await secretariat.get(f"{address}/record")).json()["revision"]
    answer = await secretariat.patch(address, json={"revision": revision, "position": {"en": position}})
    assert answer.status_code == 200, answer.text


async def test_nothing_is_granted_that_was_not_done(sign_in: SignIn, world: World) -> None:
    client, secretariat = await sign_in("KZ"), await sign_in("secretariat")
    await correct(secretariat, world.focal_points["UZ"], "Senior prosecutor")
    desk = await asked(client)

    answer = await secretariat.post(desk, json=GRANTED)

    assert refusal(answer) == (409, "nothing_corrected")
    assert [each["answered_at"] for each in (await client.get(MINE)).json()] == [None]


async def test_the_edit_settles_it_and_the_person_is_told_what_changed(sign_in: SignIn, world: World) -> None:
    client, secretariat = await sign_in("KZ"), await sign_in("secretariat")
    desk = await asked(client)
    await correct(secretariat, world.focal_points["KZ"], "Senior prosecutor")

    waiting = [each["changed"] for each in (await secretariat.get(DESK)).json()]
    answer = await secretariat.post(desk, json=GRANTED)

    [told] = (await client.get(MINE)).json()
    assert (waiting, answer.status_code) == ([["position"]], 204)
    assert (told["granted"], told["answer"], told["changed"]) == (True, "Corrected.", ["position"])


async def test_a_refusal_needs_no_edit(sign_in: SignIn, world: World) -> None:
    client, secretariat = await sign_in("KZ"), await sign_in("secretariat")

    answer = await secretariat.post(await asked(client), json={"granted": False, "answer": "It is right as it is."})

    [told] = (await client.get(MINE)).json()
    assert (answer.status_code, told["granted"], told["changed"]) == (204, False, [])


async def test_an_account_without_an_entry_is_given_the_right_name_with_the_answer(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client, secretariat = await sign_in("KZ"), await sign_in("secretariat")

    def apart(session: WriteSession) -> None:
        session.get_one(Person, world.persons["KZ"]).focal_point_id = None

    await database.write(apart)
    desk = await asked(client)

    nothing = await secretariat.post(desk, json=GRANTED)
    answer = await secretariat.post(desk, json=GRANTED | {"display_name": "Person of Kazakhstan"})

    [told] = (await client.get(MINE)).json()
    assert (nothing.status_code, answer.status_code, told["changed"]) == (409, 204, ["display_name"])
    assert (await client.get("/api/session")).json()["person"]["display_name"] == "Person of Kazakhstan"
