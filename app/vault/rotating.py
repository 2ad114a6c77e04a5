"""A new master key, with the service running: keys are wrapped anew, nothing that they sealed is touched.

Processes read the file of master keys again when it changes; a key that one of them wraps meanwhile with the old master
is found by the next look.
"""

from collections.abc import Callable
from functools import partial

from sqlalchemy import bindparam, func, select, update

from app.kernel.db import Database, ReadSession, WriteSession
from app.vault.master import MasterKeys
from app.vault.service import WRAPPED

BATCH = 500
_ANEW = (
    update(WRAPPED)
    .where(WRAPPED.c.holder == bindparam("of"), WRAPPED.c.wrapped == bindparam("before"))
    .values(master=bindparam("by"), wrapped=bindparam("anew"))
)


def under_others(session: ReadSession, master: str) -> int:
    """How many keys are wrapped by another master key than this."""
    return session.connection().execute(select(func.count()).where(WRAPPED.c.master != master)).scalar_one()


def rewrap(db: Database, keys: MasterKeys, tell: Callable[[int], None]) -> None:
    """Wraps every key with the master key in use; tells how many were done with each batch."""
    while done := db.write_now(partial(_batch, keys=keys)):
        tell(done)


def _batch(session: WriteSession, keys: MasterKeys) -> int:
    connection = session.connection()
    wanted = select(WRAPPED.c.holder, WRAPPED.c.master, WRAPPED.c.wrapped).where(WRAPPED.c.master != keys.current())
    changes = []
    for holder, master, wrapped in connection.execute(wanted.limit(BATCH)):
        by, anew = keys.wrap(keys.unwrap(master, wrapped, holder), holder)
        changes.append({"of": holder, "before": wrapped, "by": by, "anew": anew})
    if changes:
        connection.execute(_ANEW, changes)
    return len(changes)
