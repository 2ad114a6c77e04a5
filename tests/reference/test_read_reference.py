"""GET /api/reference: what the screens name things with."""

from app.kernel.db import Database
from app.reference import service
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import JURISDICTIONS, NETWORKS


async def test_reference_data_are_for_everyone_and_confirmed_by_their_tag(sign_in: SignIn) -> None:
    client = await sign_in("")

    first = await client.get("/api/reference")
    again = await client.get("/api/reference", headers={"if-none-match": first.headers["etag"]})

    assert [network["id"] for network in first.json()["networks"]] == list(NETWORKS)
    assert [each["code"] for each in first.json()["jurisdictions"]] == sorted(JURISDICTIONS)
    assert (again.status_code, again.content) == (304, b"")


async def test_the_phrase_book_is_an_answer_of_its_own_and_confirmed_in_the_same_way(sign_in: SignIn) -> None:
    client = await sign_in("")

    first = await client.get("/api/reference/phrases")
    again = await client.get("/api/reference/phrases", headers={"if-none-match": first.headers["etag"]})

    assert {name: [term["code"] for term in terms] for name, terms in first.json().items()} == {
        "phrase_groups": ["competence"],
        "phrases": ["which_authority"],
    }
    assert (again.status_code, again.content) == (304, b"")


async def test_everything_costs_four_statements(database: Database, world: object) -> None:
    with statements(database) as sent:
        await database.read(service.everything)

    assert len(sent) == 4
