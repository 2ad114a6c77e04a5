"""audit verify, key, retire: whether the audit says what was written, its signing key, and its retention."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from app.audit import retiring
from app.audit.anchors import new_key, private_key, public_key, read_anchors
from app.audit.verifying import Finding, verify
from app.kernel.clock import SystemClock
from app.kernel.config import Settings
from app.kernel.db import Database

app = typer.Typer(no_args_is_help=True, help="The audit: its chain and its checkpoints.")
console = Console()


@app.callback()
def audit() -> None:
    """The audit: its chain and its checkpoints."""


@app.command()
def key() -> None:
    """Print a new signing key: the private half is a secret of the service, the public half is for whoever verifies."""
    private, public = new_key()
    console.print(f"COUNTERPART_AUDIT_KEY={private}\npublic: {public}", soft_wrap=True, highlight=False)


@app.command(name="verify")
def verify_chain(
    public: Annotated[str | None, typer.Option(help="The public half of the key.")] = None,
    anchors: Annotated[Path | None, typer.Option(help="The folder with the checkpoints.")] = None,
) -> None:
    """Walk the whole chain and name whatever was edited, deleted, swapped, inserted, truncated or rewritten."""
    settings = Settings()
    folder = anchors or settings.anchors
    secret = settings.audit_key
    signed_by = public_key(public) if public else None
    if signed_by is None and secret is not None:
        signed_by = private_key(secret.get_secret_value()).public_key()
    lines = read_anchors(folder) if folder else []
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task("Links", total=None)
        db = Database(settings.database_url)
        verdict = db.read_now(
            lambda session: verify(
                session, lines, signed_by, lambda done, of: bar.update(task, completed=done, total=of)
            )
        )
    db.engine.dispose()
    console.print(
        f"{verdict.links} links and {verdict.anchors} checkpoints looked at; {verdict.waiting} entries wait to be "
        f"linked; {verdict.retired} were removed after their time.",
        soft_wrap=True,
    )
    if not lines or signed_by is None:
        console.print("Without signed checkpoints a cut tail and a chain written anew cannot be seen.", soft_wrap=True)
    for each in verdict.findings:
        console.print(f"- {said(each)}", soft_wrap=True, highlight=False)
    if verdict.findings:
        raise typer.Exit(1)
    console.print("The audit says what was written.")


def said(finding: Finding) -> str:
    """A finding on one line."""
    place = "" if finding.position is None else f" at position {finding.position}"
    entry = "" if finding.entry_id is None else f", entry {finding.entry_id}"
    return f"{finding.kind}{place}{entry}"


@app.command()
def retire(
    years: Annotated[int, typer.Option(min=1, help="How long entries are kept.")],
) -> None:
    """Remove entries older than `years`, as the tables' owner; their links stay, and a signed checkpoint says so."""
    settings = Settings()
    if settings.audit_key is None or settings.anchors is None:
        console.print("Set COUNTERPART_AUDIT_KEY and COUNTERPART_ANCHORS: the removal must be signed.")
        raise typer.Exit(1)
    at = SystemClock().now()
    signing = private_key(settings.audit_key.get_secret_value())
    db = Database(settings.database_url)
    gone = retiring.retire(db, settings.anchors, signing, at - timedelta(days=365 * years), at)
    db.engine.dispose()
    console.print(f"{gone} entries were removed; their links stay.")
