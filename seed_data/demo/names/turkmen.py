"""Turkmen names (Latin alphabet)."""

from seed_data.demo.names.parts import Culture, feminine, pool

_GIVEN_M = pool("""
Myrat|Murat|Myrat, Mirat|Мурад|مراد
Begenç|Begench|Begenç, Begentch|Бегенч
Döwlet|Dovlet|Döwlet, Dowlet|Довлет|دولت
Serdar|Serdar|Sardar|Сердар|سردار
Batyr|Batyr|Batir|Батыр|باتير
Kakajan|Kakajan|Kakadzhan, Kakadjan|Какаджан|كاكاجان
Merdan|Merdan|Mardan|Мердан|مردان
Rejep|Rejep|Redzhep, Redjep|Реджеп|رجب
Ýazmyrat|Yazmyrat|Yazmurad, Iazmyrat|Язмурад|يازمراد
Çary|Chary|Çary, Chari|Чары
Guwanç|Guvanch|Guwanch, Kuvanch|Гуванч
Allaberdi|Allaberdi|Allaberdy|Аллаберды|الله بردي
""")
_GIVEN_F = pool("""
Ogulgerek|Ogulgerek|Oghulgerek|Огульгерек
Aýgözel|Aygozel|Aýgözel, Aigozel|Айгозель
Jeren|Jeren|Dzheren, Djeren|Джерен|جيرين
Maral|Maral|Marall|Марал|مارال
Gülşat|Gulshat|Gülşat, Goulchat|Гульшат
Bahar|Bahar|Bakhar|Бахар|بهار
Ogulnabat|Ogulnabat|Oghulnabat|Огульнабат
Enejan|Enejan|Enedzhan, Enedjan|Энеджан
Selbi|Selbi|Selby|Сельби
Tawus|Tavus|Tawus, Tavous|Тавус|طاووس
""")
_FAMILY = pool("""
Hojagulyýew|Hojagulyyev|Khodzhagulyev, Hojagulyew|Ходжагулыев|خوجاغولييف
Annamyradow|Annamyradov|Annamuradov|Аннамурадов|أنامرادوف
Garaýazow|Garayazov|Karayazov, Garaiazow|Гараязов
Orazgeldiýew|Orazgeldiyev|Orazgeldiev|Оразгельдыев
Nurýagdyýew|Nuryagdyyev|Nuryagdiev|Нурягдыев
Atabalow|Atabalov|Atabalow|Атабалов
Taňrygulyýew|Tangrygulyyev|Tanrygulyev|Тангрыкулиев
Durdymämmedow|Durdymammedov|Durdymamedov|Дурдымамедов|دوردي محمدوف
Welmyradow|Velmyradov|Welmuradov, Velmuradov|Вельмурадов
Hommadow|Hommadov|Khommadov|Хоммадов
Çaryýarow|Charyyarov|Chariyarov|Чарыяров
Gurbansähedow|Gurbansahedov|Kurbansakhedov|Курбансахедов|قربان سخيدوف
Saparlyýew|Saparlyyev|Saparliev|Сапарлиев
Esenmyradow|Esenmyradov|Esenmuradov|Эсенмурадов
Baýramgylyjow|Bayramgylyjov|Bairamklychev|Байрамклычев
Italmazow|Italmazov|Italmasov|Италмазов
""")
TURKMEN = Culture(
    tag="tk",
    given_m=_GIVEN_M,
    given_f=_GIVEN_F,
    family_m=_FAMILY,
    family_f=feminine(_FAMILY),
    also_russian=True,
)
