"""What every room is handed: the settings, the clock, the database, the announcer."""

from dataclasses import dataclass

from app.kernel.announce import Announcer
from app.kernel.clock import Clock
from app.kernel.config import Settings
from app.kernel.db import Database


@dataclass(frozen=True, slots=True)
class House:
    """One process's parts; made once, in the lifespan."""

    settings: Settings
    clock: Clock
    db: Database
    announcer: Announcer
