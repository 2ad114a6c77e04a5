"""What a jurisdiction accepts: read, compared, drafted by its steward, published by the secretariat, imported."""

import re
from pathlib import Path

from playwright.async_api import Locator, expect

from tests.journeys.people import PHONE, Enter, Person

ILLUSTRIA, EXEMPLIA, SPECIMENIA, PARADIGMIA = "XA", "XB", "XC", "XD"
HEAD = "jurisdiction,field,value,text,text_language,link,source,confirmed_on,confirmed_by,next_review"


async def test_a_reader_opens_a_sheet_and_sees_where_each_cell_comes_from(service: str, enter: Enter) -> None:
    reader = await enter(service, "th")
    await reader.open("/directory/sheets")
    await reader.named("link", "Exemplia").click()
    await expect(reader.heading).to_contain_text("Exemplia")
    await expect(reader.text("sheets-disclaimer")).to_be_visible()
    line = reader.page.locator(".sheet-line", has_text="Foreign freezing order enforced directly")
    await expect(line).to_contain_text(reader.words("sheets-value-no"))

    await line.get_by_text(reader.words("sheets-evidence")).click()

    await expect(line).to_contain_text("Illustrative sheet; it states no law")
    await expect(reader.see("link", "sheets-edit")).to_have_count(0)
    unsaid = reader.text_of("Refusal on ne bis in idem")
    await reader.open(f"/directory/sheets/{ILLUSTRIA}")
    await expect(unsaid).to_be_visible()
    await reader.page.get_by_label(reader.words("sheets-stated-only")).check()
    await expect(unsaid).to_have_count(0)
    await expect(reader.page).to_have_url(re.compile(r"\?stated=1$"))


async def test_a_real_jurisdiction_has_stated_nothing_and_the_page_says_so(service: str, enter: Enter) -> None:
    reader = await enter(service, "th")

    await reader.open("/directory/sheets/KZ")

    await expect(reader.text("sheets-nothing", name="Kazakhstan")).to_be_visible()


async def test_a_comparison_is_an_address_and_shows_only_differences_when_asked(service: str, enter: Enter) -> None:
    reader = await enter(service, "fr")
    await reader.open("/directory/sheets")
    for name in ("Exemplia", "Specimenia"):
        await reader.see("checkbox", "sheets-choose", name=name).check()
    await reader.page.get_by_role("main").get_by_role("link", name=reader.words("sheets-compare"), exact=True).click()
    same = reader.page.get_by_role("row", name="Controlled delivery")
    different = reader.page.get_by_role("row", name="Conviction required for confiscation")
    await expect(different).to_contain_text(reader.words("sheets-differs"))
    alike = reader.page.get_by_role("row", name="Spontaneous information, given and received")
    await expect(alike).to_contain_text(reader.words("sheets-alike"))
    await expect(same).to_contain_text(reader.words("sheets-differs"))

    await reader.page.get_by_label(reader.words("sheets-differences-only")).check()

    await expect(alike).to_have_count(0)
    await expect(different).to_be_visible()
    await expect(reader.page).to_have_url(re.compile(r"\?of=XB&of=XC&differences=1$"))
    await reader.page.reload()
    await expect(different).to_be_visible()
    await expect(alike).to_have_count(0)
    first = reader.page.get_by_role("row").nth(1)
    await expect(first).to_have_text(reader.words("sheets-group-assets"))
    source = different.get_by_text("Illustrative sheet; it states no law").first
    await expect(source).to_be_hidden()
    await reader.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    await expect(source).to_be_visible()
    await reader.page.set_viewport_size({"width": PHONE, "height": 844})
    box = await different.get_by_role("cell").last.bounding_box()
    assert box is not None
    assert box["width"] > PHONE / 2


async def test_a_steward_drafts_and_the_secretariat_publishes(service: str, enter: Enter) -> None:
    steward = await enter(service, "kg-correspondent", "en")
    steward.watch.expect_status(422)
    secretariat = await enter(service, "casc-secretariat")
    await steward.open(f"/directory/sheets/{ILLUSTRIA}")
    await steward.follow("sheets-edit")
    await steward.press("sheets-change-label", field="Undercover operations")
    cell = steward.named("group", "Undercover operations")
    await steward.see("combobox", "sheets-value", within=cell).select_option("conditions")
    await steward.press("sheets-save")
    await expect(cell.get_by_text(steward.words("sheets-part-refused")).first).to_be_visible()
    await steward.see("textbox", "sheets-text", within=cell).fill("Agreed in writing in each case.")
    await steward.see("textbox", "sheets-source", within=cell).fill("Illustrative Code of Assistance")
    await steward.press("sheets-save")
    changed = steward.see("region", "sheets-review").get_by_role("listitem")
    await expect(changed).to_contain_text("Agreed in writing in each case.")
    await expect(steward.see("button", "sheets-publish")).to_have_count(0)

    await secretariat.open(f"/directory/sheets/{ILLUSTRIA}/edit")
    await expect(secretariat.see("region", "sheets-review")).to_contain_text("Undercover operations")
    await secretariat.press("sheets-publish")
    await secretariat.press("sheets-publish", within=secretariat.see("dialog", "sheets-publish-title"))

    await expect(secretariat.text("sheets-no-draft", version=2)).to_be_visible()
    await steward.open(f"/directory/sheets/{ILLUSTRIA}")
    await expect(_line(steward, "Undercover operations")).to_contain_text("Agreed in writing in each case.")


