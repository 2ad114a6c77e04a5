"""The pages of the sheets, each in its states."""

import re
from collections.abc import AsyncIterator

from playwright.async_api import expect

from tests.journeys.people import Person


async def sheet_states(reader: Person, secretariat: Person) -> AsyncIterator[tuple[str, Person]]:
    """What a reader meets, then what the secretariat does."""
    await reader.open("/directory/sheets")
    await expect(reader.see("checkbox", "sheets-choose", name=await _name(reader, "XB"))).to_be_visible()
    yield "sheets", reader
    await reader.open("/directory/sheets/XC?stated=1")
    await reader.page.get_by_text(reader.words("sheets-evidence")).first.click()
    yield "a sheet, with the source of a cell", reader
    await reader.open("/directory/sheets/KZ")
    yield "a sheet that states nothing", reader
    await reader.open("/directory/sheets/compare?of=XB")
    await expect(reader.text("sheets-choose-two")).to_be_visible()
    yield "comparing one jurisdiction", reader
    await reader.open("/directory/sheets/compare?of=XB&of=XC&of=XD&of=KZ&differences=1")
    await expect(reader.page.get_by_role("table")).to_be_visible()
    yield "comparing four jurisdictions", reader
    await secretariat.open("/directory/sheets/XB/edit")
    await secretariat.page.locator(".draft-line button").first.click()
    yield "a draft under review, with an open cell", secretariat
    await secretariat.press("sheets-publish")
    await expect(secretariat.see("dialog", "sheets-publish-title")).to_be_visible()
    yield "publishing", secretariat
    await secretariat.page.keyboard.press("Escape")
    secretariat.watch.expect_status(422)
    await secretariat.open("/directory/sheets/import")
    chooser = secretariat.page.get_by_label(secretariat.words("sheets-import-file"))
    formula = b"jurisdiction,field\nXA,=1"
    await chooser.set_input_files({"name": "sheets.csv", "mimeType": "text/csv", "buffer": formula})
    await expect(secretariat.page.get_by_role("alert").filter(has_text=re.compile(r"\S"))).to_be_visible()
    yield "an import that is refused", secretariat


async def _name(reader: Person, code: str) -> str:
    """What the page calls an illustrative jurisdiction in the reader's language."""
    sheet = await reader.ask(f"/api/sheets/{code}")
    return str(sheet["names"][reader.words.language])
