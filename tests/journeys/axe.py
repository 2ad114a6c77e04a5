"""Asks axe-core what stands in the way of people with disabilities, on the page as it is at this moment."""

from functools import cache

from playwright.async_api import Page

from tests.support.parts import ROOT

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

RUN = """async options => (await axe.run(document, options)).violations.flatMap(rule =>
    rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')} ${node.any[0]?.message ?? rule.help}`))"""


BEHIND_A_DIALOG = {"landmark-one-main": {"enabled": False}, "page-has-heading-one": {"enabled": False}}
"""An open dialog hides the page behind it from everybody who listens, its heading and main part, too."""


async def violations(page: Page) -> list[str]:
    """One line for each, of every rule of the standards; empty when there are none."""
    dialogs = await page.locator("[role=dialog], [role=alertdialog]").count()
    return await _run(page, {"runOnly": STANDARDS, "rules": BEHIND_A_DIALOG if dialogs else {}})


async def contrast_violations(page: Page) -> list[str]:
    """The same, of the rule that alone depends on the colours."""
    return await _run(page, {"runOnly": {"type": "rule", "values": ["color-contrast"]}})


async def _run(page: Page, options: dict[str, object]) -> list[str]:
    if not await page.evaluate("'axe' in window"):
        await _bring(page)
    found: list[str] = await page.evaluate(RUN, {**options, "resultTypes": ["violations"]})
    return found


async def _bring(page: Page) -> None:
    """As the developer tools would: the page's own content security policy stays in force for everything else."""
    tools = await page.context.new_cdp_session(page)
    await tools.send("Runtime.evaluate", {"expression": f"{_source()};0"})
    await tools.detach()


@cache
def _source() -> str:
    return (ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js").read_text()
