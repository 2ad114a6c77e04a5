"""verify: whether a paper that was handed out is as the service made it. Needs no connection and no database."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from app.audit import keys
from app.cli.audit import PUBLIC
from app.consultations.papers.seals import Verdict, verify
from app.kernel.config import Settings

console = Console()
SAID: dict[Verdict, str] = {
    "genuine": "The file is as it was made.",
    "unsigned": "The file is as it was made, but nobody signed it.",
    "changed": "The file was changed after it was made.",
    "forged": "The seal was not made with a key that counted then.",
    "unknown": "There is no seal in this file.",
}


def verify_paper(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="A transcript or draft, PDF or JSON.")],
    public: Annotated[list[str] | None, typer.Option(help=PUBLIC)] = None,
) -> None:
    """Compare a transcript or a draft with its seal, without a connection."""
    trusted = keys.trusted(Settings(), public or ())
    verdict, seal = verify(file.read_bytes(), trusted)
    console.print(SAID[verdict])
    if seal is not None:
        console.print(f"No. {seal.number} of {seal.at}, SHA-256 {seal.digest}", soft_wrap=True, highlight=False)
    if verdict == "genuine" and not trusted and seal is not None:
        console.print(
            f"Signed with the key {seal.key}: compare it with the one that the service publishes.", soft_wrap=True
        )
    if verdict not in ("genuine", "unsigned"):
        raise typer.Exit(1)
