"""One name, many spellings: what counts as the same name, as the same sound, and as somebody else.

The persons are invented; each row is a rule of transliteration, not a person.
"""

import pytest

from app.search.names import candidate, match, parse

SAME = {
    "Жумагулов": "Zhumagulov, Jumagulov, Dzhumagulov, Djumagulov, Joumagoulov, Dschumagulow, Žumagulov",
    "Хасанова": "Khasanova, Hasanova, Xasanova, Hassanova",
    "Щербаков": "Shcherbakov, Scherbakov, Ščerbakov, Chtcherbakov, Szczerbakow",
    "Алексеев": "Alekseev, Alekseyev, Alexeev, Alexeyev, Алексеев",
    "Юлия Цветкова": "Yuliya Tsvetkova, Iuliia Tsvetkova, Yulia Tzvetkova",
    "Фёдор Ёлкин": "Fyodor Yolkin, Fedor Elkin, Федор Елкин",
    "Евгений": "Yevgeny, Evgenii, Evgeniy, Yevgeniy, Ievgenii",
    "Григорій Гнатюк": "Hryhorii Hnatiuk, Hryhoriy Hnatyuk, Григорий Гнатюк",
    "Цветан Стоянов": "Tsvetan Stoyanov, Tzvetan Stoianov",
    "Қасым Ғалымов": "Qasym Ghalymov, Kasym Galymov, Касым Галымов",
    "Үмөт Жээнбаев": "Umot Jeenbaev, Umot Zheenbaev",
    "Ҷамшед Ғафуров": "Jamshed Ghafurov, Djamshed Gafurov, Джамшед Гафуров",
    "Ўктам Ҳакимов": "Oktam Hakimov, Uktam Khakimov, Уктам Хакимов",
    "Gʻulom Xoʻjayev": "Gulom Khojayev, Ghulom Hojayev, G'ulom Xo'jayev, Ғулом Хўжаев",
    "Elçin Məmmədov": "Elchin Mammadov, Elcin Memmedov",
    "Ýagşygeldi Öwezow": "Yagshygeldi Owezow, Yagsygeldi Ovezov",
    "Müller": "Muller, Mueller, MÜLLER",
    "José Jiménez Núñez": "Jose Jimenez Nunez, jimenez nunez jose",
    "João Gonçalves": "Joao Goncalves",
    "Łukasz Żurek": "Lukasz Zurek, Лукаш Журек",
    "Kovács Győző": "Kovacs Gyozo, Győző Kovács",
    "Hüseynov": "Huseinov, Гусейнов",
    "Mohammed": "Mohamed, MOHAMMED",
    "Wichai Watthana": "Vichay Watana, Vichai Wattana",
    "Nguyễn Đức Thắng": "Nguyen Duc Thang, Thang Nguyen",
    "Γιώργος Παπαδάκης": "Giorgos Papadakis, Yiorgos Papadakis",
    "Χρήστος": "Christos, Hristos",
    "გივი ყიფშიძე": "Givi Kipshidze, Givi Qipshidze, Гиви Кипшидзе",
    "Հովհաննես Խաչյան": "Hovhannes Khachyan, Hovhannes Khachian",
    "عبد الرحمن الهاشمي": "عبدالرحمن الهاشمي, الهاشمي عبد الرحمن, عَبْد الرَّحْمٰن الهاشمي",
    "Abdulrahman Al-Hashemi": "Abdul Rahman Hashemi, abd al-rahman al hashemi, ABDURRAHMAN EL-HASHEMI",
    "محمدرضا نوری‌زاده": "محمد رضا نوری زاده",
    "Mohammadreza Nourizadeh": "Mohammad Reza Nouri-Zadeh, Mohammadreza Nurizade",
    "สมชาย ใจดี": "สมชายใจดี, นายสมชาย ใจดี, Somchai Chaidi, Somchai Jaidee, Сомчай Джайди",
    "ບຸນມີ ວົງສາ": "ບຸນມີວົງສາ, Bounmy Vongsa, Bunmi Wongsa",
    "អោដារ៉ា": "Odara",
    "အောင်ကျော်မြင့်": "Aung Kyaw Myint, အောင် ကျော် မြင့်",
    "Христо Гюров": "Christo Giurov, Khristo Gyurov, Hristo Gjurov",
    "Kim Min-ho": "Kim Minho, Kim Min Ho, Minho Kim",
    "Soekarto Tjipto": "Sukarto Tjipto, Soekarto Chipto",
}
ALIKE = {
    "محمد الحسيني": "Muhammad Al-Husseini, Mohamed El Hosseiny, Мухаммад аль-Хусейни",
    "حسین قاسمی": "Hossein Ghasemi, Hosein Qasemi",
    "Mohammed": "Mehmet, Мухаммад",
    "Шевченко Тарас": "شيفتشينكو تاراس",
    "Ғуломова Гулчеҳра": "غولوموفا غولتشيخرا",
    "Ёров Сӯҳроб": "يوروف سوخروب",
    "João Silva": "جواو سيلفا",
    "Nguyễn Văn Thắng": "نغوين فان",
    "جمال عبد الناصر": "Djamel Abdennasser",
    "วัฒนมงคลชัย": "Ватанамонг, Vattanamong",
    "Ղազարյան": "Kazaryan, Казарян",
    "Siriporn": "Siriphon, Siripon",
    "Hüseynov": "Guseynov, Husseynof",
    "Цой": "Tsoi, Choi",
    "Karimov": "Karimo",
    "Aisulu Orazalina": "A. Orazalina, Orazalina Ai",
}
DIFFERENT = {
    "Каримов Анвар": "Karimova Anvar, Anvar Kerimov, Karimov Anzor",
    "Khan Bora": "Han Bora",
    "حسن": "Hussein, حسين",
    "María Hernández": "Mario Hernández, María Fernández",
    "Nguyễn Văn Hạnh": "Nguyen Van Hanh Quang",
}


