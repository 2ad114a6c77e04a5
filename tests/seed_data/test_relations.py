"""The demo's routes and secure channels: complete, marked, and saying nothing about a real State's channels."""

import pytest

from seed_data.demo.relations import LIAISON_OF, LINKS, ON_NO_MAP, ROUTES, RouteSeed
from seed_data.reading import LANGUAGES
from seed_data.reference import load_reference

REFERENCE = load_reference()
JURISDICTIONS = {each.code for each in REFERENCE.jurisdictions}


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.id)
def test_a_route_is_complete_and_says_that_it_is_illustrative(route: RouteSeed) -> None:
    assert tuple(route.titles) == LANGUAGES
    assert route.titles["en"].startswith("Illustrative")
    assert {place for place, _ in route.stops} <= JURISDICTIONS
    assert set(route.offences) <= {each.code for each in REFERENCE.offences}
    assert (route.stops[0][1], route.stops[-1][1]) == ("origin", "destination")


def test_secure_channels_join_only_places_that_are_on_no_map() -> None:
    named = {code for link in LINKS for code in link.pair}

    assert named <= ON_NO_MAP.keys()
    assert named & JURISDICTIONS == set()
    assert [link for link in LINKS if list(link.pair) != sorted(link.pair) or "llustrative" not in link.source] == []
    assert {tuple(names) for names in ON_NO_MAP.values()} == {LANGUAGES}


def test_liaison_officers_are_of_a_known_organisation() -> None:
    assert LIAISON_OF in {each.id for each in REFERENCE.networks}
