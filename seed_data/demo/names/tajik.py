"""Tajik names (Cyrillic)."""

from seed_data.demo.names.parts import Culture, feminine, pool

_GIVEN_M = pool("""
Фирдавс|Firdavs|Firdaws, Ferdavs|Фирдавс|فردوس
Ҷамшед|Jamshed|Djamshed, Jamshid, Dzhamshed|Джамшед|جمشيد
Сӯҳроб|Suhrob|Sukhrob, Sohrob, Suhrab|Сухроб|سهراب
Рустам|Rustam|Roustam, Rostam|Рустам|رستم
Баҳодур|Bahodur|Bakhodur, Bahadur|Баходур|بهادر
Далер|Daler|Dalir|Далер|دالير
Ҳофиз|Hofiz|Khofiz, Hafiz|Хофиз|حافظ
Қурбон|Qurbon|Kurbon, Qurban|Курбон|قربان
Шерзод|Sherzod|Sherzad, Cherzod|Шерзод|شيرزاد
Меҳроҷ|Mehroj|Mekhrodj, Mehraj|Мехродж|معراج
Искандар|Iskandar|Iskander, Eskandar|Искандар|إسكندر
Умед|Umed|Oumed, Omid|Умед|أوميد
""")
_GIVEN_F = pool("""
Зулайхо|Zulaikho|Zulayho, Zuleikha|Зулайхо|زليخة
Манижа|Manizha|Manija, Manizheh|Манижа|منيجة
Нигина|Nigina|Negina|Нигина|نيغينا
Шаҳноза|Shahnoza|Shakhnoza, Shahnaza|Шахноза|شاهنازا
Гулрухсор|Gulrukhsor|Gulruhsor, Golrokhsar|Гулрухсор|غولروخسور
Мавзуна|Mavzuna|Mawzuna|Мавзуна|موزونة
Фарзона|Farzona|Farzana|Фарзона|فرزانة
Парвина|Parvina|Parvin, Parwina|Парвина|بروين
Ситора|Sitora|Sitara|Ситора|ستارة
Тахмина|Takhmina|Tahmina|Тахмина|تهمينة
Мадинабону|Madinabonu|Madinabanu|Мадинабону|مدينة بانو
Робия|Robiya|Rabia, Robia|Робия|رابعة
""")
_FAMILY = pool("""
Раҳмонқулов|Rahmonqulov|Rakhmonkulov, Rahmankulov|Рахмонкулов|رحمانقولوف
Сафаралиев|Safaraliev|Safaraliyev|Сафаралиев|سفر علييف
Назаршоев|Nazarshoev|Nazarshoyev|Назаршоев|نظرشوييف
Ҳакимзода|Hakimzoda|Khakimzoda, Hakimzada|Хакимзода|حكيم زاده
Қодирӣ|Qodiri|Kodiri, Qadiri|Кодири|قادري
Мирзошарипов|Mirzosharipov|Mirzosharifov|Мирзошарипов|ميرزا شريفوف
Давлатмуродов|Davlatmurodov|Davlatmuradov|Давлатмуродов|دولتمرادوف
Шарифзода|Sharifzoda|Charifzoda, Sharifzada|Шарифзода|شريف زاده
Гулмаҳмадов|Gulmahmadov|Gulmakhmadov|Гулмахмадов|غولمحمدوف
Холмуродов|Kholmurodov|Holmurodov|Холмуродов|خولمرادوف
Бобоҷонов|Bobojonov|Bobodjonov, Babadzhanov|Бободжонов|باباجانوف
Исмоилзода|Ismoilzoda|Ismailzoda|Исмоилзода|إسماعيل زاده
Юсуфшоев|Yusufshoev|Iusufshoev|Юсуфшоев|يوسفشوييف
Ашурматов|Ashurmatov|Achurmatov|Ашурматов|عاشورماتوف
Фозилпур|Fozilpur|Fazilpur|Фозилпур|فاضلبور
Табаров|Tabarov|Tabarow|Табаров
Латифшоев|Latifshoev|Latifshoyev|Латифшоев|لطيفشوييف
Қаландаров|Qalandarov|Kalandarov|Каландаров|قلندروف
Зардакиев|Zardakiev|Zardakiyev|Зардакиев
Пирматзода|Pirmatzoda|Pirmatzada|Пирматзода
""")
TAJIK = Culture(
    tag="tg",
    given_m=_GIVEN_M,
    given_f=_GIVEN_F,
    family_m=_FAMILY,
    family_f=feminine(_FAMILY),
    also_russian=True,
)
