"""The table, row by row: who gets in where, and that each row is what lets them in (security.md, section 3).

For each operation one honest request about a thing of CASC and KZ, answered and then taken back.
"""

from collections.abc import Awaitable, Callable, Mapping

import pytest
from fastapi import FastAPI

from app.identity.grants.service import SERVICE_WIDE
from app.identity.permissions import judge, table
from app.identity.permissions.table import MEMBER_STATE, NETWORK, OFFICE, STATE
from app.identity.roles import ROLES
from app.kernel.db import Database
from tests.identity.law.callers import CALLERS, HOLDERS, PROBES, role_of
from tests.identity.law.knocks import knocks
from tests.identity.law.rehearsal import let_in, rehearse
from tests.identity.law.things import furnished
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World

Ask = Callable[[str, str], Awaitable[bool]]
"""Whether a caller is let in at the door of an operation, or of `operation/role`."""
ELSEWHERE = {"limits.exempt"}
"""Opens no door: tests/directory/test_suspensions.py asks about it."""
OF_CASC = {"KZ", "colleague", "UZ", "correspondent", "secretariat"}
"""But for the guest, who has no directory."""
STANDS = {
    table.ALL: set(PROBES),
    table.OWN: {"KZ"},
    table.ROOM: {"KZ", "colleague", "TH"},
    table.SHOWN: OF_CASC | {"TH"},
    table.MEMBER: OF_CASC,
    table.READER: OF_CASC | {"TH", "GH"},
}
"""Who of the probes stands in a relation that `anyone` can have to a thing of KZ."""
BUT = {
    "consultation.open": {"KZ", "colleague", "correspondent", "secretariat"},
    "consultation.close": {"TH"},
}
"""Whom something else than the law keeps out: only focal points ask, no State asks itself, and the side that asked ends
it."""
BEHIND = {
    "person.enrol": ("grant.focal_point",),
    "grant.focal_point": ("person.read", "person.enrol"),
    "grant.agree": ("person.read",),
}
"""Rows that would refuse as well: they stand open while the one before them is flipped."""
KEEPERS = "secretariat secretary"
STATES = "correspondent observer-correspondent"
"""The State's own say, whatever its standing."""
LET_IN = {
    "directory.see_suspended": KEEPERS,
    "focal_point.add": f"{STATES} steward {KEEPERS}",
    "focal_point.agree": f"{STATES} steward cosigner secretariat",
    "focal_point.confirm": f"{STATES} {KEEPERS}",
    "focal_point.vouch": KEEPERS,
    "focal_point.edit": KEEPERS,
    "focal_point.retire": KEEPERS,
    "authority.edit": KEEPERS,
    "relation.keep": KEEPERS,
    "duty.plan": f"{STATES} {KEEPERS}",
    "sheet.draft": f"steward abroad {KEEPERS}",
    "sheet.publish": KEEPERS,
    "desk.read": KEEPERS,
    "desk.write": KEEPERS,
    "limits.set": KEEPERS,
    "canary.keep": KEEPERS,
    "suspension.lift": KEEPERS,
    "agreement.set": KEEPERS,
    "freshness.set": KEEPERS,
    "retention.set": KEEPERS,
    "standing.decide": KEEPERS,
    "consultation.oversee": KEEPERS,
    "consultation.succeed": KEEPERS,
    "consultation.assign": STATES,
    "disclosure.read": STATES,
    "forum.open": KEEPERS,
    "response_target.set": KEEPERS,
    "glass.ask": f"relay {KEEPERS}",
    "glass.agree": "cosigner auditor secretariat",
    "audit.read": f"auditor {KEEPERS}",
    "rights.answer": f"cosigner auditor operator {KEEPERS}",
    "rights.network": KEEPERS,
    "rights.secretariat": "cosigner operator secretariat",
    "rights.service": "auditor operator",
    "person.read": f"{STATES} cosigner auditor operator {KEEPERS}",
    "person.enrol": f"{STATES} operator {KEEPERS}",
    "contact.agree": f"{STATES} cosigner secretariat",
    "grant.keep": f"{STATES} operator {KEEPERS}",
    "grant.agree": f"{STATES} cosigner operator {KEEPERS}",
    "grant.focal_point": f"{STATES} {KEEPERS}",
    "grant.correspondent": KEEPERS,
    "grant.steward": KEEPERS,
    "grant.liaison": KEEPERS,
    "grant.guest": KEEPERS,
    "grant.interpreter": KEEPERS,
    "grant.cosigner": KEEPERS,
    "grant.secretariat": "operator",
    "grant.auditor": "operator",
    "grant.operator": "operator",
}
"""Who is let in by their role of all callers, where the law names roles; what waits was written by the secretary."""


@pytest.fixture
async def ask(
    application: FastAPI, sign_in: SignIn, world: World, database: Database, monkeypatch: pytest.MonkeyPatch
) -> Ask:
    things = await furnished(world, database, sign_in)
    clients = {caller: await sign_in(caller) for caller in ("", *CALLERS)}
    doors = knocks(things)
    rehearse(application.state.house.db, monkeypatch)

    async def asked(caller: str, door: str) -> bool:
        return await let_in(clients[caller], doors.get(door) or doors[door.split("/")[0]])

    return asked


