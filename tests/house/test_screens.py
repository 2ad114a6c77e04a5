"""Every screen has a journey: somebody comes to it in a browser, does what it is for, and sees what came of it.

That each is also accessible, translated and narrow enough is shown by tests/journeys/test_every_page.py.
"""

import re

import pytest

from tests.house.tree import ROOT

JOURNEYS = {
    "/directory": "from_search_to_outcome",
    "/directory/whom": "whom_do_i_ask",
    "/directory/routes": "relations",
    "/directory/routes/new": "relations",
    "/directory/routes/:id": "relations",
    "/directory/routes/:id/edit": "relations",
    "/directory/channels": "relations",
    "/directory/partners": "relations",
    "/directory/saved": "saved_and_shared",
    "/directory/duty": "duty_roster",
    "/directory/duty/:jurisdiction": "duty_roster",
    "/directory/duty-sheet": "contact",
    "/directory/sheets": "sheets",
    "/directory/sheets/compare": "sheets",
    "/directory/sheets/import": "sheets",
    "/directory/sheets/:jurisdiction": "sheets",
    "/directory/sheets/:jurisdiction/edit": "sheets",
    "/directory/authorities/:jurisdiction/:id": "desk",
    "/directory/:id": "from_search_to_outcome",
    "/directory/:id/edit": "secretariat_edits_an_entry",
    "/today": "urgent_question",
    "/notices": "what_comes_in",
    "/consultations": "from_search_to_outcome",
    "/consultations/new": "structured_question",
    "/consultations/new-forum": "what_comes_in",
    "/consultations/search": "finding_what_was_said",
    "/consultations/incoming": "what_comes_in",
    "/consultations/:id": "from_search_to_outcome",
    "/my-details": "duty_roster",
    "/my-sessions": "own_sessions",
    "/first-steps": "passkeys",
    "/my-data": "evidence",
    "/who-viewed-me": "contact",
    "/secretariat": "keeping_true",
    "/secretariat/audit": "evidence",
    "/secretariat/data-requests": "evidence",
    "/secretariat/break-glass": "evidence",
    "/secretariat/break-glass/:id": "evidence",
    "/secretariat/directory-use": "contact",
    "/secretariat/reports": "keeping_true",
    "/secretariat/unconfirmed": "keeping_true",
    "/secretariat/gaps": "desk",
    "/secretariat/agreements": "keeping_true",
    "/secretariat/people": "people",
    "/secretariat/entries": "people",
    "/secretariat/entries/new": "people",
    "/secretariat/authorities/new": "people",
    "/secretariat/states": "keeping_true",
    "/secretariat/canaries": "desk",
}


def test_every_screen_is_in_the_table_and_no_other() -> None:
    routes = (ROOT / "frontend" / "src" / "app" / "routes.tsx").read_text()

    assert sorted(re.findall(r'<Route path="([^"]+)"', routes)) == sorted(JOURNEYS)


@pytest.mark.parametrize("journey", sorted(set(JOURNEYS.values())))
def test_the_journey_is_there(journey: str) -> None:
    assert (ROOT / "tests" / "journeys" / f"test_{journey}.py").is_file()
