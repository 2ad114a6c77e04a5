"""Containers run as nobody in particular, on a file system that they cannot change, without capabilities."""

import re

from tests.house.tree import ROOT
from tests.support.denominators import Counted

COMPOSE = (ROOT / "compose.yaml").read_text()
FOREIGN = {"scanner"}
"""An image that fetches its own signatures and changes its user by itself; it holds no key and no word of anybody."""


def _block(text: str, name: str, indent: str = "") -> str:
    """What stands under a name."""
    found = re.search(rf"^{indent}{name}:.*\n(?:(?:{indent}  .*|\s*)\n)*", text, re.MULTILINE)
    assert found, name
    return found[0]


def test_the_image_runs_as_a_numbered_user_that_is_not_root() -> None:
    users = re.findall(r"^USER (\d+):(\d+)$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)

    assert users[-1:] == [("10001", "10001")]


def test_every_container_is_hardened(counted: Counted) -> None:
    hardened, services = _block(COMPOSE, "x-hardened"), _block(COMPOSE, "services")
    names = re.findall(r"^  (\w+):", services, re.MULTILINE)
    bare = {name for name in names if not re.search(r"<<: \*(hardened|service)\b", _block(services, name, "  "))}

    counted(f"{len(names)} containers, {len(bare)} not ours to harden")
    assert [line in hardened for line in ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true")] == [True] * 3
    assert "<<: *hardened" in _block(COMPOSE, "x-service")
    assert bare == FOREIGN
    assert re.findall(r"cap_add|privileged: true|user: .?(?:0|root)\b|network_mode: host", COMPOSE) == []
