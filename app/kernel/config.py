"""What an operator can set: environment variables that begin with COUNTERPART_ (docs/operating.md)."""

import os
from pathlib import Path
from typing import Literal

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

Mode = Literal["demo", "production"]
HERE = Path(__file__).resolve().parents[2]


class Settings(BaseSettings):
    """The configuration of one process. Times in seconds, sizes in bytes."""

    model_config = SettingsConfigDict(
        env_prefix="COUNTERPART_",
        secrets_dir=os.environ.get("COUNTERPART_SECRETS_DIR"),
        extra="ignore",
        frozen=True,
        env_ignore_empty=True,
    )

    mode: Mode = "production"
    database_url: str = "sqlite:///var/counterpart.db"
    origins: list[str] = []
    meilisearch_url: str | None = None
    meilisearch_key: SecretStr | None = None
    meilisearch_index: str = "focal_points"
    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    frontend: Path = HERE / "frontend" / "dist"
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    sweep_seconds: float = 2.0
    """How often a process looks by itself for what a lost signal would have told it (protocol.md, promise 4)."""

    session_hours: int = 12
    session_idle_minutes: int = 30
    secretariat_session_hours: int = 8
    secretariat_idle_minutes: int = 15
    max_request_bytes: int = 1_000_000
    write_queue_limit: int = 5_000

    @property
    def sqlite(self) -> bool:
        return self.database_url.startswith("sqlite")

    def findings(self) -> list[str]:
        """Reasons why this configuration must not go into production; empty when there are none."""
        found: list[str] = []
        if self.mode == "demo":
            if self.host not in {"127.0.0.1", "localhost", "::1"}:
                found.append("the demo may listen on loopback only: COUNTERPART_HOST")
            return found
        if not self.origins:
            found.append("no allowed Origin: set COUNTERPART_ORIGINS")
        if self.sqlite and self.workers > 1:
            found.append("SQLite serves one process: use PostgreSQL for COUNTERPART_WORKERS > 1")
        if self.meilisearch_url and not self.meilisearch_key:
            found.append("Meilisearch without a key: set COUNTERPART_MEILISEARCH_KEY")
        return found

    def allowed_origins(self) -> frozenset[str]:
        """The exact Origin values accepted; the demo adds its own address on loopback."""
        own = {f"http://{name}:{self.port}" for name in ("127.0.0.1", "localhost")} if self.mode == "demo" else set()
        return frozenset(self.origins) | own
