"""Public holidays: the `holidays` library by jurisdiction, corrected by what the secretariat knows better.

The library's dates are calculated, and some (those that follow the moon) are decided late: a correction is a row.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import holidays

from app.kernel.speech import LANGUAGES

Correction = tuple[date, bool]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days are public holidays; `corrections` are (day, closed) and win. Equal calendars are equal values.

    A jurisdiction the library does not know has the corrections only.
    """

    jurisdiction: str = ""
    corrections: tuple[Correction, ...] = ()

    def closed(self, day: date) -> bool:
        """Whether `day` is a public holiday."""
        for corrected, closed in self.corrections:
            if corrected == day:
                return closed
        return day in _of(self.jurisdiction, day.year)

    def names(self, day: date) -> dict[str, str]:
        """What the holiday is called: in the jurisdiction's own language first, then in those of the interface that the
        library has. Empty for a correction."""
        return _names(self.jurisdiction, day.year, day) if self.closed(day) else {}


NO_HOLIDAYS = Calendar()


@lru_cache(maxsize=4096)
def _of(jurisdiction: str, year: int, language: str | None = None) -> dict[date, str]:
    """The holidays of a year, as the library calls them in a language."""
    if jurisdiction not in _known():
        return {}
    return dict(holidays.country_holidays(jurisdiction, years=year, language=language))


def _names(jurisdiction: str, year: int, day: date) -> dict[str, str]:
    found: dict[str, str] = {}
    for language, locale in _languages(jurisdiction).items():
        name = _of(jurisdiction, year, locale).get(day)
        if name is not None:
            found.setdefault(language, name)
    return found


@lru_cache(maxsize=512)
def _languages(jurisdiction: str) -> dict[str, str | None]:
    """Language -> the library's name for it (`ar_QA`): the jurisdiction's own first, then those of the interface."""
    own = holidays.country_holidays(jurisdiction).default_language if jurisdiction in _known() else None
    found: dict[str, str | None] = {(own or "en").partition("_")[0]: own}
    for locale in holidays.list_localized_countries().get(jurisdiction, []):
        language = locale.partition("_")[0]
        if language in LANGUAGES:
            found.setdefault(language, locale)
    return found


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """The jurisdictions of the library."""
    return frozenset(holidays.list_supported_countries())
