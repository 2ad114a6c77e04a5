"""Names of the Gulf in Arabic: given name, bin or bint, the father's name, and an invented family name."""

from seed_data.demo.names.parts import Culture, part, pool

_GIVEN_M = pool("""
خالد|Khalid|Khaled, Kaled, Halid|Халид|خالد
سلطان|Sultan|Sultaan, Soltan|Султан|سلطان
فيصل|Faisal|Faysal, Feisal, Fayçal|Фейсал|فيصل
ماجد|Majid|Majed, Madjid|Маджид|ماجد
طلال|Talal|Tallal|Талал|طلال
يوسف|Yusuf|Yousef, Youssef, Yusef, Joseph|Юсуф|يوسف
بدر|Badr|Bader|Бадр|بدر
غانم|Ghanim|Ghanem, Ganem|Ганим|غانم
عبد الرحمن|Abdulrahman|Abd al-Rahman, Abdel Rahman, Abdurrahman|Абдуррахман|عبد الرحمن
مبارك|Mubarak|Mobarak, Moubarak|Мубарак|مبارك
حمدان|Hamdan|Hamdaan|Хамдан|حمدان
زايد|Zayed|Zaid, Zayid, Zaied|Заид|زايد
""")
_GIVEN_F = pool("""
نورة|Noura|Nora, Nura, Norah|Нура|نورة
هيفاء|Haifa|Hayfa, Hayfaa|Хайфа|هيفاء
مريم|Maryam|Mariam, Miriam, Meriem|Марьям|مريم
عائشة|Aisha|Aysha, Aicha, Ayesha|Аиша|عائشة
لطيفة|Latifa|Lateefa, Latifah|Латифа|لطيفة
شيخة|Shaikha|Sheikha, Cheikha|Шейха|شيخة
دلال|Dalal|Dallal|Даляль|دلال
العنود|Al Anoud|Alanoud, Al-Anood|Аль-Ануд|العنود
وضحى|Wadha|Wadhha, Wedha|Вадха|وضحى
غادة|Ghada|Gada, Ghadah|Гада|غادة
ميثاء|Maitha|Maytha, Mayssa|Майса|ميثاء
ريم|Reem|Rim, Reme|Рим|ريم
""")
_FATHER = pool("""
أحمد|Ahmad|Ahmed, Ahmet|Ахмад|أحمد
محمد|Mohammed|Muhammad, Mohamed, Mohammad|Мухаммад|محمد
علي|Ali|Aly|Али|علي
سعيد|Saeed|Said, Saïd, Saied|Саид|سعيد
إبراهيم|Ibrahim|Ebrahim, Ibraheem|Ибрахим|إبراهيم
حمد|Hamad|Hammad|Хамад|حمد
صالح|Saleh|Salih, Salah|Салих|صالح
سالم|Salim|Salem, Saleem|Салим|سالم
عيسى|Issa|Isa, Eissa|Иса|عيسى
جابر|Jaber|Jabir, Djaber|Джабир|جابر
""")
_FAMILY = pool("""
النخيلاوي|Al-Nakhilawi|Alnakhilawi, An-Nakhilawi, El Nakhilaoui|ан-Нахилави|النخيلاوي
الغدراني|Al-Ghadrani|Alghadrani, Al Ghadrany|аль-Гадрани|الغدراني
السمريطي|Al-Sumraiti|Alsumraiti, As-Sumraiti|ас-Сумрайти|السمريطي
الوردحي|Al-Wardahi|Alwardahi, El Ouardahi|аль-Вардахи|الوردحي
القصيبدي|Al-Qusaibdi|Alqusaibdi, Al-Gosaibdi|аль-Кусайбди|القصيبدي
الخزمراني|Al-Khuzmarani|Alkhuzmarani, Al-Khozmarani|аль-Хузмарани|الخزمراني
الدلهومي|Al-Dalhumi|Aldalhumi, Ad-Dalhoumi|ад-Дальхуми|الدلهومي
الشقيرفي|Al-Shuqairfi|Alshuqairfi, Al-Shokairfi|аш-Шукайрфи|الشقيرفي
العبيدراني|Al-Obaidrani|Alobaidrani, Al-Ubaidrani|аль-Убайдрани|العبيدراني
الزعفرولي|Al-Zaafarouli|Alzaafarouli, Az-Zafaruli|аз-Заафарули|الزعفرولي
الجبيلاوي|Al-Jubailawi|Aljubailawi, Al-Djoubailawi|аль-Джубайлави|الجبيلاوي
المرزوعي|Al-Marzoui|Almarzoui, El Marzoui|аль-Марзуи|المرزوعي
الحصينفي|Al-Husainfi|Alhusainfi, Al-Hossainfi|аль-Хусайнфи|الحصينفي
الطرفاوي|Al-Tarfawi|Altarfawi, At-Tarfaoui|ат-Тарфави|الطرفاوي
الفليحدي|Al-Fulaihdi|Alfulaihdi, Al-Folaihdi|аль-Фулайхди|الفليحدي
البحيرشي|Al-Buhairshi|Albuhairshi, Al-Bohairchi|аль-Бухайрши|البحيرشي
الصندلاني|Al-Sandalani|Alsandalani, As-Sandalany|ас-Сандалани|الصندلاني
الهيثمري|Al-Haithamri|Alhaithamri, El Haythamri|аль-Хайтамри|الهيثمري
""")
ARABIC = Culture(
    tag="ar",
    given_m=_GIVEN_M,
    given_f=_GIVEN_F,
    family_m=_FAMILY,
    family_f=_FAMILY,
    middle_m=_FATHER,
    middle_f=_FATHER,
    link_m=part("بن|bin|ben, ibn|бин|بن"),
    link_f=part("بنت|bint|bent|бинт|بنت"),
)
