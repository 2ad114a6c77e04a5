"""The demo's canaries pass for members of their network, and are nobody in the directory."""

from seed_data.demo import generate
from seed_data.demo.canaries import CANARIES
from tests.support.denominators import Counted


def test_each_stands_where_its_network_has_members(counted: Counted) -> None:
    places = {(each.network, person.jurisdiction) for person in generate().focal_points for each in person.memberships}

    counted(f"{len(CANARIES)} canaries, {len(places)} places")
    assert [canary for canary in CANARIES if (canary.network, canary.jurisdiction) not in places] == []


def test_none_bears_the_name_of_somebody_in_the_directory(counted: Counted) -> None:
    names = {
        part.casefold()
        for person in generate().focal_points
        for name in (person.name_original, person.name_romanised, *person.other_spellings)
        for part in name.split()
    }

    borne = [part for each in CANARIES for part in f"{each.original} {each.romanised}".split()]
    counted(f"{len(borne)} names of canaries among {len(names)} of people")
    assert [part for part in borne if part.casefold() in names] == []
