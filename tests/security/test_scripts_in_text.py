"""Scripts in every text that the service answers with: none runs (security.md, section 5).

The browser is let off the content policy here, so that nothing but the pages' own care stands in the way; what the
policy itself refuses stands below. Every text of every answer, of the API and of the live wire, is exchanged on its way
to the page, so that no field is left out, file names and fields that take no such text included.
"""

import itertools
import json
import re
from typing import Any

import pytest
from playwright.async_api import Browser, BrowserContext, Page, Route, WebSocketRoute

from tests.journeys import screens
from tests.journeys.conftest import enter, service
from tests.journeys.people import ASK, Enter
from tests.security.pages import OF, QUICK, ROOM, furnish, places
from tests.security.payloads import ADDRESSES, FILE_NAMES, RUN, TEXTS
from tests.support.denominators import Counted

__all__ = ["enter", "service"]
CODE = re.compile(r"[a-z0-9_.:/-]*|[A-Z]{2,8}|[\d.:T+-]+Z?|[A-Z][A-Za-z_]+/[A-Za-z_/]+|[A-Z]{2,}-[\w-]+")
"""Identifiers, codes, times, time zones: what the page reasons with instead of showing it."""
WORDLESS = {
    "/first-steps",
    "/directory/duty-sheet",
    "/directory/sheets/import",
    "/consultations/search",
    "/consultations/new-forum",
}
"""Pages with nobody's words on them: the house's own, and forms that nothing was asked of yet."""
WATCH = """
window.hits = 0; window.hit = () => { window.hits += 1; };
for (const name of ['alert', 'confirm', 'prompt']) window[name] = window.hit;
"""
SHOWN = """() => [document.querySelector('main').innerText,
    ...[...document.querySelectorAll('main :is(input, textarea)')].map((field) => field.value)].join()"""
NAMED = "(names) => names.some((each) => document.querySelector('main').innerText.includes(each))"
INTRUDERS = """() => [...document.querySelectorAll('*')].filter((each) =>
    each.matches('script:not([src^="/"]), iframe, object, embed, base, math, template')
    || [...each.attributes].some(({ name, value }) => /^on/i.test(name)
        || (/^(href|src|action|data|srcdoc)$/i.test(name) && /^\\s*(javascript|vbscript|data:text)/i.test(value)))
).map((each) => each.outerHTML.slice(0, 200))"""
"""What stands in the page and could run, whether or not it has."""


