"""Spanish and Portuguese names, with two family names. Also Catalan given names for Andorra."""

from seed_data.demo.names.parts import Culture, pool

_SPANISH_M = pool("""
Gonzalo||Gonsalo|Гонсало|غونزالو
Joaquín||Joaquim|Хоакин|خواكين
Héctor||Ector|Эктор|هيكتور
Jorge||George|Хорхе|خورخي
Íñigo||Inigo|Иньиго|إينيغو
Ramiro||Ramyro|Рамиро|راميرو
Facundo||Fakundo|Факундо|فاكوندو
Ezequiel||Esequiel|Эсекьель|إيزيكييل
Horacio||Oracio|Орасио|أوراسيو
Julián||Julian|Хулиан|خوليان
Nicanor||Nikanor|Никанор|نيكانور
Wilmer||Vilmer|Вильмер|ويلمر
Yamil||Jamil|Ямиль|ياميل
Efraín||Efrain|Эфраин|إفراين
""")
_SPANISH_F = pool("""
Ximena||Jimena|Химена|خيمينا
Guadalupe||Guadalup|Гуадалупе|غوادالوبي
Belén||Belem|Белен|بيلين
Yolanda||Iolanda|Йоланда|يولاندا
Graciela||Grasiela|Грасьела|غراسييلا
Inés||Ines|Инес|إينيس
Rocío||Rosío|Росио|روسيو
Jazmín||Yazmín, Jasmin|Хасмин|خازمين
Soledad||Soledá|Соледад|سوليداد
Nayeli||Nayely|Найели|نايلي
Mirtha||Mirta|Мирта|ميرتا
Begoña||Begona|Бегонья|بيغونيا
Zoraida||Soraida|Сорайда|زورايدا
Lucía||Lusia|Лусия|لوسيا
""")
_SPANISH_FAMILY = pool("""
Arizcurrena||Ariscurrena|Арискуррена
Bermúdez||Vermúdez|Бермудес
Chiquinquirá||Chiquinquira|Чикинкира
Domínguez||Dominguez|Домингес
Echavarría||Echeverría, Etxabarria|Эчаваррия
Figueredo||Figueiredo|Фигередо
Goicoechea||Goikoetxea|Гойкоэчеа
Huamaní||Guamaní|Уамани
Ibarguren||Ybarguren|Ибаргурен
Jiménez||Giménez, Ximénez|Хименес
Larrañaga||Larranaga|Ларраньяга
Madariaga||Madaríaga|Мадариага
Núñez||Nunez|Нуньес
Ocampo||Occampo|Окампо
Peñaranda||Penaranda|Пеньяранда
Quispe||Kispe|Киспе
Rebolledo||Reboyedo|Ребольедо
Saavedra||Savedra|Сааведра
Tzul||Tsul|Цуль
Uribarri||Uríbarri|Урибарри
Valladares||Balladares|Вальядарес
Yrigoyen||Irigoyen|Иригойен
Zubizarreta||Zubisarreta|Субисаррета
Acevedo||Asevedo, Azevedo|Асеведо
Bocanegra||Boca Negra|Боканегра
Cifuentes||Sifuentes|Сифуэнтес
Güell||Guell|Гуэль
Llanquihuén||Llanquihuen|Льянкиуэн
""")
_CATALAN_M = pool("""
Jordi||Jorge|Жорди
Oriol||Uriol|Ориоль
Pere||Pedro|Пере
Ferran||Fernando|Ферран
""")
_CATALAN_F = pool("""
Mireia||Mireya|Мирейя
Núria||Nuria|Нурия
Laia||Laya|Лайя
Meritxell||Meritchell|Меричель
""")
_CATALAN_FAMILY = pool("""
Puigcercós||Puigcercos|Пучсеркос
Bellavista||Bella-Vista|Бельявиста
Castellví||Castellvi|Кастельви
Montagut||Montegut|Монтагут
Vilaseca||Vila-seca|Виласека
Farràs||Farras|Фаррас
Torrelles||Torrellas|Торрельес
Solsona||Solsuna|Сольсона
""")
_PORTUGUESE_M = pool("""
João||Joao|Жуан|جواو
Thiago||Tiago|Тьягу|تياغو
Luís||Luis, Luiz|Луиш|لويس
Vasco||Vasko|Вашку|فاسكو
Rodrigo||Rodrygo|Родригу|رودريغو
Anselmo||Ancelmo|Анселму|أنسيلمو
Cauã||Kauan|Кауан|كاوان
Leonel||Lionel|Леонел|ليونيل
Eusébio||Eusebio|Эузебиу|أوزيبيو
Zacarias||Zacharias|Закариаш|زكرياس
""")
_PORTUGUESE_F = pool("""
Conceição||Conceicao|Консейсан|كونسيساو
Inês||Ines|Инеш|إينيس
Iara||Yara|Иара|يارا
Luzia||Lusia|Лузия|لوزيا
Benedita||Benedicta|Бенедита|بينيديتا
Mafalda||Maffalda|Мафалда|مافالدا
Tainá||Thainá|Таина|تاينا
Gisele||Gisélia, Giselle|Жизели|جيزيلي
Leocádia||Leocadia|Леокадия|ليوكاديا
Jaqueline||Jacqueline|Жакелини|جاكلين
""")
_PORTUGUESE_FAMILY = pool("""
Figueirôa||Figueiroa|Фигейроа
Gouvêa||Gouveia|Говейя
Lisbôa||Lisboa|Лисбоа
Magalhães||Magalhaes|Магальяйнш
Queiróz||Queiroz, Queirós|Кейрош
Taveira||Taveyra|Тавейра
Vasconcellos||Vasconcelos|Вашконселуш
Albuquerque||Albuquerc|Албукерки
Bragança||Braganca|Браганса
Coutinho||Coutino|Коутинью
Drummond||Drumond|Драммонд
Evangelho||Evangelio|Эванжелью
Jordão||Jordao|Жордан
Lacerdinha||Lacerdina|Ласердинья
Mourão||Mourao|Моуран
Noronha||Norona|Норонья
Pinhão||Pinhao|Пиньян
Rezende||Resende|Резенди
Sarmento||Sarmiento|Сарменту
Ximenes||Chimenes|Шименеш
""")
SPANISH = Culture(
    tag="es",
    given_m=_SPANISH_M,
    given_f=_SPANISH_F,
    family_m=_SPANISH_FAMILY,
    family_f=_SPANISH_FAMILY,
    middle_m=_SPANISH_FAMILY,
    middle_f=_SPANISH_FAMILY,
)
CATALAN = Culture(
    tag="ca",
    given_m=_CATALAN_M,
    given_f=_CATALAN_F,
    family_m=_CATALAN_FAMILY,
    family_f=_CATALAN_FAMILY,
    middle_m=_CATALAN_FAMILY,
    middle_f=_CATALAN_FAMILY,
)
PORTUGUESE = Culture(
    tag="pt",
    given_m=_PORTUGUESE_M,
    given_f=_PORTUGUESE_F,
    family_m=_PORTUGUESE_FAMILY,
    family_f=_PORTUGUESE_FAMILY,
    middle_m=_PORTUGUESE_FAMILY,
    middle_f=_PORTUGUESE_FAMILY,
)
