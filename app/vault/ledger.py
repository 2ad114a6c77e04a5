"""The ledger of destroyed keys, beside the master keys: after a restore it says what must be destroyed once more.

One line `holder instant` for each; a holder may stand in it twice.
"""

import os
from datetime import datetime
from pathlib import Path

from app.kernel.clock import wire
from app.kernel.config import Settings


def note(settings: Settings, holder: str, at: datetime) -> None:
    """Adds a line, durably."""
    file = ledger_file(settings)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a") as handle:
        handle.write(f"{holder} {wire(at)}\n")
        handle.flush()
        os.fsync(handle.fileno())


def noted(settings: Settings) -> list[str]:
    """The holders whose keys were destroyed, each once."""
    file = ledger_file(settings)
    lines = file.read_text("ascii").splitlines() if file.exists() else []
    return list(dict.fromkeys(line.split()[0] for line in lines if line.strip()))


def ledger_file(settings: Settings) -> Path:
    return settings.vault_folder() / "shredded.log"
