"""What a file is its content says, and whether it is harmless a scanner; without an answer it is served to nobody."""

from datetime import timedelta
from pathlib import Path
from shutil import move
from typing import Any

import httpx
from fastapi import FastAPI

from app.kernel.clock import ManualClock
from tests.consultations.attachments.steps import NAME, PDF, attach, download, examined, kept, states
from tests.consultations.steps import entries, refusal
from tests.files.contents import archive
from tests.support.clamd import EICAR


async def test_an_infected_file_is_served_to_nobody_and_its_bytes_are_gone(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], application: FastAPI
) -> None:
    file, _ = await attach(kz, room, EICAR, name="invoice.txt")

    await examined(application)

    assert await states(th, room) == [("invoice.txt", "infected")]
    assert [refusal(await download(client, room, file)) for client in (kz, th)] == [(409, "file_not_served")] * 2
    assert kept(application) == []


async def test_what_it_is_its_content_says(kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI) -> None:
    text, _ = await attach(kz, room, "Проект запроса\n".encode(), name="draft.pdf")
    await attach(kz, room, archive("AndroidManifest.xml"), name="draft.docx")

    await examined(application)

    assert await states(kz, room) == [("draft.pdf", "clean"), ("draft.docx", "refused")]
    assert "draft.pdf.txt" in (await download(kz, room, text)).headers["content-disposition"]
    assert len(kept(application)) == 1


async def test_without_its_scanner_a_file_is_held_and_looked_at_again(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    room: dict[str, Any],
    application: FastAPI,
    clock: ManualClock,
    scanner: Path,
) -> None:
    away = scanner.with_name("away")
    move(scanner, away)
    file, _ = await attach(kz, room, PDF)

    await examined(application)
    assert await states(th, room) == [(NAME, "held")]
    assert refusal(await download(th, room, file)) == (409, "file_not_served")
    clock.move(timedelta(minutes=1))
    await examined(application)
    move(away, scanner)
    clock.move(timedelta(minutes=1))
    await examined(application)

    assert [(each["kind"], each["data"].get("state")) for each in await entries(th, room, after=4)] == [
        ("file", None),
        ("scanned", "held"),
        ("scanned", "clean"),
    ]
    assert (await download(th, room, file)).content == PDF
