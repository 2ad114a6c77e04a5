"""tantivy in this process, asked directly: typing errors, filters, facet counts."""

import json

import tantivy

from bench.search.asking import Answer
from bench.search.bare import FACETS, LIMIT, Row, fold
from bench.search.queries import Asked

_COUNTS = {name: {"terms": {"field": name, "size": 300}} for name in FACETS}


class BareTantivy:
    """One index in memory."""

    def __init__(self, rows: list[Row]) -> None:
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw")
        builder.add_text_field("folded", index_option="basic")
        for name in FACETS:
            builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=True)
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema)
        writer = self._index.writer(50_000_000, 1)
        for row in rows:
            writer.add_document(tantivy.Document(id=row.id, folded=row.folded, **row.facets))
        writer.commit()
        self._index.reload()

    def ask(self, asked: Asked) -> Answer:
        """The ids of one page; facet counts are made and thrown away."""
        query, searcher = self._query(asked), self._index.searcher()
        hits = searcher.search(query, LIMIT).hits
        json.dumps(searcher.aggregate(query, _COUNTS))
        ids = [searcher.doc(address)["id"][0] for _, address in hits]
        return lambda: ids

    def _query(self, asked: Asked) -> tantivy.Query:
        clauses = [
            (tantivy.Occur.Must, tantivy.Query.term_set_query(self._schema, name, values))
            for name, values in asked.filters.items()
        ]
        words = [self._word(word) for word in fold(asked.text).split()]
        if words:
            clauses.append(
                (tantivy.Occur.Must, tantivy.Query.boolean_query([(tantivy.Occur.Should, w) for w in words]))
            )
        return tantivy.Query.boolean_query(clauses) if clauses else tantivy.Query.all_query()

    def _word(self, word: str) -> tantivy.Query:
        """As Meilisearch does by itself: exactly, or with one or two typing errors by length; a beginning counts."""
        distance = 0 if len(word) < 5 else 1 if len(word) < 9 else 2
        exact = tantivy.Query.boost_query(tantivy.Query.term_query(self._schema, "folded", word), 2.0)
        near = tantivy.Query.fuzzy_term_query(self._schema, "folded", word, distance, True, True)
        return tantivy.Query.disjunction_max_query([exact, near])
