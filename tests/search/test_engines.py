"""What any engine must do, on both: tantivy in the process, and a real Meilisearch server."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from app.kernel.ids import new_id
from app.search.engines.embedded import EmbeddedEngine
from app.search.engines.meilisearch import MeilisearchEngine
from app.search.engines.port import Engine, EngineAway, Scope
from app.search.engines.terms import checksum
from app.search.names import candidate
from seed_data.demo.pinned import KZ, TH, UZ
from tests.search.demo import EVERYBODY, documents, query
from tests.support.meilisearch import MeilisearchAddress

CASC = Scope(frozenset({"casc"}))
BY_ID = {each.id: each for each in documents()}
SOME = tuple(each for each in documents() if each.entry.jurisdiction in ("KZ", "KG", "UZ", "TH", "FR", "QA", "MX"))


@pytest.fixture(params=["embedded", "meilisearch"])
async def engine(request: pytest.FixtureRequest) -> AsyncIterator[Engine]:
    """An empty engine."""
    if request.param == "embedded":
        yield EmbeddedEngine()
        return
    server: MeilisearchAddress = request.getfixturevalue("meilisearch_server")
    remote = MeilisearchEngine.open(server.url, server.key, f"conformance-{new_id()}")
    await remote.prepare()
    yield remote
    await remote.close()


async def ids(engine: Engine, text: str, scope: Scope = EVERYBODY, limit: int = 100) -> list[str]:
    return [each.id for each in await engine.propose(query(text), scope, limit)]


async def test_what_was_put_is_there_and_can_be_found(engine: Engine) -> None:
    await engine.put([BY_ID[KZ.id], BY_ID[TH.id]])

    assert await engine.checksums() == {KZ.id: checksum(BY_ID[KZ.id]), TH.id: checksum(BY_ID[TH.id])}
    assert await ids(engine, "Карабалина") == [KZ.id]


def test_a_checksum_does_not_depend_on_the_order_in_which_roles_were_read() -> None:
    """Two roles in one network come from the database in any order: processes must agree all the same."""
    roles = (("casc", "focal_point"), ("casc", "liaison"), ("garin_ap", "focal_point"))
    one, other = (replace(BY_ID[KZ.id], entry=replace(BY_ID[KZ.id].entry, roles=each)) for each in (roles, roles[::-1]))

    assert checksum(one) == checksum(other)


async def test_putting_again_replaces(engine: Engine) -> None:
    renamed = replace(BY_ID[KZ.id], seq=9_999, candidate=candidate(KZ.id, [("Dinara Tolegenova", None)]))
    await engine.put([BY_ID[KZ.id]])

    await engine.put([renamed])

    assert await engine.checksums() == {KZ.id: checksum(renamed)}
    assert (await ids(engine, "Karabalina"), await ids(engine, "Tolegenova")) == ([], [KZ.id])


async def test_what_was_deleted_is_gone_and_deleting_twice_is_harmless(engine: Engine) -> None:
    await engine.put([BY_ID[KZ.id], BY_ID[TH.id]])

    await engine.delete([KZ.id])
    await engine.delete([KZ.id, "0" * 20])

    assert list(await engine.checksums()) == [TH.id]
    assert await ids(engine, "Karabalina") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Aisulu Karabalina", KZ.id),
        ("Айсұлу Қарабалина", KZ.id),
        ("karab", KZ.id),
        ("Karabalnia Aisulu", KZ.id),
        ("A. Karabalina", KZ.id),
        ("Khodjaev Kazakhstan Shohnazar", UZ.id),
        ("Xojayev", UZ.id),
        ("กันต์ธีร์วัฒนมงคลชัย", TH.id),
        ("วัฒนมงคล", TH.id),
        ("Watanamonkolchay", TH.id),
        ("Ваттханамонгкхончай Таиланд", TH.id),
    ],
)
async def test_a_name_is_proposed_however_it_is_written(engine: Engine, text: str, wanted: str) -> None:
    await engine.put(SOME)

    assert wanted in await ids(engine, text)


async def test_words_beside_the_name_propose_who_stands_under_them(engine: Engine) -> None:
    await engine.put(SOME)
    in_kazakhstan = {each.id for each in SOME if each.entry.jurisdiction == "KZ"}

    assert in_kazakhstan <= set(await ids(engine, "Казахстан"))


async def test_nobody_outside_the_networks_shown_is_proposed(engine: Engine) -> None:
    await engine.put(SOME)
    members = {each.id for each in SOME if any(network == "casc" for network, _ in each.entry.roles)}

    assert set(await ids(engine, "prosecutor", CASC)) <= members
    assert await ids(engine, "Watthanamongkhonchai", CASC) == []
    assert await ids(engine, "Karabalina", Scope(frozenset())) == []


async def test_chosen_values_narrow_the_proposals(engine: Engine) -> None:
    await engine.put(SOME)
    chosen = Scope(EVERYBODY.shown, {"jurisdiction": ["UZ", "KG"], "role": ["focal_point"], "offence": []})

    found = [BY_ID[id].entry for id in await ids(engine, "prosecutor", chosen)]

    assert {each.jurisdiction for each in found} == {"UZ", "KG"}
    assert all("focal_point" in [role for _, role in each.roles] for each in found)


async def test_a_limit_is_kept_and_the_same_question_has_the_same_answer(engine: Engine) -> None:
    await engine.put(SOME)

    first, second = await ids(engine, "prosecutor", limit=7), await ids(engine, "prosecutor", limit=7)

    assert len(first) == 7
    assert first == second


@pytest.mark.parametrize("text", ['"] OR id EXISTS', "\\", "a' OR 1", "* ? ~ ^ :", "-casc", "\u0000x"])
async def test_signs_of_query_languages_mean_nothing(engine: Engine, text: str) -> None:
    await engine.put([BY_ID[KZ.id]])

    assert isinstance(await ids(engine, text), list)


async def test_a_server_that_does_not_answer_is_reported_as_away() -> None:
    nowhere = MeilisearchEngine.open("http://127.0.0.1:9", "key", "nothing")

    with pytest.raises(EngineAway):
        await nowhere.propose(query("Karabalina"), EVERYBODY, 10)
    with pytest.raises(EngineAway):
        await nowhere.put([BY_ID[KZ.id]])
    await nowhere.close()
