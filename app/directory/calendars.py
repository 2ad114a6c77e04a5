"""Public holidays: the `holidays` library by jurisdiction, corrected by what the secretariat knows better.

The library's dates are calculated, and some (those that follow the moon) are decided late: a correction is a row.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import holidays

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

    def name(self, day: date) -> str:
        """What the holiday is called, in English where the library has it; empty for a correction."""
        return _of(self.jurisdiction, day.year).get(day, "") if self.closed(day) else ""


NO_HOLIDAYS = Calendar()


@lru_cache(maxsize=4096)
def _of(jurisdiction: str, year: int) -> dict[date, str]:
    if jurisdiction not in _known():
        return {}
    language = "en_US" if "en_US" in _known()[jurisdiction] else None
    return dict(holidays.country_holidays(jurisdiction, years=year, language=language))


@lru_cache(maxsize=1)
def _known() -> dict[str, list[str]]:
    """Jurisdictions of the library, with the languages it names their holidays in."""
    named = holidays.list_localized_countries()
    return {code: named.get(code, []) for code in holidays.list_supported_countries()}
