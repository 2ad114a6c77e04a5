"""Which names are common in which jurisdiction, and how common: the weights are only for variety, not statistics."""

from seed_data.demo.names.azerbaijani import AZERBAIJANI
from seed_data.demo.names.baltic_finnic import ESTONIAN, FINNISH, LATVIAN, LITHUANIAN
from seed_data.demo.names.caucasus import ARMENIAN, GEORGIAN
from seed_data.demo.names.central_europe import CROATIAN, CZECH, HUNGARIAN, POLISH, SLOVAK, SLOVENE
from seed_data.demo.names.english import AUSTRALIAN, IRISH
from seed_data.demo.names.germanic import DANISH, DUTCH, GERMAN, NORWEGIAN, SWEDISH
from seed_data.demo.names.greek import GREEK
from seed_data.demo.names.gulf import ARABIC
from seed_data.demo.names.iberian import CATALAN, PORTUGUESE, SPANISH
from seed_data.demo.names.kazakh import KAZAKH
from seed_data.demo.names.khmer_burmese import BURMESE, KHMER
from seed_data.demo.names.kyrgyz import KYRGYZ
from seed_data.demo.names.maritime_asia import DHIVEHI, FILIPINO, MALAY, SINGAPOREAN, TIMORESE
from seed_data.demo.names.parts import Culture
from seed_data.demo.names.romance import FRENCH, ITALIAN, MALTESE, ROMANIAN
from seed_data.demo.names.slavic_cyrillic import BULGARIAN, RUSSIAN, UKRAINIAN
from seed_data.demo.names.tajik import TAJIK
from seed_data.demo.names.thai_lao import LAO, THAI
from seed_data.demo.names.turkmen import TURKMEN
from seed_data.demo.names.uzbek import UZBEK
from seed_data.demo.names.vietnamese import VIETNAMESE

Weighted = tuple[tuple[Culture, int], ...]

_SPANISH_SPEAKING = (
    *("AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "SV"),
    *("GT", "HN", "MX", "NI", "PA", "PY", "PE", "UY", "VE"),
)

CULTURES: dict[str, Weighted] = {
    "AM": ((ARMENIAN, 1),),
    "AZ": ((AZERBAIJANI, 1),),
    "GE": ((GEORGIAN, 1),),
    "KZ": ((KAZAKH, 8), (RUSSIAN, 2)),
    "KG": ((KYRGYZ, 8), (RUSSIAN, 1), (UZBEK, 1)),
    "TJ": ((TAJIK, 1),),
    "TM": ((TURKMEN, 1),),
    "UZ": ((UZBEK, 9), (RUSSIAN, 1)),
    "AU": ((AUSTRALIAN, 1),),
    "BN": ((MALAY, 1),),
    "KH": ((KHMER, 1),),
    "LA": ((LAO, 1),),
    "MY": ((MALAY, 3), (SINGAPOREAN, 1)),
    "MV": ((DHIVEHI, 1),),
    "MM": ((BURMESE, 1),),
    "PH": ((FILIPINO, 1),),
    "SG": ((SINGAPOREAN, 4), (MALAY, 1)),
    "TH": ((THAI, 1),),
    "TL": ((TIMORESE, 1),),
    "VN": ((VIETNAMESE, 1),),
    "AT": ((GERMAN, 1),),
    "BE": ((DUTCH, 1), (FRENCH, 1)),
    "BG": ((BULGARIAN, 1),),
    "HR": ((CROATIAN, 1),),
    "CY": ((GREEK, 1),),
    "CZ": ((CZECH, 1),),
    "DK": ((DANISH, 1),),
    "EE": ((ESTONIAN, 1),),
    "FI": ((FINNISH, 5), (SWEDISH, 1)),
    "FR": ((FRENCH, 1),),
    "DE": ((GERMAN, 1),),
    "GR": ((GREEK, 1),),
    "HU": ((HUNGARIAN, 1),),
    "IE": ((IRISH, 1),),
    "IT": ((ITALIAN, 1),),
    "LV": ((LATVIAN, 1),),
    "LT": ((LITHUANIAN, 1),),
    "LU": ((FRENCH, 1), (GERMAN, 1)),
    "MT": ((MALTESE, 1),),
    "NL": ((DUTCH, 1),),
    "PL": ((POLISH, 1),),
    "PT": ((PORTUGUESE, 1),),
    "RO": ((ROMANIAN, 1),),
    "SK": ((SLOVAK, 1),),
    "SI": ((SLOVENE, 1),),
    "ES": ((SPANISH, 4), (CATALAN, 1)),
    "SE": ((SWEDISH, 1),),
    "AD": ((CATALAN, 1),),
    "BR": ((PORTUGUESE, 1),),
    "AE": ((ARABIC, 1),),
    "BH": ((ARABIC, 1),),
    "KW": ((ARABIC, 1),),
    "OM": ((ARABIC, 1),),
    "QA": ((ARABIC, 1),),
    "SA": ((ARABIC, 1),),
    "CH": ((GERMAN, 3), (FRENCH, 2), (ITALIAN, 1)),
    "MD": ((ROMANIAN, 3), (RUSSIAN, 1)),
    "NO": ((NORWEGIAN, 1),),
    "UA": ((UKRAINIAN, 1),),
} | dict.fromkeys(_SPANISH_SPEAKING, ((SPANISH, 1),))
