"""Whom people mean is found first, whatever they type; on both engines (docs/search-quality.md).

A sample of the set in every run, all of it with `make thorough` and `make search-quality`.
"""

from collections.abc import AsyncIterator
from functools import cache

import pytest
from hypothesis import settings

from app.kernel.ids import new_id
from app.search.engines.embedded import EmbeddedEngine
from app.search.engines.meilisearch import MeilisearchEngine
from app.search.engines.port import Engine
from tests.search.quality.bars import (
    ALL,
    EXACT_IF_ABSENT,
    EXACT_IF_SO,
    LIKELY_IF_MEANINGLESS,
    MRR,
    RECALL_1,
    RECALL_3,
    bars,
    grouped,
)
from tests.search.quality.measuring import Searched
from tests.search.quality.people import COUNT, pairs, people
from tests.search.quality.queries import COUNT as QUERIES
from tests.search.quality.queries import KINDS, Asked, asked, meaningless
from tests.support.meilisearch import MeilisearchAddress

EVERY = 5
"""One query of so many is in the sample: all kinds and scripts come up, since their numbers have no common divisor."""


@cache
def crowd() -> Searched:
    return Searched(people())


@cache
def queries() -> list[Asked]:
    return asked(people())


@pytest.fixture(params=["embedded", "meilisearch"])
async def engine(request: pytest.FixtureRequest) -> AsyncIterator[Engine]:
    """An engine that holds the invented people."""
    if request.param == "embedded":
        embedded = EmbeddedEngine()
        embedded.put_now(crowd().documents)
        yield embedded
        return
    server: MeilisearchAddress = request.getfixturevalue("meilisearch_server")
    remote = MeilisearchEngine.open(server.url, server.key, f"quality-{new_id()}")
    await remote.prepare()
    await remote.put(crowd().documents)
    yield remote
    await remote.close()


async def test_whom_people_mean_comes_first(engine: Engine) -> None:
    thorough = settings.get_current_profile_name() == "thorough"
    some = queries()[:: 1 if thorough else EVERY] + meaningless()
    answers = [await crowd().answer(engine, each) for each in some]
    groups = grouped(answers)

    if thorough:
        assert [each for each in bars(groups) if not each.holds] == []
    found = groups[ALL]
    assert found.recall(1) >= RECALL_1
    assert found.recall(3) >= RECALL_3
    assert found.mrr >= MRR
    assert found.exact >= EXACT_IF_SO
    assert found.wrongly_exact <= EXACT_IF_ABSENT
    assert found.wrongly_likely <= LIKELY_IF_MEANINGLESS


def test_the_set_is_the_same_on_every_machine_and_has_every_kind_and_script() -> None:
    drawn = queries()

    assert len(drawn) == QUERIES
    assert drawn == asked(people())
    assert {each.kind for each in drawn} == set(KINDS)
    assert {each.script for each in drawn} == {each.script for each in people()}


def test_no_two_of_the_people_share_a_given_and_a_family_name() -> None:
    names = [pair for each in people() for pair in set(pairs(each.parts))]

    assert len(people()) == COUNT
    assert len(names) == len(set(names))
