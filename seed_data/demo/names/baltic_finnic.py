"""Estonian, Finnish, Latvian and Lithuanian names; Latvian and Lithuanian family names differ by gender."""

from seed_data.demo.names.parts import Culture, pool

_ESTONIAN_M = pool("""
Tõnu||Tonu|Тыну
Jüri||Juri|Юри
Ülo||Ulo|Юло
Priidik||Priit|Прийдик
Kaarel||Karel|Каарел
""")
_ESTONIAN_F = pool("""
Õnne||Onne|Ынне
Külli||Kulli|Кюлли
Merike||Merikeh|Мерике
Piret||Birgit|Пирет
Tiiu||Tiu|Тийу
""")
_ESTONIAN_FAMILY = pool("""
Kõrgesaarmets||Korgesaarmets|Кыргесаарметс
Mägilepp||Magilepp|Мягилепп
Põldaaru||Poldaaru|Пыльдаару
Räästasoo||Raastasoo|Ряэстасоо
Õunapuulaid||Ounapuulaid|Ыунапуулайд
Tammeväli||Tammevali|Таммевяли
""")
_FINNISH_M = pool("""
Väinö||Vaino|Вяйнё
Jyrki||Yrjö|Юрки
Pertti||Perti|Пертти
Heikki||Henrik|Хейкки
Ensio||Enzio|Энсио
""")
_FINNISH_F = pool("""
Päivi||Paivi|Пяйви
Tuulikki||Tulikki|Тууликки
Hilkka||Hilka|Хилкка
Mirja||Mirya|Мирья
Aulikki||Aulikkie|Ауликки
""")
_FINNISH_FAMILY = pool("""
Hämäläskorpi||Hamalaskorpi|Хямяляскорпи
Kärkkölinna||Karkkolinna|Кярккёлинна
Myllyväki||Myllyvaki|Мюллювяки
Pöyhösaari||Poyhosaari|Пёйхёсаари
Riekkovuori||Riekko-Vuori|Рийекковуори
Säkkivirta||Sakkivirta|Сяккивирта
""")
_LATVIAN_M = pool("""
Jānis||Janis|Янис
Ģirts||Girts|Гиртс
Kārlis||Karlis|Карлис
Raitis||Raytis|Райтис
Ēriks||Eriks|Эрикс
""")
_LATVIAN_F = pool("""
Ilzīte||Ilzite|Илзите
Dzintra||Zintra|Дзинтра
Žanete||Zanete, Janete|Жанете
Vizma||Wizma|Визма
Ķersta||Kersta|Керста
""")
_LATVIAN_FAMILY_M = pool("""
Bērzkalniņš||Berzkalnins|Берзкалниньш
Grīnvaldiņš||Grinvaldins|Гринвалдиньш
Kļavsilis||Klavsilis|Клявсилис
Ozolmežs||Ozolmezs|Озолмежс
Šķeltiņš||Skeltins|Шкелтиньш
""")
_LATVIAN_FAMILY_F = pool("""
Bērzkalniņa||Berzkalnina|Берзкалниня
Grīnvaldiņa||Grinvaldina|Гринвалдиня
Kļavsile||Klavsile|Клявсиле
Ozolmeža||Ozolmeza|Озолмежа
Šķeltiņa||Skeltina|Шкелтиня
""")
_LITHUANIAN_M = pool("""
Žygimantas||Zygimantas|Жигимантас
Kęstutis||Kestutis|Кястутис
Algirdas||Algird|Альгирдас
Šarūnas||Sarunas|Шарунас
Vytenis||Vitenis|Витенис
""")
_LITHUANIAN_F = pool("""
Živilė||Zivile|Живиле
Rūta||Ruta|Рута
Aušrinė||Ausrine|Аушрине
Jūratė||Jurate|Юрате
Giedrė||Giedre|Гедре
""")
_LITHUANIAN_FAMILY_M = pool("""
Čepulevičius||Cepulevicius|Чепулявичюс
Šilgalys||Silgalys|Шилгалис
Žemgulis||Zemgulis|Жемгулис
Kęstauskis||Kestauskis|Кястаускис
Juodvalkas||Juodvalk|Юодвалкас
""")
_LITHUANIAN_FAMILY_F = pool("""
Čepulevičiūtė||Cepuleviciute|Чепулявичюте
Šilgalienė||Silgaliene|Шилгалене
Žemgulytė||Zemgulyte|Жемгулите
Kęstauskienė||Kestauskiene|Кястаускене
Juodvalkaitė||Juodvalkaite|Юодвалкайте
""")
ESTONIAN = Culture("et", _ESTONIAN_M, _ESTONIAN_F, _ESTONIAN_FAMILY, _ESTONIAN_FAMILY)
FINNISH = Culture("fi", _FINNISH_M, _FINNISH_F, _FINNISH_FAMILY, _FINNISH_FAMILY)
LATVIAN = Culture("lv", _LATVIAN_M, _LATVIAN_F, _LATVIAN_FAMILY_M, _LATVIAN_FAMILY_F)
LITHUANIAN = Culture("lt", _LITHUANIAN_M, _LITHUANIAN_F, _LITHUANIAN_FAMILY_M, _LITHUANIAN_FAMILY_F)
