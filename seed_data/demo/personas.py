"""The twelve persons one can sign in as in the demo. All are invented.

The story: a prosecutor in Astana (``kz``) needs records from Bangkok (``th``). Seven personas are pinned focal
points of the generated directory (``seed_data.demo.pinned``): same id whatever the seed and the count. The
secretariat, the operator and the auditor are no focal points; nor are the guest and the interpreter, who are in one
room (``seed_data.demo.rooms``) and see no directory.
"""

from dataclasses import dataclass, field

from seed_data.demo.agreements import NETWORKS
from seed_data.demo.pinned import FR, KG, KZ, MX, QA, TH, UZ, Pinned
from seed_data.demo.positions import POSITIONS
from seed_data.reading import Labels


@dataclass(frozen=True, slots=True)
class GrantSeed:
    """``role`` is one of those in app/identity/permissions/table.py; ``jurisdiction`` is None where the grant covers
    the network.
    """

    role: str
    network: str | None
    jurisdiction: str | None


@dataclass(frozen=True, slots=True)
class PersonaSeed:
    """``jurisdiction`` is None for a person of no State (a secretariat). ``language`` is the interface language
    at first sign-in.
    """

    key: str
    focal_point_id: str | None
    display_name: str
    display_name_original: str
    position: Labels
    jurisdiction: str | None
    networks: tuple[str, ...]
    grants: tuple[GrantSeed, ...]
    language: str
    names: Labels = field(default_factory=dict)
    """Other spellings of whoever is in no directory."""


def _persona(pinned: Pinned, language: str, *roles: str, steward_of: tuple[str, ...] = ()) -> PersonaSeed:
    networks = tuple(each.network for each in pinned.memberships if each.network in NETWORKS)
    return PersonaSeed(
        key=pinned.key,
        focal_point_id=pinned.id,
        display_name=pinned.name.romanised,
        display_name_original=pinned.name.original,
        position=POSITIONS[pinned.position].of(pinned.name.female),
        jurisdiction=pinned.jurisdiction,
        networks=networks,
        grants=(
            *(GrantSeed(role, network, pinned.jurisdiction) for role in roles for network in networks),
            *(GrantSeed("steward", networks[0], jurisdiction) for jurisdiction in steward_of),
        ),
        language=language,
    )


SECRETARIAT = PersonaSeed(
    key="casc-secretariat",
    focal_point_id=None,
    display_name="Ilse Tarnovec-Moreira",
    display_name_original="Ilse Tarnovec-Moreira",
    position={
        "en": "Network Secretariat (illustrative)",
        "ru": "Секретариат сети (условный пример)",
        "ar": "أمانة الشبكة (مثال توضيحي)",
        "es": "Secretaría de la red (ejemplo ilustrativo)",
        "fr": "Secrétariat du réseau (exemple fictif)",
        "pt": "Secretariado da rede (exemplo ilustrativo)",
    },
    jurisdiction=None,
    networks=("casc",),
    grants=(GrantSeed("secretariat", "casc", None),),
    language="en",
)

OPERATOR = PersonaSeed(
    key="operator",
    focal_point_id=None,
    display_name="Teodor Halvik-Brandão",
    display_name_original="Teodor Halvik-Brandão",
    position={
        "en": "Operator of the service (illustrative)",
        "ru": "Оператор службы (условный пример)",
        "ar": "مشغّل الخدمة (مثال توضيحي)",
        "es": "Operador del servicio (ejemplo ilustrativo)",
        "fr": "Exploitant du service (exemple fictif)",
        "pt": "Operador do serviço (exemplo ilustrativo)",
    },
    jurisdiction=None,
    networks=(),
    grants=(GrantSeed("operator", None, None),),
    language="en",
)
AUDITOR = PersonaSeed(
    key="auditor",
    focal_point_id=None,
    display_name="Noor Vestergaard-Iliescu",
    display_name_original="Noor Vestergaard-Iliescu",
    position={
        "en": "Auditor (illustrative)",
        "ru": "Аудитор (условный пример)",
        "ar": "مراجِعة (مثال توضيحي)",
        "es": "Auditora (ejemplo ilustrativo)",
        "fr": "Auditrice (exemple fictif)",
        "pt": "Auditora (exemplo ilustrativo)",
    },
    jurisdiction=None,
    networks=(),
    grants=(GrantSeed("auditor", None, None),),
    language="en",
)
GUEST = PersonaSeed(
    key="guest",
    focal_point_id=None,
    display_name="Baptiste Quévremont",
    display_name_original="Baptiste Quévremont",
    position={
        "en": "Expert accountant, guest (illustrative)",
        "ru": "Эксперт-бухгалтер, приглашённый участник (условный пример)",
        "ar": "خبير محاسبي، ضيف (مثال توضيحي)",
        "es": "Perito contable, invitado (ejemplo ilustrativo)",
        "fr": "Expert-comptable, invité (exemple fictif)",
        "pt": "Perito contabilista, convidado (exemplo ilustrativo)",
    },
    jurisdiction="FR",
    networks=("ejn",),
    grants=(GrantSeed("guest", "ejn", "FR"),),
    language="fr",
    names={"ru": "Батист Кевремон", "ar": "باتيست كيفريمون"},
)
INTERPRETER = PersonaSeed(
    key="interpreter",
    focal_point_id=None,
    display_name="Inés Valdemoro-Rault",
    display_name_original="Inés Valdemoro-Rault",
    position={
        "en": "Interpreter, French and Spanish (illustrative)",
        "ru": "Переводчик, французский и испанский языки (условный пример)",
        "ar": "مترجمة شفوية، الفرنسية والإسبانية (مثال توضيحي)",
        "es": "Intérprete de francés y español (ejemplo ilustrativo)",
        "fr": "Interprète de français et d’espagnol (exemple fictif)",
        "pt": "Intérprete de francês e espanhol (exemplo ilustrativo)",
    },
    jurisdiction="FR",
    networks=("ejn",),
    grants=(GrantSeed("interpreter", "ejn", "FR"),),
    language="es",
    names={"ru": "Инес Вальдеморо-Ро", "ar": "إينيس فالديمورو رو"},
)

PERSONAS: tuple[PersonaSeed, ...] = (
    _persona(KZ, "ru", "focal_point"),
    _persona(UZ, "ru", "focal_point"),
    _persona(TH, "en", "focal_point"),
    _persona(FR, "fr", "focal_point"),
    _persona(MX, "es", "focal_point"),
    _persona(QA, "ar", "focal_point"),
    _persona(KG, "ru", "focal_point", "correspondent", steward_of=("KG", "XA")),
    SECRETARIAT,
    OPERATOR,
    AUDITOR,
    GUEST,
    INTERPRETER,
)
