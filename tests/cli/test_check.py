"""counterpart check: every reason at once, also when there is no database to look into."""

import pytest
from typer.testing import CliRunner

from app.cli import main


@pytest.mark.parametrize("url", ["sqlite:////nowhere/counterpart.db", "postgresql://nobody@127.0.0.1:1/none"])
def test_a_database_that_does_not_answer_is_one_finding_among_the_others(url: str) -> None:
    environment = {"COUNTERPART_DATABASE_URL": url, "COUNTERPART_AUDIT_KEYS_BEFORE": '["no key"]'}

    result = CliRunner().invoke(main, ["check"], env=environment)

    said = result.output.replace("\n", " ")
    assert result.exit_code == 1
    for part in ("no allowed Origin", "no checkpoints", "no list of keys", "the database does not answer"):
        assert part in said, said


def test_it_warns_of_an_only_operator_whom_nobody_answers_and_of_a_second_says_nothing(sqlite_url: str) -> None:
    """A warning is no finding: a service begins with one."""
    admitted = {"COUNTERPART_DATABASE_URL": sqlite_url}
    said = []
    for name in ("One", "Two"):
        CliRunner().invoke(main, ["admit-operator", "--name", name], env=admitted)
        said.append(CliRunner().invoke(main, ["check"], env=admitted | {"COUNTERPART_MODE": "production"}).output)

    assert ["Warning: nobody answers what an only operator asks" in each for each in said] == [True, False]