async def test_an_edit_from_an_old_page_is_refused_and_shows_both_versions(service: str, enter: Enter) -> None:
    first, second = [await enter(service, "casc-secretariat") for _ in range(2)]
    second.watch.expect_status(409)
    for person in (first, second):
        await person.open(f"/directory/sheets/{PARADIGMIA}/edit")
    await _state_costs(first, "Borne by Paradigmia")
    await expect(first.see("region", "sheets-review")).to_contain_text("Borne by Paradigmia")

    await _state_costs(second, "Shared by both sides")

    stale = second.see("region", "sheets-stale-title")
    await expect(stale.get_by_role("heading", level=2)).to_be_focused()
    await expect(stale).to_contain_text("Borne by Paradigmia")
    await expect(stale).to_contain_text("Shared by both sides")
    await second.press("sheets-stale-go-on")
    await second.press("sheets-save")
    await expect(second.see("region", "sheets-review")).to_contain_text("Shared by both sides")


async def test_a_file_with_an_error_is_refused_row_by_row_and_a_right_one_becomes_a_draft(
    service: str, enter: Enter, tmp_path: Path
) -> None:
    secretariat = await enter(service, "casc-secretariat")
    secretariat.watch.expect_status(422)
    right = f"{SPECIMENIA},costs,stated,Borne by Specimenia,en,,Illustrative Act,2026-10-01,Steward,2027-04-01"
    await secretariat.open("/directory/sheets/import")
    chooser = secretariat.page.get_by_label(secretariat.words("sheets-import-file"))
    await chooser.set_input_files(_file(tmp_path, right, right.replace("costs", "jit").replace("Borne", "=1+1")))
    await expect(secretariat.page.get_by_role("alert").get_by_role("row").last).to_contain_text(
        secretariat.words("sheets-problem-formula")
    )

    await chooser.set_input_files(_file(tmp_path, right))
    await expect(secretariat.text("sheets-import-preview")).to_be_visible()
    await expect(secretariat.page.get_by_role("main")).to_contain_text("Borne by Specimenia")
    await secretariat.press("sheets-import-store")
    await secretariat.follow("sheets-open-draft")

    await expect(secretariat.see("region", "sheets-review")).to_contain_text("Borne by Specimenia")


async def test_what_the_other_side_accepts_stands_before_the_button(service: str, enter: Enter) -> None:
    asking = await enter(service, "kz", "en")
    await asking.open("/consultations/new?to=dem0th00000000000003")
    before = asking.see("region", "sheets-before-title", name="Thailand")
    await expect(before).to_contain_text(asking.words("sheets-disclaimer"))
    await before.locator("summary").click()
    await expect(before).to_contain_text("Review of a draft request offered")
    await expect(before).not_to_contain_text("Bank records")

    await asking.page.locator("summary").filter(has_text=asking.words("consultation-measures")).click()
    await asking.page.get_by_role("checkbox", name="Bank and financial records").check()

    await expect(before).to_contain_text("Bank records")
    await asking.follow("sheets-before-all", within=before, name="Thailand")
    await expect(asking.heading).to_contain_text("Thailand")


async def _state_costs(person: Person, words: str) -> None:
    await person.press("sheets-change-label", field="Costs")
    cell = person.named("group", "Costs")
    await person.see("combobox", "sheets-value", within=cell).select_option("stated")
    await person.see("textbox", "sheets-text", within=cell).fill(words)
    await person.see("textbox", "sheets-source", within=cell).fill("Illustrative Act")
    await person.press("sheets-save")


def _line(person: Person, field: str) -> Locator:
    return person.page.locator(".sheet-line", has_text=field)


def _file(folder: Path, *rows: str) -> Path:
    path = folder / f"sheets-{len(rows)}.csv"
    path.write_text("\r\n".join((HEAD, *rows)))
    return path
