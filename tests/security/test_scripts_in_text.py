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

from tests.journeys.conftest import enter, service
from tests.journeys.people import ASK, Enter
from tests.security.payloads import ADDRESSES, FILE_NAMES, RUN, TEXTS
from tests.support.denominators import Counted

__all__ = ["enter", "service"]
CODE = re.compile(r"[a-z0-9_.:/-]*|[A-Z]{2,8}|[\d.:T+-]+Z?|[A-Z][A-Za-z_]+/[A-Za-z_/]+|[A-Z]{2,}-[\w-]+")
"""Identifiers, codes, times, time zones: what the page reasons with instead of showing it."""
READER = [
    "/directory",
    "/directory/{card}",
    "/directory/sheets/XA",
    "/directory/routes",
    "/directory/channels",
    "/directory/duty/TH",
    "/consultations",
    "/consultations/{room}",
    "/my-data",
    "/notices",
]
KEEPER = [
    "/secretariat",
    "/secretariat/people",
    "/secretariat/audit",
    "/secretariat/reports",
    "/secretariat/canaries",
    "/directory/{card}/edit",
]
QUICK = {"/directory", "/directory/{card}", "/consultations/{room}", "/secretariat/people", "/directory/{card}/edit"}
WATCH = """
window.hits = 0; window.hit = () => { window.hits += 1; };
for (const name of ['alert', 'confirm', 'prompt']) window[name] = window.hit;
"""
SHOWN = """() => [document.querySelector('main').innerText,
    ...[...document.querySelectorAll('main :is(input, textarea)')].map((field) => field.value)].join()"""
INTRUDERS = """() => [...document.querySelectorAll('*')].filter((each) =>
    each.matches('script:not([src^="/"]), iframe, object, embed, base, math, template')
    || [...each.attributes].some(({ name, value }) => /^on/i.test(name)
        || (/^(href|src|action|data|srcdoc)$/i.test(name) && /^\\s*(javascript|vbscript|data:text)/i.test(value)))
).map((each) => each.outerHTML.slice(0, 200))"""
"""What stands in the page and could run, whether or not it has."""


class Exchange:
    """Puts hostile texts, each in its turn, where texts were."""

    def __init__(self) -> None:
        self.count = 0
        self._texts = itertools.cycle(TEXTS)
        self._files = itertools.cycle(FILE_NAMES)
        self._addresses = itertools.cycle(ADDRESSES)

    def of(self, value: Any, kind: str = "") -> Any:
        """The same value with other texts; `kind` is the kind of the entry that it is in."""
        if isinstance(value, dict):
            inside = str(value.get("kind", kind))
            return {name: self.of(each, inside) for name, each in value.items()}
        if isinstance(value, list):
            return [self.of(each, kind) for each in value]
        if not isinstance(value, str):
            return value
        if value.startswith(("http:", "https:", "mailto:", "tel:")):
            return next(self._addresses)
        if CODE.fullmatch(value):
            return value
        self.count += 1
        return next(self._files if kind == "file" else self._texts)

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
    exchange, visited = Exchange(), 0
    intruders: dict[str, list[str]] = {}
    for persona, paths in (("fr", READER), ("casc-secretariat", KEEPER)):
        context = await browser.new_context(bypass_csp=True, service_workers="block")
        page = await _inside(context, service, persona)
        places = await _places(page, persona)
        await context.route("**/api/**", exchange.answer)
        await context.route_web_socket("**/ws", exchange.wire)
        for path in [each for each in paths if thorough or each in QUICK]:
            await page.goto(f"{service}{path.format(**places)}", wait_until="networkidle")
            visited += 1
            assert "hit()" in await page.evaluate(SHOWN), f"{path} shows none of them"
            found = await page.evaluate(INTRUDERS)
            if await page.evaluate("window.hits") or found:
                intruders[path] = found
        await page.set_content(f"<img src=x onerror={RUN}>")
        await page.wait_for_function("window.hits", polling=50)  # one that runs is seen to run
        await context.close()

    counted(
        f"{len(TEXTS)} hostile texts and {len(ADDRESSES)} addresses in {exchange.count} fields of {visited} pages, "
        f"{len(intruders)} pages ran one"
    )
    assert len(TEXTS) >= 500
    assert exchange.count >= len(TEXTS)
    assert intruders == {}


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


async def _places(page: Page, persona: str) -> dict[str, str]:
    """An entry that the reader sees, reported by them, and for a member a room of their own."""
    code = "TH" if persona == "fr" else "AZ"
    found = await page.evaluate(ASK, [f"/api/directory/search?jurisdiction={code}", "GET", None])
    card = found["hits"][0]["card"]
    report = {"focal_point": card["id"], "problem": "no_answer", "note": "Nobody answers."}
    await page.evaluate(ASK, ["/api/reports", "POST", report])
    return {"card": card["id"], "room": await _room(page, card) if persona == "fr" else ""}


async def _room(page: Page, card: dict[str, Any]) -> str:
    form = {
        "subject": "2026-114/9",
        "requested_jurisdictions": [card["jurisdiction"]],
        "question_type": "requirements",
        "urgency": "normal",
        "focal_points": [card["id"]],
        "question": "Which form?",
        "language": "en",
        "key": "scripts",
    }
    opened = await page.evaluate(ASK, ["/api/consultations", "POST", form])
    return str(opened["id"])
