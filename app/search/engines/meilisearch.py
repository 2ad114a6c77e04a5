"""Meilisearch, over the network: for larger installations.

It knows nothing of names: it is given the same readings, keys and skeletons as the embedded engine, and asked several
small questions at once. What it proposes is only proposed; hidden documents can sway which candidates those are (its
dictionary for typing errors), never what is shown (docs/security.md).
"""

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager

from httpx2 import HTTPError
from meilisearch_python_sdk import AsyncClient
from meilisearch_python_sdk.errors import MeilisearchApiError, MeilisearchError
from meilisearch_python_sdk.models.search import SearchParams, SearchResultsFederated
from meilisearch_python_sdk.models.settings import MeilisearchSettings, MinWordSizeForTypos, TypoTolerance
from meilisearch_python_sdk.models.task import TaskInfo
from meilisearch_python_sdk.types import JsonDict

from app.search.documents import Document
from app.search.engines.port import EngineAway, Proposal, Scope
from app.search.engines.questions import LIMIT, Question, one_of, questions
from app.search.engines.terms import FACETS, facet_words, terms
from app.search.names import Query

BATCH = 1_000
PATIENCE = 60_000  # milliseconds for one task
TIMEOUT = 3  # seconds for one answer
_FAULTS = (MeilisearchError, HTTPError)
_UNCOMPRESSED = {"Accept-Encoding": "identity"}
"""A compressed answer comes in two pieces, and the second waits 40 ms for the first to be acknowledged (measured)."""

SETTINGS = MeilisearchSettings(
    filterable_attributes=["reading", "key", "sound", "heading", *FACETS],
    searchable_attributes=["reading", "key"],
    displayed_attributes=["id", "seq"],
    ranking_rules=["words", "typo", "exactness"],
    typo_tolerance=TypoTolerance(
        enabled=True,
        disable_on_numbers=True,
        min_word_size_for_typos=MinWordSizeForTypos(one_typo=4, two_typos=7),
    ),
    stop_words=[],
)


class MeilisearchEngine:
    """One index of a Meilisearch server. Every method raises EngineAway when the server does not do its part."""

    def __init__(self, url: str, key: str | None, index: str) -> None:
        self._client = AsyncClient(url, key, timeout=TIMEOUT, custom_headers=_UNCOMPRESSED)
        self._name = index
        self._index = self._client.index(index)

    async def close(self) -> None:
        await self._client.aclose()

    async def prepare(self) -> None:
        """Makes the index if there is none, and gives it its settings: filters first, then documents."""
        async with _answering():
            try:
                await self._client.get_index(self._name)
            except MeilisearchApiError as fault:
                if fault.code != "index_not_found":
                    raise
                await self._client.create_index(self._name, "id", timeout_in_ms=PATIENCE)
            await self._done(await self._index.update_settings(SETTINGS))

    async def put(self, documents: Sequence[Document]) -> None:
        async with _answering():
            for start in range(0, len(documents), BATCH):
                rows = [_row(document) for document in documents[start : start + BATCH]]
                await self._done(await self._index.add_documents(rows, primary_key="id"))

    async def delete(self, ids: Collection[str]) -> None:
        if ids:
            async with _answering():
                await self._done(await self._index.delete_documents(sorted(ids)))

    async def propose(self, query: Query, scope: Scope, limit: int) -> list[Proposal]:
        if query.empty or not scope.shown:
            return []
        asked = questions(query)
        within = [one_of(name, values) for name, values in scope.clauses()]
        async with _answering():
            answers = await self._client.multi_search([self._params(each, within) for each in asked])
        if isinstance(answers, SearchResultsFederated):
            raise EngineAway("one merged answer to several questions")
        score: dict[str, float] = {}
        for question, answer in zip(asked, answers, strict=True):
            for rank, hit in enumerate(answer.hits):
                score[hit["id"]] = score.get(hit["id"], 0.0) + question.weight * (1 - rank / (2 * LIMIT))
        ranked = sorted(score.items(), key=lambda each: (-each[1], each[0]))
        return [Proposal(id, value) for id, value in ranked[:limit]]

    async def positions(self) -> dict[str, int]:
        found: dict[str, int] = {}
        async with _answering():
            while True:
                page = await self._index.get_documents(offset=len(found), limit=BATCH, fields=["id", "seq"])
                found |= {each["id"]: each["seq"] for each in page.results}
                if not page.results or len(found) >= page.total:
                    return found

    def _params(self, question: Question, within: list[str]) -> SearchParams:
        return SearchParams(
            index_uid=self._name,
            query=question.words,
            attributes_to_search_on=[question.field] if question.words else None,
            attributes_to_retrieve=["id"],
            matching_strategy="all",
            filter=[*within, *question.filters],
            limit=LIMIT,
        )

    async def _done(self, task: TaskInfo) -> None:
        """202 says queued; this waits for done."""
        await self._client.wait_for_task(
            task.task_uid, timeout_in_ms=PATIENCE, interval_in_ms=20, raise_for_status=True
        )


@asynccontextmanager
async def _answering() -> AsyncIterator[None]:
    try:
        yield
    except _FAULTS as fault:
        raise EngineAway(f"{type(fault).__name__}: {fault}") from fault


def _row(document: Document) -> JsonDict:
    words = terms(document)
    return {
        "id": document.id,
        "seq": document.seq,
        "reading": words.readings,
        "key": [each.lower() for each in words.keys],
        "sound": words.sounds,
        "heading": words.headings,
        **facet_words(document),
    }
