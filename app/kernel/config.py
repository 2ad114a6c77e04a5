"""What an operator can set: environment variables that begin with COUNTERPART_ (docs/operating.md)."""

import os
from ipaddress import IPv6Network, ip_network
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.kernel.guessing import guessable
from app.kernel.providers import Provider

Mode = Literal["demo", "production"]
LONGEST = {
    "session_hours": 12,
    "session_idle_minutes": 30,
    "secretariat_session_hours": 8,
    "secretariat_idle_minutes": 15,
}
"""How long a session may last, at most and unused: an operator can only shorten it."""
WIDEST = {4: 8, 6: 7}
"""How much of an address a network of proxies is to say: 10.0.0.0/8 and fc00::/7 are the widest that are somebody's."""
MAPPED = IPv6Network("::ffff:0:0/96")
"""Where all of the old addresses are within the new."""
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
    vault: Path | None = None
    """The folder of the master keys (app/vault): on another disk and in another backup than the database."""
    files: str | None = None
    """Where files of consultations lie, sealed: a folder, or a bucket (`s3://name/folder`, credentials as AWS_…)."""
    clamd: str | None = None
    """The virus scanner, `unix:` and the path of its socket, or `host:port`; with none every file is held."""
    audit_key: SecretStr | None = None
    """With which the audit's checkpoints are signed: 32 bytes in base64 (`counterpart audit key` makes one)."""
    audit_keys_before: list[str] = []
    """The public halves of the keys before it, each with its end (`counterpart audit rotate-key` writes the list)."""
    anchors: Path | None = None
    """The folder for the audit's checkpoints: on another disk than the database, where nothing is ever overwritten."""
    application_role: str | None = None
    """PostgreSQL: the role that `migrate` lets read and write, and that owns nothing."""
    fonts: Path = Path("/usr/share/fonts/truetype")
    """Where the fonts of papers are: Debian's fonts-noto-core."""
    mail_host: str | None = None
    """The mail server for letters; with none they are laid into `mail_folder`, and with neither none is written."""
    mail_port: int = 587
    mail_security: Literal["starttls", "tls", "none"] = "starttls"
    mail_user: str | None = None
    mail_password: SecretStr | None = None
    mail_from: str = "counterpart@localhost"
    mail_folder: Path | None = None
    push_key: SecretStr | None = None
    """The service's own key for web push: the private number of P-256 in URL-safe base64 (RFC 8292)."""
    push_contact: str | None = None
    push_services: list[str] = [
        "fcm.googleapis.com",
        "push.services.mozilla.com",
        "push.apple.com",
        "notify.windows.com",
    ]
    """The hosts to which pushes may go."""

    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    frontend: Path = HERE / "frontend" / "dist"
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    sweep_seconds: float = 1.0
    """How often a process looks by itself for what a lost signal would have told it (protocol.md, promise 4)."""

    providers: list[Provider] = []
    """The OpenID providers through which people sign in."""

    session_hours: int = 12
    session_idle_minutes: int = 30
    secretariat_session_hours: int = 8
    secretariat_idle_minutes: int = 15
    requests_per_second: float = 20
    """How often one session may ask, for long (app/kernel/rates.py: ten times as often for a second; a person twice as
    often, an address 25 times)."""
    proxies: list[str] = ["127.0.0.1"]
    """Whose word about a caller's address is taken (X-Forwarded-For): your proxies."""
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
        if len({provider.key for provider in self.providers}) < len(self.providers):
            found.append("two providers with the same key: COUNTERPART_PROVIDERS")
        if not self.origins:
            found.append("no allowed Origin: set COUNTERPART_ORIGINS")
        found += [f"people would come without TLS: {each}" for each in self.origins if not each.startswith("https://")]
        for provider in self.providers:
            found += provider.findings()
        if self.vault is None or not self.vault.is_dir():
            found.append("no master keys: set COUNTERPART_VAULT to a folder and run `counterpart vault rotate`")
        if self.audit_key is None or self.anchors is None:
            found.append("no checkpoints of the audit: set COUNTERPART_AUDIT_KEY and COUNTERPART_ANCHORS")
        if not (self.fonts / "noto" / "NotoSans-Regular.ttf").is_file():
            found.append("no fonts for papers: install fonts-noto-core or set COUNTERPART_FONTS")
        if self.files is None or self.clamd is None:
            found.append("no place or no scanner for files: set COUNTERPART_FILES and COUNTERPART_CLAMD")
        if self.sqlite and self.workers > 1:
            found.append("SQLite serves one process: use PostgreSQL for COUNTERPART_WORKERS > 1")
        if self.meilisearch_url and not self.meilisearch_key:
            found.append("Meilisearch without a key: set COUNTERPART_MEILISEARCH_KEY")
        if self.log_level == "debug":
            found.append("libraries would log what they handle: COUNTERPART_LOG_LEVEL is debug")
        found += [
            f"whoever comes could choose the address they are counted by: name your proxies instead of {each} in "
            "COUNTERPART_PROXIES"
            for each in self.proxies
            if _everybody(each)
        ]
        found += [
            f"a session lasts from 1 to {most}: COUNTERPART_{name.upper()}"
            for name, most in LONGEST.items()
            if not 1 <= getattr(self, name) <= most
        ]
        return found + self._guessable()

    def _guessable(self) -> list[str]:
        """Every secret there is that could be guessed."""
        password = urlsplit(self.database_url).password
        secrets = {
            "COUNTERPART_MEILISEARCH_KEY": self.meilisearch_key,
            "COUNTERPART_AUDIT_KEY": self.audit_key,
            "COUNTERPART_DATABASE_URL": SecretStr(password) if password is not None else None,
            "COUNTERPART_MAIL_PASSWORD": self.mail_password,
            "COUNTERPART_PUSH_KEY": self.push_key,
            **{f"COUNTERPART_PROVIDERS, {each.key}": each.client_secret for each in self.providers},
        }
        return [
            f"a secret that could be guessed: {name}"
            for name, secret in secrets.items()
            if secret is not None and guessable(secret.get_secret_value())
        ]

    @property
    def address(self) -> str:
        """Where people find the service: the first allowed origin; providers send them back there. By a name also in
        the demo: a number is no host for a passkey."""
        return self.origins[0] if self.origins else f"http://localhost:{self.port}"

    def vault_folder(self) -> Path:
        """Where the master keys are; for a demo that was told nothing, beside its database."""
        if self.vault is not None:
            return self.vault
        return Path(self.database_url.removeprefix("sqlite:///") if self.sqlite else "var/any").with_name("vault")

    def files_place(self) -> str:
        """Where files lie; for a demo that was told nothing, beside its master keys."""
        return self.files or str(self.vault_folder().with_name("files"))

    def allowed_origins(self) -> frozenset[str]:
        """The exact Origin values accepted; the demo adds its own address on loopback."""
        own = {f"http://{name}:{self.port}" for name in ("127.0.0.1", "localhost")} if self.mode == "demo" else set()
        return frozenset(self.origins) | own


def _everybody(proxy: str) -> bool:
    """Whether a proxy's address stands for whoever comes."""
    try:
        network = ip_network(proxy.strip(), strict=False)
    except ValueError:
        return "*" in proxy
    within = isinstance(network, IPv6Network) and network.overlaps(MAPPED)
    return network.prefixlen < (MAPPED.prefixlen + WIDEST[4] if within else WIDEST[network.version])
