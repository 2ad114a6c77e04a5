"""What an operator may set for a provider, and whom it then lets in."""

from typing import Any

import pytest
from pydantic import ValidationError

from app.kernel.config import Settings
from app.kernel.providers import Provider

SETTING = {"key": "national", "issuer": "https://login.example", "client_id": "c", "names": {"en": "National"}}


def provider(**changes: Any) -> Provider:
    return Provider.model_validate(SETTING | changes)


@pytest.mark.parametrize(
    "wrong",
    [
        {"issuer": "http://login.example"},
        {"issuer": "https://login.example?tenant=1"},
        {"issuer": "https://user@login.example"},
        {"issuer": "login.example"},
        {"algorithms": ["none"]},
        {"algorithms": ["HS256"]},
        {"algorithms": []},
        {"key": "two/parts"},
        {"unknown": 1},
    ],
)
def test_what_would_open_a_hole_cannot_be_set(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        provider(**wrong)


LOOSE, HARD = {"acr": ["loose"]}, {"acr": ["hard"], "amr": ["hwk"]}


@pytest.mark.parametrize(
    ("assurance", "roles", "acr", "amr", "let_in"),
    [
        ({}, {"focal_point"}, "loose", (), False),
        ({"*": LOOSE}, {"focal_point"}, "loose", (), True),
        ({"*": LOOSE}, {"focal_point"}, None, (), False),
        ({"*": LOOSE}, set(), "loose", (), True),
        ({"*": LOOSE}, {"secretariat"}, "loose", (), False),
        ({"*": LOOSE, "secretariat": HARD}, {"secretariat"}, "loose", (), False),
        ({"*": LOOSE, "secretariat": HARD}, {"secretariat"}, "hard", (), True),
        ({"*": LOOSE, "secretariat": HARD}, {"secretariat"}, None, ("pwd", "hwk"), True),
        ({"*": LOOSE, "secretariat": HARD}, {"secretariat", "focal_point"}, "hard", (), False),
        ({"*": {}}, {"focal_point"}, None, (), False),
    ],
)
def test_every_role_has_to_be_satisfied_and_a_missing_rule_is_not_met(
    assurance: dict[str, Any], roles: set[str], acr: str | None, amr: tuple[str, ...], let_in: bool
) -> None:
    assert provider(assurance=assurance).admits(frozenset(roles), acr, amr) is let_in


def test_production_names_every_fault_of_a_provider() -> None:
    local = provider(issuer="http://127.0.0.1:9000")
    found = Settings(mode="production", providers=[local, local]).findings()

    assert [each for each in found if "provider" in each] == [
        "two providers with the same key: COUNTERPART_PROVIDERS",
        *[
            "provider national: its issuer must be an https address",
            "provider national: no assurance for `*`, so nobody is let in",
        ]
        * 2,
    ]
