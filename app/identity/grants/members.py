"""Who belongs to a network changes: what follows from that, for its forum and the rooms they are in through it, follows
by errand."""

from datetime import datetime

from app.kernel.db import WriteSession
from app.outbox import service as outbox

ERRAND = "network.members"


def changed(session: WriteSession, network: str | None, at: datetime, until: datetime | None = None) -> None:
    """Asks for it now, and once more at the moment at which a grant ends by itself."""
    for due in sorted({at, until or at}) if network is not None else ():
        outbox.post(session, ERRAND, {"id": network}, at=at, due_at=due)
