"""A paper that was drawn while something it tells was taken out is not handed out: it is drawn anew."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from sqlmodel import select

from app.consultations.papers import service
from app.consultations.papers.models import Paper
from app.evidence.own.erasing import erase
from app.kernel.db import Database
from tests.consultations.papers.test_make_paper import paper
from tests.consultations.steps import QUESTION, agree, invite, refusal, say
from tests.consultations.test_correct_subject import NAMED, RIGHT, correct, room
from tests.consultations.test_leave import leave
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["room"]
Happens = Callable[[Callable[[int], Awaitable[object]]], list[int]]


@pytest.fixture
def while_drawn(monkeypatch: pytest.MonkeyPatch) -> Happens:
    """Lets something happen each time that a paper is drawn; answers which times there were."""

    def during(happens: Callable[[int], Awaitable[object]]) -> list[int]:
        drawn, times = service._file, list[int]()

        async def meanwhile(*given: Any) -> tuple[bytes, str]:
            times.append(len(times))
            await happens(times[-1])
            return await drawn(*given)

        monkeypatch.setattr(service, "_file", meanwhile)
        return times

    return during


async def numbers(db: Database) -> list[tuple[str, int]]:
    """The papers that are noted, and the entry that each reaches."""
    return [(each.number, each.reached) for each in await db.read(lambda session: session.exec(select(Paper)).all())]


async def test_the_subject(kz: httpx.AsyncClient, room: dict[str, Any], db: Database, while_drawn: Happens) -> None:
    times = while_drawn(lambda _: correct(kz, room))

    answer = await paper(kz, room)

    made = answer.json()["paper"]
    assert (made["room"]["subject"], made["reached"], times) == (RIGHT, 5, [0, 1])
    assert NAMED not in answer.text
    assert await numbers(db) == [(made["number"], 5)]


@pytest.mark.parametrize("how", ["correction", "withdrawal"])
async def test_words(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], while_drawn: Happens, how: str
) -> None:
    changed = {"kind": how, "reply_to": 4, "body": "Which records?" if how == "correction" else None}
    times = while_drawn(lambda _: say(kz, room, "change", **changed))

    answer = await paper(th, room)

    assert QUESTION not in answer.text
    assert (answer.json()["paper"]["entries"][3]["changed_by"], times) == (5, [0, 1])


@pytest.mark.parametrize("where", ["was there", "waits"])
async def test_somebodys_name(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    room: dict[str, Any],
    sign_in: SignIn,
    world: World,
    db: Database,
    while_drawn: Happens,
    where: str,
) -> None:
    await invite(kz, room, focal_point=world.focal_points["UZ"])
    if where == "was there":
        await agree(th, room, 5)
        await leave(await sign_in("UZ"), room)

    async def erased(_: int) -> None:
        await db.write(lambda session: erase(session, world.persons["UZ"], world.at))

    times = while_drawn(erased)
    made = (await paper(kz, room)).json()["paper"]

    people = made["people"] if where == "was there" else made["room"]["admissions"][0]["people"]
    [name] = [each["display_name"] for each in people if each["person"] == world.persons["UZ"]]
    assert (name, times) == ("Former focal point", [0, 1])


async def test_nothing_is_drawn_anew_for_words_that_come_to_it(
    kz: httpx.AsyncClient, room: dict[str, Any], while_drawn: Happens
) -> None:
    times = while_drawn(lambda time: say(kz, room, f"more-{time}"))

    assert ((await paper(kz, room)).json()["paper"]["reached"], times) == (4, [0])


async def test_it_is_given_up_where_that_goes_on_and_nothing_is_noted(
    kz: httpx.AsyncClient, room: dict[str, Any], db: Database, while_drawn: Happens
) -> None:
    times = while_drawn(lambda time: correct(kz, room, key=f"s-{time}", subject=f"Bank records {time}"))

    assert refusal(await paper(kz, room)) == (503, "service_busy")
    assert (times, await numbers(db)) == ([0, 1, 2], [])
