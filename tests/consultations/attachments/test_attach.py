"""A file that was uploaded becomes part of the room, under a name and its caveats."""

from datetime import timedelta
from typing import Any

import httpx
from fastapi import FastAPI

from app.audit import service as audit
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.consultations.attachments.steps import NAME, PDF, attach, download, examined, kept, states, upload
from tests.consultations.steps import close, refusal, say
from tests.consultations.test_restrict import restrict
from tests.support.web import SignIn

SCANNED = b"%PDF-1.7\n<< /Type /XObject /Subtype /Image /Width 9 >>"


async def test_the_same_key_attaches_once(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    file, first = await attach(kz, room, PDF)
    form = {"key": f"file-{file}", "file": file, "name": NAME}

    again = await kz.post(f"/api/consultations/{room['id']}/files", json=form)

    assert again.json() == first.json()
    assert len(await states(kz, room)) == 1


async def test_a_name_is_one_line_and_no_path(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    for name in ("", "  ", "../up.pdf", "a\\b.pdf", "bell\x07.pdf", "gnp.\u202efdp.exe", "n" * 151):
        assert refusal((await attach(kz, room, b"text", name=name))[1]) == (422, "bad_input")


async def test_a_warning_about_a_name_that_was_passed_is_kept_with_its_reason_only(
    kz: httpx.AsyncClient, room: dict[str, Any], db: Database
) -> None:
    despite = {"categories": ["person"], "reason": "needed_now"}

    await attach(kz, room, b"text", name="Ivanov 12.05.1985.txt", despite=despite)

    kept = await db.read(lambda session: audit.history(session, "consultation", room["id"]))
    assert [each.details for each in kept if each.action == "consultation.warning_passed"] == [despite]


async def test_pictures_stay_out_where_victims_are_spared(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    spared = {"caveats": ["victim_sensitive"]}

    assert refusal((await attach(kz, room, b"\x89PNG\r\n\x1a\n...", **spared))[1]) == (422, "no_pictures_here")
    assert (await attach(kz, room, PDF, **spared))[1].status_code == 200


async def test_pictures_within_a_document_are_found_and_the_file_refused_where_victims_are_spared(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], application: FastAPI
) -> None:
    await attach(kz, room, SCANNED, caveats=["victim_sensitive"])
    await attach(kz, room, PDF, caveats=["victim_sensitive"])

    await examined(application)

    assert await states(kz, room) == [(NAME, "refused"), (NAME, "clean")]


async def test_pictures_of_before_are_not_handed_over_once_victims_are_spared(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI
) -> None:
    files = [(await attach(kz, room, content))[0] for content in (b"\x89PNG\r\n\x1a\n...", SCANNED, PDF)]
    await examined(application)
    before = [(await download(kz, room, file)).status_code for file in files]

    await restrict(kz, room, "r1", "victim_sensitive")

    after = [(await download(kz, room, file)).status_code for file in files]
    listed = (await kz.get(f"/api/consultations/{room['id']}/files")).json()
    assert [each["pictures"] for each in listed] == [True, True, False]
    assert (before, after) == ([200, 200, 200], [422, 422, 200])
    assert refusal(await download(kz, room, files[1])) == (422, "no_pictures_here")


async def test_in_a_closed_room_files_are_read_and_none_is_added(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI
) -> None:
    file, _ = await attach(kz, room, PDF)
    ready = (await upload(kz, room, PDF)).json()["file"]
    await close(kz, room)
    await examined(application)

    form = {"key": "late", "file": ready, "name": NAME}
    assert refusal(await upload(kz, room, PDF)) == (409, "room_closed")
    assert refusal(await kz.post(f"/api/consultations/{room['id']}/files", json=form)) == (409, "room_closed")
    assert (await download(kz, room, file)).content == PDF


async def test_a_file_that_was_taken_back_is_nobody_s(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], application: FastAPI
) -> None:
    file, _ = await attach(kz, room, PDF)
    await examined(application)

    assert refusal(await say(kz, room, "k1", kind="correction", reply_to=5)) == (422, "unknown_entry")
    taken_back = await say(kz, room, "k2", kind="withdrawal", reply_to=5, body=None)

    assert taken_back.status_code == 200, taken_back.text
    assert await states(th, room) == [(None, "clean")]
    assert [refusal(await download(client, room, file)) for client in (kz, th)] == [(404, "not_found")] * 2


async def test_a_purge_takes_the_files_along(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI, clock: ManualClock, sign_in: SignIn
) -> None:
    file, _ = await attach(kz, room, PDF)
    await examined(application)
    await close(kz, room)
    assert len(kept(application)) == 1

    clock.move(timedelta(days=91))
    await examined(application)

    kz = await sign_in("KZ")
    assert kept(application) == []
    assert refusal(await download(kz, room, file)) == (404, "not_found")
