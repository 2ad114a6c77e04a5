"""What the asker may not see changes nothing that they receive: hits, order, counts, facets, cards, ids, errors.

Two services on the embedded engine differ only in rows that are hidden from the asker by the table of
app/directory/visibility.py; the same sequence of operations is answered with the same bytes (security.md, section 1).
"""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.directory.gaps.models import DirectoryGap, UnansweredSearch
from app.directory.models import FocalPointMembership, FreshnessTerms, NetworkAgreement
from app.directory.relations.models import RouteLead, SecureLink, TraffickingRoute
from app.secretariat.models import Report, Review, ReviewNetwork
from tests.search.twins import NAMES, Base, Rows, code_of, hidden_person, id_of, route, secure_link, twins
from tests.support.clocks import MORNING
from tests.support.meilisearch import MeilisearchAddress
from tests.support.world import JURISDICTIONS, World

Hiding = list[tuple[type[Any], Rows]]
Hide = Callable[[World, int, str, str], Hiding]
Operation = tuple[str, str, Any]

ASKERS = [
    ("KZ", "full"),
    ("KZ", "observer"),
    ("KZ", "suspended"),
    ("TH", "full"),
    ("GH", "full"),
    ("secretariat", "full"),
]
UNSEEN = {"KZ": "wacap", "TH": "wacap", "GH": "casc", "secretariat": "wacap"}
"""A network that shows the asker nothing."""

HIDES: dict[str, Hide] = {
    "of a network that shows nothing": lambda world, n, whom, name: hidden_person(
        world, id_of("h", n), "UZ", name, UNSEEN[whom], seq=100 + n
    ),
    "with a role of its own there": lambda world, n, whom, name: hidden_person(
        world, id_of("h", n), "FR", name, UNSEEN[whom], role="liaison", seq=100 + n
    ),
    "of a former member": lambda world, n, whom, name: hidden_person(
        world, id_of("h", n), "UZ", name, "casc", standing="former", seq=100 + n
    ),
    "of a suspended State": lambda world, n, whom, name: hidden_person(
        world, id_of("h", n), "FR", name, "ejn", standing="suspended", seq=100 + n
    ),
    "with a position that begins another's": lambda world, n, whom, name: hidden_person(
        world, id_of("h", n), "UZ", name, UNSEEN[whom], position={"en": "Prosec"}, seq=100 + n
    ),
    "retired long ago": lambda world, n, whom, name: hidden_person(
        world, id_of("h", n), "UZ", name, UNSEEN[whom], retired_at=MORNING - timedelta(days=9), seq=100 + n
    ),
    "not yet in office": lambda world, n, whom, name: hidden_person(
        world, id_of("h", n), "UZ", name, "casc", valid_from=MORNING + timedelta(days=9), dormant=True, seq=100 + n
    ),
    "second memberships of those seen": lambda world, n, whom, name: [
        (FocalPointMembership, {"focal_point_id": id_of("v", number), "network": UNSEEN[whom], "role": "liaison"})
        for number in range(16)
        if JURISDICTIONS[code_of(number)] != UNSEEN[whom]
    ],
    "an agreement between others": lambda world, n, whom, name: [
        (
            NetworkAgreement,
            {
                "shown_network": UNSEEN[whom],
                "viewer_network": "ejn",
                "level": "full",
                "effective_from": MORNING - timedelta(days=n),
            },
        )
    ],
    "an agreement to come": lambda world, n, whom, name: [
        (
            NetworkAgreement,
            {
                "shown_network": UNSEEN[whom],
                "viewer_network": {"KZ": "casc", "TH": "seajust", "GH": "wacap", "secretariat": "casc"}[whom],
                "level": "full",
                "effective_from": MORNING + timedelta(days=n + 1),
            },
        )
    ],
    "a report of somebody else": lambda world, n, whom, name: [
        (Review, {"id": id_of("r", n), "focal_point_id": id_of("v", n % 16), "opened_at": MORNING}),
        (ReviewNetwork, {"review_id": id_of("r", n), "network": "ejn"}),
        (
            Report,
            {"id": id_of("r", n), "review_id": id_of("r", n), "reporter": "x", "problem": "bounced", "at": MORNING},
        ),
    ],
    "a route of a network that shows nothing": lambda world, n, whom, name: [
        (TraffickingRoute, route(id_of("t", n), UNSEEN[whom])),
        (RouteLead, {"route_id": id_of("t", n), "focal_point_id": id_of("v", n % 16), "profession": "prosecutor"}),
    ],
    "a secure channel that such a network knows": lambda world, n, whom, name: [
        (SecureLink, secure_link(id_of("s", n), UNSEEN[whom], "KZ", "GH"))
    ],
    "another network's terms of freshness": lambda world, n, whom, name: [
        (FreshnessTerms, {"network": UNSEEN[whom], "due_after": 7, "stale_after": 14})
    ],
    "a search brought before others": lambda world, n, whom, name: [
        (
            UnansweredSearch,
            {"id": id_of("u", n), "network": "ejn", "person_id": world.persons["FR"], "address": "", "at": MORNING},
        )
    ],
    "a gap of another network": lambda world, n, whom, name: [
        (
            DirectoryGap,
            {"id": id_of("g", n), "network": "ejn", "jurisdiction": "FR", "offence": "drugs", "measure": f"m{n}"}
            | {"first_at": MORNING, "last_at": MORNING},
        )
    ],
}

