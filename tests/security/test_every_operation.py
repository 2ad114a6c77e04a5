"""Every operation of the API, asked honestly and then by Schemathesis in four roles: none answers with a 5xx.

Nearly all must have been reached, or the run would prove nothing (security.md, section 5). What honest requests left
behind is looked at as well: numbers were given out at the doors for numbers alone, each act is in the audit once and in
codes, and a room tells outsiders what a missing one tells.
"""

from collections.abc import Iterator
from typing import Any

import httpx
import schemathesis
from fastapi import FastAPI
from hypothesis import settings
from schemathesis import Case, GenerationMode
from schemathesis.core.result import Ok

from app.identity.permissions.doors import ROUTES
from app.identity.permissions.table import LAW
from tests.security.audited import faults, written
from tests.security.drawing import drawn
from tests.security.furnished import application, issuer, staff, walk
from tests.security.reach import walk_everywhere
from tests.security.signing import untyped
from tests.security.typed import free_fields
from tests.security.walking import Walk
from tests.support.denominators import Counted
from tests.support.web import ADDRESS

__all__ = ["application", "issuer", "staff", "walk"]
ROOM, NOTHING = " /api/consultations/{id}", "0" * 20
NEAREST = ("secretariat", "correspondent")
FARTHER = ("FR", "auditor", "operator", "cosigner", "ejn-secretary")
"""Whoever watches over the rooms' network, and somebody of the asking State in it; and everybody else who has no part
in them."""
ROLES = ("KZ", "correspondent", "secretariat", "operator")
REACHED = 0.95
REVEAL, ENTRY = "POST /api/directory/focal-points/{id}/reveal", "/api/directory/focal-points/{id}"
NUMBERS = {
    REVEAL,
    "POST /api/directory/reveals/{id}/vcard",
    "POST /api/directory/duty-sheets",
    f"GET {ENTRY}/record",
    f"PATCH {ENTRY}",
    "GET /api/directory/additions/{id}",
    "GET /api/directory/contact-changes/{id}",
    "GET /api/my-data/{group}/{kind}",
    "POST /api/my-data/exports",
    "GET /api/notices/settings",
    "PUT /api/notices/settings",
}
"""The only doors that give out a private number: for a purpose, to who keeps it, and to whose it is."""


async def test_no_operation_fails_and_nearly_all_are_reached(
    application: FastAPI, walk: Walk, counted: Counted
) -> None:
    await walk_everywhere(walk)
    entries = await application.state.house.db.read(written)
    doors, told = await _of_rooms(walk)
    described = schemathesis.openapi.from_dict(application.openapi()).get_all_operations()
    operations = [each.ok() for each in described if isinstance(each, Ok)]
    reached = {each.label for each in operations} & walk.calls.keys()
    asked, failed = 0, list[str]()

    for number, operation in enumerate(operations):
        for turn, case in enumerate(_cases(operation, walk)):
            for role in ROLES if settings().max_examples > 50 else [ROLES[(number + turn) % len(ROLES)]]:
                asked += 1
                if fault := await _fault(walk, operation.label, role, case):
                    failed.append(f"{fault} as {role}: {case.as_curl_command()}")

    counted(
        f"{len(reached)} of {len(operations)} operations reached, {asked} hostile requests, {len(failed)} x 5xx, "
        f"{len(walk.numbers)} doors gave a number, {len(told)} of {doors} doors of rooms told an outsider anything"
    )
    elsewhere = free_fields(application.openapi(), "/api/") - free_fields(application.openapi())
    kinds = {each.action for each in entries}
    counted(
        f"{len(walk.acts)} doors left {len(entries)} entries of {len(kinds)} kinds in the audit, after a word in "
        f"{len(walk.signer.fields)} fields that take any text"
    )
    assert untyped(elsewhere, walk.signer.fields) == set(), "those of rooms are typed in test_no_plain_word.py"
    assert faults(walk.acts, entries) == []
    assert (told, doors) == ([], sum(ROOM in each.label for each in operations))
    assert failed == []
    missed = sorted({each.label for each in operations} - reached)
    assert len(reached) >= REACHED * len(operations), missed
    assert {REVEAL} <= walk.numbers <= NUMBERS
    assert walk.unnoted == set()


async def _of_rooms(walk: Walk) -> tuple[int, list[str]]:
    """How many doors rooms have, and those at which an outsider's honest request, whatever they are elsewhere, is
    answered otherwise than about a room that never existed. Each door is asked by those nearest to it."""
    doors = {door: call for door, call in walk.calls.items() if ROOM in door}
    told = list[str]()
    for number, (door, call) in enumerate(doors.items()):
        farther = FARTHER if settings().max_examples > 50 else [FARTHER[number % len(FARTHER)]]
        for whom in {*NEAREST, *farther} - LAW[ROUTES[door]].keys():
            here, nowhere = [
                await walk.ask(whom, door, call.path | {"id": id}, call.body) for id in (call.path["id"], NOTHING)
            ]
            if here.is_success or _without_id(here) != _without_id(nowhere):
                told.append(f"{door} as {whom}: {here.status_code} {here.text}")
    return len(doors), told


def _without_id(answer: httpx.Response) -> tuple[int, dict[str, Any]]:
    return answer.status_code, answer.json() | {"request_id": ""}


def _cases(operation: Any, walk: Walk) -> Iterator[Case[Any]]:
    """What fits the schema, at addresses that exist; the same in an honest body; what does not fit the schema."""
    call = walk.calls.get(operation.label)
    count = settings().max_examples // 50
    fitting = operation.as_strategy(path_parameters=call.path if call else None)
    for case in drawn(fitting, count):
        if call and isinstance(call.body, dict) and isinstance(case.body, dict):
            for field in list(call.body)[::2]:
                yield _with(case, call.body | {field: case.body.get(field)})
        yield case
    if operation.body or operation.query:  # any text is an address, so nothing else can be wrong
        yield from drawn(operation.as_strategy(generation_mode=GenerationMode.NEGATIVE), count)


def _with(case: Case[Any], body: dict[str, Any]) -> Case[Any]:
    changed: Case[Any] = case.operation.Case(
        path_parameters=case.path_parameters, query=case.query, headers=case.headers, body=body
    )
    changed.media_type = case.media_type
    return changed


async def _fault(walk: Walk, door: str, role: str, case: Case[Any]) -> str:
    """What went wrong inside, if anything did."""
    client = await walk.client(role)
    request = case.as_transport_kwargs(base_url=ADDRESS)
    try:
        given = {"content" if name == "data" else name: value for name, value in request.items() if value}
        answer = await client.request(**given)
    except httpx.InvalidURL:
        return ""  # nobody can send it
    except Exception as fault:  # the application lets it through to its server
        return repr(fault)
    if walk.look(door, answer):
        before = await walk.audited()
        walk.look(door, await client.request(**given), noted=len(await walk.audited()) > len(before))
    if answer.status_code == 401:
        await walk.anew(role)
    return f"{answer.status_code}" if answer.status_code >= 500 else ""
