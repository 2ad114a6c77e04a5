"""`make audit`: an answer that looked at nothing is none, and what was found is named."""

import json

import pytest

from tools.audit import of_npm, of_python, verdict
from tools.steps import Stop

WEAK = {"id": "PYSEC-1", "fix_versions": ["2.0"], "aliases": [], "description": ""}
PYTHON = {
    "dependencies": [{"name": "a", "version": "1.0", "vulns": [WEAK]}, {"name": "b", "version": "1", "vulns": []}]
}
NPM = {"vulnerabilities": {"c": {"severity": "high", "range": "<2"}}, "metadata": {"dependencies": {"prod": 34}}}


def test_what_is_known_is_named_with_how_many_were_looked_up() -> None:
    said = verdict("python", 3, of_python(json.dumps(PYTHON))), verdict("npm", 34, of_npm(json.dumps(NPM)))

    assert said == (
        ["python: 2 of 3 libraries looked up, 1 known vulnerabilities", "- a 1.0: PYSEC-1, mended in 2.0"],
        ["npm: 34 of 34 libraries looked up, 1 known vulnerabilities", "- c: high, <2"],
    )


@pytest.mark.parametrize(
    "said", ["", "[]", "{}", json.dumps({"dependencies": [{"name": "a", "skip_reason": "not found"}]})]
)
def test_no_answer_of_pip_audit_is_taken_for_a_good_one(said: str) -> None:
    with pytest.raises(Stop):
        of_python(said)


@pytest.mark.parametrize("said", ["", json.dumps({"error": {"code": "ENETUNREACH"}})])
def test_no_answer_of_npm_is_taken_for_a_good_one(said: str) -> None:
    with pytest.raises(Stop):
        of_npm(said)


def test_a_look_at_nothing_is_no_answer() -> None:
    with pytest.raises(Stop, match="none of 80"):
        verdict("python", 80, of_python('{"dependencies": []}'))
