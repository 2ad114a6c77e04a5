"""What one process keeps of the directory in memory: facets, names, words, and the embedded engine over them."""

import asyncio
import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from app.kernel.clock import Clock
from app.kernel.db import Database
from app.search.catalogue import Catalogue
from app.search.documents import Changes, changes_after, positions
from app.search.engines.embedded import EmbeddedEngine
from app.search.engines.terms import checksum
from app.search.headings import Subjects, read_subjects
from app.search.lexicon import Lexicon
from app.search.names import Candidate, Query, parse
from app.search.projecting import pages


class Holdings:
    """`seq` is the position in the directory's order of changes up to which it knows the directory.

    Read and changed on the event loop's thread only.
    """

    def __init__(self) -> None:
        self.seq = 0
        self._changing = asyncio.Lock()
        self.catalogue = Catalogue()
        self.engine = EmbeddedEngine()
        self.subjects = Subjects(())
        self._lexicon = Lexicon()
        self._candidates: dict[str, Candidate] = {}

    async def build(self, db: Database, clock: Clock) -> None:
        """Reads the whole directory. Raises Unavailable."""
        self.subjects = await db.read(read_subjects)
        more = True
        with _uncollected():
            while more:
                changes = await db.read(lambda session: changes_after(session, self.subjects, self.seq))
                self._keep(changes)
                await asyncio.to_thread(self.engine.add_now, changes.put)
                self.seq, more = changes.reached, changes.more
        if len(self.catalogue):
            await asyncio.to_thread(self.engine.commit_now)
        self.catalogue.warm(clock.now())

    async def follow(self, db: Database) -> None:
        """Reads what changed after `seq`. Raises Unavailable."""
        more = True
        async with self._changing:
            while more:
                changes = await db.read(lambda session: changes_after(session, self.subjects, self.seq))
                self._keep(changes)
                await self._index(changes)
                self.seq, more = changes.reached, changes.more

    async def heal(self, db: Database) -> int:
        """Compares what is held with the whole directory, document by document, and puts right what differs; the answer
        is how many did. For what changed without a place in the order of changes. The words of a heading (a label, the
        name of an authority) are no part of a document: they are learned when the process starts.

        Raises Unavailable.
        """
        self.subjects = await db.read(read_subjects)
        here = await db.read(positions)
        held = await self.engine.checksums()
        healed = 0
        async for page in pages(db, self.subjects, sorted(here.keys() | held.keys())):
            async with self._changing:
                changes = await self._still(db, page, held)
                healed += len(changes.put) + len(changes.dropped)
                self._keep(changes)
                await self._index(changes)
        return healed

    async def _still(self, db: Database, page: Changes, held: Mapping[str, str]) -> Changes:
        """What of a page is not as it is held, and has not moved on since it was read: what did, is followed."""
        put = [each for each in page.put if held.get(each.id) != checksum(each) and each.seq <= self.seq]
        dropped = [id for id in page.dropped if id in held]
        ids = [*(each.id for each in put), *dropped]
        there = await db.read(lambda session: positions(session, ids)) if ids else {}
        put = [each for each in put if there.get(each.id) == each.seq]
        return Changes(put, [id for id in dropped if id not in there], self.seq, more=False)

    async def _index(self, changes: Changes) -> None:
        """On a thread: a commit takes some milliseconds, in which others are served."""
        if changes.put or changes.dropped:
            await asyncio.to_thread(self.engine.put_now, changes.put)
            await asyncio.to_thread(self.engine.delete_now, changes.dropped)

    def query(self, text: str, shown: frozenset[str]) -> Query:
        """What was typed, with the headings its words name among those shown."""
        return self._lexicon.annotate(parse(text), shown)

    def candidates(self, ids: Iterable[str]) -> list[Candidate]:
        """The candidates among `ids` that are known here."""
        return [self._candidates[id] for id in ids if id in self._candidates]

    def _keep(self, changes: Changes) -> None:
        for document in changes.put:
            self._lexicon.learn(document.headings, {circle for circle, _ in document.entry.roles})
            self._candidates[document.id] = document.candidate
        for id in changes.dropped:
            self._candidates.pop(id, None)
        self.catalogue.put(document.entry for document in changes.put)
        self.catalogue.drop(changes.dropped)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Holds off the cyclic garbage collector, which would walk through all that is being built again and again."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
