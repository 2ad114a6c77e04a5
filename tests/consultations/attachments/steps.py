"""Steps that tests of files have in common."""

from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from tests.support.errands import works

PDF = b"%PDF-1.7\n" + b"draft " * 100_000
NAME = "Draft request.pdf"


async def upload(client: httpx.AsyncClient, room: dict[str, Any], content: bytes) -> httpx.Response:
    return await client.post(f"/api/consultations/{room['id']}/uploads", content=content)


async def attach(
    client: httpx.AsyncClient, room: dict[str, Any], content: bytes, **form: Any
) -> tuple[str, httpx.Response]:
    """Uploads and attaches; the file's id with the answer."""
    uploaded = await upload(client, room, content)
    assert uploaded.status_code == 201, uploaded.text
    file: str = uploaded.json()["file"]
    given = {"key": f"file-{file}", "file": file, "name": NAME} | form
    return file, await client.post(f"/api/consultations/{room['id']}/files", json=given)


async def download(client: httpx.AsyncClient, room: dict[str, Any], file: str) -> httpx.Response:
    return await client.get(f"/api/consultations/{room['id']}/files/{file}")


async def examined(application: FastAPI) -> None:
    await works(application.state.house, application.state.desk)


async def states(client: httpx.AsyncClient, room: dict[str, Any]) -> list[tuple[str | None, str]]:
    found = (await client.get(f"/api/consultations/{room['id']}/files")).json()
    return [(each["name"], each["state"]) for each in found]


def kept(application: FastAPI) -> list[Path]:
    """What lies in the folder for files."""
    return [each for each in Path(application.state.house.settings.files).rglob("*") if each.is_file()]
