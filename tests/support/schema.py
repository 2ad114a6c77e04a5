"""The schema of a new database."""

from app.kernel.db.engines import open_engine
from app.tables import metadata


def migrate(url: str) -> None:
    """Makes all tables in the empty database at `url`."""
    engine = open_engine(url)
    metadata.create_all(engine)
    engine.dispose()
