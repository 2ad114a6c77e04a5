"""Georgian and Armenian names, each in its own script."""

from seed_data.demo.names.parts import Culture, pool

_GEORGIAN_M = pool("""
გიორგი|Giorgi|Georgi, Giorgy|Георгий|جورجي
ლევან|Levan|Lewan|Леван
ირაკლი|Irakli|Irakly, Heraclius|Ираклий|إيراكلي
ზურაბ|Zurab|Zourab, Surab|Зураб
თორნიკე|Tornike|Tornikeh|Торнике
დავით|Davit|David, Davyt|Давид|دافيد
ვახტანგ|Vakhtang|Vahtang, Wachtang|Вахтанг
მამუკა|Mamuka|Mamouka|Мамука
შოთა|Shota|Chota|Шота
გოჩა|Gocha|Gotcha|Гоча
""")
_GEORGIAN_F = pool("""
ნინო|Nino|Nyno|Нино
თამარ|Tamar|Tamara|Тамар|تمار
ქეთევან|Ketevan|Qetevan, Keti|Кетеван
ეკა|Eka|Ekah|Эка
მაკა|Maka|Maca|Мака
ნათია|Natia|Nathia|Натия
ხათუნა|Khatuna|Hatuna, Chatuna|Хатуна
სოფიო|Sopio|Sofio, Sophio|Софио|سوفيو
თინათინ|Tinatin|Tinatyn|Тинатин
ლელა|Lela|Lella|Лела
""")
_GEORGIAN_FAMILY = pool("""
ჯანჯღავაძე|Janjghavadze|Djandjgavadze, Dzhandzhgavadze|Джанджгавадзе
წერეთაძე|Tseretadze|Ceretadze|Церетадзе
ქავშბაია|Kavshbaia|Qavshbaia, Kavchbaia|Кавшбая
ღვინჩიძე|Ghvinchidze|Gvinchidze|Гвинчидзе
ჩხარტიძე|Chkhartidze|Chhartidze, Tchkhartidze|Чхартидзе
მჟავიაშვილი|Mzhaviashvili|Mjaviashvili|Мжавиашвили
ხუჯაძე|Khujadze|Khudzhadze, Hudjadze|Худжадзе
ბოლქვაშვილი|Bolkvashvili|Bolqvashvili|Болквашвили
ყიფაძე|Qipadze|Kipadze, Kipadse|Кипадзе
ჟღენტიშვილი|Zhghentishvili|Jgentishvili|Жгентишвили
თვალთაძე|Tvaltadze|Twaltadze|Твалтадзе
ფირცხალიშვილი|Pirtskhalishvili|Pirckhalishvili|Пирцхалишвили
გულედიანი|Gulediani|Gouledani|Гуледиани
სორდიაშვილი|Sordiashvili|Sordiachvili|Сордиашвили
""")
_ARMENIAN_M = pool("""
Հայկ|Hayk|Haik, Haïk|Айк|هايك
Արամ|Aram|Arram|Арам|آرام
Տիգրան|Tigran|Dikran, Tikran|Тигран|تيغران
Գևորգ|Gevorg|Kevork, Guévorg|Геворг|كيفورك
Վահան|Vahan|Vahahn|Ваан|فاهان
Նարեկ|Narek|Nareg|Нарек|ناريك
Սուրեն|Suren|Souren|Сурен|سورين
Ռուբեն|Ruben|Rouben, Roupen|Рубен|روبين
Հրայր|Hrayr|Hrair|Грайр|هراير
Կարեն|Karen|Garen|Карен|كارين
""")
_ARMENIAN_F = pool("""
Անահիտ|Anahit|Anahid|Анаит|أناهيت
Լուսինե|Lusine|Lousine, Lusiné|Лусине|لوسيني
Արփինե|Arpine|Arpiné, Arpineh|Арпине|أربيني
Նաիրա|Naira|Nayira|Наира|نايرا
Շուշանիկ|Shushanik|Choushanik, Shoushanik|Шушаник|شوشانيك
Գոհար|Gohar|Kohar|Гоар|غوهار
Մարիամ|Mariam|Maryam|Мариам|مريم
Սիրանուշ|Siranush|Siranoush|Сирануш|سيرانوش
Հասմիկ|Hasmik|Hasmig|Асмик|هاسميك
Զարուհի|Zaruhi|Zarouhi|Заруи|زاروهي
""")
_ARMENIAN_FAMILY = pool("""
Տեր-Ղուկասյան|Ter-Ghukasyan|Ter-Ghoukassian, Ter-Gukasyan|Тер-Гукасян
Ավագիմյան|Avagimyan|Avagimian|Авагимян
Չիլինգարյան|Chilingaryan|Chilingarian, Tchilinguirian|Чилингарян
Խաչիկօղլյան|Khachikoghlyan|Hachikoglian, Khatchikoghlian|Хачикоглян
Ջանփոլադյան|Janpoladyan|Djanpoladian, Dzhanpoladyan|Джанполадян
Շահնուրյան|Shahnuryan|Chahnourian, Shakhnurian|Шахнурян
Քեշիշօղլյան|Keshishoghlyan|Kechichoghlian|Кешишоглян
Ոսկերիչյան|Voskerichyan|Voskeritchian|Воскеричян
Բաղդոյան|Baghdoyan|Bagdoyan, Baghdoïan|Багдоян
Ղազախեցյան|Ghazakhetsyan|Kazakhetsian|Казахецян
Նազլյան|Nazlyan|Nazlian|Назлян
Փիրջանյան|Pirjanyan|Pirdjanian, Pirdzhanyan|Пирджанян
Աթայանց|Atayants|Atayantz|Атаянц
""")
GEORGIAN = Culture("ka", _GEORGIAN_M, _GEORGIAN_F, _GEORGIAN_FAMILY, _GEORGIAN_FAMILY, also_russian=True)
ARMENIAN = Culture("hy", _ARMENIAN_M, _ARMENIAN_F, _ARMENIAN_FAMILY, _ARMENIAN_FAMILY, also_russian=True)
