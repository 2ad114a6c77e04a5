"""counterpart admit-operator."""

import json
import re

from sqlmodel import select
from typer.testing import CliRunner

from app.audit.models import AuditEntry
from app.cli import main
from app.identity.invitations import service as invitations
from app.identity.models import Grant, Person
from app.kernel.clock import SystemClock
from app.kernel.db import Database

ISSUER = "https://login.example"


def admit(url: str, subject: str, issuer: str = ISSUER) -> int:
    provider = {"key": "national", "issuer": ISSUER, "client_id": "c", "names": {"en": "National"}}
    environment = {"COUNTERPART_DATABASE_URL": url, "COUNTERPART_PROVIDERS": json.dumps([provider])}
    options = ["--issuer", issuer, "--subject", subject, "--name", "Operator One"]
    return CliRunner().invoke(main, ["admit-operator", *options], env=environment).exit_code


def test_two_operators_are_let_in_and_no_third(sqlite_url: str) -> None:
    ended = [admit(sqlite_url, subject) for subject in ("one", "one", "two", "three")]

    assert ended == [0, 1, 0, 1]
    database = Database(sqlite_url)
    people = select(Person.issuer, Person.subject, Grant.role).join(Grant).order_by(Person.subject)
    assert database.read_now(lambda session: session.exec(people).all()) == [
        (ISSUER, "one", "operator"),
        (ISSUER, "two", "operator"),
    ]
    acts = database.read_now(lambda session: session.exec(select(AuditEntry.action)).all())
    assert acts == ["operator.admitted"] * 2
    database.engine.dispose()


def test_without_a_provider_they_are_let_in_by_a_passkey(sqlite_url: str) -> None:
    environment = {"COUNTERPART_DATABASE_URL": sqlite_url, "COUNTERPART_ORIGINS": '["https://counterpart.example"]'}

    said = CliRunner().invoke(main, ["admit-operator", "--name", "Operator One"], env=environment)

    secret = re.search(r"https://counterpart\.example/invitation#(\S{43})\n", said.output)
    assert secret, said.output
    database, at = Database(sqlite_url), SystemClock().now()
    invited = database.read_now(lambda session: invitations.opened(session, secret[1], at)[1].display_name)
    database.engine.dispose()
    assert invited == "Operator One"


def test_nobody_is_let_in_for_a_provider_that_is_not_set(sqlite_url: str) -> None:
    assert admit(sqlite_url, "one", "https://other.example") == 1
