"""The secretariat's lists: a gap is settled, a decoy put up and withdrawn, an authority's competence written down."""

from playwright.async_api import expect

from tests.journeys.people import Enter


async def test_a_question_without_an_answer_is_a_gap_until_it_is_settled(service: str, enter: Enter) -> None:
    asking, secretariat = await enter(service, "kz", "ar"), await enter(service, "casc-secretariat", "ru")
    await asking.open("/directory/whom?jurisdiction=GH&measure=service_docs&offence=maritime")
    await expect(asking.see("region", "whom-answer")).to_contain_text(asking.words("whom-gap"))

    words = secretariat.words
    named = (words.term("offences", "maritime"), words.term("measures", "service_docs"))
    await secretariat.open("/secretariat/gaps")
    gap = secretariat.page.get_by_role("listitem").filter(has_text=words.jurisdiction("GH"))
    for term in named:
        gap = gap.filter(has_text=term)
    await secretariat.press("secretariat-gap-settle", within=gap)

    await expect(gap).to_have_count(0)

    await secretariat.open("/secretariat/vocabulary")
    await secretariat.see("combobox", "vocabulary-list").select_option("measures")
    word = secretariat.page.get_by_role("main").get_by_role("listitem").filter(has_text="service_docs")
    await expect(word).to_contain_text(asking.words.term("measures", "service_docs"))


async def test_a_decoy_is_put_up_and_withdrawn(service: str, enter: Enter) -> None:
    secretariat = await enter(service, "casc-secretariat", "ru")
    await secretariat.open("/secretariat/canaries")

    await secretariat.press("canary-add")
    dialog = secretariat.see("dialog", "canary-add")
    await secretariat.see("textbox", "edit-name-original", within=dialog).fill("Ормонгельды Таштанкул")
    await secretariat.see("combobox", "edit-name-language", within=dialog).select_option("ru")
    await secretariat.see("textbox", "edit-name-romanised", within=dialog).fill("Ormongeldy Tashtankul")
    await secretariat.press("canary-add", within=dialog)
    decoy = secretariat.page.get_by_role("listitem").filter(has_text="Ormongeldy Tashtankul")
    await expect(decoy).to_contain_text(secretariat.words("canary-in-use"))
    await secretariat.press("canary-withdraw-label", name="Ormongeldy Tashtankul")

    await expect(decoy).not_to_contain_text(secretariat.words("canary-in-use"))
    await expect(decoy.get_by_role("button")).to_have_count(0)


async def test_what_an_authority_is_competent_for_stands_on_the_cards_of_its_people(service: str, enter: Enter) -> None:
    secretariat, reader = await enter(service, "casc-secretariat", "en"), await enter(service, "uz", "ru")
    found = await secretariat.ask("/api/directory/search?network=casc&jurisdiction=KG")
    card = found["hits"][-1]["card"]
    await secretariat.open(f"/directory/authorities/KG/{card['authority']['id']}")

    await secretariat.press("authority-add")
    part = secretariat.page.get_by_role("group").filter(has=secretariat.page.get_by_role("combobox")).last
    await secretariat.see("combobox", "authority-function", within=part).select_option("executes")
    await secretariat.press("edit-save")
    await expect(secretariat.page.get_by_text(secretariat.words("authority-saved")).first).to_be_attached()

    await reader.open(f"/directory/{card['id']}")
    await expect(reader.page.get_by_role("main")).to_contain_text(reader.words("card-authority-executes"))
