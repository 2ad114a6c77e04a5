"""audit verify, key, rotate-key, retire: whether the audit says what was written, its keys, and its retention."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from app.audit import keys, retiring
from app.audit.anchors import read_anchors
from app.audit.verifying import Finding, verify
from app.kernel.clock import SystemClock
from app.kernel.config import Settings
from app.kernel.db import Database

app = typer.Typer(no_args_is_help=True, help="The audit: its chain and its checkpoints.")
console = Console()
PUBLIC = "The public half of a key; once for each. One that has ended: KEY@2026-11-23T10:00:00Z."


@app.callback()
def audit() -> None:
    """The audit: its chain and its checkpoints."""


@app.command()
def key() -> None:
    """Print a new signing key: the private half is a secret of the service, the public half is for whoever verifies."""
    private, public = keys.new_key()
    console.print(f"COUNTERPART_AUDIT_KEY={private}\npublic: {public}", soft_wrap=True, highlight=False)


@app.command()
def rotate_key(
    hours: Annotated[int, typer.Option(min=0, help="How long the one in use counts still.")] = 1,
) -> None:
    """Print a new signing key, and the list in which the one in use ends; nothing is stored."""
    settings = Settings()
    end = SystemClock().now() + timedelta(hours=hours)
    before = keys.ended_at(settings, end)
    key()
    console.print(f"COUNTERPART_AUDIT_KEYS_BEFORE={json.dumps(before)}", soft_wrap=True, highlight=False)
    console.print(f"Set both, and start every process anew, one by one, before {end:%H:%M} UTC.", soft_wrap=True)
    console.print("Publish the new public half and the list: they are for whoever verifies.", soft_wrap=True)


@app.command(name="verify")
def verify_chain(
    public: Annotated[list[str] | None, typer.Option(help=PUBLIC)] = None,
    anchors: Annotated[Path | None, typer.Option(help="The folder with the checkpoints.")] = None,
) -> None:
    """Walk the whole chain and name whatever was edited, deleted, swapped, inserted, truncated or rewritten."""
    settings = Settings()
    folder = anchors or settings.anchors
    signed_by = keys.trusted(settings, public or ())
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
    if not lines or not signed_by:
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
    signing = keys.signing(settings)
    if signing is None or settings.anchors is None:
        console.print("Set COUNTERPART_AUDIT_KEY and COUNTERPART_ANCHORS: the removal must be signed.")
        raise typer.Exit(1)
    at = SystemClock().now()
    db = Database(settings.database_url)
    gone = retiring.retire(db, settings.anchors, signing, at - timedelta(days=365 * years), at)
    db.engine.dispose()
    console.print(f"{gone} entries were removed; their links stay.")
