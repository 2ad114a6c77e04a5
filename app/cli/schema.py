"""Brings a database to the newest schema."""

from functools import partial
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from app.audit.models import AuditEntry, AuditLink
from app.consultations import unsealed
from app.consultations.models import Entry
from app.kernel.config import Settings
from app.kernel.db import Database, privileges
from app.vault.service import furnish

ROOT = Path(__file__).resolve().parents[2]
APPEND_ONLY = tuple(str(table.__tablename__) for table in (AuditEntry, AuditLink, Entry))
"""Nobody edits the audit or what was said in a room: a correction is a new entry."""


def alembic_config() -> Config:
    return Config(str(ROOT / "alembic.ini"), toml_file=None)


def migrate(engine: Engine, revision: str = "head") -> None:
    """Runs every migration up to `revision`."""
    with engine.connect() as connection:
        config = alembic_config()
        config.set_main_option("script_location", str(ROOT / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def seal(settings: Settings) -> None:
    """Seals what was said before there was a vault; asks for the master keys only if there is any."""
    if rooms := Database(settings.database_url).read_now(unsealed.unsealed):
        db = Database(settings.database_url, info=furnish(settings))
        for room_id in rooms:
            db.write_now(partial(unsealed.seal, room_id=room_id))


def let_in(engine: Engine, role: str) -> None:
    """Gives the application's role what it needs of the newest schema, and nothing more. PostgreSQL."""
    with engine.begin() as connection:
        privileges.grant_to(connection, role, APPEND_ONLY)


def excess(engine: Engine) -> list[str]:
    """What the role that this process connects with may do, and an application should not be able to."""
    with engine.connect() as connection:
        return privileges.excess(connection, APPEND_ONLY)
