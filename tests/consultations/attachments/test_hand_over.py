"""A file is handed to whoever is in the room at that moment and accepted what it is under."""

from typing import Any

import httpx
from fastapi import FastAPI

from app.audit import service as audit
from app.kernel.db import Database
from tests.consultations.attachments.steps import NAME, PDF, attach, download, examined, states, upload
from tests.consultations.steps import AT, entries, refusal
from tests.support.web import SignIn
from tests.support.world import World


async def test_a_clean_file_reaches_the_other_side_whole(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, application: FastAPI
) -> None:
    file, attached = await attach(kz, room, PDF)
    assert attached.json() == {"key": f"file-{file}", "room": room["id"], "seq": 5, "at": AT}
    assert await states(th, room) == [(NAME, "waiting")]
    assert refusal(await download(th, room, file)) == (409, "file_not_served")

    await examined(application)

    entry = {"room": room["id"], "author": world.persons["KZ"], "at": AT, "caveats": [], "language": None, "key": None}
    assert await entries(th, room, after=4) == [
        entry | {"seq": 5, "kind": "file", "body": NAME, "reply_to": None, "data": {"file": file, "size": len(PDF)}},
        entry
        | {"seq": 6, "kind": "scanned", "body": None, "reply_to": 5}
        | {"data": {"file": file, "state": "clean", "type": "pdf"}},
    ]
    answer = await download(th, room, file)
    assert answer.content == PDF
    assert {name: answer.headers[name] for name in ("content-type", "content-disposition", "content-length")} == {
        "content-type": "application/pdf",
        "content-disposition": "attachment; filename=\"Draft request.pdf\"; filename*=UTF-8''Draft%20request.pdf",
        "content-length": str(len(PDF)),
    }
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox; default-src 'none'" in answer.headers.get_list("content-security-policy")


async def test_each_step_is_in_the_audit_once(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], application: FastAPI, db: Database
) -> None:
    file, _ = await attach(kz, room, PDF)
    await examined(application)
    await download(th, room, file)

    found = await db.read(lambda session: audit.history(session, "consultation", room["id"]))
    of_files = [(each.action, each.details) for each in found if "file" in each.action]
    assert sorted(of_files, key=lambda each: each[0]) == [
        ("consultation.file_attached", {"entry": 5, "size": len(PDF)}),
        ("consultation.file_examined", {"entry": 5, "state": "clean"}),
        ("consultation.file_handed_over", {"entry": 5}),
    ]


async def test_nobody_else_has_it(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], application: FastAPI, sign_in: SignIn
) -> None:
    file, _ = await attach(kz, room, PDF)
    mine = (await upload(kz, room, PDF)).json()["file"]
    await examined(application)

    stolen = {"key": "k", "file": mine, "name": NAME}
    assert refusal(await th.post(f"/api/consultations/{room['id']}/files", json=stolen)) == (404, "not_found")
    for whom in ("UZ", "secretariat"):
        stranger = await sign_in(whom)
        assert refusal(await download(stranger, room, file)) == (404, "not_found")
        assert refusal(await upload(stranger, room, PDF)) == (404, "not_found")
        assert refusal(await stranger.get(f"/api/consultations/{room['id']}/files")) == (404, "not_found")
    assert refusal(await download(kz, room, mine)) == (404, "not_found")


async def test_its_caveats_are_accepted_before_its_name_or_bytes_are_had(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], application: FastAPI
) -> None:
    file, _ = await attach(kz, room, PDF, caveats=["confidential"])
    await examined(application)

    named, *_ = await entries(th, room, after=4)
    assert (named["body"], named["caveats"]) == (None, ["confidential"])
    assert await states(th, room) == [(None, "clean")]
    assert refusal(await download(th, room, file)) == (403, "caveats_not_accepted")
    await th.post(f"/api/consultations/{room['id']}/acceptances", json={"key": "a", "seq": 5})

    assert await states(th, room) == [(NAME, "clean")]
    assert (await download(th, room, file)).content == PDF


async def test_its_name_is_escaped(kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI) -> None:
    shown = {
        'quote"and;semi.txt': "attachment; filename=\"quoteand;semi.txt\"; filename*=UTF-8''quote%22and%3Bsemi.txt",
        "Дело.txt": "attachment; filename=\".txt\"; filename*=UTF-8''%D0%94%D0%B5%D0%BB%D0%BE.txt",
    }
    files = [(await attach(kz, room, b"text", name=name))[0] for name in shown]
    await examined(application)

    answers = [await download(kz, room, file) for file in files]
    assert [each.headers["content-disposition"] for each in answers] == [*shown.values()]
