"""English-language names (Australia, Ireland with Irish forms)."""

from seed_data.demo.names.parts import Culture, pool

_AUSTRALIAN_M = pool("""
Callum||Calum|Каллум
Declan||Deklan|Деклан
Graeme||Graham, Grahame|Грэм
Lachlan||Lochlan, Lachlann|Лахлан
Rhys||Reece, Rees|Рис
Tristan||Tristram|Тристан
Alistair||Alastair, Alasdair|Алистер
Geoffrey||Jeffrey|Джеффри
""")
_AUSTRALIAN_F = pool("""
Imogen||Imogene|Имоджен
Bronwyn||Bronwen|Бронвин
Philippa||Phillipa|Филиппа
Meredith||Meredyth|Мередит
Gwendolyn||Gwendoline|Гвендолин
Rosalind||Rosalynd|Розалинд
Kirsty||Kirstie|Кирсти
Tamsyn||Tamsin|Тамсин
""")
_AUSTRALIAN_FAMILY = pool("""
Wetherbourne||Weatherbourne|Уэзерборн
Ashcombe-Hale||Ashcombe Hale|Эшкомб-Хейл
Thistlewaite||Thistlethwaite|Тислуэйт
Pemberwick||Pembrewick|Пембервик
Kilbarron||Killbarron|Килбаррон
Marchbanksby||Marchbanks-By|Марчбанксби
Oakhampstead||Okehampstead|Окхемпстед
Fairweatherly||Fairwetherly|Фэруэзерли
Dunmarragh||Dunmarra|Данмарра
Coldridge-Penn||Coldridge Penn|Колдридж-Пенн
Hallowmere||Hallomere|Халломир
Strathallick||Strath-Allick|Стратхаллик
""")
_IRISH_M = pool("""
Cathal||Cahal, Charles|Кахал
Eoghan||Eoin, Owen|Оуэн
Pádraig||Padraic, Patrick|Подриг
Tadhg||Teague, Tadgh|Тайг
Fionn||Finn|Финн
Diarmuid||Dermot|Дермот
""")
_IRISH_F = pool("""
Gráinne||Grania|Гроня
Síofra||Sheefra|Шифра
Caoimhe||Keeva|Кива
Róisín||Rosheen|Рошин
Sadhbh||Sive|Сайв
Aoife||Eefa|Ифа
""")
_IRISH_FAMILY = pool("""
Ó Caollaidhe||O'Kealy, O Caollaidhe|О'Кили
Mac Giolla Bháin||MacGilvane, Mac Giolla Bhain|Макгилвейн
Ó Dubhshláine||O'Dulany|О'Дулейни
Fitzmorrisey||Fitz Morrisey|Фицморрисей
Ó Maoilchiaráin||O'Mulkearan|О'Малкиран
Breathnagh||Brannagh|Браннаг
Ó hAoileáin||O'Heelan|О'Хилан
Mac Conraoimh||Conreeve|Конрив
""")
AUSTRALIAN = Culture("en", _AUSTRALIAN_M, _AUSTRALIAN_F, _AUSTRALIAN_FAMILY, _AUSTRALIAN_FAMILY)
IRISH = Culture("ga", _IRISH_M, _IRISH_F, _IRISH_FAMILY, _IRISH_FAMILY)
