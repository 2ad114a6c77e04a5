"""Positions in six languages, for a man and for a woman where a language tells them apart."""

from dataclasses import dataclass

from seed_data.reading import LANGUAGES, Labels


@dataclass(frozen=True, slots=True)
class Position:
    """``his`` and ``hers`` are the same title in the two grammatical genders."""

    his: Labels
    hers: Labels

    def of(self, female: bool) -> Labels:
        return self.hers if female else self.his


def _position(*his: str, **hers: str) -> Position:
    """Six texts in the order of LANGUAGES, then the feminine forms of the languages that have one."""
    labels = dict(zip(LANGUAGES, his, strict=True))
    return Position(labels, {**labels, **hers})


POSITIONS: dict[str, Position] = {
    "prosecutor": _position(
        "Prosecutor, international cooperation",
        "Прокурор по вопросам международного сотрудничества",
        "مدع عام لشؤون التعاون الدولي",
        "Fiscal de cooperación internacional",
        "Procureur chargé de la coopération internationale",
        "Promotor de cooperação internacional",
        ar="مدعية عامة لشؤون التعاون الدولي",
        fr="Procureure chargée de la coopération internationale",
        pt="Promotora de cooperação internacional",
    ),
    "senior_prosecutor": _position(
        "Senior prosecutor, international cooperation",
        "Старший прокурор по вопросам международного сотрудничества",
        "مدع عام أول لشؤون التعاون الدولي",
        "Fiscal superior de cooperación internacional",
        "Premier procureur chargé de la coopération internationale",
        "Promotor sênior de cooperação internacional",
        ar="مدعية عامة أولى لشؤون التعاون الدولي",
        fr="Première procureure chargée de la coopération internationale",
        pt="Promotora sênior de cooperação internacional",
    ),
    "head_of_unit": _position(
        "Head of the international cooperation unit",
        "Начальник отдела международного сотрудничества",
        "رئيس وحدة التعاون الدولي",
        "Jefe de la unidad de cooperación internacional",
        "Chef de l'unité de coopération internationale",
        "Chefe da unidade de cooperação internacional",
        ar="رئيسة وحدة التعاون الدولي",
        es="Jefa de la unidad de cooperación internacional",
        fr="Cheffe de l'unité de coopération internationale",
    ),
    "deputy_head": _position(
        "Deputy head of the international cooperation unit",
        "Заместитель начальника отдела международного сотрудничества",
        "نائب رئيس وحدة التعاون الدولي",
        "Subjefe de la unidad de cooperación internacional",
        "Chef adjoint de l'unité de coopération internationale",
        "Chefe adjunto da unidade de cooperação internacional",
        ar="نائبة رئيس وحدة التعاون الدولي",
        es="Subjefa de la unidad de cooperación internacional",
        fr="Cheffe adjointe de l'unité de coopération internationale",
        pt="Chefe adjunta da unidade de cooperação internacional",
    ),
    "legal_adviser": _position(
        "Legal adviser, mutual legal assistance",
        "Юрисконсульт по вопросам взаимной правовой помощи",
        "مستشار قانوني لشؤون المساعدة القانونية المتبادلة",
        "Asesor jurídico en asistencia judicial recíproca",
        "Conseiller juridique, entraide judiciaire",
        "Assessor jurídico em assistência judiciária recíproca",
        ar="مستشارة قانونية لشؤون المساعدة القانونية المتبادلة",
        es="Asesora jurídica en asistencia judicial recíproca",
        fr="Conseillère juridique, entraide judiciaire",
        pt="Assessora jurídica em assistência judiciária recíproca",
    ),
    "judge": _position(
        "Judge, international cooperation contact",
        "Судья, контактное лицо по международному сотрудничеству",
        "قاض، جهة الاتصال لشؤون التعاون الدولي",
        "Juez, enlace de cooperación internacional",
        "Juge, correspondant pour la coopération internationale",
        "Juiz, contato para a cooperação internacional",
        ar="قاضية، جهة الاتصال لشؤون التعاون الدولي",
        es="Jueza, enlace de cooperación internacional",
        fr="Juge, correspondante pour la coopération internationale",
        pt="Juíza, contato para a cooperação internacional",
    ),
    "liaison": _position(
        "International liaison, judicial cooperation",
        "Ответственный за международные связи по судебному сотрудничеству",
        "مسؤول الاتصال الدولي للتعاون القضائي",
        "Enlace internacional de cooperación judicial",
        "Chargé de liaison internationale, coopération judiciaire",
        "Oficial de ligação internacional, cooperação judiciária",
        ru="Ответственная за международные связи по судебному сотрудничеству",
        ar="مسؤولة الاتصال الدولي للتعاون القضائي",
        fr="Chargée de liaison internationale, coopération judiciaire",
    ),
    "officer": _position(
        "International cooperation officer",
        "Специалист по международному сотрудничеству",
        "موظف شؤون التعاون الدولي",
        "Oficial de cooperación internacional",
        "Chargé de coopération internationale",
        "Analista de cooperação internacional",
        ar="موظفة شؤون التعاون الدولي",
        fr="Chargée de coopération internationale",
    ),
    "national_correspondent": _position(
        "National correspondent",
        "Национальный корреспондент",
        "المراسل الوطني",
        "Corresponsal nacional",
        "Correspondant national",
        "Correspondente nacional",
        ar="المراسلة الوطنية",
        fr="Correspondante nationale",
    ),
}
