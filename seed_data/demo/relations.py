"""Routes and secure channels of the demo. All are invented; the channels join jurisdictions that are on no map."""

from dataclasses import dataclass
from datetime import date

from seed_data.reading import LANGUAGES, Labels

ON_NO_MAP: dict[str, Labels] = {
    code: dict(zip(LANGUAGES, names, strict=True))
    for code, names in {
        "XA": ("Illustria", "Иллюстрия", "إليستريا", "Ilustria", "Illustrie", "Ilústria"),
        "XB": ("Exemplia", "Экземплия", "إكزمبليا", "Ejemplia", "Exemplie", "Exemplia"),
        "XC": ("Specimenia", "Специмения", "سبيسيمينيا", "Especimenia", "Spécimenie", "Especimênia"),
    }.items()
}


@dataclass(frozen=True, slots=True)
class RouteSeed:
    """``stops`` are (jurisdiction, part), in order."""

    id: str
    network: str
    titles: Labels
    offences: tuple[str, ...]
    stops: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LinkSeed:
    """A line of the register between two jurisdictions on no map."""

    pair: tuple[str, str]
    channel: str
    status: str
    source: str
    source_date: date


LIAISON_OF = "caricc"
"""The partner organisation that shows its liaison officers, as office cards, to CASC."""

ROUTES = (
    RouteSeed(
        "r0te0000000000000001",
        "casc",
        dict(
            zip(
                LANGUAGES,
                (
                    "Illustrative route 1: labour",
                    "Условный маршрут 1: труд",
                    "مسار توضيحي 1: العمل",
                    "Ruta ilustrativa 1: trabajo",
                    "Route fictive 1 : travail",
                    "Rota ilustrativa 1: trabalho",
                ),
                strict=True,
            )
        ),
        ("tip", "tip_labour"),
        (("KG", "origin"), ("UZ", "transit"), ("QA", "destination")),
    ),
    RouteSeed(
        "r0te0000000000000002",
        "seajust",
        dict(
            zip(
                LANGUAGES,
                (
                    "Illustrative route 2: forced criminality",
                    "Условный маршрут 2: принуждение к преступлениям",
                    "مسار توضيحي 2: الإكراه على الجريمة",
                    "Ruta ilustrativa 2: criminalidad forzada",
                    "Route fictive 2 : criminalité forcée",
                    "Rota ilustrativa 2: criminalidade forçada",
                ),
                strict=True,
            )
        ),
        ("tip_criminality", "cybercrime"),
        (("KZ", "origin"), ("TH", "destination")),
    ),
)
LINKS = (
    LinkSeed(("XA", "XB"), "vpn_pair", "in_use", "Minutes of an illustrative meeting", date(2026, 5, 2)),
    LinkSeed(("XA", "XC"), "i24_7", "pilot", "Letter of an illustrative ministry", date(2025, 11, 14)),
    LinkSeed(("XB", "XC"), "other", "not_stated", "Nobody was asked: an illustrative line", date(2024, 2, 25)),
)
