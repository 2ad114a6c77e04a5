"""Greek names (Greece and Cyprus); the family name of a woman is in the genitive."""

from seed_data.demo.names.parts import Culture, pool

_GIVEN_M = pool("""
Χαράλαμπος|Charalampos|Haralambos, Kharalampos|Харалампос|خارالامبوس
Γεώργιος|Georgios|Giorgos, Yeorgios|Георгиос|يورغوس
Ξενοφών|Xenofon|Xenophon, Ksenofon|Ксенофон|كسينوفون
Ευάγγελος|Evangelos|Vangelis, Euangelos|Эвангелос|إيفانغيلوس
Σπυρίδων|Spyridon|Spiros, Spiridon|Спиридон|سبيريدون
Λεωνίδας|Leonidas|Leonides|Леонидас|ليونيداس
""")
_GIVEN_F = pool("""
Ευφροσύνη|Effrosyni|Euphrosyne, Efrosini|Эфросини|إفروسيني
Χρυσούλα|Chrysoula|Hrisoula, Chryssoula|Хрисула|خريسولا
Παρασκευή|Paraskevi|Vivi, Paraskeui|Параскеви|باراسكيفي
Δήμητρα|Dimitra|Demetra|Димитра|ديميترا
Αγγελική|Angeliki|Aggeliki|Ангелики|أنغيليكي
Ζωή|Zoi|Zoe|Зои|زوي
""")
_FAMILY_M = pool("""
Χατζηβασιλάκος|Chatzivasilakos|Hadjivassilakos, Hatzivasilakos|Хадзивасилакос
Παπαγιαννόπουλος-Ρήγας|Papagiannopoulos-Rigas|Papayannopoulos Rigas|Папаяннопулос-Ригас
Τσουκαλόγλου|Tsoukaloglou|Tsukaloglu|Цукалоглу
Γκιουζελάκης|Gkiouzelakis|Giouzelakis, Guzelakis|Гузелакис
Ευσταθόπουλος|Efstathopoulos|Eustathopoulos|Эфстатопулос
Μπαλτατζάκης|Mpaltatzakis|Baltatzakis|Балтадзакис
""")
_FAMILY_F = pool("""
Χατζηβασιλάκου|Chatzivasilakou|Hadjivassilakou, Hatzivasilakou|Хадзивасилаку
Τσουκαλόγλου|Tsoukaloglou|Tsukaloglu|Цукалоглу
Γκιουζελάκη|Gkiouzelaki|Giouzelaki, Guzelaki|Гузелаки
Ευσταθοπούλου|Efstathopoulou|Eustathopoulou|Эфстатопулу
Μπαλτατζάκη|Mpaltatzaki|Baltatzaki|Балтадзаки
Ξυδοπούλου|Xydopoulou|Ksidopoulou|Ксидопулу
""")
GREEK = Culture("el", _GIVEN_M, _GIVEN_F, _FAMILY_M, _FAMILY_F)
