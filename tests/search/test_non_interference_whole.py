"""What the asker may not see changes nothing that they receive: hits, order, counts, facets, cards, ids, errors.

Two services on the embedded engine differ only in rows that are hidden from the asker by the table of
app/directory/visibility.py; the same sequence of operations is answered with the same bytes (security.md, section 1).
"""

import asyncio
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.search.asked import Operation, steps
from tests.search.hidden import ASKERS, HIDES, ONCE, PREPARED
from tests.search.twin_world import NAMES
from tests.search.twins import Base, FileBase, ServerBase, twins
from tests.security.drawing import drawn
from tests.support.denominators import Counted
from tests.support.meilisearch import MeilisearchAddress
from tests.support.spare import Spare

FILTERS = ("", "", "&jurisdiction=UZ", "&network=casc", "&network=wacap", "&offence=drugs", "&role=focal_point&limit=1")
Life = tuple[tuple[str, str], list[str], str, list[Operation]]
lives: st.SearchStrategy[Life] = st.tuples(
    st.sampled_from(ASKERS), st.permutations(sorted(HIDES)), st.sampled_from(NAMES), steps
)


@pytest.fixture(scope="module")
def base(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Base:
    return FileBase(sqlite_template, tmp_path_factory.mktemp("twins"))


async def compare(base: Base, life: Life) -> int:
    """Half of what is hidden is there from the start, the rest comes in between. How many answers were compared."""
    asker, order, name, then = life
    asked = 0
    async with twins(base, *asker) as (plain, hiding):
        for number, kind in enumerate(kind for kind in order if (kind, asker[0]) != PREPARED):
            if number >= len(order) // 2 and then:
                step = then[number % len(then)]
                assert await hiding.ask(*step) == await plain.ask(*step), step
            await hiding.hide(HIDES[kind](base.world, number, asker[0], name))
            asked += 1
        for step in then:
            assert await hiding.ask(*step) == await plain.ask(*step), step
    return asked + len(then)


@given(life=lives)
def test_hidden_rows_change_no_answer(base: Base, life: Life) -> None:
    asyncio.run(compare(base, life))


async def test_hidden_rows_change_no_answer_of_postgresql(
    postgresql_server: Path, spare_postgresql: list[Spare], counted: Counted
) -> None:
    """Fewer lives than on SQLite: each has two databases to be filled."""
    base = ServerBase(postgresql_server, spare_postgresql)
    asked = [await compare(base, life) for life in drawn(lives, settings().max_examples // 25)]

    counted(f"{len(asked)} lives on PostgreSQL, {sum(asked)} answers compared")
    assert asked


async def test_on_meilisearch_fifty_sequences_change_no_answer(
    base: Base, meilisearch_server: MeilisearchAddress, counted: Counted
) -> None:
    """With so few people every candidate is proposed. Which ones are, of many, is what remains there: hidden words sway
    its dictionary of typing errors (docs/security.md); who is shown, how many and in which order does not depend on it.
    """
    random = Random("fifty sequences")
    compared = 0
    async with twins(base, "KZ", "full", meilisearch_server) as (plain, hiding):
        for number in range(50):
            what = HIDES[ONCE[number] if number < len(ONCE) else random.choice(sorted(HIDES.keys() - {*ONCE}))]
            await hiding.hide(what(base.world, number, "KZ", random.choice(NAMES)))
            for _ in range(4):
                text = random.choice(["", "wacap", "Prosec", "liaison", *NAMES, *(name[:4] for name in NAMES)])
                path = f"/api/directory/search?q={text}{random.choice(FILTERS)}"
                answer = await hiding.ask("GET", path, None)
                assert answer == await plain.ask("GET", path, None), path
                assert b'"degraded":false' in answer[1]
                compared += 1
    counted(f"{number + 1} sequences on Meilisearch, {compared} answers compared")
