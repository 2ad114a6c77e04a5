"""Telephones shown, who saw one's own, and the duty sheet: each in its states."""

from collections.abc import AsyncIterator

from playwright.async_api import expect

from tests.journeys.people import Person

THAILAND = "dem0th00000000000003"


async def contact_states(reader: Person, secretariat: Person) -> AsyncIterator[tuple[str, Person]]:
    """From the question what for, to the numbers and to the sheet on paper."""
    await reader.open(f"/directory/{THAILAND}")
    await reader.press("contact-show")
    await reader.press("contact-other")
    await reader.press("contact-reason-show")
    await expect(reader.text("contact-reason-missing")).to_be_visible()
    yield "what the numbers are needed for", reader
    await reader.press("contact-urgent")
    await expect(reader.see("button", "contact-vcard")).to_be_visible()
    yield "numbers", reader
    await reader.open("/who-viewed-me")
    yield "who viewed my contact details", reader
    await reader.open("/directory/duty-sheet")
    await reader.ask("/api/demo/confirm", "POST")  # the walk may have taken longer than a fresh sign-in lasts
    await reader.press("duty-sheet-make")
    await expect(reader.page.get_by_role("table")).to_be_visible()
    yield "duty sheet", reader
    await secretariat.open("/secretariat/directory-use")
    await expect(secretariat.see("heading", "use-open")).to_be_visible()
    yield "use of the directory", secretariat
