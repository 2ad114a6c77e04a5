"""Kyrgyz names (Cyrillic)."""

from seed_data.demo.names.parts import Culture, feminine, pool

_GIVEN_M = pool("""
Азамат|Azamat|Asamat|Азамат
Бакыт|Bakyt|Bakit, Baqyt|Бакыт|باكيت
Эркин|Erkin|Erkyn|Эркин|إركين
Нурлан|Nurlan|Nourlan|Нурлан|نورلان
Чынгыз|Chyngyz|Chingiz, Chynghyz|Чынгыз
Таалайбек|Taalaibek|Taalaybek, Talaybek|Таалайбек
Кубанычбек|Kubanychbek|Kubanichbek|Кубанычбек
Мирлан|Mirlan|Myrlan|Мирлан
Улукбек|Ulukbek|Ulugbek|Улукбек
Жыргал|Zhyrgal|Jyrgal, Djyrgal|Жыргал
Темирбек|Temirbek|Temyrbek|Темирбек
Өмүрбек|Omurbek|Ömürbek, Umurbek|Омурбек
""")
_GIVEN_F = pool("""
Айжамал|Aizhamal|Ayjamal, Aijamal|Айжамал
Гүлзат|Gulzat|Gülzat, Goulzat|Гульзат
Жылдыз|Zhyldyz|Jyldyz, Djyldyz|Жылдыз
Нурзада|Nurzada|Nourzada|Нурзада
Бермет|Bermet|Bermett|Бермет
Чолпон|Cholpon|Tcholpon, Čolpon|Чолпон
Асылгүл|Asylgul|Asylgül, Asilgul|Асылгуль
Назгүл|Nazgul|Nazgül, Nasgul|Назгуль
Элнура|Elnura|Elnoura|Эльнура
Мээрим|Meerim|Merim|Мээрим
Рахат|Rakhat|Rahat|Рахат|راحات
Сезим|Sezim|Sesim|Сезим
""")
_FAMILY = pool("""
Токтогазиев|Toktogaziev|Toktogaziyev|Токтогазиев
Осмонкулов|Osmonkulov|Osmonqulov, Osmonkoulov|Осмонкулов|عثمانكولوف
Бейшеналиев|Beishenaliev|Beyshenaliyev|Бейшеналиев
Абдылдабеков|Abdyldabekov|Abdildabekov|Абдылдабеков|عبد الله بيكوف
Жумабеков|Zhumabekov|Jumabekov, Djumabekov|Жумабеков|جمعة بيكوف
Калыбаев|Kalybaev|Kalibaev, Kalybayev|Калыбаев
Мамбеталиев|Mambetaliev|Mambetaliyev|Мамбеталиев
Сыдыгалиев|Sydygaliev|Sidigaliev|Сыдыгалиев|صديق علييف
Турдубеков|Turdubekov|Tourdoubekov|Турдубеков
Эсенгелдиев|Esengeldiev|Esengeldiyev|Эсенгельдиев
Кожошев|Kozhoshev|Kojoshev|Кожошев
Кожогулов|Kozhogulov|Kojogulov|Кожогулов
Чотбаев|Chotbaev|Chotbayev, Tchotbaev|Чотбаев
Дүйшөналиев|Duishonaliev|Düyshönaliev, Duyshenaliev|Дуйшеналиев
Бөрүбаев|Borubaev|Börübaev, Borubayev|Борубаев
Ниязкулов|Niiazkulov|Niyazkulov, Niazkulov|Ниязкулов
Сарыгулов|Sarygulov|Sarigulov|Сарыгулов
Орозалиев|Orozaliev|Orozaliyev|Орозалиев
Ырсалиев|Yrsaliev|Irsaliev, Yrsaliyev|Ырсалиев
Шамшиев|Shamshiev|Shamshiyev, Chamchiev|Шамшиев
Керимкулов|Kerimkulov|Kerimqulov|Керимкулов|كريمكولوف
Алымбеков|Alymbekov|Alimbekov|Алымбеков
Жээналиев|Zheenaliev|Jeenaliev|Жээналиев
Сатыкеев|Satykeev|Satikeev|Сатыкеев
""")
KYRGYZ = Culture(
    tag="ky",
    given_m=_GIVEN_M,
    given_f=_GIVEN_F,
    family_m=_FAMILY,
    family_f=feminine(_FAMILY),
    also_russian=True,
)
