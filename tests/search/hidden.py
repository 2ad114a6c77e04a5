"""Rows that one asker must not notice, by what they are."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from app.audit.models import AuditEntry
from app.directory.additions.models import Addition
from app.directory.contacts.models import ContactChange
from app.directory.gaps.models import DirectoryGap, UnansweredSearch
from app.directory.kept.models import Favourite
from app.directory.models import FocalPointMembership, FreshnessTerms, NetworkAgreement
from app.directory.relations.models import RouteLead, SecureLink, TraffickingRoute
from app.evidence.models import RightsRequest
from app.identity.models import Grant
from app.search.saved.models import SavedSearch
from app.secretariat.models import Report, Review, ReviewNetwork
from tests.search.twin_world import Rows, code_of, hidden_person, id_of, route, secure_link
from tests.support.clocks import MORNING
from tests.support.world import JURISDICTIONS, World

Hiding = list[tuple[type[Any], Rows]]
Hide = Callable[[World, int, str, str], Hiding]

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

ENTRY = 2
"""The rows of the entry alone: who has or had an account in their network is no secret from its secretariat."""

HIDES: dict[str, Hide] = {
    "of a network that shows nothing": lambda world, n, whom, name: hidden_person(
        world, id_of("h", n), "UZ", name, UNSEEN[whom], seq=100 + n
    ),
    "with a role of its own there": lambda world, n, whom, name: hidden_person(
        world, id_of("h", n), "FR", name, UNSEEN[whom], role="liaison", seq=100 + n
    ),
    "of a former member": lambda world, n, whom, name: hidden_person(
        world, id_of("h", n), "UZ", name, "casc", standing="former", seq=100 + n
    )[:ENTRY],
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
    "an entry that another network adds": lambda world, n, whom, name: [
        (
            Addition,
            {
                "id": id_of("n", n),
                "network": UNSEEN[whom],
                "jurisdiction": "UZ",
                "authority_id": world.authorities["UZ"],
            }
            | {"proposed_by": _stranger(world, whom), "proposed_at": MORNING, "content": ""},
        )
    ],
    "new numbers of somebody hidden": lambda world, n, whom, name: [
        *hidden_person(world, id_of("h", n), "UZ", name, UNSEEN[whom], seq=100 + n),
        (
            ContactChange,
            {"id": id_of("c", n), "focal_point_id": id_of("h", n), "proposed_by": _stranger(world, whom)}
            | {"proposed_at": MORNING, "content": ""},
        ),
    ],
    "a role that waits elsewhere": lambda world, n, whom, name: [
        (
            Grant,
            {"id": id_of("w", n), "person_id": _stranger(world, whom), "role": "liaison", "network": UNSEEN[whom]}
            | {"valid_from": MORNING, "awaited": True},
        )
    ],
    "what a stranger did": lambda world, n, whom, name: [
        (
            AuditEntry,
            {"id": id_of("a", n), "at": MORNING, "actor": _stranger(world, whom), "action": "session.started"}
            | {"object_kind": "session", "object_id": id_of("o", n), "details": {}},
        )
    ],
    "what a stranger keeps": lambda world, n, whom, name: [
        (
            SavedSearch,
            {"id": id_of("k", n), "person_id": _stranger(world, whom), "name": name, "address": "q=a"}
            | {"watched": False, "created_at": MORNING, "looked_at": MORNING},
        ),
        (
            Favourite,
            {"person_id": _stranger(world, whom), "focal_point_id": id_of("v", n % 16), "at": MORNING},
        ),
    ],
    "what a stranger asked for": lambda world, n, whom, name: [
        (
            RightsRequest,
            {"id": id_of("q", n), "person_id": _stranger(world, whom), "kind": "correction", "words": name}
            | {"at": MORNING},
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


def _stranger(world: World, whom: str) -> str:
    """A person of the network that shows the asker nothing."""
    return world.persons["KZ" if UNSEEN[whom] == "casc" else "GH"]
