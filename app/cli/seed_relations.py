"""Fills the routes and the register of secure channels of the demo."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.cli.rows import add_rows
from app.directory.models import NetworkAgreement
from app.directory.relations.models import RouteLead, SecureLink, TraffickingRoute
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from seed_data.demo.personas import PERSONAS
from seed_data.demo.relations import LIAISON_OF, LINKS, ON_NO_MAP, ROUTES, RouteSeed
from seed_data.demo.shapes import DemoDirectory

_OFFICER = "officer"


def seed_relations(session: WriteSession, directory: DemoDirectory, at: datetime) -> None:
    """Writes illustrative routes with leads, channels between places on no map, and who shows liaison officers."""
    add_rows(
        session,
        TraffickingRoute,
        [
            {
                "id": each.id,
                "network": each.network,
                "titles": dict(each.titles),
                "offences": list(each.offences),
                "stops": [{"jurisdiction": jurisdiction, "part": part} for jurisdiction, part in each.stops],
                "illustrative": True,
                "revision": 1,
                "changed_at": at,
            }
            for each in ROUTES
        ],
    )
    agreed = {"shown_network": LIAISON_OF, "viewer_network": "casc", "level": "office", "effective_from": at}
    add_rows(session, NetworkAgreement, [agreed])
    add_rows(session, RouteLead, [lead for each in ROUTES for lead in _leads(each, directory)])
    add_rows(
        session,
        SecureLink,
        [
            {
                "id": new_id(),
                "network": "casc",
                "one": each.pair[0],
                "other": each.pair[1],
                "names": {code: dict(ON_NO_MAP[code]) for code in each.pair},
                "channel": each.channel,
                "status": each.status,
                "source": each.source,
                "source_date": each.source_date,
                "note": "",
                "illustrative": True,
                "revision": 1,
                "changed_at": at,
            }
            for each in LINKS
        ],
    )


def _leads(route: RouteSeed, directory: DemoDirectory) -> Iterator[dict[str, Any]]:
    """A persona leads for the prosecutors; the first competent officer of the stop for the investigators."""
    personas = {each.focal_point_id for each in PERSONAS}
    for jurisdiction, _ in route.stops:
        here = [each for each in directory.focal_points if each.jurisdiction == jurisdiction]
        able = [each for each in here if not set(route.offences).isdisjoint(each.offences)]
        sides = (
            ("prosecutor", [each.id for each in here if each.id in personas]),
            ("investigator", [each.id for each in able if each.id not in personas and _OFFICER in each.position["en"]]),
        )
        for profession, ids in sides:
            if ids:
                yield {"route_id": route.id, "focal_point_id": ids[0], "profession": profession}
