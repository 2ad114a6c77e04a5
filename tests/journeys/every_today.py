"""Today, and what one was told."""

from collections.abc import AsyncIterator

from playwright.async_api import expect

from tests.journeys.people import Person


async def today_states(reader: Person) -> AsyncIterator[tuple[str, Person]]:
    """Names of states, with the person who looks at them."""
    await reader.open("/today")
    await expect(reader.see("region", "today-awake").get_by_role("listitem").first).to_be_visible()
    yield "today", reader
    await reader.ask("/api/notices/test", "POST")
    await reader.open("/notices")
    await expect(reader.text("notices-push-none")).to_be_visible()
    yield "notices", reader
