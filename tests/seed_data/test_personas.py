"""The twelve persons of the demo, and what their networks let each other see."""

import pytest

from seed_data.demo import generate
from seed_data.demo.agreements import AGREEMENTS, AgreementSeed
from seed_data.demo.personas import PERSONAS, GrantSeed, PersonaSeed
from seed_data.reading import LANGUAGES

SMALLEST = {each.id: each for each in generate(count=7).focal_points}
BY_KEY = {each.key: each for each in PERSONAS}


def test_the_twelve_personas() -> None:
    assert {key: (each.jurisdiction, each.networks, each.language) for key, each in BY_KEY.items()} == {
        "kz": ("KZ", ("casc",), "ru"),
        "uz": ("UZ", ("casc",), "ru"),
        "th": ("TH", ("seajust",), "en"),
        "fr": ("FR", ("ejn",), "fr"),
        "mx": ("MX", ("iberred",), "es"),
        "qa": ("QA", ("gulf",), "ar"),
        "kg-correspondent": ("KG", ("casc",), "ru"),
        "casc-secretariat": (None, ("casc",), "en"),
        "operator": (None, (), "en"),
        "auditor": (None, (), "en"),
        "guest": ("FR", ("ejn",), "fr"),
        "interpreter": ("FR", ("ejn",), "es"),
    }


@pytest.mark.parametrize("persona", [each for each in PERSONAS if each.focal_point_id], ids=lambda each: each.key)
def test_a_persona_is_a_focal_point_of_every_generated_directory(persona: PersonaSeed) -> None:
    assert persona.focal_point_id is not None
    person = SMALLEST[persona.focal_point_id]

    assert (person.name_romanised, person.name_original, person.jurisdiction, person.position) == (
        persona.display_name,
        persona.display_name_original,
        persona.jurisdiction,
        persona.position,
    )
    assert set(persona.networks) <= {each.network for each in person.memberships}


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda each: each.key)
def test_a_persona_has_a_position_in_six_languages(persona: PersonaSeed) -> None:
    assert set(persona.position) == set(LANGUAGES)


def test_the_correspondent_is_also_a_focal_point_and_a_steward_of_sheets() -> None:
    assert BY_KEY["kg-correspondent"].grants == (
        GrantSeed("focal_point", "casc", "KG"),
        GrantSeed("correspondent", "casc", "KG"),
        GrantSeed("steward", "casc", "KG"),
        GrantSeed("steward", "casc", "XA"),
    )


def test_the_secretariat_is_no_focal_point_and_of_no_state() -> None:
    assert BY_KEY["casc-secretariat"].focal_point_id is None
    assert BY_KEY["casc-secretariat"].grants == (GrantSeed("secretariat", "casc", None),)


@pytest.mark.parametrize("office", ["operator", "auditor"])
def test_an_office_of_the_service_is_of_no_network(office: str) -> None:
    assert BY_KEY[office].grants == (GrantSeed(office, None, None),)


def test_the_story_has_a_language_and_a_subject_in_common() -> None:
    astana, bangkok = (SMALLEST[BY_KEY[key].focal_point_id or ""] for key in ("kz", "th"))

    assert "en" in {each.code for each in astana.languages} & {each.code for each in bangkok.languages}
    assert {"fraud", "money_laundering"} <= set(astana.offences) & set(bangkok.offences)
    assert {"bank_records", "documents"} <= set(bangkok.measures)


def test_each_of_the_five_networks_lets_each_other_see_the_office_card() -> None:
    assert len(AGREEMENTS) == 20
    assert AgreementSeed("seajust", "casc", "office") in AGREEMENTS
    assert {each.level for each in AGREEMENTS} == {"office"}
    assert [each for each in AGREEMENTS if each.owner_network == each.reader_network] == []
