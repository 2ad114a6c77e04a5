"""What a transaction is handed: a session to read with, or one to write and announce with."""

from collections.abc import Mapping
from typing import Any, Literal

from sqlalchemy import Connection
from sqlmodel import Session

from app.kernel.announce import Signal


class ReadSession(Session):
    """Reads one consistent state; what is written through it is never kept. `info`: what its process lends it."""

    def __init__(self, connection: Connection, info: Mapping[str, Any]) -> None:
        super().__init__(bind=connection, autoflush=False, expire_on_commit=False, info=dict(info))


class WriteSession(Session):
    """One command's share of a transaction that it may have in common with others.

    It joins the transaction of its connection, `apart` in a savepoint of its own: what it flushes is committed by
    the write queue, together with what arrived at the same time. `announce` is heard by readers after the commit,
    and never without it.
    """

    def __init__(self, connection: Connection, info: Mapping[str, Any], *, apart: bool = False) -> None:
        mode: Literal["create_savepoint", "rollback_only"] = "create_savepoint" if apart else "rollback_only"
        super().__init__(bind=connection, expire_on_commit=False, join_transaction_mode=mode, info=dict(info))
        self.signals: list[Signal] = []
        self.near_signals: list[Signal] = []

    def announce(self, topic: str, key: str, seq: int) -> None:
        """Tells every process, once this is committed, that `key` has reached `seq`."""
        self.signals.append(Signal(topic, key, seq))

    def announce_near(self, topic: str, key: str, seq: int) -> None:
        """Tells this process only: for marks that may be late elsewhere (NOTIFY takes a global lock)."""
        self.near_signals.append(Signal(topic, key, seq))

    def keep(self) -> None:
        """Flushes, and in a savepoint of its own releases it; the commit is the write queue's."""
        self.flush()
        super().commit()

    def commit(self) -> None:
        raise RuntimeError("the write queue commits")
