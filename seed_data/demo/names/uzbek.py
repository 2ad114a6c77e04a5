"""Uzbek names in today's Latin alphabet; lists of other countries hold them by way of Russian (Xo'jayev,
Khodzhaev).
"""

from seed_data.demo.names.parts import Culture, feminine, pool

_GIVEN_M = pool("""
Jahongir|Jahongir|Djakhongir, Zhakhongir, Jakhongir|Жахонгир|جهانكير
Xurshid|Khurshid|Xurshid, Hurshid|Хуршид|خورشيد
Oʻtkir|Utkir|O'tkir, Otkir|Уткир|أوتكير
Sherzod|Sherzod|Shyerzod, Cherzod|Шерзод|شيرزاد
Gʻayrat|Gayrat|G'ayrat, Gairat, Ghairat|Гайрат|غيرت
Shuhrat|Shukhrat|Shuhrat, Chouhrat|Шухрат|شهرت
Bobur|Bobur|Babur, Bobour|Бобур|بابر
Dilshod|Dilshod|Dilshad|Дильшод|دلشاد
Farrux|Farrukh|Farrux, Farruh|Фаррух|فروخ
Ulugʻbek|Ulugbek|Ulug'bek, Ulughbek|Улугбек|أولوغ بك
Zafar|Zafar|Dzafar|Зафар|ظفر
Abdulla|Abdulla|Abdullo, Abdullah|Абдулла|عبد الله
Qahramon|Kakhramon|Qahramon, Kahramon|Кахрамон|قهرمان
Sardorbek|Sardorbek|Sardarbek|Сардорбек|سردار بك
""")
_GIVEN_F = pool("""
Nilufar|Nilufar|Niloufar, Nilyufar|Нилуфар|نيلوفر
Dilnoza|Dilnoza|Dilnaza, Dil'noza|Дильноза|دلنوزا
Gulchehra|Gulchekhra|Gulchehra, Goulchekhra|Гульчехра|غولتشهرة
Zulfiya|Zulfiya|Zulfia, Zoulfiya|Зульфия|زلفية
Oydin|Oydin|Oidin, Aydin|Ойдин|أويدين
Xadicha|Khadicha|Xadicha, Hadicha, Khadija|Хадича|خديجة
Muhabbat|Mukhabbat|Muhabbat|Мухаббат|محبت
Feruza|Feruza|Firuza, Ferouza|Феруза|فيروزة
Shahlo|Shakhlo|Shahlo, Shahla|Шахло|شهلا
Nargiza|Nargiza|Nargisa|Наргиза|نرجس
Oʻgʻiloy|Ugiloy|O'g'iloy, Ogiloy|Угилой|أوغيلوي
Sabohat|Sabokhat|Sabohat, Sabahat|Сабохат|صباحت
Yulduz|Yulduz|Iulduz, Youldouz|Юлдуз|يولدوز
Malohat|Malokhat|Malohat, Malahat|Малохат|ملاحت
""")
_FAMILY = pool("""
Xoʻjanazarov|Khodzhanazarov|Xo'janazarov, Khodjanazarov, Hodzhanazarov|Ходжаназаров|خوجانظروف
Toʻxtasinov|Tukhtasinov|To'xtasinov, Tokhtasinov|Тухтасинов|توختاسينوف
Yoʻldoshaliyev|Yuldoshaliev|Yo'ldoshaliyev, Yuldashaliev|Юлдошалиев|يولداش علييف
Gʻulomqodirov|Gulomkodirov|G'ulomqodirov, Gulyamkadirov|Гуломкодиров|غلام قادروف
Qosimjonov|Kosimjonov|Qosimjonov, Kasymdzhanov|Косимжонов|قاسم جانوف
Shomurodov|Shomurodov|Shamuradov|Шомуродов|شاهمرادوف
Ergashboyev|Ergashboev|Ergashboyev, Ergashbaev|Эргашбоев|إرغاشبوييف
Abdurazzoqov|Abdurazzokov|Abdurazzoqov, Abdurazakov|Абдураззоков|عبد الرزاقوف
Nishonqulov|Nishonkulov|Nishonqulov, Nishankulov|Нишонкулов
Mirzaahmedov|Mirzaakhmedov|Mirzaahmedov|Мирзаахмедов|ميرزا أحمدوف
Haydarqulov|Khaydarkulov|Haydarqulov, Haidarkulov|Хайдаркулов|حيدر قولوف
Joʻraqoziyev|Jurakoziev|Jo'raqoziyev, Djurakoziev, Zhurakoziev|Журакозиев|جورا قاضييف
Boymatov|Boymatov|Boimatov, Baimatov|Бойматов
Saidvaliyev|Saidvaliev|Saidvaliyev|Саидвалиев|سيد ولييف
Xolmirzayev|Kholmirzaev|Xolmirzayev, Holmirzaev|Холмирзаев|خولميرزاييف
Otajonov|Otajonov|Atadzhanov, Otadjonov|Отажонов|أوتاجانوف
Ruziqulov|Ruzikulov|Ruziqulov, Ro'ziqulov|Рузикулов
Eshmatov|Eshmatov|Ishmatov|Эшматов|إشماتوف
Norboʻtayev|Norbutaev|Norbo'tayev, Narbutaev|Норбутаев
Zokirxoʻjayev|Zokirkhodzhaev|Zokirxo'jayev, Zakirkhodjaev|Зокирходжаев|ذاكر خوجاييف
Pirnazarov|Pirnazarov|Pirnasarov|Пирназаров|بيرنظروف
Qulmatov|Kulmatov|Qulmatov, Koulmatov|Кулматов
Tursunpoʻlatov|Tursunpulatov|Tursunpo'latov|Турсунпулатов
Islomxonov|Islomkhonov|Islomxonov, Islamkhanov|Исломхонов|إسلام خانوف
""")
UZBEK = Culture(
    tag="uz-Latn",
    given_m=_GIVEN_M,
    given_f=_GIVEN_F,
    family_m=_FAMILY,
    family_f=feminine(_FAMILY),
    also_russian=True,
)
