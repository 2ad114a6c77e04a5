"""Who one is, is chosen once; where one wanted to go is remembered; what one saw is gone afterwards."""

from playwright.async_api import expect

from tests.journeys.directory import Directory
from tests.journeys.people import Enter

THAILAND = "dem0th00000000000003"


async def test_a_link_leads_to_its_page_after_signing_in(service: str, enter: Enter) -> None:
    person = await enter(service, "")
    person.watch.expect_status(401)
    await person.open(f"/directory/{THAILAND}")
    await expect(person.heading).to_have_text(person.words("sign-in-title"))

    await person.page.get_by_role("button").filter(has_text="Aisulu Karabalina").click()

    await expect(person.heading).to_contain_text("Kanthi Watthanamongkhonchai")
    assert person.page.url == f"{service}/directory/{THAILAND}"


async def test_after_signing_out_the_way_back_shows_nothing(service: str, enter: Enter) -> None:
    person = await enter(service, "uz")
    person.watch.expect_status(401)
    directory = Directory(person)
    await directory.open()
    await directory.rows.first.get_by_role("heading").get_by_role("link").click()
    await expect(person.see("link", "card-back")).to_be_visible()

    await person.page.get_by_role("banner").get_by_role("button", name=person.words("account-title")).click()
    await person.press("account-sign-out")
    await expect(person.heading).to_have_text(person.words("sign-in-title"))
    await person.page.go_back()

    await expect(person.heading).to_have_text(person.words("sign-in-title"))
    await expect(directory.rows).to_have_count(0)
