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
STANDS = {
    table.ALL: set(PROBES),
    table.OWN: {"KZ"},
    table.ROOM: {"KZ", "TH"},
    table.SHOWN: {"KZ", "TH", "UZ"},
    table.MEMBER: {"KZ", "UZ"},
    table.READER: {"KZ", "TH", "UZ", "GH"},
}
"""Who of the probes stands in a relation that `anyone` can have to a thing of KZ."""
BUT = {
    "consultation.open": {"KZ"},
    "consultation.close": {"TH"},
}
"""Whom something else than the law keeps out: nobody asks themselves, and whoever asked ends it."""
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
    "forum.open": KEEPERS,
    "response_target.set": KEEPERS,
    "glass.ask": f"relay {KEEPERS}",
    "glass.agree": "cosigner auditor secretariat",
    "audit.read": f"auditor {KEEPERS}",
    "rights.answer": KEEPERS,
    "person.read": f"{STATES} cosigner auditor operator {KEEPERS}",
    "person.enrol": f"{STATES} operator {KEEPERS}",
    "contact.agree": f"KZ {STATES} cosigner secretariat",
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
"""Who is let in of all callers, where the law names roles; what waits was written by the secretary."""


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
    for_all = {operation: next(iter(roles.values())) for operation, roles in table.LAW.items() if _open(roles)}
    named = {operation: set(callers.split()) for operation, callers in LET_IN.items()}
    expected = {operation: STANDS[relation] - BUT.get(operation, set()) for operation, relation in for_all.items()}
    expected |= named

    found = {
        operation: {
            each
            for each in (CALLERS if operation in named else PROBES)
            if await ask(each, f"{operation}/{role_of(each)}")
        }
        for operation in expected
    }

    asked = len(for_all) * len(PROBES) + len(named) * len(CALLERS)
    counted(f"{len(expected)} operations of {len(table.LAW)}, {len(CALLERS) + 1} callers, {asked} knocks")
    assert found == expected
    assert table.LAW.keys() - expected.keys() == ELSEWHERE


async def test_each_row_flipped_is_missed(ask: Ask, monkeypatch: pytest.MonkeyPatch, counted: Counted) -> None:
    """Taken out, and put into every other relation that a network's roles can have."""
    law = dict(table.LAW)
    monkeypatch.setattr(judge, "LAW", law)
    flips, unseen = 0, list[str]()
    rows = [(operation, role) for operation in LET_IN for role in table.LAW[operation] if role in HOLDERS]
    for operation, role in rows:
        for other in {None, NETWORK, STATE, MEMBER_STATE} - {table.LAW[operation][role]}:
            if operation == "grant.keep" and other:
                continue  # which role somebody keeps is asked behind it
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


def test_relations_of_anyone_are_told_apart_by_who_asks() -> None:
    """A row for anyone that is put into another relation is missed by who is let in."""
    named = {
        relation for roles in table.LAW.values() for role, relation in roles.items() if role in ("anyone", "public")
    }

    assert named <= STANDS.keys()
    assert len({frozenset(each) for each in STANDS.values()}) == len(STANDS)


def test_only_offices_of_no_network_reach_everywhere() -> None:
    reach = {role: set[str]() for role in ROLES}
    for roles in table.LAW.values():
        for role in roles.keys() & reach.keys():
            reach[role].add(roles[role])

    assert {role for role, relations in reach.items() if OFFICE in relations} == {*SERVICE_WIDE}
    assert all(reach[role] == {OFFICE} for role in SERVICE_WIDE)


def test_whoever_keeps_some_role_comes_to_the_doors_of_grants_and_nobody_else() -> None:
    """`grant.keep` opens the doors; which role somebody keeps is asked behind them."""
    of_roles = [table.LAW[f"grant.{role}"] for role in ROLES if f"grant.{role}" in table.LAW]

    assert table.LAW["grant.keep"] == {role: relation for each in of_roles for role, relation in each.items()}


def _open(roles: Mapping[str, str]) -> bool:
    return roles.keys() <= {"anyone", "public"}


def _with(roles: Mapping[str, str], role: str, relation: str | None) -> dict[str, str]:
    return {each: there for each, there in roles.items() if each != role} | ({role: relation} if relation else {})


def _now(caller: str, operation: str) -> bool:
    return caller in LET_IN[operation].split()
