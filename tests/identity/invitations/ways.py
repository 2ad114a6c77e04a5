"""Inviting, reading the letter, and enrolling with what it says."""

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import httpx

from app.kernel.house import House
from app.notices import inviting
from tests.identity.passkeys.authenticator import Authenticator

OFFICE = "office@prosecution.example"


def with_letters(house: House, folder: Path | None) -> House:
    return replace(house, settings=house.settings.model_copy(update={"mail_folder": folder}))


async def invite(client: httpx.AsyncClient, person: str, **form: Any) -> httpx.Response:
    return await client.post(f"/api/people/{person}/invitations", json=form)


async def invited(client: httpx.AsyncClient, second: httpx.AsyncClient, person: str, **form: Any) -> str:
    """Invited by one and agreed to by another; the id of the invitation."""
    made = (await invite(client, person, **form)).json()["signs_in"]["invitation"]
    assert (await second.post(f"/api/invitations/{made['id']}/agreement")).status_code == 204
    return str(made["id"])


async def posted(house: House, id: str, folder: Path) -> EmailMessage:
    """The letter that an invitation becomes."""
    await inviting.carry_out(house, [id])
    (letter,) = letters(folder)
    return letter


def letters(folder: Path) -> list[EmailMessage]:
    return [message_from_bytes(letter.read_bytes(), policy=policy.default) for letter in folder.glob("*.eml")]


def secret_of(letter: EmailMessage) -> str:
    found = re.search(r"/invitation#([A-Za-z0-9_-]{43})$", letter.get_content(), re.M)
    assert found
    return found[1]


async def enrol(client: httpx.AsyncClient, secret: str, key: Authenticator) -> httpx.Response:
    asked = await client.post("/api/invitations/challenge", json={"token": secret})
    if asked.status_code != 200:
        return asked
    form = {"token": secret, "name": "Security key", "credential": key.create(asked.json()["options"])}
    return await client.post("/api/invitations/passkey", json=form)
