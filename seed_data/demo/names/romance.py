"""French, Italian, Romanian and Maltese names."""

from seed_data.demo.names.parts import Culture, pool

_FRENCH_M = pool("""
Aurélien||Aurelien|Орельен|أوريليان
Étienne||Etienne|Этьен|إتيان
Geoffroy||Geoffroi, Joffroy|Жоффруа|جوفروا
Loïc||Loic|Лоик|لويك
Thibault||Thibaut, Thibaud|Тибо|تيبو
Gaël||Gael|Гаэль|غايل
Benoît||Benoit|Бенуа|بونوا
Jean-Yves||Jean Yves|Жан-Ив|جان إيف
""")
_FRENCH_F = pool("""
Maëlle||Maelle|Маэль|مايل
Ségolène||Segolene|Сеголен|سيغولين
Géraldine||Geraldine|Жеральдин|جيرالدين
Clémence||Clemence|Клеманс|كليمانس
Apolline||Apoline|Аполлин|أبولين
Solène||Solenne|Солен|سولين
Marie-Ange||Marie Ange|Мари-Анж|ماري آنج
Noémie||Noemie|Ноэми|نويمي
""")
_FRENCH_FAMILY = pool("""
Châteauvert||Chateauvert|Шатовер
de La Brunelière||de la Bruneliere|де Ла Брюнельер
Fontcaudette||Font-Caudette|Фонкодетт
Guérinchault||Guerinchault|Геринсо
Lévêquault||Levequault|Левеко
Malbrancque||Malbranque|Мальбранк
Prévalleau||Prevalleau|Превалло
Quémenerdy||Quemenerdy|Кеменерди
Rousselvaire||Roussel-Vaire|Руссельвер
Tréguennec-Lys||Treguennec Lys|Трегеннек-Лис
Vauquelairie||Vauquelairy|Вокелери
Delsouiller||Del Souiller|Дельсуйе
""")
_ITALIAN_M = pool("""
Ruggero||Ruggiero|Руджеро|روجيرو
Nicolò||Niccolò, Nicolo|Николо|نيكولو
Giacomo||Jacopo|Джакомо|جاكومو
Tancredi||Tancredo|Танкреди|تانكريدي
Cosimo||Cosmo|Козимо|كوزيمو
Ludovico||Lodovico|Лудовико|لودوفيكو
""")
_ITALIAN_F = pool("""
Ginevra||Genevra|Джиневра|جينيفرا
Chiara||Clara|Кьяра|كيارا
Ludovica||Lodovica|Лудовика|لودوفيكا
Margherita||Margarita|Маргерита|مارغريتا
Giuditta||Giudita|Джудитта|جوديتا
Letizia||Laetitia|Летиция|ليتيتسيا
""")
_ITALIAN_FAMILY = pool("""
Bencivegna||Bencivenga|Бенчивенья
Castelnovese||Castel Novese|Кастельновезе
Dall'Acquaviva||Dallacquaviva|Далль'Аквавива
Ghirlandesi||Girlandesi|Гирландези
Mezzanotti||Mezanotti|Меццанотти
Pellegrinaro||Pelegrinaro|Пеллегринаро
Squarciafico||Squarzafico|Скварчафико
Tagliacozzi||Taliacozzi|Тальякоцци
Vaccamorta||Vacamorta|Ваккаморта
Zanchettini||Zanchetini|Дзанкеттини
D'Ambrosetti||Dambrosetti|Д'Амброзетти
Quagliarotti||Qualiarotti|Квальяротти
""")
_ROMANIAN_M = pool("""
Ștefan||Stefan, Steffan|Штефан|شتيفان
Răzvan||Razvan|Рэзван|رازفان
Ionuț||Ionut, Jonut|Ионуц|يونوت
Cătălin||Catalin|Кэтэлин|كاتالين
Dragoș||Dragos|Драгош|دراغوش
Iulian||Julian|Юлиан|يوليان
""")
_ROMANIAN_F = pool("""
Ruxandra||Roxandra|Руксандра|روكساندرا
Anișoara||Anisoara|Анишоара|أنيشوارا
Mădălina||Madalina|Мэдэлина|مادالينا
Ilinca||Ilinka|Илинка|إيلينكا
Smaranda||Smarandra|Смаранда|سماراندا
Crenguța||Crenguta|Кренгуца|كرينغوتسا
""")
_ROMANIAN_FAMILY = pool("""
Țintăreanu||Tintareanu|Цинтэряну
Brăteșan||Bratesan|Брэтешан
Șerbănicu||Serbanicu|Шербэнику
Cojocăruș||Cojocarus|Кожокэруш
Hârlăuanu||Harlauanu|Хырлэуану
Mânzățeanu||Manzateanu|Мынзэцяну
Grădișteanu||Gradisteanu|Грэдиштяну
Vrânceșel||Vrancesel|Врынчешел
Ghelmegeanu||Gelmegeanu|Гельмеджяну
Zăvoianu||Zavoianu|Зэвояну
""")
_MALTESE_M = pool("""
Ġwann||John, Gwann|Джванн
Karmenu||Carmelo|Кармену
Wistin||Augustine|Уистин
Żeppu||Joseph, Zeppu|Зеппу
Mikiel||Michael|Микиел
""")
_MALTESE_F = pool("""
Ġiżella||Gizella|Джизелла
Marija||Maria|Мария
Katrin||Catherine|Катрин
Konċetta||Concetta|Кончетта
Rożarja||Rosaria|Розарья
""")
_MALTESE_FAMILY = pool("""
Buħaġjar-Tonna||Buhagiar Tonna|Бухаджар-Тонна
Xuerebi||Shwerebi|Шуэреби
Ċaruana-Sant||Caruana Sant|Чаруана-Сант
Żerafa-Micallef||Zerafa Micallef|Зерафа-Микаллеф
Għarbien||Gharbien, Arbien|Арбьен
Tabunella||Taboonella|Табунелла
Pisani-Għar||Pisani Ghar|Пизани-Ар
""")
FRENCH = Culture("fr", _FRENCH_M, _FRENCH_F, _FRENCH_FAMILY, _FRENCH_FAMILY)
ITALIAN = Culture("it", _ITALIAN_M, _ITALIAN_F, _ITALIAN_FAMILY, _ITALIAN_FAMILY)
ROMANIAN = Culture("ro", _ROMANIAN_M, _ROMANIAN_F, _ROMANIAN_FAMILY, _ROMANIAN_FAMILY)
MALTESE = Culture("mt", _MALTESE_M, _MALTESE_F, _MALTESE_FAMILY, _MALTESE_FAMILY)
