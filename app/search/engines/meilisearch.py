"""Meilisearch, over the network: for larger installations.

It knows nothing of names: it is given the same readings, keys and skeletons as the embedded engine, and asked several
small questions at once. What it proposes is only proposed; hidden documents can sway which candidates those are (its
dictionary for typing errors), never what is shown (docs/security.md).
"""

import asyncio
import re
from collections.abc import AsyncIterator, Collection, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Self

import orjson
from httpx2 import HTTPError
from meilisearch_python_sdk import AsyncClient
from meilisearch_python_sdk.errors import MeilisearchApiError, MeilisearchError
from meilisearch_python_sdk.json_handler import OrjsonHandler
from meilisearch_python_sdk.models.settings import MeilisearchSettings, MinWordSizeForTypos, TypoTolerance
from meilisearch_python_sdk.models.task import TaskInfo
from meilisearch_python_sdk.types import JsonDict

from app.kernel.ids import new_id
from app.search.documents import Document
from app.search.engines.port import EngineAway, Proposal, Scope
from app.search.engines.questions import LIMIT, Question, one_of, questions
from app.search.engines.terms import FACETS, checksum_of, facet_words, terms
from app.search.names import Query

BATCH = 1_000
MANY = 1_000  # indexes of one server
ABANDONED = timedelta(hours=1)
PATIENCE = 60_000  # milliseconds for one task
TIMEOUT = 3  # seconds for one answer
SOON = 1  # seconds: a search that takes longer is better answered by the embedded engine
_FAULTS = (MeilisearchError, HTTPError, TimeoutError)
_JSON = {"Content-Type": "application/json"}
_UNCOMPRESSED = {"Accept-Encoding": "identity"}
"""A compressed answer comes in two pieces, and the second waits 40 ms for the first to be acknowledged (measured)."""

