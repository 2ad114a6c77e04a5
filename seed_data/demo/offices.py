"""The names of generic offices: in the six languages, and in the language of the jurisdiction.

Every jurisdiction gets the same three offices. They describe nobody's law: which authority is competent for
what is asked of a focal point, never read from the demo.
"""

from dataclasses import dataclass

from seed_data.demo.office_originals import ORIGINALS
from seed_data.reading import LANGUAGES, Labels


@dataclass(frozen=True, slots=True)
class Office:
    """``kind`` is a code of ``authority_kinds``."""

    kind: str
    names: Labels


def _office(kind: str, *names: str) -> Office:
    return Office(kind, dict(zip(LANGUAGES, names, strict=True)))


PROSECUTION = _office(
    "prosecution",
    "Office of the Prosecutor General, international cooperation section",
    "Генеральная прокуратура, отдел международного сотрудничества",
    "مكتب النائب العام، قسم التعاون الدولي",
    "Fiscalía General, sección de cooperación internacional",
    "Parquet général, section de la coopération internationale",
    "Procuradoria-Geral, seção de cooperação internacional",
)
ATTORNEY_GENERAL = _office(
    "prosecution",
    "Office of the Attorney General, international cooperation section",
    "Канцелярия Генерального прокурора, отдел международного сотрудничества",
    "مكتب المدعي العام، قسم التعاون الدولي",
    "Oficina del Fiscal General, sección de cooperación internacional",
    "Bureau du Procureur général, section de la coopération internationale",
    "Gabinete do Procurador-Geral, seção de cooperação internacional",
)
MINISTRY = _office(
    "ministry_of_justice",
    "Ministry of Justice, international cooperation unit",
    "Министерство юстиции, отдел международного сотрудничества",
    "وزارة العدل، وحدة التعاون الدولي",
    "Ministerio de Justicia, unidad de cooperación internacional",
    "Ministère de la Justice, unité de coopération internationale",
    "Ministério da Justiça, unidade de cooperação internacional",
)
COURT = _office(
    "court",
    "Supreme Court, international cooperation desk",
    "Верховный суд, сектор международного сотрудничества",
    "المحكمة العليا، مكتب التعاون الدولي",
    "Tribunal Supremo, oficina de cooperación internacional",
    "Cour suprême, bureau de la coopération internationale",
    "Supremo Tribunal, gabinete de cooperação internacional",
)
REGIONAL = _office(
    "prosecution",
    "Regional prosecution office, international cooperation desk",
    "Региональная прокуратура, сектор международного сотрудничества",
    "النيابة الإقليمية، مكتب التعاون الدولي",
    "Fiscalía regional, oficina de cooperación internacional",
    "Parquet régional, bureau de la coopération internationale",
    "Procuradoria regional, gabinete de cooperação internacional",
)

LANGUAGE_OF: dict[str, str | None] = {
    "SG": "en",
    "PH": "en",
    "MV": None,
    "IE": "en",
    "MT": "en",
    "BE": "fr",
    "AU": "en",
}
"""The language an office of the jurisdiction is named in, where it is not that of most names there; None: not
recorded.
"""

COMMON_LAW = frozenset({"AU", "BN", "CY", "IE", "MM", "MT", "MV", "MY", "PH", "SG"})
"""Where the prosecution office is headed by an Attorney General; a matter of style only."""


def original(office: Office, language: str) -> str | None:
    """The office's name in that language, or None where it is not recorded."""
    if language in LANGUAGES:
        return office.names[language]
    index = {"ministry_of_justice": 1, "court": 2}.get(office.kind, 0)
    return None if office is REGIONAL or language not in ORIGINALS else ORIGINALS[language][index]
