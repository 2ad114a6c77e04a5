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
        ({}, 0),
        ({"origins": []}, 1),
        ({"audit_key": None}, 1),
        ({"anchors": None}, 1),
        ({"vault": None}, 1),
        ({"files": None}, 1),
        ({"clamd": None}, 1),
        ({"vault": Path("nowhere")}, 1),
        ({"database_url": "sqlite:///x.db", "workers": 2}, 1),
        ({"database_url": "sqlite:///x.db", "workers": 1}, 0),
        ({"meilisearch_url": "http://127.0.0.1:7700"}, 1),
        ({"meilisearch_url": "http://127.0.0.1:7700", "meilisearch_key": SecretStr("masterKey")}, 1),
        ({"audit_key": SecretStr("short")}, 1),
        ({"database_url": "postgresql://counterpart:postgres@database/counterpart"}, 1),
        ({"database_url": f"postgresql://counterpart:{DRAWN.strip('=')}@database/counterpart"}, 0),
        ({"database_url": f"postgresql://counterpart:{'p' * 48}@database/counterpart"}, 1),
        ({"audit_key": SecretStr("change-me-change-me-2026")}, 1),
        ({"meilisearch_key": SecretStr("MASTER_KEY-of-the-search-server")}, 1),
        ({"mail_password": SecretStr("Password-2026-Password")}, 1),
        ({"push_key": SecretStr("short")}, 1),
        ({"mail_password": SecretStr(DRAWN), "push_key": SecretStr(DRAWN)}, 0),
        ({"providers": [provider(client_secret="the-secret-of-the-client")]}, 1),
        ({"providers": [provider(client_secret=DRAWN), provider(key="other", client_secret="0" * 40)]}, 1),
        ({"session_hours": 999}, 1),
        ({"session_hours": 0, "session_idle_minutes": 31}, 2),
        ({"secretariat_session_hours": 9, "secretariat_idle_minutes": 16}, 2),
        ({"session_hours": 1, "session_idle_minutes": 5, "secretariat_session_hours": 1}, 0),
        ({"proxies": ["*"]}, 1),
        ({"proxies": ["127.0.0.1", "*", "0.0.0.0/0", "::/0", "128.0.0.0/1"]}, 4),
        ({"proxies": ["::ffff:0:0/96", "::/64"]}, 2),
        ({"proxies": ["10.0.0.0/8", "fc00::/7", "::ffff:10.0.0.0/104", "unix:", "192.0.2.7", "2001:db8::7"]}, 0),
        ({"mode": "demo", "proxies": ["*"]}, 0),
        ({"origins": ["http://counterpart.example"]}, 1),
        ({"log_level": "debug"}, 1),
        ({"origins": ["http://a.example"], "log_level": "debug", "vault": None, "audit_key": SecretStr("x")}, 4),
        ({"origins": [], "meilisearch_url": "http://127.0.0.1:7700"}, 2),
        ({"mode": "demo", "host": "0.0.0.0"}, 1),
        ({"mode": "demo", "origins": []}, 0),
    ],
)
def test_every_finding_is_named_at_once(change: dict[str, object], findings: int) -> None:
    assert len(FIT.model_copy(update=change).findings()) == findings


def test_a_proxy_that_is_everybody_is_named_with_what_to_do() -> None:
    [said] = FIT.model_copy(update={"proxies": ["127.0.0.1", "*"]}).findings()

    assert said.startswith("whoever comes could choose the address they are counted by")
    assert said.endswith("name your proxies instead of * in COUNTERPART_PROXIES")


def test_an_unfit_configuration_does_not_start() -> None:
    with pytest.raises(SystemExit, match="COUNTERPART_ORIGINS"):
        create_app(FIT.model_copy(update={"origins": []}))
