"""Fills the demo's canaries."""

from app.cli.rows import add_rows
from app.directory.reveals.models import Canary
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from seed_data.demo.canaries import CANARIES


def seed_canaries(session: WriteSession) -> None:
    """One for each network; their identifiers are new each time, for a known one would give them away."""
    rows = [
        {
            "id": new_id(),
            "network": each.network,
            "jurisdiction": each.jurisdiction,
            "name_original": each.original,
            "name_original_language": each.language,
            "name_romanised": each.romanised,
        }
        for each in CANARIES
    ]
    add_rows(session, Canary, rows)
