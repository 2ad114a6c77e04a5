"""Runs migrations on the connection handed over by the command line, or on the configured database."""

from alembic import context
from sqlalchemy import Connection, text

from app.kernel.config import Settings
from app.kernel.db.engines import open_engine
from app.tables import metadata


def run(connection: Connection) -> None:
    """SQLite rebuilds a table to change it; foreign keys are off meanwhile and checked before the commit.

    `PRAGMA foreign_keys` does nothing inside a transaction, so it goes to the driver before one begins.
    """
    sqlite = connection.dialect.name == "sqlite"
    driver = connection.connection.driver_connection
    if sqlite and driver is not None:
        driver.execute("PRAGMA foreign_keys=OFF")
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=sqlite,
        transactional_ddl=True,
        compare_type=True,
        compare_server_default=True,
    )
    with context.begin_transaction():
        context.run_migrations()
        if sqlite and connection.execute(text("PRAGMA foreign_key_check")).first():
            raise RuntimeError("a migration left a row without what it refers to")
    if sqlite and driver is not None:
        driver.execute("PRAGMA foreign_keys=ON")


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with open_engine(Settings().database_url).connect() as own:
        run(own)