class Exchange:
    """Puts hostile texts, each in its turn, where texts were."""

    def __init__(self) -> None:
        self.count = self.files = 0
        self._texts = itertools.cycle(TEXTS)
        self._files = itertools.cycle(FILE_NAMES)
        self._addresses = itertools.cycle(ADDRESSES)

    def of(self, value: Any) -> Any:
        """The same value with other texts."""
        if isinstance(value, dict):
            return {name: self.of(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self.of(each) for each in value]
        if not isinstance(value, str):
            return value
        if value.startswith(("http:", "https:", "mailto:", "tel:")):
            return next(self._addresses)
        if value.endswith(".pdf"):
            self.files += 1
            return next(self._files)
        if CODE.fullmatch(value):
            return value
        self.count += 1
        return next(self._texts)

    async def answer(self, route: Route) -> None:
        fetched = await route.fetch()
        body = await fetched.body()
        if body and "application/json" in fetched.headers.get("content-type", ""):
            body = json.dumps(self.of(json.loads(body))).encode()
        await route.fulfill(response=fetched, body=body)

    def wire(self, socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        server.on_message(lambda text: socket.send(json.dumps(self.of(json.loads(text)))))


@pytest.fixture
def thorough(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--hypothesis-profile") == "thorough")


async def test_no_text_runs_in_any_page(browser: Browser, service: str, counted: Counted, thorough: bool) -> None:
    exchange, visited, named, silent = Exchange(), 0, 0, list[str]()
    intruders: dict[str, list[str]] = {}
    entered: dict[str, Page] = {}

    async def inside(persona: str) -> Page:
        if persona not in entered:
            context = await browser.new_context(bypass_csp=True, service_workers="block")
            entered[persona] = await _inside(context, service, persona)
        return entered[persona]

    further = await furnish(inside) if thorough else {}
    for persona in OF:
        paths = [each for each in OF[persona] if thorough or each in QUICK]
        page = await inside(persona) if paths else None
        if page is None:
            continue
        at = further | await places(inside, persona)
        await page.context.route("**/api/**", exchange.answer)
        await page.context.route_web_socket("**/ws", exchange.wire)
        for path in paths:
            await page.goto(f"{service}{path.format(**at)}", wait_until="networkidle")
            visited += 1
            if path == ROOM:  # it comes by the socket, which an idle network says nothing of
                await page.wait_for_function(NAMED, arg=FILE_NAMES)
            shown = await page.evaluate(SHOWN)
            if "hit()" not in shown:
                silent.append(path)
            named += any(each in shown for each in FILE_NAMES)
            found = await page.evaluate(INTRUDERS)
            if await page.evaluate("window.hits") or found:
                intruders[path] = found
        await page.set_content(f"<img src=x onerror={RUN}>")
        await page.wait_for_function("window.hits", polling=50)  # one that runs is seen to run
    for page in entered.values():
        await page.context.close()

    counted(
        f"{len(TEXTS)} hostile texts and {len(ADDRESSES)} addresses in {exchange.count} fields, {exchange.files} names "
        f"of files, shown on {named} of {visited} pages, {len(silent)} without a text, {len(intruders)} pages ran one"
    )
    assert len(TEXTS) >= 500
    assert exchange.count >= len(TEXTS)
    assert named > 0
    assert intruders == {}
    assert set(silent) <= WORDLESS


def test_every_page_of_the_application_is_looked_at(counted: Counted) -> None:
    seen = (path for paths in OF.values() for path in paths)

    counted(f"{len(screens.ADDRESSES)} pages of the application")
    assert set(screens.ADDRESSES) - screens.screens_at(seen) == set()


async def test_the_policy_refuses_what_care_would_let_through(service: str, enter: Enter) -> None:
    person = await enter(service, "fr")
    person.watch.expect("requires 'Trusted", "Content Security Policy", "policy")
    await person.open("/directory")

    assert await person.page.evaluate(TRIED) == {
        "markup": "TypeError",
        "inline script": "not run",
        "script from elsewhere": "TypeError",
        "another policy": "TypeError",
        "another worker": "TypeError",
    }


TRIED = """async () => {
    const said = {};
    const tried = async (name, act) => { try { said[name] = await act(); } catch (fault) { said[name] = fault.name; } };
    await tried('markup', () => { document.body.innerHTML = '<b>x</b>'; });
    await tried('inline script', () => {
        window.ran = 'not run';
        const made = document.createElement('a');
        made.setAttribute('href', '#');
        try { made.setAttribute('onclick', "window.ran = 'run'"); made.click(); } catch { /* refused */ }
        return window.ran;
    });
    await tried('script from elsewhere', () => { document.createElement('script').src = 'https://example.org/x.js'; });
    await tried('another policy', () => { trustedTypes.createPolicy('other', { createHTML: (text) => text }); });
    await tried('another worker', () => navigator.serviceWorker.register('/boot.js'));
    return said;
}"""


async def _inside(context: BrowserContext, address: str, persona: str) -> Page:
    """Signed in, with an address for letters: the one text of the page of notices that is not the service's own."""
    await context.add_init_script(WATCH)
    page = await context.new_page()
    await page.goto(f"{address}/mark.svg")
    await page.evaluate(ASK, ["/api/demo/sign-in", "POST", {"persona": persona}])
    told = {"letters": True, "digest": True, "address": "own@office.example", "show_reference": False}
    await page.evaluate(ASK, ["/api/notices/settings", "PUT", told])
    return page
