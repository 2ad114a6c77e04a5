"""Polish, Czech, Slovak, Slovenian, Croatian and Hungarian names; the family name of a woman where it differs."""

from seed_data.demo.names.parts import Culture, pool

_POLISH_M = pool("""
Grzegorz||Gregory|Гжегож
Łukasz||Lukas|Лукаш
Zbigniew||Zbignew|Збигнев
Wojciech||Wojtek|Войцех
Andrzej||Andrew|Анджей
Stanisław||Stanislav|Станислав
""")
_POLISH_F = pool("""
Małgorzata||Margaret|Малгожата
Agnieszka||Agneshka|Агнешка
Bożena||Bozhena|Божена
Grażyna||Grazhina|Гражина
Elżbieta||Elizabeth|Эльжбета
Kinga||Kynga|Кинга
""")
_POLISH_FAMILY = pool("""
Szczygłowiec||Szczyglowitz|Щигловец
Wróblewicz||Wroblewitz|Врублевич
Krzemieniak||Krzemienyak|Кшеменяк
Dąbrózka||Dombruzka|Домбружка
Grzędowicz-Lach||Grzedowicz Lach|Гжендович-Лях
Ćwierczak||Cwierciak|Цверчак
Świętokrzycz||Swietokrzyc|Свентокшич
Brzęczyszek||Brzenczyszek|Бженчишек
Żółtaniec||Zoltaniec|Жултанец
Piętkowiak||Pientkowiak|Пентковяк
""")
_CZECH_M = pool("""
Jiří||Jiri, George|Иржи
Ondřej||Ondrej|Ондржей
Květoslav||Kvetoslav|Кветослав
Zdeněk||Zdenek|Зденек
Řehoř||Rehor|Ржегорж
""")
_CZECH_F = pool("""
Růžena||Ruzena|Ружена
Květa||Kveta|Квета
Bohdana||Bogdana|Богдана
Zdeňka||Zdenka|Зденька
Šárka||Sarka|Шарка
""")
_CZECH_FAMILY_M = pool("""
Chvojkovský||Chvojkovsky|Хвойковский
Dvořáček-Lín||Dvoracek Lin|Дворжачек-Лин
Hřebíček||Hrebicek|Гржебичек
Kučerňák||Kucernak|Кучерняк
Řezňovský||Reznovsky|Резновский
Šťastnoha||Stastnoha|Штястнога
""")
_CZECH_FAMILY_F = pool("""
Chvojkovská||Chvojkovska|Хвойковска
Hřebíčková||Hrebickova|Гржебичкова
Kučerňáková||Kucernakova|Кучернякова
Řezňovská||Reznovska|Резновска
Šťastnohová||Stastnohova|Штястногова
Žižkavská||Zizkavska|Жижкавска
""")
_SLOVAK_M = pool("""
Ľuboš||Lubos|Любош
Miloš||Milosh|Милош
Štefan||Stephan|Штефан
Vojtech||Vojtek|Войтех
Ďuro||Duro, Juraj|Дюро
""")
_SLOVAK_F = pool("""
Ľubica||Lubica|Любица
Božidara||Bozidara|Божидара
Zlatica||Zlatitsa|Златица
Žofia||Sofia, Zofia|Жофия
Anežka||Anezka|Анежка
""")
_SLOVAK_FAMILY_M = pool("""
Hrdličiak||Hrdliciak|Грдличяк
Kováčovič||Kovacovic|Ковачович
Jánošfalvi||Janosfalvi|Яношфалви
Žitňanský||Zitnansky|Житнянский
Šimurda||Simurda|Шимурда
""")
_SLOVAK_FAMILY_F = pool("""
Hrdličiaková||Hrdliciakova|Грдличякова
Kováčovičová||Kovacovicova|Ковачовичова
Žitňanská||Zitnanska|Житнянска
Šimurdová||Simurdova|Шимурдова
Čierňavová||Ciernavova|Чернявова
""")
_SLOVENE_M = pool("""
Matjaž||Matjaz|Матьяж
Gašper||Gasper|Гашпер
Tomaž||Tomaz|Томаж
Blaž||Blaz|Блаж
Boštjan||Bostjan|Боштян
""")
_SLOVENE_F = pool("""
Špela||Spela|Шпела
Nuša||Nusha|Нуша
Živa||Ziva|Жива
Maruša||Marusha|Маруша
Darja||Daria|Дарья
""")
_SLOVENE_FAMILY = pool("""
Črnivršek||Crnivrsek|Чрнивршек
Žnidarčnik||Znidarcnik|Жнидарчник
Kobilšek||Kobilsek|Кобилшек
Gorjanšek||Gorjansek|Горьяншек
Pečovnikar||Pecovnikar|Печовникар
Zupanoš||Zupanos|Зупанош
""")
_CROATIAN_M = pool("""
Hrvoje||Hrvoie|Хрвое
Željko||Zeljko|Желько
Krešimir||Kresimir|Крешимир
Tihomir||Tichomir|Тихомир
Šime||Sime|Шиме
""")
_CROATIAN_F = pool("""
Snježana||Snjezana|Снежана
Dubravka||Dubrafka|Дубравка
Željka||Zeljka|Желька
Vesna||Wesna|Весна
Ljubica||Lubica|Любица
""")
_CROATIAN_FAMILY = pool("""
Čavlinović||Cavlinovic|Чавлинович
Đurđevčak||Djurdjevcak, Durdevcak|Джурджевчак
Krstinčić||Krstincic|Крстинчич
Šimatovičin||Simatovicin|Шиматовичин
Vučemilo-Grgić||Vucemilo Grgic|Вучемило-Гргич
Žuvelkić||Zuvelkic|Жувелкич
""")
_HUNGARIAN_M = pool("""
György||George|Дьёрдь
Sándor||Alexander|Шандор
Zsolt||Solt|Жольт
Gergő||Gergely|Гергё
Csongor||Chongor|Чонгор
""")
_HUNGARIAN_F = pool("""
Zsófia||Sofia|Жофия
Gyöngyi||Gyongyi|Дьёндьи
Csilla||Chilla|Чилла
Erzsébet||Elizabeth|Эржебет
Ildikó||Ildiko|Ильдико
""")
_HUNGARIAN_FAMILY = pool("""
Csernyánszki||Csernyanszky|Чернянски
Halmágyfi||Halmagyfi|Хальмадьфи
Kőszegváry||Koszegvary|Кёсегвари
Szentgyörgyvári||Szentgyorgyvari|Сентдьёрдьвари
Vörösházy||Voroshazy|Вёрёшхази
Zsadányos||Zsadanyos|Жаданьош
Gyarmathelyi||Gyarmathely|Дьярматхейи
""")
POLISH = Culture("pl", _POLISH_M, _POLISH_F, _POLISH_FAMILY, _POLISH_FAMILY)
CZECH = Culture("cs", _CZECH_M, _CZECH_F, _CZECH_FAMILY_M, _CZECH_FAMILY_F)
SLOVAK = Culture("sk", _SLOVAK_M, _SLOVAK_F, _SLOVAK_FAMILY_M, _SLOVAK_FAMILY_F)
SLOVENE = Culture("sl", _SLOVENE_M, _SLOVENE_F, _SLOVENE_FAMILY, _SLOVENE_FAMILY)
CROATIAN = Culture("hr", _CROATIAN_M, _CROATIAN_F, _CROATIAN_FAMILY, _CROATIAN_FAMILY)
HUNGARIAN = Culture("hu", _HUNGARIAN_M, _HUNGARIAN_F, _HUNGARIAN_FAMILY, _HUNGARIAN_FAMILY, family_first=True)
