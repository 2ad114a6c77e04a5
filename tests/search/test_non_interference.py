"""What is outside the caller's networks changes nothing that the embedded engine proposes: not who, not in which order.

Two engines live through the same changes of visible focal points; one of them through changes of hidden ones, too.
"""

from dataclasses import replace
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from app.search.documents import Document
from app.search.engines.embedded import EmbeddedEngine
from app.search.engines.port import Scope
from app.search.names import Comparer
from tests.search.demo import documents, query

SHOWN = Scope(frozenset({"casc", "gulf"}))
VISIBLE = [each for each in documents() if any(network in SHOWN.shown for network, _ in each.entry.roles)][:60]
HIDDEN = [
    replace(each, entry=replace(each.entry, roles=(("wacap", "focal_point"),)), candidate=twin.candidate)
    for each, twin in zip([each for each in documents() if each not in VISIBLE][:60], VISIBLE, strict=False)
]
"""Namesakes of the visible ones, so that a leak would show."""

Change = tuple[Document, bool]
changes: st.SearchStrategy[list[Change]] = st.lists(
    st.tuples(st.sampled_from(VISIBLE + HIDDEN), st.sampled_from([True, True, False])), min_size=5, max_size=15
)
texts = st.sampled_from(
    [each.candidate.spellings[0].text for each in VISIBLE]
    + [each.candidate.spellings[-1].text[:5] for each in VISIBLE]
    + ["a", "prosecutor", "Казахстан", "Karimv", "al"]
)


def lived_through(engine: EmbeddedEngine, steps: list[Change]) -> EmbeddedEngine:
    for present, together in groupby(steps, key=lambda step: step[1]):
        if present:
            engine.put_now([document for document, _ in together])
        else:
            engine.delete_now([document.id for document, _ in together])
    return engine


@given(changes, texts, st.integers(1, 12))
def test_hidden_focal_points_change_nothing(steps: list[Change], text: str, limit: int) -> None:
    only_visible = [(document, present) for document, present in steps if document not in HIDDEN]
    with_hidden, without = lived_through(EmbeddedEngine(), steps), lived_through(EmbeddedEngine(), only_visible)

    assert with_hidden.propose_now(query(text), SHOWN, limit) == without.propose_now(query(text), SHOWN, limit)


@given(st.permutations(VISIBLE[:25]), texts, st.integers(1, 12))
def test_the_order_of_arrival_changes_nothing(arrived: list[Document], text: str, limit: int) -> None:
    one, other = EmbeddedEngine(), EmbeddedEngine()
    one.put_now(VISIBLE[:25])
    other.put_now(arrived)

    assert one.propose_now(query(text), SHOWN, limit) == other.propose_now(query(text), SHOWN, limit)


@given(st.permutations(documents()[:20]), texts)
def test_the_matcher_keeps_no_memory_of_others(compared: list[Document], text: str) -> None:
    together = Comparer(query(text))

    assert [together.match(each.candidate) for each in compared] == [
        Comparer(query(text)).match(each.candidate) for each in compared
    ]
