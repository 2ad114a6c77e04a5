"""German, Dutch, Danish, Swedish and Norwegian names."""

from seed_data.demo.names.parts import Culture, pool

_GERMAN_M = pool("""
Jürgen||Juergen|Юрген|يورغن
Götz||Goetz|Гёц|غوتس
Wolfgang||Wolfang|Вольфганг|فولفغانغ
Matthias||Mathias|Маттиас|ماتياس
Günther||Guenther, Gunter|Гюнтер|غونتر
Rüdiger||Ruediger|Рюдигер|روديغر
Detlef||Detlev|Детлеф|ديتلف
Jörg||Joerg|Йорг|يورغ
""")
_GERMAN_F = pool("""
Änne||Aenne|Энне|إينه
Sieglinde||Siglinde|Зиглинда|زيغليندا
Käthe||Kaethe, Kathe|Кете|كيته
Annegret||Annegreth|Аннегрет|أنيغريت
Friederike||Friderike|Фридерика|فريدريكه
Jördis||Joerdis|Йордис|يورديس
Swantje||Svantje|Свантье|سفانتيه
Mechthild||Mechtild|Мехтильда|مشتيلد
""")
_GERMAN_FAMILY = pool("""
Krautwölfer||Krautwoelfer|Краутвёльфер
Schönebrück||Schoenebrueck|Шёнебрюк
Weißenthaler||Weissenthaler|Вайсенталер
Oberhüttner||Oberhuettner|Оберхюттнер
Zschäpitz||Zschaepitz|Чепиц
von der Lühe-Brandt||von der Luehe-Brandt|фон дер Люэ-Брандт
Pfaffenrötter||Pfaffenroetter|Пфаффенрёттер
Gmeinböck||Gmeinboeck|Гмайнбёк
Haslgrübler||Haslgruebler|Хазльгрюблер
Jägermoser||Jaegermoser|Егермозер
Tschurtschler||Churchler|Чурчлер
Quittschreiber||Quitschreiber|Квитшрайбер
""")
_DUTCH_M = pool("""
Gijsbert||Gysbert|Гейсберт
Joost||Jost|Йост
Thijs||Thys, Matthijs|Тейс
Wouter||Walter|Ваутер
Sjoerd||Shoerd|Шурд
Floris||Florys|Флорис
""")
_DUTCH_F = pool("""
Anneloes||Annelous|Аннелус
Marijke||Maryke|Марейке
Hadewych||Hadewijch|Хадевих
Liesbeth||Lisbeth|Лисбет
Femke||Femmeke|Фемке
Willemijn||Willemyn|Виллемейн
""")
_DUTCH_FAMILY = pool("""
van Zuylenburg||Van Zuijlenburg|ван Зёйленбург
IJsbrandink||Ysbrandink|Эйсбрандинк
Schoutenhoven||Schouten Hoven|Схаутенховен
de Wijnstra||De Wynstra|де Вейнстра
Uyttersprot||Uittersprot|Эйтерспрот
Vandewoestelaere||Van de Woestelaere|Вандевустеларе
Huygelincx||Huyghelinckx|Хёйгелинкс
ter Braakhuis||Ter Braakhuys|тер Бракхёйс
Quackernaat||Kwakernaat|Квакернат
Goossensius||Gosensius|Госсенсиус
""")
_DANISH_M = pool("""
Søren||Soren, Soeren|Сёрен
Jørgen||Joergen|Йорген
Asger||Asgar|Асгер
Kåre||Kaare|Коре
Mogens||Magnus|Могенс
""")
_DANISH_F = pool("""
Bodil||Botil|Бодиль
Solvej||Solveig|Сольвай
Dorthe||Dorte|Дорте
Åse||Aase|Осе
Mette||Metthe|Метте
""")
_DANISH_FAMILY = pool("""
Bjerregårdsen||Bjerregaardsen|Бьеррегордсен
Kærsholm||Kaersholm|Керсхольм
Thøgersholt||Thoegersholt|Тёгерсхольт
Nøddebjerg||Noeddebjerg|Нёддебьерг
Ravnkildesen||Ravnkilde|Равнкильдесен
Østervang-Juhl||Oestervang-Juhl|Эстерванг-Юль
Skytthede||Skythede|Скюттхеде
Ågesgård||Aagesgaard|Огесгор
""")
_SWEDISH_M = pool("""
Göran||Goeran|Йёран
Håkan||Haakan|Хокан
Torbjörn||Torbjoern|Торбьёрн
Åke||Aake|Оке
Ragnvald||Rangvald|Рагнвальд
""")
_SWEDISH_F = pool("""
Åsa||Aasa|Оса
Görel||Goerel|Йёрель
Malin||Mallin|Малин
Siv||Sif|Сив
Ingegerd||Ingegärd|Ингегерд
""")
_SWEDISH_FAMILY = pool("""
Björkensjö||Bjorkensjo, Bjoerkensjoe|Бьёркеншё
Hällestrand||Haellestrand|Хеллестранд
Sjögrenius||Sjoegrenius|Шёгрениус
Kvarnåsen||Kvarnaasen|Кварносен
Rönnmarker||Roennmarker|Рённмаркер
Tjärnholm||Tjaernholm|Чернхольм
Ljungqvistad||Ljungkvistad|Юнгквистад
Åkerlövgren||Aakerloevgren|Окерлёвгрен
""")
_NORWEGIAN_M = pool("""
Øyvind||Oeyvind, Eivind|Эйвинн
Gjermund||Jermund|Йермунн
Sigbjørn||Sigbjoern|Сигбьёрн
""")
_NORWEGIAN_F = pool("""
Bergljot||Berglyot|Берглиут
Øydis||Oeydis|Эйдис
Torhild||Thorhild|Турхиль
""")
_NORWEGIAN_FAMILY = pool("""
Skårdalsbø||Skaardalsboe|Скордальсбё
Tveiterås||Tveiteraas|Твейтерос
Bråteløkken||Braateloekken|Бротелёккен
Fjærestad||Fjaerestad|Фьерестад
""")
GERMAN = Culture("de", _GERMAN_M, _GERMAN_F, _GERMAN_FAMILY, _GERMAN_FAMILY)
DUTCH = Culture("nl", _DUTCH_M, _DUTCH_F, _DUTCH_FAMILY, _DUTCH_FAMILY)
DANISH = Culture("da", _DANISH_M, _DANISH_F, _DANISH_FAMILY, _DANISH_FAMILY)
SWEDISH = Culture("sv", _SWEDISH_M, _SWEDISH_F, _SWEDISH_FAMILY, _SWEDISH_FAMILY)
NORWEGIAN = Culture("no", _NORWEGIAN_M, _NORWEGIAN_F, _NORWEGIAN_FAMILY, _NORWEGIAN_FAMILY)
