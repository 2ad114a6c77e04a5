"""counterpart admit-operator."""

import json
import re
from datetime import timedelta

from sqlalchemy import update
from sqlmodel import select
from typer.testing import CliRunner

from app.audit.models import AuditEntry
from app.cli import main
from app.identity.grants.service import DUE
from app.identity.invitations import service as invitations
from app.identity.models import Grant, Person
from app.kernel.clock import SystemClock
from app.kernel.db import Database
from app.outbox.models import Errand

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


def test_an_operator_has_an_end_is_asked_for_again_and_is_followed_once_they_lapsed(sqlite_url: str) -> None:
    admitted = [admit(sqlite_url, subject) for subject in ("one", "two")]
    database, at = Database(sqlite_url), SystemClock().now()
    ends = database.read_now(lambda session: session.exec(select(Grant.valid_until)).all())
    due = database.read_now(lambda session: session.exec(select(Errand.due_at).where(Errand.kind == DUE)).all())
    lapsed = update(Grant).values(valid_until=at)
    database.write_now(lambda session: session.connection().execute(lapsed))
    database.engine.dispose()

    assert (admitted, admit(sqlite_url, "three")) == ([0, 0], 0)
    assert [end is not None and timedelta(days=365) < end - at < timedelta(days=367) for end in ends] == [True] * 2
    assert [timedelta(days=89) < each - at < timedelta(days=91) for each in due] == [True] * 2


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
