"""Who reads which language in the journeys of a consultation.

Whoever asks or gives has another language than the other side, and a third person another again. Three turns bring
every part into every language, and what people type is in their own:

====  ============  =============  =========
turn  whoever asks  whoever hears  the third
====  ============  =============  =========
en    English       Arabic         Russian
ru    Russian       English        Arabic
ar    Arabic        Russian        English
====  ============  =============  =========

`make thorough` takes every journey through all three turns; `make test` through those of USUAL.
"""

from hypothesis import settings

Turn = tuple[str, str, str]
"""The languages of whoever asks, of whoever hears, and of the third."""

TURNS: dict[str, Turn] = {"en": ("en", "ar", "ru"), "ru": ("ru", "en", "ar"), "ar": ("ar", "ru", "en")}

USUAL = {
    "test_from_search_to_outcome": ("en", "ar"),
    "test_urgent_at_night": ("ru",),
    "test_under_a_condition": ("ar",),
    "test_third_jurisdiction": ("en",),
    "test_files": ("ru",),
    "test_taking_back": ("ar",),
}
"""By journey: an ordinary question until its outcome, an urgent one at two in the morning, spontaneous information, a
third jurisdiction, files with and without a virus, correction and withdrawal where a victim is spared."""


def turns_of(journey: str) -> list[Turn]:
    """Those in which this run takes the journey."""
    thorough = settings.get_current_profile_name() == "thorough"
    return [TURNS[each] for each in (TURNS if thorough else USUAL[journey])]
