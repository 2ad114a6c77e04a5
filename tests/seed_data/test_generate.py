"""The illustrative directory: the same every time, complete, and impossible to take for real."""

import hashlib
import re
import subprocess
import sys
from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from seed_data.demo import generate
from seed_data.demo.ids import ALPHABET
from seed_data.demo.pinned import PINNED
from seed_data.demo.shapes import DemoDirectory, FocalPointSeed
from seed_data.reading import LANGUAGES
from seed_data.reference import load_reference

REFERENCE = load_reference()
DIRECTORY = generate()
AUTHORITIES = {each.id: each for each in DIRECTORY.authorities}
PEOPLE = {each.id: each for each in DIRECTORY.focal_points}
FIVE = ("casc", "seajust", "ejn", "iberred", "gulf")
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def digest(directory: DemoDirectory) -> str:
    return hashlib.sha256(repr(directory).encode()).hexdigest()


def codes(name: str) -> set[str]:
    return {term.code for term in getattr(REFERENCE, name)}


def test_the_same_seed_gives_the_same_directory() -> None:
    assert digest(generate(seed=7, count=120)) == digest(generate(seed=7, count=120))


def test_the_directory_is_the_same_in_every_process() -> None:
    script = "import hashlib, seed_data.demo as d; print(hashlib.sha256(repr(d.generate()).encode()).hexdigest())"
    digests = [
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": salt, "PYTHONPATH": ".", "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for salt in ("1", "2")
    ]

    assert digests == [digest(DIRECTORY)] * 2


def test_another_seed_gives_another_directory() -> None:
    assert digest(generate(seed=7, count=120)) != digest(generate(seed=8, count=120))


def test_the_first_persons_of_a_jurisdiction_stay_when_the_count_grows() -> None:
    def first(directory: DemoDirectory) -> list[tuple[str, str]]:
        return [(each.id, each.name_original) for each in directory.focal_points if each.jurisdiction == "UZ"][:5]

    assert first(generate(count=2_000)) == first(DIRECTORY)


@pytest.mark.parametrize("count", [7, 40, 227, 400, 1_001])
def test_there_are_as_many_as_asked_for_and_always_the_pinned_ones(count: int) -> None:
    found = [each.id for each in generate(count=count).focal_points]

    assert len(set(found)) == count
    assert {each.id for each in PINNED} <= set(found)


def test_fewer_than_the_pinned_ones_is_refused() -> None:
    with pytest.raises(ValueError, match="at least its 7 pinned"):
        generate(count=6)


@pytest.mark.parametrize("network", FIVE)
def test_every_member_of_the_five_networks_has_at_least_three_focal_points(network: str) -> None:
    members = next(each.members for each in REFERENCE.networks if each.id == network)
    number = Counter(each.jurisdiction for each in DIRECTORY.focal_points)

    assert [m.jurisdiction for m in members if m.status in ("member", "partner") and number[m.jurisdiction] < 3] == []


def test_ids_are_twenty_characters_of_crockfords_alphabet() -> None:
    ids = [*AUTHORITIES, *PEOPLE]

    assert len(set(ids)) == len(DIRECTORY.authorities) + len(DIRECTORY.focal_points)
    assert [each for each in ids if len(each) != 20 or set(each) - set(ALPHABET)] == []


def test_authorities_are_named_in_six_languages_and_have_a_place() -> None:
    for each in DIRECTORY.authorities:
        assert tuple(each.names) == LANGUAGES
        assert tuple(each.city) == LANGUAGES
        assert ZoneInfo(each.time_zone).key == each.time_zone
        assert each.kind in codes("authority_kinds")
        assert (each.name_original is None) == (each.name_original_language is None)


def test_an_office_has_one_name_in_its_own_language_nearly_everywhere() -> None:
    without = {each.jurisdiction for each in DIRECTORY.authorities} - {
        each.jurisdiction for each in DIRECTORY.authorities if each.name_original
    }

    assert without == {"MV"}


