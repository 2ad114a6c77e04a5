"""The illustrative directory as documents, for tests of engines and of recall."""

from datetime import UTC, datetime, timedelta
from functools import cache

from app.directory.reachability import Schedule, Window
from app.search.catalogue import Entry
from app.search.documents import Document
from app.search.engines.port import Scope
from app.search.headings import Heading
from app.search.lexicon import Lexicon
from app.search.names import Query, candidate, parse
from seed_data.demo import generate
from seed_data.demo.shapes import AuthoritySeed, DemoDirectory, FocalPointSeed
from seed_data.reference import load_reference

NOW = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
EVERYBODY = Scope(frozenset({"casc", "seajust", "ejn", "iberred", "gulf"}))


@cache
def directory() -> DemoDirectory:
    return generate()


@cache
def documents() -> tuple[Document, ...]:
    """Everybody of the illustrative directory."""
    authorities = {each.id: each for each in directory().authorities}
    return tuple(
        _document(each, seq, authorities[each.authority_id]) for seq, each in enumerate(directory().focal_points, 1)
    )


@cache
def lexicon() -> Lexicon:
    made = Lexicon()
    for document in documents():
        made.learn(document.headings)
    return made


def query(text: str) -> Query:
    """`text` with the headings that its words name."""
    return lexicon().annotate(parse(text))


@cache
def _places() -> dict[str, Heading]:
    return {
        each.code: Heading(f"jurisdiction:{each.code}", (*each.names.values(), *each.aliases))
        for each in load_reference().jurisdictions
    }


def _document(each: FocalPointSeed, seq: int, authority: AuthoritySeed) -> Document:
    headings = (
        _places()[each.jurisdiction],
        Heading(f"authority:{authority.id}", (*authority.names.values(), *authority.city.values())),
        Heading(f"position:{each.position['en']}", tuple(each.position.values())),
    )
    spellings = [(each.name_original, each.name_original_language), (each.name_romanised, None)]
    spellings += [(reading, language) for language, reading in each.names.items()]
    spellings += [(other, None) for other in each.other_spellings]
    return Document(
        id=each.id,
        seq=seq,
        candidate=candidate(each.id, spellings, (heading.id for heading in headings)),
        headings=headings,
        entry=Entry(
            id=each.id,
            jurisdiction=each.jurisdiction,
            roles=tuple((membership.network, membership.role) for membership in each.memberships),
            offences=each.offences,
            measures=each.measures,
            languages=tuple(spoken.code for spoken in each.languages),
            schedule=Schedule(
                each.time_zone,
                each.working_days,
                (each.working_hours.start, each.working_hours.end),
                tuple(Window(duty.weekday, duty.start, duty.end) for duty in each.duty),
            ),
            confirmed_at=NOW - timedelta(days=each.confirmed_days_ago),
        ),
    )
