"""Kazakh names (Cyrillic). Family names as passports of the last decades spell them."""

from seed_data.demo.names.parts import Culture, feminine, pool

_GIVEN_M = pool("""
Дархан|Darkhan|Darhan, Darqan|Дархан|دارخان
Ерасыл|Yerassyl|Erasyl, Yerasyl|Ерасыл|يراسيل
Нұрсұлтан|Nursultan|Noursoultan, Nūrsūltan|Нурсултан|نورسلطان
Қайрат|Kairat|Qairat, Kayrat|Кайрат|كايرات
Бауыржан|Bauyrzhan|Baurzhan, Bauyrjan|Бауыржан|باويرجان
Жанболат|Zhanbolat|Janbolat, Djanbolat|Жанболат|جانبولات
Әлихан|Alikhan|Älihan, Alihan|Алихан|عليخان
Серік|Serik|Serık|Серик|سيريك
Мұрат|Murat|Mourat, Mūrat|Мурат|مراد
Ғалымжан|Galymzhan|Ğalymjan, Ghalymzhan|Галымжан|غاليمجان
Олжас|Olzhas|Oljas, Oldzhas|Олжас|أولجاس
Сәкен|Saken|Säken|Сакен|ساكين
Тимур|Timur|Timour, Temur|Тимур|تيمور
Шыңғыс|Shyngys|Chingiz, Shynggys|Шынгыс|شينغيس
""")
_GIVEN_F = pool("""
Айгүл|Aigul|Aygul, Aigül|Айгуль|آيغول
Гүлнар|Gulnar|Gulnara, Goulnar|Гульнар|غولنار
Жанар|Zhanar|Janar, Djanar|Жанар|جانار
Меруерт|Meruyert|Meruert, Merouert|Меруерт|ميرويرت
Сәуле|Saule|Säule, Sauleh|Сауле|ساولي
Әсел|Assel|Asel, Äsel|Асель|أسيل
Ботагөз|Botagoz|Botagöz|Ботагоз|بوتاغوز
Динара|Dinara|Dynara|Динара|دينارا
Қарлығаш|Karlygash|Qarlyğaş, Karligash|Карлыгаш|كارليغاش
Мәдина|Madina|Mädina, Medina|Мадина|مدينة
Раушан|Raushan|Rawshan, Rauşan|Раушан|روشان
Торғын|Torgyn|Torğyn, Torghyn|Торгын|تورغين
Ұлпан|Ulpan|Oulpan, Ūlpan|Улпан|أولبان
Шолпан|Sholpan|Şolpan, Cholpan|Шолпан|شولبان
""")
_FAMILY = pool("""
Тоғжанов|Togzhanov|Toğjanov, Togjanov|Тогжанов
Сейтқазиев|Seitkaziyev|Seitqaziev, Seytkaziev|Сейтказиев
Қожагелдин|Kozhageldin|Qojageldin, Kojageldin|Кожагельдин
Байтұрсын|Baitursyn|Baytursyn, Baitoursyn|Байтурсын
Әбілқайыров|Abilkaiyrov|Äbilqaiyrov, Abilqairov|Абилкаиров
Жұмағұлов|Zhumagulov|Jumagulov, Djumagulov|Жумагулов|جوماغولوف
Қасымбеков|Kassymbekov|Kasymbekov, Qasymbekov|Касымбеков|قاسمبيكوف
Ермұханов|Yermukhanov|Ermuhanov, Yermuhanov|Ермуханов
Төлегенов|Tolegenov|Tölegenov, Tulegenov|Толегенов
Мырзахметов|Myrzakhmetov|Myrzahmetov, Mirzakhmetov|Мырзахметов
Сәрсенбин|Sarsenbin|Särsenbin|Сарсенбин
Досқалиев|Doskaliyev|Dosqaliev, Doskaliev|Доскалиев
Бекжігітов|Bekzhigitov|Bekjigitov|Бекжигитов
Ақылтаев|Akyltayev|Aqyltaev, Akiltaev|Акылтаев
Нұрпейісов|Nurpeiissov|Nurpeisov, Nourpeisov|Нурпеисов
Құлманов|Kulmanov|Qulmanov, Koulmanov|Кулманов
Шәкірбеков|Shakirbekov|Şäkirbekov, Chakirbekov|Шакирбеков|شاكربيكوف
Оразалин|Orazalin|Orazaly|Оразалин
Тәжімұратов|Tazhimuratov|Täjimuratov, Tajimuratov|Тажимуратов
Жангелдин|Zhangeldin|Jangeldin, Djangeldin|Жангельдин
Қарабеков|Karabekov|Qarabekov|Карабеков
Сұңқарбаев|Sunkarbayev|Suñqarbaev, Sounkarbaev|Сункарбаев
Ыбырайғалиев|Ybyraigaliyev|Ybyraiğaliev, Ibraygaliev|Ыбрайгалиев|إبراهيم علييف
Есенжолов|Yessenzholov|Esenjolov, Yesenzholov|Есенжолов
Дүйсенғазин|Duisengazin|Düisenğazin, Dyusengazin|Дуйсенгазин
Әлжанов|Alzhanov|Äljanov, Aljanov|Альжанов
Қыдырғожин|Kydyrgozhin|Qydyrğojin, Kidirgozhin|Кыдыргожин
Бөкенбаев|Bokenbayev|Bökenbaev, Bukenbaev|Букенбаев
Тілеубердин|Tileuberdin|Tleuberdin|Тлеубердин
Мәмбетжанов|Mambetzhanov|Mämbetjanov, Mambetjanov|Мамбетжанов
""")
_FATHER_M = pool("""
Серікұлы|Serikuly|Serıkūly, Serikovich|Серикович
Мұратұлы|Muratuly|Mūratūly, Muratovich|Муратович|مراد أولي
Асқарұлы|Askaruly|Asqarūly, Askarovich|Аскарович
Ерланұлы|Yerlanuly|Erlanuly, Yerlanovich|Ерланович
Болатұлы|Bolatuly|Bolatūly, Bulatovich|Болатович
Қанатұлы|Kanatuly|Qanatūly, Kanatovich|Канатович
""")
_FATHER_F = pool("""
Серікқызы|Serikkyzy|Serıkqyzy, Serikovna|Сериковна
Мұратқызы|Muratkyzy|Mūratqyzy, Muratovna|Муратовна|مراد قيزي
Асқарқызы|Askarkyzy|Asqarqyzy, Askarovna|Аскаровна
Ерланқызы|Yerlankyzy|Erlanqyzy, Yerlanovna|Ерлановна
Болатқызы|Bolatkyzy|Bolatqyzy, Bulatovna|Болатовна
Қанатқызы|Kanatkyzy|Qanatqyzy, Kanatovna|Канатовна
""")
KAZAKH = Culture(
    tag="kk",
    given_m=_GIVEN_M,
    given_f=_GIVEN_F,
    family_m=_FAMILY,
    family_f=feminine(_FAMILY),
    middle_m=_FATHER_M,
    middle_f=_FATHER_F,
    middle_share=0.3,
    also_russian=True,
)
