"""The reference data keeps its promises: six languages, one meaning per code, no datum without its source."""

import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest

from seed_data.reading import LANGUAGES, Labels
from seed_data.reference import MEMBERSHIP_STATUSES, Jurisdiction, Network, Reference, Term, load_reference

REFERENCE = load_reference()
JURISDICTIONS = {each.code: each for each in REFERENCE.jurisdictions}
NETWORKS = {each.id: each for each in REFERENCE.networks}
LISTS = {
    name: getattr(REFERENCE, name)
    for name in Reference.__dataclass_fields__
    if name not in ("networks", "jurisdictions")
}
SCRIPT = {"ru": re.compile("[а-яё]", re.IGNORECASE), "ar": re.compile("[\u0620-\u064a]")}


def terms() -> Iterator[Term]:
    for each in LISTS.values():
        yield from each


def all_labels() -> Iterator[tuple[str, Labels]]:
    for term in terms():
        yield term.code, term.labels
    for network in REFERENCE.networks:
        yield network.id, network.names
    for place in REFERENCE.jurisdictions:
        yield place.code, place.names
        yield place.code, place.short
        yield place.code, place.principal_city
        for city in place.cities.values():
            yield place.code, city


def test_every_datum_is_named_in_the_six_languages() -> None:
    assert [code for code, labels in all_labels() if tuple(labels) != LANGUAGES] == []


@pytest.mark.parametrize("language", SCRIPT)
def test_russian_and_arabic_labels_are_in_their_own_script(language: str) -> None:
    assert [code for code, labels in all_labels() if not SCRIPT[language].search(labels[language])] == []


def test_labels_have_no_stray_spaces() -> None:
    texts = [text for _, labels in all_labels() for text in labels.values()]

    assert [text for text in texts if text != text.strip() or "  " in text] == []


@pytest.mark.parametrize("name", LISTS)
def test_every_code_is_used_once(name: str) -> None:
    codes = [term.code for term in LISTS[name]]

    assert sorted(set(codes)) == sorted(codes)


@pytest.mark.parametrize("name", LISTS)
def test_no_two_entries_of_a_list_read_the_same(name: str) -> None:
    for language in LANGUAGES:
        labels = [term.labels[language] for term in LISTS[name]]

        assert sorted(set(labels)) == sorted(labels)


def test_every_term_says_where_it_is_from_and_how_sure_we_are() -> None:
    assert [term.code for term in terms() if not term.source or not term.confidence] == []


def test_the_codes_of_the_consultation_form_are_those_of_the_interface() -> None:
    assert [term.code for term in REFERENCE.question_types] == [
        "competent_authority",
        "requirements",
        "draft_review",
        "status",
        "urgent",
        "spontaneous_information",
    ]
    assert [term.code for term in REFERENCE.outcomes] == [
        "request_will_be_sent",
        "not_needed",
        "other_route",
        "not_possible",
        "redirected",
    ]
    assert [term.code for term in REFERENCE.urgencies] == ["normal", "high", "critical"]


def test_the_taxonomies_have_thirty_one_offences_and_forty_measures_in_eight_groups() -> None:
    assert (len(REFERENCE.offences), len(REFERENCE.measures), len(REFERENCE.measure_groups)) == (31, 40, 8)
    assert {term.group for term in REFERENCE.measures} == {term.code for term in REFERENCE.measure_groups}


def test_the_phrase_book_has_sixty_phrases_and_more_in_groups_that_are_all_used() -> None:
    assert len(REFERENCE.phrases) >= 60
    assert {term.group for term in REFERENCE.phrases} == {term.code for term in REFERENCE.phrase_groups}


def test_a_code_of_a_phrase_can_stand_in_a_body() -> None:
    assert [term.code for term in REFERENCE.phrases if not re.fullmatch(r"[a-z0-9_-]{1,40}", term.code)] == []


def test_the_points_before_a_request_are_those_of_the_practice() -> None:
    assert [term.code for term in REFERENCE.checklist_items] == [
        "dual_criminality",
        "threshold",
        "competent_authority",
        "form_certification",
        "translation",
        "costs",
        "deadline",
        "central_authority_informed",
    ]


def test_there_are_seventeen_networks() -> None:
    five = ["casc", "seajust", "ejn", "iberred", "gulf"]
    partners = ["arin-ap", "arin-wca", "caricc", "carin", "emjnet", "eurojust", "gljcn", "globe", "mena-arin", "oas"]

    assert sorted(NETWORKS) == sorted([*five, *partners, "pcjs", "wacap"])


