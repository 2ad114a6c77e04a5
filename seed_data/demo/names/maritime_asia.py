"""Malay, Filipino, Singaporean, Maldivian and Timorese names."""

from seed_data.demo.names.parts import Culture, part, pool

_MALAY_M = pool("""
Hafizuddin||Hafizudin, Hafizoddin|Хафизуддин|حفيظ الدين
Khairul||Khairol, Hairul|Хайрул|خيرول
Zulkarnain||Dzulkarnain, Zulkarnaen|Зулкарнайн|ذو القرنين
Syahrizal||Shahrizal, Shahreezal|Шахризал|شهريزال
Amirul||Ameerul|Амирул|أميرول
Faridzuan||Faridzwan|Фаридзуан|فريد زوان
Hakimi||Hakimie|Хакими|حكيمي
Rosdin||Rosdeen|Росдин|روسدين
""")
_MALAY_F = pool("""
Nurul Syafiqah||Nurul Shafiqah, Nurulsyafiqah|Нурул Шафика|نور الشفيقة
Norhaslinda||Nor Haslinda, Norhaslynda|Норхаслинда|نورهاسليندا
Siti Zubaidah||Siti Zubaida, Sity Zubaidah|Сити Зубайда|ستي زبيدة
Wan Azreena||Wan Azrina|Ван Азрина|وان أزرينا
Hidayati||Hedayati|Хидаяти|هدايتي
Rohayu||Rohayoo|Рохаю|روهايو
Maisarah||Maisara, Mysarah|Майсара|ميسرة
Faezah||Faizah, Fa'ezah|Фаиза|فائزة
""")
_MALAY_FATHER = pool("""
Kamaruzzaman||Qamaruzzaman, Kamarulzaman|Камаруззаман|قمر الزمان
Abdul Muttalib||Abd Mutalib, Abdulmuttalib|Абдул Мутталиб|عبد المطلب
Haji Sulong||Hj Sulong|Хаджи Сулонг|حاجي سولونغ
Mohd Ramlee||Muhammad Ramli, Mohd. Ramli|Мохд Рамли|محمد رملي
Zainal Arif||Zainalarif, Zaynal Arif|Зайнал Ариф|زين العارف
Tengku Bakri||Tunku Bakri|Тенгку Бакри|تنكو بكري
Syed Hamzah||Sayyid Hamza, Syed Hamza|Сайед Хамза|سيد حمزة
Awang Damit||Awangdamit|Аванг Дамит|أوانغ داميت
Saifulbahri Latip||Saiful Bahri Latif|Сайфулбахри Латип|سيف البحري لطيف
Pengiran Metussin||Pg Metussin|Пенгиран Метуссин|بنغيران متوسين
""")
_FILIPINO_M = pool("""
Reynaldo||Renaldo, Reynald|Рейнальдо
Jomar||Jhomar|Джомар
Crisanto||Crizanto, Krisanto|Крисанто
Isagani||Ysagani|Исагани
Rodel||Rhodel|Родель
Efren||Ephren, Efrén|Эфрен
Dominador||Domenador|Доминадор
Nestor||Néstor|Нестор
""")
_FILIPINO_F = pool("""
Marites||Maritess, Maritez|Маритес
Luzviminda||Luz Viminda|Лусвиминда
Jocelyn||Joselyn, Josselyn|Джоселин
Rowena||Rowina|Ровена
Corazon||Corazón|Корасон
Milagros||Mylagros|Милагрос
Aurea||Áurea|Ауреа
Ligaya||Lygaya|Лигайя
""")
_FILIPINO_FAMILY = pool("""
Dimagibang||Dimaguibang|Димагибанг
Pangalanan||Pangalangan|Пангаланан
Catacutanon||Katakutanon|Катакутанон
Sumulongan||Sumolongan|Сумулонган
Balagtasin||Balagtasen|Балагтасин
Macaraigan||Makaraigan|Макараиган
Tolentinoza||Tolentinosa|Толентиноса
Villagraciano||Villa Graciano|Вильяграсиано
Batungbakalan||Batung-bakalan|Батунгбакалан
Evangelistano||Ebanghelistano|Эванхелистано
Magpantayon||Magpantaion|Магпантайон
Salonganis||Salunganis|Салонганис
""")
_SINGAPORE_M = pool("""
Qing Zhao||庆兆, Qingzhao, Ching Chao|Цинчжао|تشينغ جاو
Shao Yuan||少源, Shaoyuan, Siew Guan|Шаоюань|شاو يوان
Zhen Kai||振凯, Zhenkai, Chin Kai|Чжэнькай|جن كاي
Teck Swee||德瑞, Teckswee, Derui|Тек Суи|تيك سوي
Hock Siew||福寿, Hocksiew, Fushou|Хок Сиу|هوك سيو
Yu Heng||宇恒, Yuheng, Yee Heng|Юйхэн|يو هنغ
""")
_SINGAPORE_F = pool("""
Yun Qiao||云俏, Yunqiao, Woon Chiow|Юньцяо|يون تشياو
Mei Zhu||美珠, Meizhu, Bee Choo|Мэйчжу|مي جو
Siok Hoon||淑云, Siokhoon, Shuyun|Сиок Хун|سيوك هون
Xue Ning||雪宁, Xuening, Suat Leng|Сюэнин|شويه نينغ
Bao Lian||宝莲, Baolian, Poh Lian|Баолянь|باو ليان
Ling Fei||玲菲, Lingfei, Leng Hui|Линфэй|لينغ في
""")
_SINGAPORE_FAMILY = pool("""
Quek||郭, Kwek, Guo|Квек|كويك
Sng||孙, Sun, Soon|Сынг|سنغ
Seet||薛, Xue, Sih|Сит|سيت
Heng||邢, Xing, Hing|Хэн|هينغ
Foo||符, Fu, Hu|Фу|فو
Yeo||杨, Yang, Yeoh|Ео|يو
Khng||康, Kang, Kung|Кхнг|خنغ
Tng||唐, Tang, Tong|Тнг|تنغ
Chiam||詹, Zhan, Cham|Чиам|تشيام
Phua||潘, Pan, Poon|Пхуа|فوا
""")
_DHIVEHI_M = pool("""
އިބްރާހީމް|Ibrahim|Ibraahim, Ebrahim|Ибрахим|إبراهيم
އަޙްމަދު|Ahmed|Ahmad, Ahmedu|Ахмед|أحمد
ޙަސަން|Hassan|Hasan, Hasanu|Хасан|حسن
ޔޫސުފް|Yoosuf|Yusuf, Yousuf|Юсуф|يوسف
ޢަލީ|Ali|Alee|Али|علي
އިސްމާޢީލް|Ismail|Ismaeel, Ismaail|Исмаил|إسماعيل
""")
_DHIVEHI_F = pool("""
އައިޝަތު|Aishath|Aisha, Aishathu|Аишат|عائشة
ފާޠިމަތު|Fathimath|Fathmath, Fatima|Фатимат|فاطمة
މަރިޔަމް|Mariyam|Maryam, Mariam|Марьям|مريم
ޚަދީޖާ|Khadheeja|Khadija, Khadeeja|Хадиджа|خديجة
ޒީނަތު|Zeenath|Zeenat, Zinath|Зинат|زينت
ޝީރީން|Sheereen|Shirin, Shireen|Ширин|شيرين
""")
_DHIVEHI_SECOND = pool("""
މާޖިދު|Maajid|Majid, Maajidh|Маджид|ماجد
ނާޡިމް|Naazim|Nazim, Nadhim|Назим|ناظم
ލަބީބު|Labeeb|Labib, Labeebu|Лабиб|لبيب
ރިޒާ|Riza|Reeza, Rizaa|Риза|رضا
ސިރާޖު|Siraaj|Siraj, Siraju|Сирадж|سراج
ޒަރީނާ|Zareena|Zarina, Zareenaa|Зарина|زرينة
ޢުބައިދު|Ubaidh|Ubaid, Obaid|Убайд|عبيد
ޝާހިދު|Shaahidh|Shahid, Shaahid|Шахид|شاهد
""")
_DHIVEHI_FAMILY = pool("""
ފަންވަތް|Fanvath|Fanvai, Fanvat|Фанват|فانفات
މުރަކަ|Muraka|Murakaa|Мурака|موراكا
ހިލިހިލާ|Hilihilaa|Hilihila|Хилихила|هيليهيلا
ކުނާރު|Kunaaru|Kunaru|Кунару|كونارو
ރަންފާރު|Ranfaaru|Ranfaru|Ранфару|رانفارو
މަސްއޮޑި|Masodi|Mas Odi, Mas'odi|Масоди|ماسودي
""")
_TIMOR_M = pool("""
Domingos||Domingus, Domin|Домингуш
Natalino||Natalinu|Наталину
Abílio||Abiliu|Абилиу
Celestino||Selestinu|Селештину
Tomé||Tome, Thomé|Томе
Mateus||Mateu|Матеуш
""")
_TIMOR_F = pool("""
Filomena||Filumena|Филомена
Jacinta||Jasinta|Жасинта
Zélia||Zelia|Зелия
Odete||Odeti|Одете
Brígida||Brijida|Брижида
Sesília||Cecília|Сесилия
""")
_TIMOR_FAMILY = pool("""
Maubesi Soares||Mau-Besi Soares|Маубеси Суареш
da Costa Berelaka||Berelaka|да Кошта Берелака
Lourdes Loelai||Loe-Lai|Лурдеш Лоелай
dos Reis Kailako||Cailaco|душ Рейш Кайлако
Freitas Manukoli||Manu-Coli|Фрейташ Мануколи
Ximenes Lakluta||Laclúta|Шименеш Лаклута
Amaral Bauleki||Bau-Leki|Амарал Баулеки
Guterres Sorumali||Soru-Mali|Гутерреш Сорумали
""")
MALAY = Culture(
    tag="ms",
    given_m=_MALAY_M,
    given_f=_MALAY_F,
    family_m=_MALAY_FATHER,
    family_f=_MALAY_FATHER,
    link_m=part("bin||ibn, b.|бин|بن"),
    link_f=part("binti||bt., bte|бинти|بنت"),
)
FILIPINO = Culture(
    tag="fil",
    given_m=_FILIPINO_M,
    given_f=_FILIPINO_F,
    family_m=_FILIPINO_FAMILY,
    family_f=_FILIPINO_FAMILY,
    middle_m=_FILIPINO_FAMILY,
    middle_f=_FILIPINO_FAMILY,
    middle_share=0.5,
)
SINGAPOREAN = Culture("en", _SINGAPORE_M, _SINGAPORE_F, _SINGAPORE_FAMILY, _SINGAPORE_FAMILY, family_first=True)
DHIVEHI = Culture(
    tag="dv",
    given_m=_DHIVEHI_M,
    given_f=_DHIVEHI_F,
    family_m=_DHIVEHI_FAMILY,
    family_f=_DHIVEHI_FAMILY,
    middle_m=_DHIVEHI_SECOND,
    middle_f=_DHIVEHI_SECOND,
)
TIMORESE = Culture("pt", _TIMOR_M, _TIMOR_F, _TIMOR_FAMILY, _TIMOR_FAMILY)
