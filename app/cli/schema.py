"""Brings a database to the newest schema."""

from datetime import datetime
from functools import partial
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col, func, select

from app.audit.models import AuditEntry, AuditLink
from app.consultations import unsealed
from app.consultations.models import Entry
from app.directory.contacts import unsealed as numbers
from app.evidence import visibility as rights
from app.evidence.glass.models import GlassOpened
from app.identity.models import DEMO_ISSUER, Person
from app.kernel.config import Settings
from app.kernel.db import Database, privileges
from app.kernel.errors import Unavailable
from app.vault.service import furnish

ROOT = Path(__file__).resolve().parents[2]
APPEND_ONLY = tuple(str(table.__tablename__) for table in (AuditEntry, AuditLink, Entry, GlassOpened))
"""Nobody edits the audit, what was said in a room (a correction is a new entry), or who was let read one."""
_STRANGERS = select(func.count()).select_from(Person).where(col(Person.issuer) == DEMO_ISSUER)


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
    """Seals what was said, and the numbers written down, before they were; asks for the master keys only if there is
    any."""
    plain = Database(settings.database_url)
    if not (plain.read_now(unsealed.unsealed) or plain.read_now(numbers.unsealed)):
        return
    db = Database(settings.database_url, info=furnish(settings))
    for room_id in db.read_now(unsealed.unsealed):
        db.write_now(partial(unsealed.seal, room_id=room_id))
    while ids := db.read_now(numbers.unsealed):
        db.write_now(partial(numbers.seal, ids=ids))


def let_in(engine: Engine, role: str) -> None:
    """Gives the application's role what it needs of the newest schema, and nothing more. PostgreSQL."""
    with engine.begin() as connection:
        privileges.grant_to(connection, role, APPEND_ONLY)


def unfit(settings: Settings) -> list[str]:
    """What is in the database of a production and should not be: the demo's people; on PostgreSQL, powers of the role
    that this process connects with. Or that nothing can be read there at all."""
    db = Database(settings.database_url)
    try:
        found = strangers(db)
    except (Unavailable, SQLAlchemyError):
        return ["the database does not answer, or has no tables: COUNTERPART_DATABASE_URL, then `counterpart migrate`"]
    if not settings.sqlite:
        with db.engine.connect() as connection:
            found += privileges.excess(connection, APPEND_ONLY)
    db.engine.dispose()
    return found


def strangers(db: Database) -> list[str]:
    """Whether the demo's people are here, in words. Raises Unavailable, SQLAlchemyError."""
    found = db.read_now(lambda session: session.exec(_STRANGERS).one())
    return [f"{found} people of the demo are in this database: begin with an empty one"] if found else []


def unheard(settings: Settings, at: datetime) -> list[str]:
    """Of whom nobody answers what they ask about their own data (docs/decisions/0050), in words; nothing of a database
    that cannot be read, which `unfit` finds."""
    db = Database(settings.database_url)
    try:
        found = db.read_now(lambda session: rights.unheard(session, at))
    except (Unavailable, SQLAlchemyError):
        return []
    finally:
        db.engine.dispose()
    return [
        f"nobody answers what people of {each} ask about their own data: give the network a secretariat"
        if each
        else "nobody answers what an only operator asks about their own data: give the service a second operator or an "
        "auditor of no network"
        for each in found
    ]


def refusal(settings: Settings) -> str:
    """Why a production does not begin over this database. Empty where it may, or while nothing can be asked there."""
    if settings.mode != "production":
        return ""
    db = Database(settings.database_url)
    try:
        return "\n".join(strangers(db))
    except (Unavailable, SQLAlchemyError):
        return ""
    finally:
        db.engine.dispose()
