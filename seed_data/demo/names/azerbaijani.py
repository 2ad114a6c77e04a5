"""Azerbaijani names (Latin alphabet)."""

from seed_data.demo.names.parts import Culture, feminine, pool

_GIVEN_M = pool("""
Elçin|Elchin|Eltchin|Эльчин|إلتشين
Rəşad|Rashad|Reshad|Рашад|رشاد
Vüqar|Vugar|Vuqar, Vougar|Вугар|فوغار
Nicat|Nijat|Nidzhat, Nidjat|Ниджат|نجات
Cavid|Javid|Dzhavid, Djavid, Cavid|Джавид|جاويد
Xəyal|Khayal|Xayal, Hayal|Хаял|خيال
Fərid|Farid|Ferid|Фарид|فريد
Anar|Anar|Annar|Анар|أنار
Tural|Tural|Toural|Турал|تورال
Orxan|Orkhan|Orxan, Orhan|Орхан|أورخان
Qəhrəman|Gahraman|Qahraman, Kahraman|Гахраман|قهرمان
Zaur|Zaur|Zaour|Заур|زاور
""")
_GIVEN_F = pool("""
Aytən|Aytan|Ayten, Aiten|Айтен|آيتان
Günel|Gunel|Gounel|Гюнель|غونيل
Şəbnəm|Shabnam|Shebnem, Chebnem|Шабнам|شبنم
Nərmin|Narmin|Nermin|Нармин|نارمين
Leyla|Leyla|Leila, Leyli|Лейла|ليلى
Səbinə|Sabina|Sebine|Сабина|سابينا
Ülviyyə|Ulviyya|Ulviya, Oulviya|Ульвия|علوية
Könül|Konul|Kenul, Konoul|Кёнуль|كونول
Xuraman|Khuraman|Xuraman, Huraman|Хураман|خورامان
Jalə|Jala|Zhala, Jale|Жаля|جالا
""")
_FAMILY = pool("""
Ağabəyli|Aghabayli|Agabeyli, Agabayli|Агабейли|آغابايلي
Cəfərzadə|Jafarzada|Dzhafarzade, Djafarzadeh|Джафарзаде|جعفر زاده
Qasımbəyov|Gasimbayov|Qasimbeyov, Kasumbekov|Гасымбеков|قاسم بيكوف
Mürşüdlü|Murshudlu|Mourchoudlou|Муршудлу|مرشدلو
Xəlilbəyli|Khalilbayli|Xalilbeyli, Halilbeyli|Халилбейли|خليل بيلي
Rüstəmxanlı|Rustamkhanli|Roustamkhanly|Рустамханлы|رستم خانلي
Səfixanov|Safikhanov|Sefixanov|Сафиханов|صفي خانوف
Nəbizadə|Nabizada|Nebizade|Набизаде|نبي زاده
Şükürlü|Shukurlu|Choukourlou|Шукюрлю|شكورلو
Bədəlzadə|Badalzada|Bedelzade|Бадалзаде|بدل زاده
İsgəndərbəyli|Isgandarbayli|Iskenderbeyli|Искендербейли|إسكندر بيلي
Tağıbəyov|Taghibayov|Tagibekov|Тагибеков|تقي بيكوف
Zərgərli|Zargarli|Zergerli|Заргарлы|زرغرلي
Fətullalı|Fatullali|Fetullaly|Фатуллалы|فتح الله لي
Vəlixanlı|Valikhanli|Velixanli|Велиханлы|ولي خانلي
Qarabağlı|Garabaghli|Karabagly|Гарабаглы|قرة باغلي
""")
AZERBAIJANI = Culture(
    tag="az",
    given_m=_GIVEN_M,
    given_f=_GIVEN_F,
    family_m=_FAMILY,
    family_f=feminine(_FAMILY),
    also_russian=True,
)
