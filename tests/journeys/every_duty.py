"""The duty roster and one's own details, in each of their states."""

from collections.abc import AsyncIterator

from playwright.async_api import expect

from tests.journeys.people import Person

Named = AsyncIterator[tuple[str, Person]]


async def duty_states(reader: Person, correspondent: Person) -> Named:
    """Names of states, with the person who looks at them."""
    await reader.open("/directory/duty/FR?week=2026-12-28")
    await expect(reader.page.locator(".rota-day")).to_have_count(7)
    yield "a roster to read", reader
    reader.watch.expect_status(404)
    await reader.open("/directory/duty/ZZ")
    await expect(reader.text("rota-nothing")).to_be_visible()
    yield "no roster to see", reader
    await correspondent.open("/directory/duty/KG?week=2027-02-08")
    await expect(correspondent.see("button", "rota-add")).to_be_visible()
    yield "a roster to plan", correspondent
    await correspondent.open("/my-details")
    await correspondent.press("own-add-absence")
    yield "my details, with an absence", correspondent
