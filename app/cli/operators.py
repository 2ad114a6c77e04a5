"""admit-operator: whoever enrols everybody else has to be let in by somebody with a shell on the server."""

from datetime import datetime
from typing import Annotated

import typer
from rich.console import Console
from sqlmodel import col, func, select

from app.audit import service as audit
from app.identity import repository
from app.identity.grants import repository as grants
from app.identity.grants import service as granting
from app.identity.invitations import service as invitations
from app.identity.models import Grant, Person
from app.identity.passkeys.models import ISSUER
from app.kernel.clock import SystemClock
from app.kernel.config import Settings
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from app.outbox import service as outbox

ENOUGH = 2
"""An operator's acts need a second one; the third is enrolled in the application, by two."""
console = Console()


def admit_operator(
    name: Annotated[str, typer.Option(help="How they are called here, in Latin letters.")],
    issuer: Annotated[
        str | None, typer.Option(help="The issuer of their provider, as in COUNTERPART_PROVIDERS.")
    ] = None,
    subject: Annotated[str | None, typer.Option(help="What that provider calls them (`sub`).")] = None,
) -> None:
    """Admit one of the first two operators of a new installation; without a provider, by a passkey."""
    settings, at = Settings(), SystemClock().now()
    if (issuer or subject) and (not subject or issuer not in {each.issuer for each in settings.providers}):
        console.print(f"No provider has the issuer {issuer}: set COUNTERPART_PROVIDERS first.")
        raise typer.Exit(1)
    secret = Database(settings.database_url).write_now(
        lambda session: _admitted(session, issuer or ISSUER, subject or new_id(), name, at)
    )
    if secret is None:
        console.print("There are operators already, or this person is known: enrol them in the application.")
        raise typer.Exit(1)
    if issuer:
        console.print(f"{name} can sign in as an operator.")
    else:
        console.print(f"{name} can make a passkey, once within 72 hours, on the device that holds it:")
        console.print(f"{settings.address}/invitation#{secret}", soft_wrap=True)


def _admitted(session: WriteSession, issuer: str, subject: str, name: str, at: datetime) -> str | None:
    """The secret of an invitation, of use to whoever has no provider; None where it is too late for this command. Where
    operators have lapsed or left it is not."""
    operators = select(func.count()).select_from(Grant).where(col(Grant.role) == "operator", grants.lasting(at))
    known = repository.person_by_subject(session, issuer, subject)
    if known is not None or session.exec(operators).one() >= ENOUGH:
        return None
    person = Person(
        id=new_id(), issuer=issuer, subject=subject, display_name=name, display_name_original=name, created_at=at
    )
    grant = Grant(id=new_id(), person_id=person.id, role="operator", valid_from=at, attested_at=at)
    grant.valid_until = at + granting.LONGEST
    outbox.post(session, granting.DUE, {"id": grant.id}, at=at, due_at=at + granting.ATTESTED_FOR)
    session.add(person)
    session.flush()
    session.add(grant)
    audit.record(session, at=at, actor=None, action="operator.admitted", object_kind="grant", object_id=grant.id)
    return invitations.admit(session, person.id, at) if issuer == ISSUER else ""
