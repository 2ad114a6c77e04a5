"""What is shipped is listed, and no secret is in the tree (security.md, section 7)."""

import json
import re

import pytest

from tests.house.test_locks import _locked
from tests.house.tree import ROOT, lines
from tests.support.denominators import Counted
from tools import sbom

SECRETS = {
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "a key of a cloud": r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}\b",
    "a token of a forge": r"\b(?:gh[pousr]_\w{36}|github_pat_\w{60}|glpat-[\w-]{20})\b",
    "a token of a registry": r"\bnpm_\w{36}\b|\bpypi-[\w-]{60}",
    "a token of a messenger": r"\bxox[abprs]-[\w-]{10}",
    "a signed token": r"\beyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{20}",
    "a password in an address": r"\b(?:postgresql|postgres|https?)://[^\s/:@'\"{}$<%]+:(?!password@)[^\s@'\"{}$<%]{8,}@",
    "a named secret": r"(?:secret|SECRET|password|PASSWORD|api_key|API_KEY|token|TOKEN)['\"]?\s*[:=]\s*"
    r"['\"](?=[^'\"]*\d)(?=[^'\"]*[a-z])[\w+/=-]{24,}['\"]",
}
EXAMPLES = {
    "tests/house/test_supply.py",
    "tests/kernel/test_configuration.py",
}
"""Files that hold made-up ones to be refused."""


@pytest.mark.parametrize(
    "line",
    [
        "-----BEGIN PRIVATE KEY-----",
        "AKIA" + "A1" * 8,
        "ghp_" + "a1" * 18,
        "xoxb-1234567890",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0." + "a" * 24,
        "postgresql://counterpart:rather-long@database/counterpart",
        'CLIENT_SECRET = "9f86d081884c7d659a2feaa0c55ad015"',
    ],
)
def test_the_scan_knows_a_secret_when_it_sees_one(line: str) -> None:
    assert any(re.search(pattern, line) for pattern in SECRETS.values())


def test_no_secret_is_in_the_tree(counted: Counted) -> None:
    looked, found = 0, list[str]()
    pattern = re.compile("|".join(SECRETS.values()))
    for place, line in lines():
        looked += 1
        if pattern.search(line) and place.split(":")[0] not in EXAMPLES:
            found.append(place)

    counted(f"{looked} lines looked at, {len(found)} secrets")
    assert found == []


def test_the_bill_names_every_library_that_is_shipped_with_its_hash(counted: Counted) -> None:
    document = json.loads(json.dumps(sbom.bill()))
    npm = json.loads((ROOT / "frontend" / "package-lock.json").read_text())["packages"]
    shipped = {
        f"{path.rpartition('node_modules/')[2]} {package['version']}"
        for path, package in npm.items()
        if path and not package.get("dev")
    } | {f"{name} {version}" for name, versions in _locked("requirements.lock").items() for version in versions}
    listed = {f"{each['name'].lower().replace('_', '-')} {each['version']}" for each in document["components"]}

    counted(f"{len(document['components'])} libraries in the bill of materials")
    assert listed == {each.lower().replace("_", "-") for each in shipped}
    assert all(each["hashes"] for each in document["components"])
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    assert document == sbom.bill(), "the same locks, the same bill"
