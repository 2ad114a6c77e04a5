"""The room that the demo begins with: a question between two States, with a guest and an interpreter in it.

What is said in it is invented; it says nothing about the law of any State.
"""

from typing import NamedTuple


class Line(NamedTuple):
    """Something said. ``author`` is the key of a persona."""

    author: str
    kind: str
    language: str
    body: str


OPENER, ASKED = "fr", "mx"
HELPERS = ("interpreter", "guest")
"""Asked in by the opener; whoever was asked agrees."""
FORM = {
    "subject": "Comptes d\u2019une société de négoce (exemple fictif)",
    "requested_jurisdictions": ["MX"],
    "offences": ["money_laundering"],
    "measures": ["bank_records", "legal_info"],
    "question_type": "requirements",
    "language": "fr",
    "question": (
        "Exemple fictif. Avant d\u2019envoyer une demande, nous souhaitons savoir quelle autorité la recevrait et ce "
        "qu\u2019elle devrait contenir pour des relevés de deux comptes."
    ),
    "key": "illustrative",
}
LINES = (
    Line(
        "mx",
        "answer",
        "es",
        "Ejemplo ilustrativo. La solicitud debería describir las cuentas y el período. Antes de redactarla conviene "
        "precisar qué documentos se necesitan.",
    ),
    Line(
        "interpreter",
        "message",
        "fr",
        "Traduction (exemple fictif) : la demande devrait décrire les comptes et la période ; il convient de préciser "
        "d\u2019abord quels documents sont nécessaires.",
    ),
    Line(
        "guest",
        "message",
        "fr",
        "Exemple fictif. Les relevés mensuels et les pièces des virements sortants suffiraient à l\u2019analyse.",
    ),
    Line(
        "interpreter",
        "message",
        "es",
        "Traducción (ejemplo ilustrativo): bastarían los extractos mensuales y los justificantes de las transferencias "
        "salientes.",
    ),
)
