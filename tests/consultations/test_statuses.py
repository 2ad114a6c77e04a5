"""A thread tells its own state: what the States asked have said gives the status that the row says."""

from itertools import count
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.consultations.statuses import status_of
from tests.consultations.steps import close, entries, form, say
from tests.support.web import SignIn
from tests.support.world import World

ACTS = ["message", "answer", "acknowledged", "correction", "withdrawal", "closed"]
STATES = ("KZ", "TH", "UZ")
_keys = count()


@pytest.mark.parametrize(
    ("kinds", "status"),
    [
        ([], "opened"),
        (["joined", "message"], "opened"),
        (["acknowledged"], "acknowledged"),
        (["answer"], "answered"),
        (["answer", "acknowledged"], "answered"),
        (["answer", "withdrawal"], "answered"),
        (["closed"], "closed"),
        (["closed", "left"], "closed"),
    ],
)
def test_the_status_of_a_log(kinds: list[str], status: str) -> None:
    assert status_of([("opened", "KZ"), *((kind, "TH") for kind in kinds)], ["TH"]) == status


@pytest.mark.parametrize(
    ("log", "status"),
    [
        ([("acknowledged", "TH")], "opened"),
        ([("acknowledged", "TH"), ("acknowledged", "UZ")], "acknowledged"),
        ([("answer", "TH")], "opened"),
        ([("answer", "TH"), ("acknowledged", "UZ")], "acknowledged"),
        ([("answer", "UZ"), ("answer", "TH")], "answered"),
        ([("answer", "TH"), ("closed", "KZ")], "closed"),
    ],
)
def test_of_several_states_the_one_furthest_behind_counts(log: list[tuple[str, str]], status: str) -> None:
    assert status_of(log, ["TH", "UZ"]) == status


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.tuples(st.sampled_from(STATES), st.sampled_from(ACTS)), max_size=6))
async def test_whatever_is_done_the_row_says_what_the_log_says(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, world: World, acts: list[tuple[str, str]]
) -> None:
    clients = {"KZ": kz, "TH": th, "UZ": await sign_in("UZ")}
    asked = ["TH", "UZ"]
    given = form(world, requested_jurisdictions=asked, focal_points=[world.focal_points[each] for each in asked])
    room = (await kz.post("/api/consultations", json=given | {"key": f"open-{next(_keys)}"})).json()

    for whom, act in acts:
        await do(clients[whom], room, act)

    seen = (await th.get(f"/api/consultations/{room['id']}")).json()
    log = await entries(th, room)
    state = {world.persons[each]: each for each in STATES}
    assert seen["status"] == status_of([(entry["kind"], state[entry["author"]]) for entry in log], asked)
    assert seen["last_seq"] == len(log)
    assert [entry["seq"] for entry in log] == list(range(1, len(log) + 1))


async def do(client: httpx.AsyncClient, room: dict[str, Any], act: str) -> None:
    key = f"k{next(_keys)}"
    if act == "closed":
        await close(client, room, key=key)
    elif act in {"acknowledged", "withdrawal"}:
        await say(client, room, key, kind=act, body=None, reply_to=6 if act == "withdrawal" else None)
    else:
        await say(client, room, key, kind=act, reply_to=6 if act == "correction" else None)
