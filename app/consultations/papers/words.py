"""A paper's own language: labels of codes, names, days, and what stands around what was said."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from babel.dates import format_date, format_datetime
from babel.lists import format_list
from sqlalchemy.orm import Session

from app.consultations.phrases import spoken
from app.kernel.speech import FALLBACK, say
from app.reference import service as reference

_STEERING = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile("[\u2068\u2069]")


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that reads differently in another language."""

    language: str
    terms: Mapping[str, Mapping[str, str]]
    """Labels by kind of term and code."""
    countries: Mapping[str, str]
    networks: Mapping[str, str]
    phrases: Mapping[str, str]

    def say(self, message: str, **given: str | int) -> str:
        """A text of the catalogue. On paper every line is one paragraph, so that nothing in it needs isolating."""
        return _UNSEEN.sub("", say(self.language, message, **given))

    def term(self, kind: str, code: object) -> str:
        """The label of a code; one that is not known any more stays its code."""
        return self.terms.get(kind, {}).get(str(code), str(code))

    def listed(self, kind: str, codes: Iterable[object]) -> str:
        """The labels of several codes in one line."""
        return self.joined(self.term(kind, code) for code in codes)

    def country(self, code: str | None) -> str:
        return self.countries.get(code or "", code or "")

    def joined(self, parts: Iterable[str]) -> str:
        """An enumeration."""
        return format_list(list(parts), style="standard", locale=self.language)

    def of(self, names: Mapping[str, str]) -> str:
        """One of the names that something has, by language."""
        return names.get(self.language) or names.get(FALLBACK) or next(iter(names.values()), "")

    def moment(self, at: datetime | str) -> str:
        """A day and an hour, in UTC."""
        instant = datetime.fromisoformat(at) if isinstance(at, str) else at
        return format_datetime(instant, "d MMM y, HH:mm", tzinfo=UTC, locale=self.language)

    def day(self, day: date | str) -> str:
        return format_date(date.fromisoformat(day) if isinstance(day, str) else day, "d MMM y", locale=self.language)

    def text(self, written: str) -> str:
        """What somebody wrote: phrases in words, and characters that steer the order of others made visible."""
        return _STEERING.sub(lambda found: f"[U+{ord(found[0]):04X}]", spoken(written, self.phrases))


def words(session: Session, language: str) -> Words:
    """The words of one language."""
    data = reference.everything(session)
    terms = {kind: getattr(data, name) for kind, name in reference.KINDS.items()}

    def own(names: Mapping[str, str]) -> str:
        return names.get(language) or names.get(FALLBACK) or next(iter(names.values()), "")

    return Words(
        language=language,
        terms={kind: {term.code: own(term.labels) for term in known} for kind, known in terms.items()},
        countries={each.code: own(each.names) for each in data.jurisdictions},
        networks={each.id: each.acronym for each in data.networks},
        phrases=reference.phrases(session, language),
    )