async def test_every_row_lets_in_whom_it_names_and_nobody_else(ask: Ask, counted: Counted) -> None:
    expected = {operation: _expected(operation, _for_anyone(operation)) for operation in table.LAW.keys() - ELSEWHERE}

    found = {
        operation: {each for each in _asking(operation) if await ask(each, f"{operation}/{role_of(each)}")}
        for operation in expected
    }

    asked = sum(len(_asking(operation)) for operation in expected)
    counted(f"{len(expected)} operations of {len(table.LAW)}, {len(CALLERS) + 1} callers, {asked} knocks")
    assert found == expected


async def test_each_row_flipped_is_missed(ask: Ask, monkeypatch: pytest.MonkeyPatch, counted: Counted) -> None:
    """Taken out, and put into every other relation that a network's roles can have."""
    law = dict(table.LAW)
    monkeypatch.setattr(judge, "LAW", law)
    flips, unseen = 0, list[str]()
    rows = [(operation, role) for operation in LET_IN for role in table.LAW[operation] if role in HOLDERS]
    for operation, role in rows:
        for other in {None, NETWORK, STATE, MEMBER_STATE} - {table.LAW[operation][role]}:
            if operation in ("grant.keep", "rights.answer") and other:
                continue  # which role somebody keeps, and whose person asked, is asked behind it
            law |= {behind: {**table.LAW[behind], role: NETWORK} for behind in BEHIND.get(operation, ()) if other}
            law[operation] = _with(table.LAW[operation], role, other)
            flips += 1
            if not [each for each in HOLDERS[role] if await ask(each, f"{operation}/{role}") != _now(each, operation)]:
                unseen.append(f"{operation}: {role} {table.LAW[operation][role]} -> {other}")
            law |= table.LAW

    counted(f"{flips} flips of rows that name a role, {len(unseen)} unseen")
    assert unseen == []


async def test_without_its_row_nobody_signed_in_is_let_in(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, counted: Counted
) -> None:
    rows = [(operation, role) for operation, roles in table.LAW.items() for role in roles if role == "anyone"]
    law = dict(table.LAW)
    monkeypatch.setattr(judge, "LAW", law)
    unmoved = []
    for operation, role in rows:
        caller = next(each for each in ("KZ", "UZ") if each not in BUT.get(operation, set()))
        door = f"{operation}/{role}"
        with_row = await ask(caller, door)
        law[operation] = _with(law[operation], role, None)
        if not with_row or await ask(caller, door):
            unmoved.append(operation)
        law[operation] = table.LAW[operation]

    counted(f"{len(rows)} rows for anyone taken out, {len(unmoved)} without a refusal")
    assert unmoved == []


def test_each_row_for_anyone_put_into_another_relation_is_missed(counted: Counted) -> None:
    """The first test of this file expects by the relation that the row names: another one expects others."""
    rows = [operation for operation in table.LAW if _for_anyone(operation)]
    flips = [(operation, other) for operation in rows for other in STANDS.keys() - {_for_anyone(operation)}]
    unseen = [
        f"{operation}: {_for_anyone(operation)} -> {other}"
        for operation, other in flips
        if _expected(operation, other) == _expected(operation, _for_anyone(operation))
    ]

    counted(f"{len(flips)} flips of {len(rows)} rows for anyone, {len(unseen)} unseen")
    assert unseen == []


def test_only_offices_of_no_network_reach_everywhere(counted: Counted) -> None:
    reach = {role: set[str]() for role in ROLES}
    for roles in table.LAW.values():
        for role in roles.keys() & reach.keys():
            reach[role].add(roles[role])

    counted(f"{len(reach)} roles")
    assert {role for role, relations in reach.items() if OFFICE in relations} == {*SERVICE_WIDE}
    assert all(reach[role] == {OFFICE} for role in SERVICE_WIDE)


def test_whoever_keeps_some_role_comes_to_the_doors_of_grants_and_nobody_else() -> None:
    """`grant.keep` opens the doors; which role somebody keeps is asked behind them."""
    of_roles = [table.LAW[f"grant.{role}"] for role in ROLES if f"grant.{role}" in table.LAW]

    assert table.LAW["grant.keep"] == {role: relation for each in of_roles for role, relation in each.items()}


def test_whoever_answers_somebody_comes_to_the_doors_of_requests_and_nobody_else() -> None:
    """`rights.answer` opens the doors; whose person asked is asked behind them."""
    behind = [table.LAW[f"rights.{whose}"] for whose in ("network", "secretariat", "service")]

    assert table.LAW["rights.answer"] == {role: relation for each in behind for role, relation in each.items()}


def _for_anyone(operation: str) -> str | None:
    """The relation in which an operation is open to anyone, or to whoever comes."""
    return next((there for role, there in table.LAW[operation].items() if role in judge.OPEN), None)


def _expected(operation: str, relation: str | None) -> set[str]:
    """Who is let in, if what `anyone` needs is `relation`."""
    stand = STANDS[relation] - BUT.get(operation, set()) if relation else set()
    return stand | set(LET_IN.get(operation, "").split())


def _asking(operation: str) -> tuple[str, ...]:
    return PROBES if table.LAW[operation].keys() <= judge.OPEN else CALLERS


def _with(roles: Mapping[str, str], role: str, relation: str | None) -> dict[str, str]:
    return {each: there for each, there in roles.items() if each != role} | ({role: relation} if relation else {})


def _now(caller: str, operation: str) -> bool:
    return caller in LET_IN[operation].split()
