"""tantivy, in memory, inside the process: the default, and the answer when Meilisearch is away.

Every clause has a constant score and the scope is a clause of the query itself, so documents outside the scope change
nothing: not the candidates, not their order (security.md, non-interference). Equal scores are settled by a hash of the
id that is part of the score, and in the last place by the id.
"""

from collections.abc import Collection, Sequence
from hashlib import blake2b

import tantivy

from app.search.documents import Document
from app.search.engines.port import Proposal, Scope
from app.search.engines.terms import FACETS, Terms, begun_sounds, checksum_of, facet_words, terms
from app.search.names import Query, Token

_Q = tantivy.Query
_WORDS = ("reading", "key", "sound", "heading", *FACETS)
_HEAP = 30_000_000  # bytes; below 15 MB tantivy refuses
_TIE = 0.006  # weighs a score by up to 1.0043: less than the step of 1 between two sums of clauses
_MARGIN = 64
MOST_KEYS = 3
LEAST = 0.5
"""Who agrees less than half as well as the best is not the one meant (measured: 1 of 1,400 queries)."""

SAME, SAME_KEY, NAMED, BEGUN, NEARLY, SAME_SOUND, NEARLY_KEY = 16.0, 14.0, 12.0, 10.0, 9.0, 8.0, 7.0
BEGUN_SOUND = 6.0


class EmbeddedEngine:
    """An index of this process's own, kept current by whoever owns it: one thread at a time changes it, while others
    may search."""

    def __init__(self) -> None:
        self._schema = _schema()
        self._index = tantivy.Index(self._schema)
        # It would also load each commit by itself, and the two would meet: the second then waits 0.1 s for a lock.
        self._index.config_reader("manual")
        self._writer = self._index.writer(_HEAP, 1)
        self._slots: dict[str, int] = {}
        self._ids: dict[int, str] = {}
        self._sums: dict[str, str] = {}
        self._leaving: list[int] = []
        self._left: list[int] = []
        self._next = 0

    async def put(self, documents: Sequence[Document]) -> None:
        self.put_now(documents)

    async def delete(self, ids: Collection[str]) -> None:
        self.delete_now(ids)

    async def propose(self, query: Query, scope: Scope, limit: int) -> list[Proposal]:
        return self.propose_now(query, scope, limit)

    async def checksums(self) -> dict[str, str]:
        return dict(self._sums)

    def put_now(self, documents: Sequence[Document]) -> None:
        """Adds or replaces documents; none costs nothing (an empty commit would stop every request for 0.1 s)."""
        if documents:
            self.add_now(documents)
            self.commit_now()

    def add_now(self, documents: Sequence[Document]) -> None:
        """Adds or replaces documents, to be found after the next commit."""
        for document in documents:
            self._forget(document.id)
            self._slots[document.id] = self._next
            self._ids[self._next] = document.id
            words, facets = terms(document), facet_words(document)
            self._sums[document.id] = checksum_of(document, words, facets)
            self._writer.add_document(_document(document.id, self._next, words, facets))
            self._next += 1

    def delete_now(self, ids: Collection[str]) -> None:
        """Removes documents; none costs nothing."""
        if not ids:
            return
        for id in ids:
            self._forget(id)
        self.commit_now()

    def propose_now(self, query: Query, scope: Scope, limit: int) -> list[Proposal]:
        """The same as `propose`, without a pause."""
        if query.empty or not scope.shown:
            return []
        wanted = tantivy.Occur.Should
        words = _Q.boolean_query([(wanted, self._clause(query, place)) for place in range(len(query.tokens))])
        clauses = [(tantivy.Occur.Must, words)]
        clauses += [(tantivy.Occur.Must, self._any(name, values, 0.0)) for name, values in scope.clauses()]
        searcher = self._index.searcher()
        found = searcher.search(_Q.boolean_query(clauses), limit + _MARGIN, count=False, weight_by_field="tie").hits
        slots = searcher.fast_field_values("slot", [address for _, address in found])
        ids = (self._ids.get(int(slot or 0)) for slot in slots)
        proposed = [Proposal(id, score) for (score, _), id in zip(found, ids, strict=True) if id is not None]
        least = max((each.score for each in proposed), default=0.0) * LEAST
        worth = (each for each in proposed if each.score >= least)
        return sorted(worth, key=lambda each: (-each.score, each.id))[:limit]

    def _clause(self, query: Query, place: int) -> tantivy.Query:
        """One token: the best of all the ways in which it may be meant."""
        token = query.tokens[place]
        ways = [
            self._any("reading", token.readings, SAME),
            self._any("key", token.keys, SAME_KEY),
            self._any("sound", token.skeletons, SAME_SOUND),
            self._fuzzy("reading", token.reading, 0, BEGUN, prefix=True),
        ]
        for join in query.parts.joins:
            if place in (join.first, join.first + 1):
                ways.append(self._any("reading", join.token.readings, SAME))
                ways.append(self._any("key", join.token.keys, SAME_KEY))
        if place == len(query.tokens) - 1:
            ways += [self._fuzzy("sound", each, 0, BEGUN_SOUND, prefix=True) for each in begun_sounds(token)]
        ways += self._slips(token)
        headings = query.headings[place] if query.headings else {}
        if headings:
            ways.append(self._any("heading", tuple(headings), NAMED))
        return _Q.disjunction_max_query(ways)

    def _slips(self, token: Token) -> list[tantivy.Query]:
        """Slips of the finger: one in a short word, two in a long one."""
        ways = []
        if len(token.reading) > 3:
            ways.append(self._fuzzy("reading", token.reading, 1 if len(token.reading) < 7 else 2, NEARLY))
        keys = [key for key in sorted(token.keys) if len(key) > 3][:MOST_KEYS]
        ways += [self._fuzzy("key", key, 1 if len(key) < 7 else 2, NEARLY_KEY) for key in keys]
        return ways

    def _any(self, field: str, words: Collection[str], score: float) -> tantivy.Query:
        return _Q.const_score_query(_Q.term_set_query(self._schema, field, list(words)), score)

    def _fuzzy(self, field: str, word: str, distance: int, score: float, *, prefix: bool = False) -> tantivy.Query:
        return _Q.const_score_query(_Q.fuzzy_term_query(self._schema, field, word, distance, True, prefix), score)

    def commit_now(self) -> None:
        """Takes some milliseconds, of which most let other threads work; searches meanwhile see the state before."""
        self._writer.commit()
        self._index.reload()
        # Slots given up in the round before: a search that began then is over.
        for slot in self._left:
            del self._ids[slot]
        self._left, self._leaving = self._leaving, []

    def _forget(self, id: str) -> None:
        slot = self._slots.pop(id, None)
        if slot is not None:
            self._leaving.append(slot)
            del self._sums[id]
            # By query: a term made of a number does not find an unsigned field in tantivy 0.27.
            self._writer.delete_documents_by_query(_Q.term_query(self._schema, "slot", slot))


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("slot", indexed=True, fast=True)
    builder.add_float_field("tie", fast=True)
    for name in _WORDS:
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="basic")
    return builder.build()


def _document(id: str, slot: int, words: Terms, facets: dict[str, list[str]]) -> tantivy.Document:
    made = tantivy.Document()
    made.add_unsigned("slot", slot)
    made.add_float("tie", int.from_bytes(blake2b(id.encode(), digest_size=4).digest()) / 2**32 * _TIE)
    for name, values in zip(_WORDS, (*words, *(facets[name] for name in FACETS)), strict=True):
        made.add_text(name, " ".join(values))
    return made
