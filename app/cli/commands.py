"""migrate, seed, serve, personas, check."""

import sys
from typing import Annotated

import typer
from rich.console import Console

from app.audit import keys
from app.cli import (
    audit,
    errands,
    operators,
    papers,
    schema,
    search,
    seed_all,
    seed_reference,
    serving,
    sessions,
    vault,
)
from app.identity import service as identity
from app.kernel.clock import SystemClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.kernel.logs import configure
from app.vault.service import furnish

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Counterpart, from the command line.")
app.add_typer(search.app, name="search")
app.add_typer(vault.app, name="vault")
app.add_typer(audit.app, name="audit")
app.command()(operators.admit_operator)
app.command()(sessions.end_sessions)
app.command(name="errands")(errands.set_aside)
app.command(name="verify")(papers.verify_paper)
console = Console()


@app.command()
def migrate() -> None:
    """Bring the database to the newest schema, and on PostgreSQL let the application's role in."""
    settings = Settings()
    schema.migrate(Database(settings.database_url).engine)
    schema.seal(settings)
    if settings.application_role and not settings.sqlite:
        schema.let_in(Database(settings.database_url).engine, settings.application_role)
    console.print("The schema is up to date.")


@app.command()
def seed(
    demo: Annotated[bool, typer.Option(help="Add the illustrative directory and the personas.")] = False,
    count: Annotated[int, typer.Option(help="How many illustrative focal points.")] = 400,
) -> None:
    """Fill a new database; one that has data keeps them, and gets the terms that it does not know yet."""
    settings, at = Settings(), SystemClock().now()
    db = Database(settings.database_url, info=furnish(settings))
    if db.read_now(seed_reference.seeded):
        new = db.write_now(seed_reference.seed_new_terms)
        console.print(f"Data are there already and were kept. Terms of this release added: {new}.")
        return
    seed_all.fill(db)
    console.print("Reference data: networks, jurisdictions, terms.")
    if demo:
        with console.status(f"{count} illustrative focal points"):
            seed_all.illustrate(db, count, at)
        console.print(f"Illustrative directory: {count} fictional focal points.")


@app.command()
def personas() -> None:
    """Show whom the demo lets one sign in as."""
    db, at = Database(Settings().database_url), SystemClock().now()
    console.print("Fictional persons of the demo:")
    for each in db.read_now(lambda session: identity.demo_personas(session, at)):
        where = ", ".join(filter(None, [each.jurisdiction, *each.networks]))
        console.print(f"  {each.key:<18}{each.display_name:<34}{where} ({', '.join(each.roles)})", soft_wrap=True)


@app.command()
def check() -> None:
    """Print every reason why this configuration is unfit, all at once, and warn of whom nobody answers."""
    settings = Settings()
    findings = settings.findings() + keys.findings(settings)
    if settings.mode == "production":
        findings += schema.unfit(settings)
        for warning in schema.unheard(settings, SystemClock().now()):
            console.print(f"Warning: {warning}", soft_wrap=True)
    for finding in findings:
        console.print(f"- {finding}")
    if findings:
        raise typer.Exit(1)
    console.print("Nothing found.")


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on.")] = None,
) -> None:
    """Serve the application."""
    settings = Settings()
    settings = settings.model_copy(update={"host": host or settings.host, "port": port or settings.port})
    if refusal := schema.refusal(settings):
        sys.exit(refusal)
    if serving.busy(settings.host, settings.port):
        sys.exit(f"Port {settings.port} is in use by another program. Choose another with --port.")
    configure(settings.log_level)
    serving.serve(settings)
