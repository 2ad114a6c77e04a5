"""Production refuses to start unfit (security.md, section 7)."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from app.kernel.config import Settings
from app.kernel.providers import Provider
from app.main import create_app

DRAWN = "q7RzK0vXw2nLs9TfYb4HjC6mPd8GaE1uVo3QiNx5Bk0="
FIT = Settings(
    mode="production",
    origins=["https://counterpart.example"],
    database_url="postgresql://x/y",
    audit_key=SecretStr(DRAWN),
    anchors=Path("anchors"),
    clamd="unix:/run/clamav/clamd.ctl",
)


def provider(**changes: Any) -> Provider:
    setting = {"key": "national", "issuer": "https://login.example", "client_id": "c", "names": {"en": "National"}}
    return Provider.model_validate(setting | {"assurance": {"*": {"acr": ["strong"]}}} | changes)


@pytest.mark.parametrize(
    ("change", "findings"),
    [
        ({}, []),
        ({"origins": []}, ["ORIGINS"]),
        ({"audit_key": None}, ["AUDIT_KEY"]),
        ({"anchors": None}, ["ANCHORS"]),
        ({"vault": None}, ["VAULT"]),
        ({"files": None}, ["FILES"]),
        ({"clamd": None}, ["CLAMD"]),
        ({"vault": Path("nowhere")}, ["VAULT"]),
        ({"database_url": "sqlite:///x.db", "workers": 2}, ["WORKERS"]),
        ({"database_url": "sqlite:///x.db", "workers": 1}, []),
        ({"meilisearch_url": "http://127.0.0.1:7700"}, ["MEILISEARCH_KEY"]),
        ({"meilisearch_url": "http://127.0.0.1:7700", "meilisearch_key": SecretStr("masterKey")}, ["MEILISEARCH_KEY"]),
        ({"audit_key": SecretStr("short")}, ["AUDIT_KEY"]),
        ({"database_url": "postgresql://counterpart:postgres@database/counterpart"}, ["DATABASE_URL"]),
        ({"database_url": f"postgresql://counterpart:{DRAWN.strip('=')}@database/counterpart"}, []),
        ({"database_url": f"postgresql://counterpart:{'p' * 48}@database/counterpart"}, ["DATABASE_URL"]),
        ({"audit_key": SecretStr("change-me-change-me-2026")}, ["AUDIT_KEY"]),
        ({"meilisearch_key": SecretStr("MASTER_KEY-of-the-search-server")}, ["MEILISEARCH_KEY"]),
        ({"mail_password": SecretStr("Password-2026-Password")}, ["MAIL_PASSWORD"]),
        ({"push_key": SecretStr("short")}, ["PUSH_KEY"]),
        ({"mail_password": SecretStr(DRAWN), "push_key": SecretStr(DRAWN)}, []),
        ({"providers": [provider(client_secret="the-secret-of-the-client")]}, ["PROVIDERS, national"]),
        (
            {"providers": [provider(client_secret=DRAWN), provider(key="other", client_secret="0" * 40)]},
            ["PROVIDERS, other"],
        ),
        ({"session_hours": 999}, ["SESSION_HOURS"]),
        ({"session_hours": 0, "session_idle_minutes": 31}, ["SESSION_HOURS", "SESSION_IDLE_MINUTES"]),
        (
            {"secretariat_session_hours": 9, "secretariat_idle_minutes": 16},
            ["SECRETARIAT_SESSION_HOURS", "SECRETARIAT_IDLE_MINUTES"],
        ),
        ({"session_hours": 1, "session_idle_minutes": 5, "secretariat_session_hours": 1}, []),
        ({"proxies": ["*"]}, ["PROXIES"]),
        ({"proxies": ["127.0.0.1", "*", "0.0.0.0/0", "::/0", "128.0.0.0/1"]}, ["PROXIES"] * 4),
        ({"proxies": ["::ffff:0:0/96", "::/64"]}, ["PROXIES"] * 2),
        ({"proxies": ["10.0.0.0/8", "fc00::/7", "::ffff:10.0.0.0/104", "unix:", "192.0.2.7", "2001:db8::7"]}, []),
        ({"mode": "demo", "proxies": ["*"]}, []),
        ({"origins": ["http://counterpart.example"]}, ["http://counterpart.example"]),
        ({"log_level": "debug"}, ["LOG_LEVEL"]),
        (
            {"origins": ["http://a.example"], "log_level": "debug", "vault": None, "audit_key": SecretStr("x")},
            ["http://a.example", "VAULT", "LOG_LEVEL", "AUDIT_KEY"],
        ),
        ({"origins": [], "meilisearch_url": "http://127.0.0.1:7700"}, ["ORIGINS", "MEILISEARCH_KEY"]),
        ({"mode": "demo", "host": "0.0.0.0"}, ["HOST"]),
        ({"mode": "demo", "origins": []}, []),
    ],
)
def test_every_finding_is_named_at_once(change: dict[str, object], findings: list[str]) -> None:
    """Each by the setting that it is about."""
    found = FIT.model_copy(update=change).findings()

    assert [name in said for name, said in zip(findings, found, strict=True)] == [True] * len(found), found


def test_a_proxy_that_is_everybody_is_named_with_what_to_do() -> None:
    [said] = FIT.model_copy(update={"proxies": ["127.0.0.1", "*"]}).findings()

    assert said.startswith("whoever comes could choose the address they are counted by")
    assert said.endswith("name your proxies instead of * in COUNTERPART_PROXIES")


def test_an_unfit_configuration_does_not_start() -> None:
    with pytest.raises(SystemExit, match="COUNTERPART_ORIGINS"):
        create_app(FIT.model_copy(update={"origins": []}))
