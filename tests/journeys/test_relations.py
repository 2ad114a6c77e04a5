"""A route opens a room for its leads; a secretariat keeps routes and the register of secure channels."""

from typing import Any

from playwright.async_api import Locator, expect

from tests.journeys.people import Enter, Person
from tests.journeys.rooms import OpeningForm, Question, open_quietly

ROUTE = "r0te0000000000000001"


async def test_a_route_opens_a_room_for_both_professions_and_leads_back_to_it(service: str, enter: Enter) -> None:
    person = await enter(service, "kz")
    await person.open("/directory/routes")
    route = next(each for each in await person.ask("/api/directory/routes") if each["id"] == ROUTE)
    read = await person.ask(f"/api/directory/routes/{ROUTE}")
    await person.named("link", route["titles"]["en"]).click()
    await expect(person.heading).to_have_text(route["titles"]["en"])
    await expect(person.page.get_by_role("main")).to_contain_text(person.words("route-illustrative"))
    assert all(stop["prosecutors"] for stop in read["gathered"])
    assert any(stop["investigators"] for stop in read["gathered"])

    await person.follow("route-open-room")

    await expect(OpeningForm(person).subject).to_have_value(route["titles"]["en"])
    await expect(person.page.locator(".recipient")).to_have_count(len(read["invitees"]))

    investigator = next(each["card"] for each in read["gathered"][0]["investigators"] if each["lead"])
    quietly = Question("Illustrative route 1", "Who follows the next stop?")
    await open_quietly(person, investigator["id"], quietly, kind="route", route=ROUTE)
    await person.open(f"/directory/routes/{ROUTE}")
    await expect(person.see("link", "route-open-room")).to_have_count(0)
    await person.follow("route-room")
    await expect(person.heading).to_contain_text(quietly.subject)


async def test_the_secretariat_adds_a_route_names_a_lead_and_takes_it_off(service: str, enter: Enter) -> None:
    person = await enter(service, "casc-secretariat", "ru")
    words = person.words
    await person.open("/directory/routes/new")
    name = person.see("textbox", "route-name-in", language=words.term("languages", "en"))
    await name.fill("A route for a test")
    await person.press("route-save")
    await expect(person.text("route-incomplete")).to_be_visible()
    await _choose(person, person.see("combobox", "route-offences"), words.term("offences", "tip"))
    await _choose(person, person.see("combobox", "route-part-origin"), words.jurisdiction("UZ"))
    await _choose(person, person.see("combobox", "route-part-destination"), words.jurisdiction("KZ"))
    await person.press("route-save")
    await expect(person.heading).to_have_text("A route for a test")

    await person.follow("route-edit")
    await person.page.get_by_role("checkbox").first.check()
    other = await _not_gathered(person, person.page.url.split("/")[-2])
    await person.page.get_by_role("searchbox", name=words("route-find-lead"), exact=True).fill(other["name_romanised"])
    found = person.page.locator(".find-lead-line").filter(has_text=other["names"]["ru"])
    await person.press("route-add-investigator", within=found)
    await person.press("route-save")
    await expect(person.text("route-lead")).to_have_count(2)
    stop = person.page.locator(".route-stop").filter(has_text=words.jurisdiction("UZ"))
    await expect(stop.get_by_role("list").last).to_contain_text(other["names"]["ru"])

    await person.follow("route-edit")
    await person.press("route-retire")
    await expect(person.heading).to_have_text(words("routes-title"))
    await expect(person.named("link", "A route for a test")).to_have_count(0)


async def test_the_secretariat_keeps_the_register_and_a_member_only_reads_it(service: str, enter: Enter) -> None:
    secretariat = await enter(service, "casc-secretariat")
    await secretariat.open("/directory/channels")
    await secretariat.press("channels-add")
    form = secretariat.page.get_by_role("form", name=secretariat.words("channels-add"))
    pair = secretariat.see("combobox", "channels-pair", within=form)
    for code in ("UZ", "KZ"):
        await _choose(secretariat, pair, secretariat.words.jurisdiction(code))
    await secretariat.see("textbox", "channels-source", within=form).fill("Illustrative minutes 1")
    await form.get_by_label(secretariat.words("channels-source-date")).fill("2026-05-02")
    await secretariat.press("channels-save")
    line = secretariat.page.get_by_role("listitem").filter(has_text="Illustrative minutes 1")
    await secretariat.press("channels-edit", within=line)
    status = secretariat.see("combobox", "channels-status")
    await status.select_option("planned")
    await secretariat.press("channels-save")
    await expect(line).to_contain_text(secretariat.words("channel-status-planned"))

    member = await enter(service, "kz")
    await member.open("/directory/channels?jurisdiction=UZ")
    await expect(member.page.get_by_role("main")).to_contain_text("Illustrative minutes 1")
    await expect(member.see("button", "channels-add")).to_have_count(0)
    await expect(member.see("button", "channels-edit")).to_have_count(0)


async def test_partners_show_their_liaison_officers(service: str, enter: Enter) -> None:
    person = await enter(service, "kz", "ar")
    await person.open("/directory/partners")
    listed = await person.ask("/api/directory/partners")
    cards = person.page.locator(".partner")

    await expect(cards).to_have_count(len(listed))
    await expect(cards.first.get_by_role("listitem")).to_have_count(len(listed[0]["liaison"]))
    assert [each["network"] for each in listed if each["liaison"]] == ["caricc"]


async def _not_gathered(person: Person, route: str) -> Any:
    """Somebody of Uzbekistan whom the route does not show by itself."""
    read = await person.ask(f"/api/directory/routes/{route}")
    shown = {each["card"]["id"] for stop in read["gathered"] for each in stop["prosecutors"] + stop["investigators"]}
    hits = (await person.ask("/api/directory/search?jurisdiction=UZ&network=casc"))["hits"]
    return next(hit["card"] for hit in hits if hit["card"]["id"] not in shown)


async def _choose(person: Person, field: Locator, label: str) -> None:
    await field.fill(label)
    await person.page.keyboard.press("Enter")
