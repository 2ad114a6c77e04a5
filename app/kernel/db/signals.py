"""Signals between processes: NOTIFY inside the transaction, LISTEN on a connection of its own.

A signal lost here costs seconds, never a fact: every listener also sweeps.
"""

import asyncio
import json
import logging
import secrets

import psycopg
from sqlalchemy import URL, Connection, text

from app.kernel.announce import Announcer, Signal

CHANNEL = "counterpart"
_PAYLOAD = 7_900  # PostgreSQL allows less than 8,000 bytes
_NOTIFY = text("SELECT pg_notify(:channel, :payload)")
log = logging.getLogger(__name__)


def no_notify(connection: Connection, signals: list[Signal]) -> None:
    """One process has nobody else to tell."""


class PostgresSignals:
    """Tells other processes and hears them; one's own signals are delivered at once and skipped here."""

    def __init__(self, url: URL, announcer: Announcer) -> None:
        self._address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._announcer = announcer
        self._origin = secrets.token_hex(6)

    def notify(self, connection: Connection, signals: list[Signal]) -> None:
        """Queues `signals` to be sent with the commit of this transaction, and never without it."""
        for payload in payloads(self._origin, signals):
            connection.execute(_NOTIFY, {"channel": CHANNEL, "payload": payload})

    async def listen(self) -> None:
        """Delivers until cancelled; connects again, with patience, when the connection is lost."""
        patience = 0.2
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(
                    self._address, autocommit=True, connect_timeout=5
                ) as connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    patience = 0.2
                    async for heard in connection.notifies():
                        self._hear(heard.payload)
            except psycopg.Error:
                log.warning("signals lost; listening again", extra={"in_seconds": patience})
            await asyncio.sleep(patience)
            patience = min(patience * 2, 5.0)

    def _hear(self, payload: str) -> None:
        origin, *rows = json.loads(payload)
        if origin != self._origin:
            self._announcer.deliver(Signal(*row) for row in rows)


def payloads(origin: str, signals: list[Signal]) -> list[str]:
    """As few payloads as hold all `signals`, each below PostgreSQL's bound."""
    found: list[str] = []
    rows: list[Signal] = []
    size = 0
    for signal in signals:
        width = len(json.dumps(signal)) + 2
        if rows and size + width > _PAYLOAD - 40:
            found.append(json.dumps([origin, *rows]))
            rows, size = [], 0
        rows.append(signal)
        size += width
    if rows:
        found.append(json.dumps([origin, *rows]))
    return found
