"""Russian names (also held by many in Central Asia), Bulgarian and Ukrainian ones."""

from seed_data.demo.names.parts import Culture, feminine, pool

_RUSSIAN_M = pool("""
Алексей|Aleksei|Alexey, Alexei, Aleksey|Алексей|أليكسي
Дмитрий|Dmitrii|Dmitry, Dmitri, Dmitriy|Дмитрий|دميتري
Сергей|Sergei|Sergey, Serguei|Сергей|سيرغي
Виталий|Vitalii|Vitaly, Vitaliy|Виталий|فيتالي
Георгий|Georgii|Georgy, Gueorgui|Георгий|غيورغي
Вячеслав|Viacheslav|Vyacheslav, Viatcheslav|Вячеслав|فياتشيسلاف
Юрий|Iurii|Yuri, Yury, Iouri|Юрий|يوري
Фёдор|Fedor|Fyodor, Feodor|Фёдор|فيودور
""")
_RUSSIAN_F = pool("""
Наталья|Natalia|Natalya, Nataliya|Наталья|ناتاليا
Ксения|Kseniia|Ksenia, Xenia, Kseniya|Ксения|كسينيا
Евгения|Evgeniia|Yevgenia, Evgenia|Евгения|يفغينيا
Юлия|Iuliia|Yulia, Julia, Yuliya|Юлия|يوليا
Татьяна|Tatiana|Tatyana|Татьяна|تاتيانا
Любовь|Liubov|Lyubov, Lioubov|Любовь|ليوبوف
Светлана|Svetlana|Swetlana|Светлана|سفيتلانا
Алёна|Alena|Alyona|Алёна|أليونا
""")
_RUSSIAN_FAMILY = pool("""
Журавлихин|Zhuravlikhin|Jouravlikhine, Zhuravlihin|Журавлихин
Щербатюков|Shcherbatiukov|Scherbatyukov, Chtcherbatioukov|Щербатюков
Хворостенин|Khvorostenin|Hvorostenin|Хворостенин
Юшманов|Iushmanov|Yushmanov, Ioushmanov|Юшманов
Чебышов|Chebyshov|Tchebychov|Чебышов
Горшенёв|Gorshenev|Gorshenyov|Горшенёв
Ельчанин|Elchanin|Yelchanin|Ельчанин
Рязанкин|Riazankin|Ryazankin|Рязанкин
Мишустов|Mishustov|Michoustov|Мишустов
Цыбулев|Tsybulev|Cybulev, Tsibulev|Цыбулев
Лебяжьев|Lebiazhev|Lebyazhyev|Лебяжьев
Трёхгоров|Trekhgorov|Tryokhgorov|Трёхгоров
""")
_BULGARIAN_M = pool("""
Иван|Ivan|Iwan|Иван|إيفان
Димитър|Dimitar|Dimitur, Dimiter|Димитыр
Стоян|Stoyan|Stojan, Stoïan|Стоян
Красимир|Krasimir|Krassimir|Красимир
Любомир|Lyubomir|Ljubomir, Lubomir|Любомир
Христо|Hristo|Christo, Khristo|Христо
Асен|Asen|Assen|Асен
Явор|Yavor|Javor|Явор
""")
_BULGARIAN_F = pool("""
Десислава|Desislava|Dessislava|Десислава
Ивелина|Ivelina|Iwelina|Ивелина
Цветелина|Tsvetelina|Cvetelina, Zwetelina|Цветелина
Юлияна|Yuliyana|Juliana, Iuliana|Юлияна
Гергана|Gergana|Guergana|Гергана
Радостина|Radostina|Radostyna|Радостина
Живка|Zhivka|Jivka|Живка
Милена|Milena|Millena|Милена
""")
_BULGARIAN_FAMILY = pool("""
Щърбанов|Shtarbanov|Chterbanov, Shturbanov|Штырбанов
Чакъров|Chakarov|Tchakarov, Chakurov|Чакыров
Хаджидобрев|Hadzhidobrev|Hadjidobrev, Khadzhidobrev|Хаджидобрев
Жеглев|Zheglev|Jeglev|Жеглев
Кърджиев|Kardzhiev|Kurdjiev, Kerdjiev|Кырджиев
Бояджийски|Boyadzhiyski|Bojadjiiski|Бояджийски
Цанковски|Tsankovski|Zankovski|Цанковски
Юрданов|Yurdanov|Jurdanov|Юрданов
Врабчев|Vrabchev|Vrabtchev|Врабчев
Мутафов|Mutafov|Moutafov|Мутафов
Гърневски|Garnevski|Gurnevski|Гырневски
""")
_FATHER_M = pool("""
Петров|Petrov|Petroff|Петров
Стефанов|Stefanov|Stephanov|Стефанов
Николов|Nikolov|Nikoloff|Николов
Ангелов|Angelov|Anguelov|Ангелов
Колев|Kolev|Koleff|Колев
""")
_UKRAINIAN_M = pool("""
Олексій|Oleksii|Oleksiy, Alexey|Алексей|أوليكسي
Андрій|Andrii|Andriy, Andrey|Андрей|أندري
Володимир|Volodymyr|Vladimir|Владимир|فولوديمير
Тарас|Taras|Tarass|Тарас
Євген|Yevhen|Evgen, Yevgen, Evgeny|Евгений|يفهين
Ігор|Ihor|Igor|Игорь|إيهور
""")
_UKRAINIAN_F = pool("""
Оксана|Oksana|Oxana|Оксана|أوكسانا
Ганна|Hanna|Ganna, Anna|Анна|هانا
Ірина|Iryna|Irina|Ирина|إيرينا
Олена|Olena|Elena, Helena|Елена|أولينا
Юлія|Yuliia|Yulia, Julia|Юлия|يوليا
Світлана|Svitlana|Svetlana|Светлана|سفيتلانا
""")
_UKRAINIAN_FAMILY = pool("""
Гречанюк|Hrechaniuk|Grechanyuk, Hrechanyuk|Гречанюк|هريتشانيوك
Ящеренко|Yashcherenko|Iashcherenko, Yascherenko|Ящеренко
Хомицький|Khomytskyi|Homitsky, Khomitsky|Хомицкий|خوميتسكي
Журбенко|Zhurbenko|Jourbenko|Журбенко
Цимбалістенко|Tsymbalistenko|Tsimbalistenko|Цимбалистенко
Гайворинський|Haivorynskyi|Gaivorinsky, Hayvorynskyy|Гайворинский|هايفورينسكي
Щедрушко|Shchedrushko|Schedrushko|Щедрушко
Їжакевич|Yizhakevych|Ijakevitch, Izhakevich|Ижакевич
""")
RUSSIAN = Culture("ru", _RUSSIAN_M, _RUSSIAN_F, _RUSSIAN_FAMILY, feminine(_RUSSIAN_FAMILY))
BULGARIAN = Culture(
    tag="bg",
    given_m=_BULGARIAN_M,
    given_f=_BULGARIAN_F,
    family_m=_BULGARIAN_FAMILY,
    family_f=feminine(_BULGARIAN_FAMILY),
    middle_m=_FATHER_M,
    middle_f=feminine(_FATHER_M),
)
UKRAINIAN = Culture("uk", _UKRAINIAN_M, _UKRAINIAN_F, _UKRAINIAN_FAMILY, feminine(_UKRAINIAN_FAMILY), also_russian=True)