FILTERS = ("reading", "key", "sound", "heading", *FACETS)
SETTINGS = MeilisearchSettings(
    filterable_attributes=[*FILTERS],
    searchable_attributes=["reading", "key"],
    displayed_attributes=["id", "sum"],
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

    def __init__(self, client: AsyncClient, name: str) -> None:
        self.name = name
        self._client = client
        self._index = client.index(name)

    @classmethod
    def open(cls, url: str, key: str | None, index: str) -> Self:
        """The index of that name, whether it is there already or not."""
        return cls(
            AsyncClient(url, key, timeout=TIMEOUT, custom_headers=_UNCOMPRESSED, json_handler=OrjsonHandler()), index
        )

    def beside(self) -> Self:
        """Another index of the same server, not there yet."""
        return type(self)(self._client, f"{self.name}-{new_id()}")

    async def close(self) -> None:
        await self._client.aclose()

    async def usable(self) -> bool:
        """Whether there is an index made for our documents: one that came by itself, with a document sent to a server
        that had lost everything, has no filters."""
        if await self._primary_key() != "id":
            return False
        async with _answering():
            return sorted(map(str, await self._index.get_filterable_attributes() or ())) == sorted(FILTERS)

    async def prepare(self) -> None:
        """Makes the index if there is none, and gives it its settings: filters first, then documents."""
        if not await self.exists():
            async with _answering():
                await self._client.create_index(self.name, "id", timeout_in_ms=PATIENCE)
        async with _answering():
            await self._done(await self._index.update_settings(SETTINGS))

    async def take_place(self, name: str) -> None:
        """Becomes the index `name` in one step that no search notices, and drops what was there before."""
        there = await type(self)(self._client, name).exists()
        try:
            await self._swap(name, rename=not there)
        except EngineAway:
            # Another process may have taken the place just now; then there is something to swap with.
            if there or not await type(self)(self._client, name).exists():
                raise
            there = True
            await self._swap(name, rename=False)
        if there:
            await self.drop()
        self.name, self._index = name, self._client.index(name)

    async def _swap(self, name: str, *, rename: bool) -> None:
        async with _answering():
            await self._done(await self._client.swap_indexes([(self.name, name)], rename=rename))

    async def exists(self) -> bool:
        return await self._primary_key() is not None

    async def _primary_key(self) -> str | None:
        """What the index knows a document by; None without an index."""
        async with _answering():
            try:
                return (await self._client.get_index(self.name)).primary_key or ""
            except MeilisearchApiError as fault:
                if fault.code != "index_not_found":
                    raise
                return None

    async def drop(self) -> None:
        """Takes the index away; one that is not there is fine."""
        async with _answering():
            await self._client.delete_index_if_exists(self.name)

    async def drop_leftovers(self) -> None:
        """Takes away what rebuilds left beside this index when they were killed: whatever has not moved for so long
        before the last change here that nobody builds it any more. Both times are the server's."""
        async with _answering():
            known = {each.uid: each.updated_at for each in await self._client.get_indexes(limit=MANY) or ()}
        own = known.get(self.name)
        for name, moved in known.items():
            if own and moved and self._is_beside(name) and moved < own - ABANDONED:
                await type(self)(self._client, name).drop()

    async def being_built(self) -> bool:
        """Whether somebody builds an index beside this one now: the server has not done all that they handed over."""
        async with _answering():
            waiting = await self._client.get_tasks(statuses=["enqueued", "processing"], limit=MANY)
        return any(self._is_beside(each.index_uid or "") for each in waiting.results)

    def _is_beside(self, name: str) -> bool:
        return re.fullmatch(re.escape(self.name) + "-[0-9a-z]{20}", name) is not None

    async def send(self, documents: Sequence[Document]) -> list[int]:
        """Hands documents over; `settled` says when they can be found."""
        async with _answering():
            return [
                (await self._index.add_documents([_row(each) for each in part], primary_key="id")).task_uid
                for part in (documents[start : start + BATCH] for start in range(0, len(documents), BATCH))
            ]

    async def settled(self, tasks: Iterable[int]) -> None:
        """202 says queued; this waits for done."""
        async with _answering():
            for task in tasks:
                await self._client.wait_for_task(task, timeout_in_ms=PATIENCE, interval_in_ms=20, raise_for_status=True)

    async def put(self, documents: Sequence[Document]) -> None:
        await self.settled(await self.send(documents))

    async def delete(self, ids: Collection[str]) -> None:
        if ids:
            async with _answering():
                await self._done(await self._index.delete_documents(sorted(ids)))

    async def propose(self, query: Query, scope: Scope, limit: int) -> list[Proposal]:
        if query.empty or not scope.shown:
            return []
        asked = questions(query)
        within = [one_of(name, values) for name, values in scope.clauses()]
        async with _answering(), asyncio.timeout(SOON):
            answers = await self._answers([self._asked(each, within) for each in asked])
        score: dict[str, float] = {}
        for question, answer in zip(asked, answers, strict=True):
            for rank, hit in enumerate(answer["hits"]):
                score[hit["id"]] = score.get(hit["id"], 0.0) + question.weight * (1 - rank / (2 * LIMIT))
        ranked = sorted(score.items(), key=lambda each: (-each[1], each[0]))
        return [Proposal(id, value) for id, value in ranked[:limit]]

    async def checksums(self) -> dict[str, str]:
        found: dict[str, str] = {}
        async with _answering():
            while True:
                page = await self._index.get_documents(offset=len(found), limit=BATCH, fields=["id", "sum"])
                found |= {each["id"]: each.get("sum", "") for each in page.results}
                if not page.results or len(found) >= page.total:
                    return found

    async def _answers(self, queries: list[JsonDict]) -> list[JsonDict]:
        """Several searches at once. Not by the client's own method, whose models of the questions and the answers cost
        a quarter of what the server takes to answer (measured)."""
        body = orjson.dumps({"queries": queries})
        answer = await self._client.http_client.post("multi-search", content=body, headers=_JSON)
        answer.raise_for_status()
        found: list[JsonDict] = orjson.loads(answer.content)["results"]
        return found

    def _asked(self, question: Question, within: list[str]) -> JsonDict:
        text = {"q": question.words, "attributesToSearchOn": [question.field]} if question.words else {}
        return text | {
            "indexUid": self.name,
            "attributesToRetrieve": ["id"],
            "matchingStrategy": "all",
            "filter": [*within, *question.filters],
            "limit": LIMIT,
        }

    async def _done(self, task: TaskInfo) -> None:
        await self.settled([task.task_uid])


@asynccontextmanager
async def _answering() -> AsyncIterator[None]:
    try:
        yield
    except _FAULTS as fault:
        raise EngineAway(f"{type(fault).__name__}: {fault}") from fault


def _row(document: Document) -> JsonDict:
    words, facets = terms(document), facet_words(document)
    return {
        "id": document.id,
        "sum": checksum_of(document, words, facets),
        "reading": words.readings,
        "key": [each.lower() for each in words.keys],
        "sound": words.sounds,
        "heading": words.headings,
        **facets,
    }
