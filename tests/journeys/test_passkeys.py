"""Somebody without a provider: invited by two people, enrolled with a passkey, and signed in with nothing else."""

import re
from email import message_from_bytes, policy
from pathlib import Path

from playwright.async_api import Page, expect

from tests.journeys.axe import violations
from tests.journeys.people import PHONE, Enter, Person
from tests.journeys.reading import wider_than_the_screen
from tests.journeys.words import OWN_NAMES

NAME, ADDRESS = "Invited In A Test", "invited@ministry.example"
KEY = {
    "protocol": "ctap2",
    "transport": "usb",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
"""Chromium's own authenticator, as a security key that knows its owner."""
UNTIL_SENT = """async (name) => {
    for (;;) {
        const { people } = await (await fetch('/api/people')).json();
        if (people.some((one) => one.display_name === name && one.signs_in.invitation?.sent_at)) return;
        await new Promise((next) => setTimeout(next, 100));
    }
}"""


async def plug_in(page: Page) -> None:
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("WebAuthn.enable")
    await devtools.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})


async def invited(one: Person, other: Person) -> None:
    """Enrolled and invited by one, agreed to by the other, each on the page of people."""
    await one.open("/secretariat/people")
    await one.press("people-enrol")
    dialog = one.page.get_by_role("dialog")
    await one.see("textbox", "people-name", within=dialog).fill(NAME)
    await one.see("combobox", "people-state", within=dialog).select_option("KG")
    await one.see("radio", "people-by-passkey", within=dialog).check()
    await one.press("people-enrol-save", within=dialog)
    await one.press("people-invite-of", name=NAME)
    await one.see("textbox", "people-invite-address", within=dialog).fill(ADDRESS)
    await one.press("people-invite-save", within=dialog)
    await expect(one.page.get_by_role("listitem").filter(has_text=NAME).first).to_contain_text(
        one.words("people-invite-waits")
    )
    await other.open("/secretariat/people")
    await other.press("people-agree", within=other.page.get_by_role("listitem").filter(has_text=NAME).first)
    await other.press("people-invite-agree-to", name=NAME)
    await other.page.evaluate(UNTIL_SENT, NAME)


def way_in(letters: Path) -> str:
    """Where the letter to the newcomer leads, without the host."""
    found = [message_from_bytes(each.read_bytes(), policy=policy.default) for each in letters.glob("*.eml")]
    (letter,) = [each for each in found if each["To"] == ADDRESS]
    place = re.search(r"/invitation#\S+", letter.get_content())
    assert place
    return place[0]


async def test_from_an_invitation_to_signing_in_with_a_passkey(service: str, letters: Path, enter: Enter) -> None:
    await invited(await enter(service, "casc-secretariat"), await enter(service, "kg-correspondent"))
    # A number is no host for a passkey.
    newcomer = await enter(service.replace("127.0.0.1", "localhost"), "", width=PHONE)
    newcomer.watch.expect_status(401)

    await newcomer.open(way_in(letters))
    for language in ("ru", "ar", "en"):
        await newcomer.named("button", OWN_NAMES[language]).click()
        await expect(newcomer.page.locator("html")).to_have_attribute("lang", language)
        assert await violations(newcomer.page) + await wider_than_the_screen(newcomer.page) == []
    await plug_in(newcomer.page)
    await newcomer.see("textbox", "passkeys-name").fill("Key of a test")
    await newcomer.press("invitation-make")
    await expect(newcomer.heading).to_have_text(newcomer.words("first-title"))
    await newcomer.open("/today")
    await expect(newcomer.heading).to_have_text(newcomer.words("first-title"))
    await newcomer.press("first-done")
    await expect(newcomer.heading).to_have_text(newcomer.words("today-title"))
    await newcomer.end_session()
    await newcomer.open("/sign-in?then=/my-sessions")
    await newcomer.press("passkeys-sign-in")

    await expect(newcomer.text_of("Key of a test")).to_be_visible()
    await expect(newcomer.text("passkeys-current")).to_be_visible()
