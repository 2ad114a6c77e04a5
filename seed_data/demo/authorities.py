"""The generic offices of each jurisdiction, and one regional office for each further time zone it has."""

from random import Random

from seed_data.demo import offices
from seed_data.demo.ids import new_id
from seed_data.demo.names.by_jurisdiction import CULTURES
from seed_data.demo.shapes import AuthoritySeed
from seed_data.reading import Labels
from seed_data.reference import Jurisdiction


def of_jurisdiction(random: Random, jurisdiction: Jurisdiction) -> tuple[AuthoritySeed, ...]:
    """Three offices in the principal city, then the regional ones."""
    code = jurisdiction.code
    language = offices.LANGUAGE_OF.get(code, CULTURES[code][0][0].tag)
    chief = offices.ATTORNEY_GENERAL if code in offices.COMMON_LAW else offices.PROSECUTION
    central = (jurisdiction.principal_city, jurisdiction.principal_city_time_zone)
    places = [(office, *central) for office in (chief, offices.MINISTRY, offices.COURT)]
    places += [
        (offices.REGIONAL, jurisdiction.cities[zone], zone) for zone in jurisdiction.time_zones if zone != central[1]
    ]
    return tuple(_authority(random, code, language, *place) for place in places)


def _authority(
    random: Random, code: str, language: str | None, office: offices.Office, city: Labels, time_zone: str
) -> AuthoritySeed:
    original = None if language is None else offices.original(office, language)
    return AuthoritySeed(
        id=new_id(random),
        jurisdiction=code,
        kind=office.kind,
        names=office.names,
        name_original=original,
        name_original_language=None if original is None else language,
        city=city,
        time_zone=time_zone,
    )
