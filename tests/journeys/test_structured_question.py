"""A question asked of two States by name and of a third by its roster, by form and by phrases, is read by each side in
its own language; both settle what comes before a request, and the end says why."""

from playwright.async_api import Response, expect

from tests.journeys.people import Enter
from tests.journeys.rooms import Consultations, OpeningForm, Question, Room

THAILAND = "dem0th00000000000003"
QUESTION = Question("Records of two accounts", "Both accounts are at one bank.")


async def test_what_is_coded_is_read_in_each_language_and_a_draft_survives(service: str, enter: Enter) -> None:
    asking = await enter(service, "kz")
    asked = await enter(service, "th", "ru")
    await asking.open(f"/consultations/new?to={THAILAND}")
    form = OpeningForm(asking)
    await asking.press("consultation-to-add")
    await asking.see("searchbox", "room-add-search").fill(asking.words.jurisdiction("QA"))
    await asking.page.locator(".add-list input:enabled").first.check()
    await asking.press("consultation-to-add-confirm")
    await asking.press("on-call-add")
    await asking.see("combobox", "on-call-state").fill(asking.words.jurisdiction("UZ"))
    await asking.page.keyboard.press("Enter")
    await asking.press("consultation-to-add-confirm")
    await expect(asking.page.locator(".recipient")).to_have_count(3)
    await expect(asking.named("list", asking.words.jurisdiction("UZ"))).to_be_visible()
    await form.fill(QUESTION)
    await asking.see("combobox", "consultation-stage").select_option("investigation")
    await asking.see("textbox", "consultation-facts").fill("Goods were paid for and never sent.")
    async with asking.page.expect_response(_keeps_the_phrase):
        await asking.press("phrases-title")
        await asking.named("checkbox", asking.words.term("phrases", "bank_records")).check()
        await asking.press("phrases-done", count=1)
    await asking.page.wait_for_url("**draft=*")
    await expect(asking.page.locator(".opening-kept")).to_contain_text(":")

    await asking.open("/consultations")
    await asking.page.get_by_role("link", name=QUESTION.subject, exact=True).click()
    await expect(form.question).to_have_value(QUESTION.text)
    asked_of = asking.page.locator("[data-field='requested']").get_by_role("checkbox")
    await expect(asked_of).to_have_count(3)
    for each in await asked_of.all():
        await expect(each).to_be_checked()
    await asking.press("consultation-open")
    ours = Room(asking)
    await ours.is_open(QUESTION.subject)
    for code in ("TH", "QA", "UZ"):
        awaited = asking.see("group", "room-response-of", country=asking.words.jurisdiction(code))
        await expect(awaited).to_be_visible()

    await Consultations(asked).open()
    theirs = await Consultations(asked).enter(QUESTION.subject)
    for room in (ours, theirs):
        words = room.person.words
        await room.shows(words.term("phrases", "bank_records"))
        await expect(room.person.text_of(words.term("stages", "investigation"))).to_be_visible()
        await expect(room.log).to_contain_text("Goods were paid for and never sent.")

    translation = asked.words.term("checklist_items", "translation")
    await asked.press("checklist-set-named", item=translation)
    await asked.named("radio", asked.words.term("checklist_states", "settled")).check()
    await asked.press("checklist-save")
    await expect(ours.log).to_contain_text(asking.words.term("checklist_items", "translation"))
    await expect(asking.page.locator(".checklist li[data-state='settled']")).to_have_count(1)

    await asking.press("room-close")
    await asking.see("combobox", "room-close-outcome").select_option("not_possible")
    await asking.press("room-close-confirm")
    await expect(asking.text("room-close-note-missing")).to_be_visible()
    await expect(asking.text("room-close-informed-missing")).to_be_visible()
    await asking.see("textbox", "room-close-why-not").fill("The bank has no branch there.")
    await asking.see("radio", "room-close-informed-no").check()
    await asking.press("room-close-confirm")
    await expect(theirs.log).to_contain_text("The bank has no branch there.")
    await expect(asked.text("room-read-only")).to_be_visible()


def _keeps_the_phrase(answer: Response) -> bool:
    """The draft is kept while one types; only with the last of it may the page be left."""
    return answer.request.method == "PUT" and "bank_records" in (answer.request.post_data or "")
