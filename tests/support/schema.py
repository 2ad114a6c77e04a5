"""The schema of a new database, as a deployment gets it: by its migrations."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from app.kernel.db.engines import open_engine
from tests.support.parts import ROOT


def alembic_on(connection: Connection) -> Config:
    """Alembic, set to work on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(ROOT / "migrations"))
    config.attributes["connection"] = connection
    return config


def migrate(url: str) -> None:
    """Runs every migration on the empty database at `url`."""
    engine = open_engine(url)
    with engine.connect() as connection:
        command.upgrade(alembic_on(connection), "head")
    engine.dispose()
