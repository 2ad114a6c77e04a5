"""What one process keeps of the directory in memory: facets, names, words, and the embedded engine over them."""

import asyncio
import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from app.kernel.clock import Clock
from app.kernel.db import Database
from app.search.catalogue import Catalogue
from app.search.documents import Changes, Document, changes_after
from app.search.engines.embedded import EmbeddedEngine
from app.search.headings import Subjects, read_subjects
from app.search.lexicon import Lexicon
from app.search.names import Candidate, Query, parse


def settle() -> None:
    """Takes what was just built out of the collector's rounds: it lives as long as the process, and walking through
    millions of such objects would stop every request for a quarter of a second (measured at 20,000)."""
    gc.collect()
    gc.freeze()


class Holdings:
    """`seq` is the position in the directory's order of changes up to which it knows the directory.

    Read and changed on the event loop's thread only.
    """

    def __init__(self) -> None:
        self.seq = 0
        self.catalogue = Catalogue()
        self.engine = EmbeddedEngine()
        self.subjects = Subjects(())
        self._lexicon = Lexicon()
        self._candidates: dict[str, Candidate] = {}

    async def build(self, db: Database, clock: Clock) -> None:
        """Reads the whole directory. Raises Unavailable."""
        self.subjects = await db.read(read_subjects)
        documents: list[Document] = []
        more = True
        with _uncollected():
            while more:
                changes = await db.read(lambda session: changes_after(session, self.subjects, self.seq))
                self._keep(changes)
                documents += changes.put
                self.seq, more = changes.reached, changes.more
        await asyncio.to_thread(self.engine.put_now, documents)
        self.catalogue.warm(clock.now())
        settle()

    async def follow(self, db: Database) -> None:
        """Reads what changed after `seq`. Raises Unavailable."""
        more = True
        while more:
            changes = await db.read(lambda session: changes_after(session, self.subjects, self.seq))
            self._keep(changes)
            self.engine.put_now(changes.put)
            self.engine.delete_now(changes.dropped)
            self.seq, more = changes.reached, changes.more

    def query(self, text: str) -> Query:
        """What was typed, with the headings its words name."""
        return self._lexicon.annotate(parse(text))

    def candidates(self, ids: Iterable[str]) -> list[Candidate]:
        """The candidates among `ids` that are known here."""
        return [self._candidates[id] for id in ids if id in self._candidates]

    def _keep(self, changes: Changes) -> None:
        for document in changes.put:
            self._lexicon.learn(document.headings)
            self._candidates[document.id] = document.candidate
        for id in changes.dropped:
            self._candidates.pop(id, None)
        self.catalogue.put(document.entry for document in changes.put)
        self.catalogue.drop(changes.dropped)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Holds off the cyclic garbage collector, which would walk millions of lasting objects, now and ever after."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