@pytest.mark.parametrize("person", DIRECTORY.focal_points, ids=lambda each: each.id)
def test_a_focal_point_is_complete_and_uses_known_codes(person: FocalPointSeed) -> None:
    assert AUTHORITIES[person.authority_id].jurisdiction == person.jurisdiction
    assert person.time_zone == AUTHORITIES[person.authority_id].time_zone
    assert tuple(person.position) == LANGUAGES
    assert {each.code for each in person.languages} <= codes("languages")
    assert {each.level for each in person.languages} <= {"native", "fluent", "working"}
    assert len({each.code for each in person.languages}) == len(person.languages)
    assert set(person.offences) <= codes("offences")
    assert set(person.measures) <= codes("measures")
    assert len(person.offences) >= 2
    assert "legal_info" in person.measures
    assert person.memberships
    assert len({each.network for each in person.memberships}) == len(person.memberships)
    assert {each.role for each in person.memberships} <= codes("roles")
    assert 1 <= person.confirmed_days_ago <= 730


@pytest.mark.parametrize("person", DIRECTORY.focal_points, ids=lambda each: each.id)
def test_a_focal_point_keeps_hours_and_duty_that_can_be_read(person: FocalPointSeed) -> None:
    weekend = next(each.weekend for each in REFERENCE.jurisdictions if each.code == person.jurisdiction)

    assert not set(person.working_days) & set(weekend)
    assert person.working_hours.start < person.working_hours.end
    for start, end in [(d.start, d.end) for d in person.duty] + [
        (person.working_hours.start, person.working_hours.end)
    ]:
        assert TIME.fullmatch(start)
        assert TIME.fullmatch(end)
    assert [each.weekday for each in person.duty] == sorted({each.weekday for each in person.duty})


def test_a_membership_is_of_a_network_the_jurisdiction_belongs_to() -> None:
    belongs = {(network.id, member.jurisdiction) for network in REFERENCE.networks for member in network.members}
    held = {(m.network, person.jurisdiction) for person in DIRECTORY.focal_points for m in person.memberships}

    assert held - belongs == set()


def test_the_alternate_is_somebody_else_of_the_same_jurisdiction() -> None:
    for person in DIRECTORY.focal_points:
        assert person.alternate_id is not None
        assert person.alternate_id != person.id
        assert PEOPLE[person.alternate_id].jurisdiction == person.jurisdiction


def test_no_telephone_can_be_dialled_and_no_address_can_be_written_to() -> None:
    channels = [channel for person in DIRECTORY.focal_points for channel in person.channels]
    phones = [each.value for each in channels if each.kind in ("office_phone", "duty_phone", "mobile")]
    addresses = [each.value for each in channels if each.kind == "office_email"]

    assert {each.kind for each in channels} == {
        "office_phone",
        "duty_phone",
        "mobile",
        "office_email",
        "secure_channel",
    }
    assert [each for each in phones if not re.fullmatch(r"\+999 \d\d 555 \d{4}", each)] == []
    assert [each for each in addresses if not re.fullmatch(r"[a-z0-9.]+@[a-z]{2}\.focal-points\.example", each)] == []
    assert len(set(addresses)) == len(addresses) == len(DIRECTORY.focal_points)


def test_most_are_confirmed_within_ninety_days_some_are_due_and_some_stale() -> None:
    ages = [person.confirmed_days_ago for person in DIRECTORY.focal_points]
    fresh, due = sum(age < 90 for age in ages), sum(90 <= age < 180 for age in ages)

    assert fresh > 240
    assert due > 40
    assert len(ages) - fresh - due > 25


def test_the_notice_says_in_six_languages_that_the_data_is_illustrative() -> None:
    assert tuple(DIRECTORY.notice) == LANGUAGES
    assert DIRECTORY.notice["en"].startswith("Illustrative data")


def test_a_large_directory_has_many_different_names() -> None:
    people = generate(count=20_000).focal_points

    assert len({each.name_original for each in people}) > 9_000
    assert len({each.id for each in people}) == 20_000
