"""Bytes come in sealed and bounded, or not at all."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.consultations.attachments.uploading import LONGEST_FILE, MOST_FILES
from app.kernel.clock import ManualClock
from tests.consultations.attachments.steps import NAME, PDF, examined, kept, upload
from tests.consultations.steps import refusal
from tests.support.web import SignIn


async def test_what_cannot_be_on_the_list_is_refused_at_once_and_nothing_is_kept(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI
) -> None:
    for content, answer in (
        (b"MZ\x90\x00\x03program", (415, "file_type_refused")),
        (b"", (422, "bad_input")),
        (b"a" * (LONGEST_FILE + 1), (413, "too_large")),
    ):
        assert refusal(await upload(kz, room, content)) == answer
    assert kept(application) == []


async def test_a_file_without_a_stated_length_is_bounded_as_it_comes(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI
) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b"a" * 1_000_000

    sent = await kz.post(f"/api/consultations/{room['id']}/uploads", content=endless())

    assert refusal(sent) == (413, "too_large")
    assert kept(application) == []


async def test_no_other_address_takes_so_much(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    large = b"a" * 1_000_001
    for path in ("entries", "files", "uploads/more", "read"):
        assert refusal(await kz.post(f"/api/consultations/{room['id']}/{path}", content=large)) == (413, "too_large")


async def test_what_is_never_attached_is_erased_after_a_day(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI, clock: ManualClock, sign_in: SignIn
) -> None:
    file = (await upload(kz, room, PDF)).json()["file"]
    await examined(application)
    assert len(kept(application)) == 1

    clock.move(timedelta(days=1))
    await examined(application)

    kz = await sign_in("KZ")
    form = {"key": "late", "file": file, "name": NAME}
    assert kept(application) == []
    assert refusal(await kz.post(f"/api/consultations/{room['id']}/files", json=form)) == (404, "not_found")


async def test_a_room_has_a_bound(kz: httpx.AsyncClient, room: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_FILES == 200
    monkeypatch.setattr("app.consultations.attachments.uploading.MOST_FILES", 1)
    assert (await upload(kz, room, PDF)).status_code == 201

    assert refusal(await upload(kz, room, PDF)) == (409, "too_many_files")