ONCE = (
    "second memberships of those seen",
    "another network's terms of freshness",
    "a secure channel that such a network knows",
)
PREPARED = ("not yet in office", "secretariat")
"""The secretariat prepares the entries of its own network: their records are not hidden from it."""
FILTERS = ("", "", "&jurisdiction=UZ", "&network=casc", "&network=wacap", "&offence=drugs", "&role=focal_point&limit=1")
texts = st.one_of(
    st.sampled_from(["", "a", "Prosec", "Prosecutor", "wacap", "casc", "Office GH", "liaison", "UZ Karimov"]),
    st.sampled_from(NAMES),
    st.sampled_from(NAMES).map(lambda name: name[:4]),
)
ids = st.one_of(
    st.integers(0, 20).map(lambda n: id_of("v", n)),
    st.integers(0, 9).map(lambda n: id_of("h", n)),
    st.sampled_from(["0" * 20, "short", "%00"]),
)


KINDS = ["search", "search", "search", "entry", "report", "whom", "consult", "desk", "mine", "relation"]
DESK = ["overview", "reviews", "unconfirmed", "gaps", "unanswered", "networks/ejn/states"]


@st.composite
def operations(draw: st.DrawFn) -> Operation:
    kind = draw(st.sampled_from(KINDS))
    if kind == "search":
        query: list[tuple[str, Any]] = [("q", draw(texts)), ("limit", draw(st.sampled_from([1, 5, 25, 26])))]
        query += [
            ("network", each) for each in draw(st.lists(st.sampled_from(["casc", "ejn", "wacap", "none"]), max_size=2))
        ]
        query += [("role", each) for each in draw(st.lists(st.sampled_from(["focal_point", "liaison"]), max_size=1))]
        query += [("jurisdiction", each) for each in draw(st.lists(st.sampled_from(["UZ", "FR", "GH"]), max_size=2))]
        query += [("offence", "drugs")] if draw(st.booleans()) else []
        query += [("offset", draw(st.sampled_from([0, 1, 99])))]
        return "GET", "/api/directory/search?" + "&".join(f"{name}={value}" for name, value in query), None
    id = draw(ids)
    if kind == "entry":
        page = draw(st.sampled_from(["", "/record", "/confirmations", "/retirement"]))
        return "GET", f"/api/directory/focal-points/{id}{page}", None
    if kind == "report":
        return "POST", "/api/reports", {"focal_point": id, "problem": "none"} if draw(st.booleans()) else {}
    if kind == "consult":
        form = {"subject": "x", "requested_jurisdictions": ["UZ"], "question_type": "requirements", "language": "en"}
        return "POST", "/api/consultations", form | {"focal_points": [id, "0" * 20], "key": "k"}
    if kind == "whom":
        where = draw(st.sampled_from(["UZ", "FR", "GH"]))
        question = {"jurisdictions": [where, "KZ"], "offence": draw(st.sampled_from(["drugs", "fraud", None]))}
        urgency = draw(st.sampled_from(["normal", "critical"]))
        return "POST", "/api/directory/whom", question | {"measure": "freezing", "urgency": urgency}
    if kind == "relation":
        page = draw(
            st.sampled_from(["routes", "secure-channels", "secure-channels?jurisdiction=UZ", "partners", "rota/UZ"])
            | st.integers(0, 20).map(lambda n: f"routes/{id_of('t', n)}")
        )
        return "GET", f"/api/directory/{page}", None
    if kind == "desk":
        return "GET", f"/api/secretariat/{draw(st.sampled_from(DESK))}", None
    return "GET", draw(st.sampled_from(["/api/reports", "/api/session", "/api/directory/authorities"])), None


steps = st.lists(operations(), min_size=4, max_size=12)


@pytest.fixture(scope="module")
def base(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Base:
    return Base(sqlite_template, tmp_path_factory.mktemp("twins"))


@given(asker=st.sampled_from(ASKERS), order=st.permutations(sorted(HIDES)), name=st.sampled_from(NAMES), then=steps)
def test_hidden_rows_change_no_answer(
    base: Base, asker: tuple[str, str], order: list[str], name: str, then: list[Operation]
) -> None:
    """Half of what is hidden is there from the start, the rest comes in between."""

    async def compare() -> None:
        async with twins(base, *asker) as (plain, hiding):
            for number, kind in enumerate(kind for kind in order if (kind, asker[0]) != PREPARED):
                if number >= len(order) // 2 and then:
                    step = then[number % len(then)]
                    assert await hiding.ask(*step) == await plain.ask(*step), step
                await hiding.hide(HIDES[kind](base.world, number, asker[0], name))
            for step in then:
                assert await hiding.ask(*step) == await plain.ask(*step), step

    asyncio.run(compare())


async def test_on_meilisearch_fifty_sequences_change_no_answer(
    base: Base, meilisearch_server: MeilisearchAddress
) -> None:
    """With so few people every candidate is proposed. Which ones are, of many, is what remains there: hidden words sway
    its dictionary of typing errors (docs/security.md); who is shown, how many and in which order does not depend on it.
    """
    random = Random("fifty sequences")
    async with twins(base, "KZ", "full", meilisearch_server) as (plain, hiding):
        for number in range(50):
            what = HIDES[ONCE[number] if number < len(ONCE) else random.choice(sorted(HIDES.keys() - {*ONCE}))]
            await hiding.hide(what(base.world, number, "KZ", random.choice(NAMES)))
            for _ in range(4):
                text = random.choice(["", "wacap", "Prosec", "liaison", *NAMES, *(name[:4] for name in NAMES)])
                path = f"/api/directory/search?q={text}{random.choice(FILTERS)}"
                answer = await hiding.ask("GET", path, None)
                assert answer == await plain.ask("GET", path, None), path
                assert b'"degraded":false' in answer[1]