@pytest.mark.parametrize(
    ("network", "members"),
    [
        ("casc", "AM AZ GE KG KZ TJ TM UZ"),
        ("seajust", "AU BN KH LA MM MV MY PH SG TH TL VN"),
        ("ejn", "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"),
        ("iberred", "AD AR BO BR CL CO CR CU DO EC ES GT HN MX NI PA PE PT PY SV UY VE"),
        ("gulf", "AE BH KW OM QA SA"),
    ],
)
def test_the_members_of_the_five_networks(network: str, members: str) -> None:
    full = "partner" if network == "gulf" else "member"

    assert sorted(each.jurisdiction for each in NETWORKS[network].members if each.status == full) == members.split()


@pytest.mark.parametrize("network", REFERENCE.networks, ids=lambda each: each.id)
def test_a_membership_is_of_a_known_jurisdiction_with_a_status_a_source_and_a_confidence(network: Network) -> None:
    for member in network.members:
        assert member.jurisdiction in JURISDICTIONS
        assert member.status in MEMBERSHIP_STATUSES
        assert member.source.startswith("http")
        assert member.confidence in ("high", "medium", "low")
        assert member.confidence == "high" or member.note


@pytest.mark.parametrize(
    ("network", "jurisdiction", "status"),
    [
        ("carin", "RU", "unverified"),
        ("carin", "BY", "unverified"),
        ("iberred", "GQ", "unverified"),
        ("iberred", "PR", "unverified"),
        ("arin-wca", "AF", "unverified"),
        ("ejn", "GE", "candidate"),
        ("ejn", "CH", "associated"),
        ("caricc", "FR", "observer"),
    ],
)
def test_what_is_in_doubt_is_not_called_a_member(network: str, jurisdiction: str, status: str) -> None:
    found = {each.jurisdiction: each.status for each in NETWORKS[network].members}

    assert found[jurisdiction] == status


def test_every_jurisdiction_but_hong_kong_is_in_a_network() -> None:
    members = {each.jurisdiction for network in REFERENCE.networks for each in network.members}

    assert set(JURISDICTIONS) - members == {"HK"}


@pytest.mark.parametrize("place", REFERENCE.jurisdictions, ids=lambda each: each.code)
def test_a_jurisdiction_has_real_time_zones_a_city_for_each_and_a_weekend(place: Jurisdiction) -> None:
    assert place.time_zones
    assert [ZoneInfo(zone).key for zone in place.time_zones] == list(place.time_zones)
    assert set(place.cities) == set(place.time_zones)
    assert place.principal_city_time_zone in place.time_zones
    assert place.weekend
    assert set(place.weekend) <= set(range(1, 8))
    assert place.weekend_source
    assert place.weekend_confidence


def test_the_names_follow_united_nations_usage() -> None:
    names = {code: (place.names["en"], place.names["ru"]) for code, place in JURISDICTIONS.items()}

    assert names["KG"] == ("Kyrgyzstan", "Кыргызстан")
    assert names["TR"] == ("Türkiye", "Турция")
    assert names["CI"] == ("Côte d'Ivoire", "Кот-д'Ивуар")
    assert names["VN"] == ("Viet Nam", "Вьетнам")
    assert names["LA"] == ("Lao People's Democratic Republic", "Лаосская Народно-Демократическая Республика")
    assert JURISDICTIONS["LA"].short["en"] == "Lao PDR"


@pytest.mark.parametrize(
    ("code", "alias"), [("TR", "Turkey"), ("KG", "Киргизия"), ("MM", "Burma"), ("LA", "Laos"), ("TL", "East Timor")]
)
def test_older_names_are_kept_for_search(code: str, alias: str) -> None:
    assert alias in JURISDICTIONS[code].aliases


@pytest.mark.parametrize("code", ["XK", "TW", "PS", "HK"])
def test_a_display_name_that_is_sensitive_is_configurable_and_says_why(code: str) -> None:
    assert JURISDICTIONS[code].configurable
    assert JURISDICTIONS[code].note


def test_kazakhstan_is_one_time_zone() -> None:
    kazakhstan = JURISDICTIONS["KZ"]

    assert kazakhstan.time_zones == ("Asia/Almaty",)
    assert kazakhstan.principal_city["ru"] == "Астана"
