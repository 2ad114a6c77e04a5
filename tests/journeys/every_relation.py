"""The guided question, routes, secure channels and partners in each of their states."""

from collections.abc import AsyncIterator

from playwright.async_api import expect

from tests.journeys.people import Person

ROUTE = "r0te0000000000000001"
Named = AsyncIterator[tuple[str, Person]]


async def _guide(reader: Person) -> Named:
    """Names of states, with the person who looks at them."""
    answer = reader.see("region", "whom-answer")
    await reader.open("/directory/whom")
    await reader.see("combobox", "whom-jurisdiction").click()
    await expect(reader.page.get_by_role("main").get_by_role("option").first).to_be_visible()
    yield "whom do I ask, before anything is chosen", reader
    asked = "measure=legal_info&offence=money_laundering&urgency=critical"
    await reader.open(f"/directory/whom?jurisdiction=KG&jurisdiction=TH&{asked}&stage=trial")
    await expect(answer.get_by_role("article").first).to_be_visible()
    yield "whom do I ask, answered", reader
    await reader.open("/directory/whom?jurisdiction=GH&measure=ncb&offence=maritime")
    await expect(answer).to_contain_text(reader.words("whom-gap"))
    yield "whom do I ask, nobody fits", reader


async def _relations(reader: Person) -> Named:
    main = reader.page.get_by_role("main")
    await reader.open("/directory/routes")
    await expect(main.get_by_role("heading", level=2).first).to_be_visible()
    yield "routes", reader
    await reader.open(f"/directory/routes/{ROUTE}")
    yield "a route", reader
    await reader.open("/directory/channels")
    await expect(main.get_by_role("heading", level=2).first).to_be_visible()
    yield "secure channels", reader
    await reader.open("/directory/partners")
    await expect(main.get_by_role("heading", level=2).first).to_be_visible()
    yield "partners", reader


async def _kept_relations(secretariat: Person) -> Named:
    await secretariat.open(f"/directory/routes/{ROUTE}/edit")
    await expect(secretariat.see("button", "route-save")).to_be_visible()
    yield "editing a route", secretariat
    await secretariat.open("/directory/channels")
    await secretariat.press("channels-add")
    yield "adding a secure channel", secretariat


async def relation_states(reader: Person, secretariat: Person) -> Named:
    """What a reader meets, then what the secretariat does."""
    for states in (_guide(reader), _relations(reader), _kept_relations(secretariat)):
        async for name, person in states:
            yield name, person
