"""Where one is signed in: one browser ends the other, and later all of them."""

from playwright.async_api import expect

from tests.journeys.people import Enter


async def test_one_browser_ends_the_other_and_then_all(service: str, enter: Enter) -> None:
    before = await enter(service, "operator")
    before.watch.expect_status(401)
    await before.open("/my-sessions")
    await before.press("sessions-end-all")  # also those that other journeys left
    await expect(before.heading).to_have_text(before.words("sign-in-title"))
    here, there = await enter(service, "operator"), await enter(service, "operator")
    here.watch.expect_status(401)
    there.watch.expect_status(401)
    await there.open("/my-sessions")
    await here.open("/my-sessions")
    await expect(here.text("sessions-this")).to_be_visible()

    await here.page.get_by_role("main").get_by_role("listitem").last.get_by_role("button").click()

    await expect(here.page.get_by_role("main").get_by_role("listitem")).to_have_count(1)
    await there.page.reload()
    await expect(there.heading).to_have_text(there.words("sign-in-title"))

    await here.press("sessions-end-all")
    await expect(here.heading).to_have_text(here.words("sign-in-title"))
