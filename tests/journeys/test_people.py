"""Nobody is let in by one person: a secretariat enrols somebody, and the national correspondent agrees."""

from playwright.async_api import expect

from tests.journeys.people import Enter


async def test_a_secretariat_enrols_somebody_and_a_correspondent_agrees(service: str, enter: Enter) -> None:
    secretariat, second = await enter(service, "casc-secretariat"), await enter(service, "kg-correspondent")
    await secretariat.open("/secretariat/people")
    await secretariat.press("people-enrol")
    dialog = secretariat.page.get_by_role("dialog")
    await secretariat.see("textbox", "people-name", within=dialog).fill("Newcomer of a Test")
    await secretariat.see("combobox", "people-state", within=dialog).select_option("KG")
    await secretariat.see("textbox", "people-issuer", within=dialog).fill("https://id.example")
    await secretariat.see("textbox", "people-subject", within=dialog).fill("n-1")
    await secretariat.press("people-enrol-save", within=dialog)
    await expect(dialog).to_have_count(0)
    row = secretariat.page.get_by_role("listitem").filter(has_text="Newcomer of a Test").first
    await expect(row).to_contain_text(secretariat.words("people-awaited"))

    await second.open("/secretariat/people")
    waits = second.page.get_by_role("listitem").filter(has_text="Newcomer of a Test").first
    await second.press("people-agree", within=waits)

    await expect(waits).not_to_contain_text(second.words("people-awaited"))
