"""A thread tells its own state: folding the kinds of a log gives the status that the row says."""

from itertools import count
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.consultations.statuses import status_of
from tests.consultations.steps import close, entries, form, say
from tests.support.world import World

ACTS = ["message", "answer", "acknowledged", "correction", "withdrawal", "closed"]
_keys = count()


@pytest.mark.parametrize(
    ("kinds", "status"),
    [
        ([], "opened"),
        (["opened", "joined", "message"], "opened"),
        (["opened", "acknowledged"], "acknowledged"),
        (["opened", "answer"], "answered"),
        (["opened", "answer", "acknowledged"], "answered"),
        (["opened", "answer", "withdrawal"], "answered"),
        (["opened", "closed"], "closed"),
        (["opened", "closed", "left"], "closed"),
    ],
)
def test_the_status_of_a_log(kinds: list[str], status: str) -> None:
    assert status_of(kinds) == status


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.tuples(st.sampled_from(["KZ", "TH"]), st.sampled_from(ACTS)), max_size=6))
async def test_whatever_is_done_the_row_says_what_the_log_says(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, world: World, acts: list[tuple[str, str]]
) -> None:
    room = (await kz.post("/api/consultations", json=form(world, key=f"open-{next(_keys)}"))).json()

    for whom, act in acts:
        await do(kz if whom == "KZ" else th, room, act)

    seen = (await th.get(f"/api/consultations/{room['id']}")).json()
    log = await entries(th, room)
    assert seen["status"] == status_of(entry["kind"] for entry in log)
    assert seen["last_seq"] == len(log)
    assert [entry["seq"] for entry in log] == list(range(1, len(log) + 1))


async def do(client: httpx.AsyncClient, room: dict[str, Any], act: str) -> None:
    key = f"k{next(_keys)}"
    if act == "closed":
        await close(client, room, key=key)
    elif act in {"acknowledged", "withdrawal"}:
        await say(client, room, key, kind=act, body=None, reply_to=5 if act == "withdrawal" else None)
    else:
        await say(client, room, key, kind=act, reply_to=5 if act == "correction" else None)
