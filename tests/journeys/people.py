"""A person at a browser of their own: who they are, which language they read, what they see and press."""

from collections.abc import Awaitable, Callable
from typing import Any, Literal

from playwright.async_api import Browser, Locator, Page, expect

from tests.journeys.watch import Watch
from tests.journeys.words import Words

PATIENCE = 20_000
"""Milliseconds until a condition that does not come true is a failure. Nothing ever waits that long by itself."""

expect.set_options(timeout=PATIENCE)

WIDE, PHONE, NARROW = 1360, 390, 320
HEIGHTS = {WIDE: 900, PHONE: 844, NARROW: 640}

Role = (
    Literal["alertdialog", "button", "checkbox", "combobox", "dialog", "group", "heading", "link", "list", "radio"]
    | Literal["region", "searchbox", "textbox"]
)


class Person:
    """Speaks of the page in the words of the person's language."""

    def __init__(self, page: Page, words: Words, address: str, watch: Watch) -> None:
        self.page = page
        self.words = words
        self.address = address
        self.watch = watch

    async def open(self, path: str) -> None:
        """Loads `path` anew, and returns once the page has its heading."""
        await self.page.goto(f"{self.address}{path}")
        await self.heading.wait_for()

    @property
    def heading(self) -> Locator:
        """The one h1 of the page."""
        return self.page.get_by_role("heading", level=1)

    def see(self, role: Role, message: str, *, within: Locator | None = None, **given: str | int) -> Locator:
        """The element with this role whose name is a message of the interface."""
        return self.named(role, self.words(message, **given), within=within)

    def named(self, role: Role, name: str, *, within: Locator | None = None) -> Locator:
        """The element with this role and exactly this name."""
        return (within or self.page).get_by_role(role, name=name, exact=True)

    def text(self, message: str, **given: str | int) -> Locator:
        """The element that says exactly this message."""
        return self.text_of(self.words(message, **given))

    def text_of(self, words: str) -> Locator:
        """The element that says exactly these words."""
        return self.page.get_by_text(words, exact=True)

    async def press(self, message: str, *, within: Locator | None = None, **given: str | int) -> None:
        """Presses the button that says this message."""
        await self.see("button", message, within=within, **given).click()

    async def follow(self, message: str, *, within: Locator | None = None, **given: str | int) -> None:
        """Follows the link that says this message."""
        await self.see("link", message, within=within, **given).click()

    async def choose_language(self, language: str) -> None:
        """In the page's head; from then on the person reads this language."""
        await self.see("combobox", "shell-language").select_option(language)
        self.words = Words(language)
        await expect(self.page.locator("html")).to_have_attribute("lang", language)

    async def ask(self, path: str, method: str = "GET", body: object = None) -> Any:
        """What the service itself answers this person, asked from their page; None where the answer is empty.

        Raises playwright's Error for a refusal.
        """
        return await self.page.evaluate(ASK, [path, method, body])

    async def end_session(self) -> None:
        """Their session ends somewhere else, while the page stays open."""
        await self.ask("/api/session/end", "POST", {})

    async def mark(self) -> None:
        """Leaves a mark that only a reload would wipe away."""
        await self.page.evaluate("document.notReloaded = true")

    async def has_not_reloaded(self) -> bool:
        return bool(await self.page.evaluate("document.notReloaded === true"))

    async def network(self, *, there: bool) -> None:
        """Cuts the network of this browser, or gives it back."""
        await self.page.context.set_offline(not there)


Enter = Callable[..., Awaitable[Person]]
"""`await enter(service, "kz", "ru", width=PHONE)`; an empty persona is somebody who is not signed in."""

ASK = """async ([path, method, body]) => {
    const answer = await fetch(path, {
        method,
        headers: { 'content-type': 'application/json' },
        body: body === null ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : null;
}"""


async def enter_as(browser: Browser, address: str, persona: str, language: str = "en", width: int = WIDE) -> Person:
    """A new browser context in which `persona` is signed in and reads `language`. The caller closes it."""
    context = await browser.new_context(
        viewport={"width": width, "height": HEIGHTS[width]},
        reduced_motion="reduce",
        color_scheme="light",
        timezone_id="UTC",
    )
    context.set_default_timeout(PATIENCE)
    watch = Watch(context, address)
    page = await context.new_page()
    person = Person(page, Words(language), address, watch)
    await page.goto(f"{address}/mark.svg")
    await page.evaluate("language => localStorage.setItem('counterpart.language', language)", language)
    if persona:
        await person.ask("/api/demo/sign-in", "POST", {"persona": persona})
    return person
