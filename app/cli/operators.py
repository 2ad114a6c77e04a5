"""admit-operator: whoever enrols everybody else has to be let in by somebody with a shell on the server."""

from datetime import datetime
from typing import Annotated

import typer
from rich.console import Console
from sqlmodel import col, func, select

from app.audit import service as audit
from app.identity import repository
from app.identity.models import Grant, Person
from app.kernel.clock import SystemClock
from app.kernel.config import Settings
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id

ENOUGH = 2
"""An operator's acts need a second one; the third is enrolled in the application, by two."""
console = Console()


def admit_operator(
    issuer: Annotated[str, typer.Option(help="The issuer of their provider, as in COUNTERPART_PROVIDERS.")],
    subject: Annotated[str, typer.Option(help="What that provider calls them (`sub`).")],
    name: Annotated[str, typer.Option(help="How they are called here, in Latin letters.")],
) -> None:
    """Admit one of the first two operators of a new installation."""
    settings, at = Settings(), SystemClock().now()
    if issuer not in {each.issuer for each in settings.providers}:
        console.print(f"No provider has the issuer {issuer}: set COUNTERPART_PROVIDERS first.")
        raise typer.Exit(1)
    if not Database(settings.database_url).write_now(lambda session: _admitted(session, issuer, subject, name, at)):
        console.print("There are operators already, or this person is known: enrol them in the application.")
        raise typer.Exit(1)
    console.print(f"{name} can sign in as an operator.")


def _admitted(session: WriteSession, issuer: str, subject: str, name: str, at: datetime) -> bool:
    operators = select(func.count()).select_from(Grant).where(col(Grant.role) == "operator")
    known = repository.person_by_subject(session, issuer, subject)
    if known is not None or session.exec(operators).one() >= ENOUGH:
        return False
    person = Person(
        id=new_id(), issuer=issuer, subject=subject, display_name=name, display_name_original=name, created_at=at
    )
    grant = Grant(id=new_id(), person_id=person.id, role="operator", valid_from=at, attested_at=at)
    session.add(person)
    session.flush()
    session.add(grant)
    audit.record(session, at=at, actor=None, action="operator.admitted", object_kind="grant", object_id=grant.id)
    return True
