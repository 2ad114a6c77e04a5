"""Asks an engine and the matcher, as a search does, and counts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import fmean

from app.directory.reachability import Schedule
from app.search.catalogue import Entry
from app.search.documents import Document
from app.search.engines.port import Engine, Scope
from app.search.finding import FITTING, WIDE
from app.search.headings import Heading
from app.search.lexicon import Lexicon
from app.search.names import Comparer, Match, candidate, parse
from seed_data.reference import load_reference
from tests.search.demo import NOW
from tests.search.quality.people import Person
from tests.search.quality.queries import Asked

NETWORK = "casc"
SHOWN = 25


@dataclass(frozen=True, slots=True)
class Answer:
    """`rank` counts from 1; None if whom the query means is not among those shown."""

    asked: Asked
    rank: int | None
    first: Match | None
    names: tuple[str, ...]


@dataclass(slots=True)
class Figures:
    """What a group of answers comes to; each a share of 1."""

    ranks: list[int | None] = field(default_factory=list)
    called_exact: list[bool] = field(default_factory=list)
    absent_called_exact: list[bool] = field(default_factory=list)
    meaningless_called_likely: list[bool] = field(default_factory=list)

    def add(self, answer: Answer) -> None:
        exact = answer.first is not None and answer.first.named and answer.first.confidence == "exact"
        if answer.asked.kind == "meaningless":
            self.meaningless_called_likely.append(answer.first is not None and answer.first.confidence != "near")
            return
        if answer.asked.wanted is None:
            self.absent_called_exact.append(exact)
            return
        self.ranks.append(answer.rank)
        if answer.asked.exact:
            self.called_exact.append(exact and answer.rank == 1)

    def recall(self, within: int) -> float:
        return fmean(rank is not None and rank <= within for rank in self.ranks) if self.ranks else 1.0

    @property
    def mrr(self) -> float:
        return fmean(1 / rank if rank else 0.0 for rank in self.ranks) if self.ranks else 1.0

    @property
    def exact(self) -> float:
        """Of queries that are a recorded spelling, how many are answered so."""
        return fmean(self.called_exact) if self.called_exact else 1.0

    @property
    def wrongly_likely(self) -> float:
        """Of words that mean nothing, how many are answered as if they were likely somebody's name."""
        return fmean(self.meaningless_called_likely) if self.meaningless_called_likely else 0.0

    @property
    def wrongly_exact(self) -> float:
        return fmean(self.absent_called_exact) if self.absent_called_exact else 0.0


class Searched:
    """People in an engine, with the words by which their countries are called."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._lexicon = Lexicon()
        self._people = {each.id: each for each in people}
        self.documents = [_document(each, seq) for seq, each in enumerate(people, 1)]
        for document in self.documents:
            self._lexicon.learn(document.headings)
        self._candidates = {each.id: each.candidate for each in self.documents}

    async def answer(self, engine: Engine, asked: Asked) -> Answer:
        query = self._lexicon.annotate(parse(asked.text))
        proposals = await engine.propose(query, Scope(frozenset({NETWORK})), WIDE)
        candidates = [self._candidates[each.id] for each in proposals[:FITTING]]
        found = Comparer(query).matches(candidates)
        order = sorted(found, key=lambda id: (found[id].rank, id))[:SHOWN]
        rank = order.index(asked.wanted) + 1 if asked.wanted in order else None
        names = tuple(self._people[id].romanised for id in order[:3])
        return Answer(asked, rank, found[order[0]] if order else None, names)


def _document(person: Person, seq: int) -> Document:
    country = next(each for each in load_reference().jurisdictions if each.code == person.country)
    heading = Heading(f"jurisdiction:{country.code}", (*country.names.values(), *country.aliases))
    spellings = [(person.original, person.language), (person.romanised, None)]
    return Document(
        id=person.id,
        seq=seq,
        candidate=candidate(person.id, spellings, [heading.id]),
        headings=(heading,),
        entry=Entry(
            id=person.id,
            jurisdiction=person.country,
            roles=((NETWORK, "point_of_contact"),),
            offences=(),
            measures=(),
            languages=("en",),
            schedule=Schedule("UTC", (1, 2, 3, 4, 5), ("09:00", "17:00"), ()),
            confirmed_at=NOW,
        ),
    )
