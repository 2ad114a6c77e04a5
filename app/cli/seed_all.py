"""Everything that a new database is filled with, in its order."""

from datetime import datetime

from app.cli import seed_canaries, seed_demo, seed_reference, seed_relations, seed_rooms, seed_sheets
from app.kernel.db import Database
from seed_data.demo import generate


def fill(db: Database) -> None:
    """What every service begins with: networks, jurisdictions, terms."""
    db.write_now(seed_reference.seed_reference)
    db.write_now(seed_sheets.seed_fields)


def illustrate(db: Database, count: int, at: datetime) -> None:
    """Adds the illustrative directory with `count` focal points, the personas, and a room that some of them are in."""
    directory = generate(count=count)
    db.write_now(lambda session: seed_demo.seed_agreements(session, at))
    db.write_now(lambda session: seed_demo.seed_directory(session, directory, at))
    db.write_now(lambda session: seed_demo.seed_personas(session, directory, at))
    db.write_now(lambda session: seed_sheets.seed_sheets(session, at))
    db.write_now(lambda session: seed_relations.seed_relations(session, directory, at))
    db.write_now(lambda session: seed_rooms.seed_rooms(session, at))
    db.write_now(seed_canaries.seed_canaries)
