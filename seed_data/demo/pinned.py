"""The seven focal points that are always in the illustrative directory, with the same id, so that a demo can
rely on them.

All persons are invented. The ids are readable on purpose; everybody else's are random.
"""

from dataclasses import dataclass

from seed_data.demo.person import PersonName
from seed_data.demo.shapes import DutySeed, HoursSeed, LanguageSeed, MembershipSeed


@dataclass(frozen=True, slots=True)
class Pinned:
    """What is fixed about a persona's focal point; ``position`` is a key of ``positions``, ``authority_kind``
    picks its office.
    """

    key: str
    id: str
    jurisdiction: str
    name: PersonName
    position: str
    authority_kind: str
    memberships: tuple[MembershipSeed, ...]
    languages: tuple[LanguageSeed, ...]
    offences: tuple[str, ...]
    measures: tuple[str, ...]
    hours: HoursSeed
    duty: tuple[DutySeed, ...]
    confirmed_days_ago: int


def _spoken(native: str, fluent: str = "", working: str = "") -> tuple[LanguageSeed, ...]:
    levels = (("native", native), ("fluent", fluent), ("working", working))
    return tuple(LanguageSeed(code, level) for level, codes in levels for code in codes.split())


KZ = Pinned(
    key="kz",
    id="dem0kz00000000000001",
    jurisdiction="KZ",
    name=PersonName(
        original="Айсұлу Қарабалина",
        language="kk",
        romanised="Aisulu Karabalina",
        other_spellings=("Aysulu Qarabalina", "Aisulu Qarabalina", "Айсулу Карабалина"),
        names={"en": "Aisulu Karabalina", "ru": "Айсулу Карабалина", "ar": "آيسولو كارابالينا"},
        female=True,
    ),
    position="senior_prosecutor",
    authority_kind="prosecution",
    memberships=(MembershipSeed("casc", "focal_point"), MembershipSeed("arin-wca", "specialist")),
    languages=_spoken("kk ru", working="en"),
    offences=("fraud", "money_laundering", "cybercrime", "virtual_assets", "tip_criminality"),
    measures=("legal_info", "draft_review", "bank_records", "documents", "freezing", "subscriber_traffic"),
    hours=HoursSeed("09:00", "18:30"),
    duty=(DutySeed(1, "18:30", "09:00"), DutySeed(6, "09:00", "18:00")),
    confirmed_days_ago=12,
)
UZ = Pinned(
    key="uz",
    id="dem0vz00000000000002",
    jurisdiction="UZ",
    name=PersonName(
        original="Shohnazar Xoʻjayev",
        language="uz-Latn",
        romanised="Shokhnazar Khodzhaev",
        other_spellings=(
            "Shohnazar Khodjaev",
            "Shokhnazar Khodjaev",
            "Shokhnazar Hodzhaev",
            "Shohnazar Khodzhayev",
            "Shohnazar Xo'jayev",
            "Шоҳназар Хўжаев",
        ),
        names={"en": "Shokhnazar Khodzhaev", "ru": "Шохназар Ходжаев", "ar": "شاهنظر خوجاييف"},
        female=False,
    ),
    position="head_of_unit",
    authority_kind="prosecution",
    memberships=(MembershipSeed("casc", "focal_point"), MembershipSeed("arin-wca", "focal_point")),
    languages=_spoken("uz", fluent="ru", working="en"),
    offences=("tip", "tip_labour", "som", "drugs", "corruption"),
    measures=("legal_info", "status", "testimony", "videoconference", "extradition", "asset_tracing"),
    hours=HoursSeed("09:00", "18:00"),
    duty=(DutySeed(5, "18:00", "09:00"),),
    confirmed_days_ago=30,
)
TH = Pinned(
    key="th",
    id="dem0th00000000000003",
    jurisdiction="TH",
    name=PersonName(
        original="กันต์ธีร์ วัฒนมงคลชัย",
        language="th",
        romanised="Kanthi Watthanamongkhonchai",
        other_spellings=("Kantee Wattanamongkolchai", "Kanthee Watanamongkolchai"),
        names={"en": "Kanthi Watthanamongkhonchai", "ru": "Канти Ваттханамонгкхончай", "ar": "كانتي واتانامونغكونشاي"},
        female=False,
    ),
    position="senior_prosecutor",
    authority_kind="prosecution",
    memberships=(MembershipSeed("seajust", "focal_point"),),
    languages=_spoken("th", fluent="en"),
    offences=("fraud", "money_laundering", "cybercrime", "tip_criminality", "tip_labour"),
    measures=("legal_info", "draft_review", "bank_records", "documents", "testimony", "subscriber_traffic"),
    hours=HoursSeed("08:30", "16:30"),
    duty=(DutySeed(2, "16:30", "08:30"), DutySeed(4, "16:30", "22:00"), DutySeed(7, "08:30", "16:30")),
    confirmed_days_ago=9,
)
FR = Pinned(
    key="fr",
    id="dem0fr00000000000004",
    jurisdiction="FR",
    name=PersonName(
        original="Hélène Vautrin-Lacaze",
        language="fr",
        romanised="Hélène Vautrin-Lacaze",
        other_spellings=("Helene Vautrin-Lacaze", "Hélène Vautrin Lacaze"),
        names={"en": "Hélène Vautrin-Lacaze", "ru": "Элен Вотрен-Лаказ", "ar": "هيلين فوتران لاكاز"},
        female=True,
    ),
    position="liaison",
    authority_kind="ministry_of_justice",
    memberships=(MembershipSeed("ejn", "focal_point"),),
    languages=_spoken("fr", fluent="en es"),
    offences=("terrorism", "tip", "money_laundering", "cybercrime"),
    measures=("legal_info", "draft_review", "jit", "freezing", "videoconference", "interception"),
    hours=HoursSeed("09:00", "18:00"),
    duty=(DutySeed(3, "18:00", "09:00"),),
    confirmed_days_ago=41,
)
MX = Pinned(
    key="mx",
    id="dem0mx00000000000005",
    jurisdiction="MX",
    name=PersonName(
        original="Itzel Arámbula Quiñones",
        language="es",
        romanised="Itzel Arámbula Quiñones",
        other_spellings=("Itzel Arambula Quinones", "Itzel Arámbula"),
        names={"en": "Itzel Arámbula Quiñones", "ru": "Ицель Арамбула Киньонес", "ar": "إيتزل أرامبولا كينيونيس"},
        female=True,
    ),
    position="prosecutor",
    authority_kind="prosecution",
    memberships=(MembershipSeed("iberred", "focal_point"),),
    languages=_spoken("es", fluent="en", working="pt"),
    offences=("drugs", "firearms", "kidnapping", "money_laundering"),
    measures=("legal_info", "extradition", "testimony", "documents", "asset_tracing"),
    hours=HoursSeed("09:00", "18:00"),
    duty=(),
    confirmed_days_ago=120,
)
QA = Pinned(
    key="qa",
    id="dem0qa00000000000006",
    jurisdiction="QA",
    name=PersonName(
        original="جاسم بن فهد السدراوي",
        language="ar",
        romanised="Jasim bin Fahd Al-Sidrawi",
        other_spellings=("Jassim bin Fahad Al Sedrawi", "Jassem Al-Sidrawi", "Jasim Fahd Alsidrawi"),
        names={"en": "Jasim bin Fahd Al-Sidrawi", "ru": "Джасим бин Фахд ас-Сидрави", "ar": "جاسم بن فهد السدراوي"},
        female=False,
    ),
    position="head_of_unit",
    authority_kind="prosecution",
    memberships=(MembershipSeed("gulf", "focal_point"),),
    languages=_spoken("ar", fluent="en"),
    offences=("tip", "tip_labour", "money_laundering", "fraud"),
    measures=("legal_info", "status", "extradition", "freezing", "victim_assistance"),
    hours=HoursSeed("07:00", "14:00"),
    duty=(DutySeed(4, "14:00", "07:00"), DutySeed(5, "08:00", "20:00")),
    confirmed_days_ago=20,
)
KG = Pinned(
    key="kg-correspondent",
    id="dem0kg00000000000007",
    jurisdiction="KG",
    name=PersonName(
        original="Бегимай Асылташева",
        language="ky",
        romanised="Begimai Asyltasheva",
        other_spellings=("Begimay Asyltasheva", "Begimai Asiltasheva", "Begimaĭ Asyltasheva"),
        names={"en": "Begimai Asyltasheva", "ru": "Бегимай Асылташева", "ar": "بيغيماي أسيلتاشيفا"},
        female=True,
    ),
    position="national_correspondent",
    authority_kind="prosecution",
    memberships=(MembershipSeed("casc", "national_correspondent"),),
    languages=_spoken("ky ru", fluent="en"),
    offences=("ocg", "tip", "drugs", "corruption", "money_laundering"),
    measures=("legal_info", "status", "draft_review", "extradition", "sentenced_transfer"),
    hours=HoursSeed("09:00", "18:00"),
    duty=(DutySeed(1, "18:00", "09:00"),),
    confirmed_days_ago=5,
)
PINNED: tuple[Pinned, ...] = (KZ, UZ, TH, FR, MX, QA, KG)