PRONOUNCED = [
    ("es", "José Jiménez Guerrero", "Хосе Хименес Герреро"),
    ("es", "Guillermo Hernández Castillo", "Гильермо Эрнандес Кастильо"),
    ("pt", "Gonçalo Carvalho", "Гонсалу Карвалью"),
    ("hu", "Kovács János", "Ковач Янош"),
    ("pl", "Grzegorz Wójcik", "Гжегож Вуйцик"),
    ("de", "Günther Schäfer", "Гюнтер Шефер"),
    ("fr", "Geneviève Moreau", "Женевьев Моро"),
    ("it", "Giuseppe Ricci", "Джузеппе Риччи"),
    ("ro", "Ștefan Ciobanu", "Штефан Чобану"),
    ("tr", "Cemal Çelik", "Джемаль Челик"),
    ("hr", "Đuro Šćepanov", "Джуро Шчепанов"),
    ("cs", "Jiří Dvořáček", "Йиржи Дворжачек"),
    ("sq", "Xhevdet Hoxha", "Джевдет Ходжа"),
    ("tk", "Çary Ýazow", "Чары Язов"),
    ("id", "Djoko Soetjipto", "Джоко Сучипто"),
]
"""Names whose letters sound otherwise than in English: with the language known, the Cyrillic spelling is the same."""


def pairs(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(name, query) for name, queries in table.items() for query in queries.split(", ")]


@pytest.mark.parametrize(("name", "query"), pairs(SAME))
def test_an_equivalent_spelling_is_exactly_the_name(name: str, query: str) -> None:
    found = match(parse(query), candidate("1", [(name, None)]))

    assert found is not None
    assert (found.confidence, found.matched) == ("exact", name)


@pytest.mark.parametrize(("language", "name", "query"), PRONOUNCED)
def test_a_language_says_how_its_letters_sound(language: str, name: str, query: str) -> None:
    found = match(parse(query), candidate("1", [(name, language)]))

    assert found is not None
    assert (found.confidence, found.matched) == ("exact", name)


@pytest.mark.parametrize(("name", "query"), pairs(ALIKE))
def test_a_spelling_by_ear_or_a_part_is_found_but_not_called_exact(name: str, query: str) -> None:
    found = match(parse(query), candidate("1", [(name, None)]))

    assert found is not None
    assert found.confidence in ("likely", "near")


@pytest.mark.parametrize(("name", "query"), pairs(DIFFERENT))
def test_a_different_name_is_never_called_exact(name: str, query: str) -> None:
    found = match(parse(query), candidate("1", [(name, None)]))

    assert found is None or found.confidence != "exact"
