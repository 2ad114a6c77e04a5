"""Thai and Lao names, each in its own script. The other romanisations follow sound as often as spelling."""

from seed_data.demo.names.parts import Culture, pool

_THAI_M = pool("""
สมชาย|Somchai|Somchay, Somjai|Сомчай|سومتشاي
ธีรภัทร|Thiraphat|Teerapat, Theeraphat|Тхирапхат|تيرافات
ณัฐวุฒิ|Natthawut|Nattawut, Nuttawut|Наттхавут|ناتاووت
กิตติศักดิ์|Kittisak|Kitisak, Gittisak|Киттисак|كيتيساك
วีรยุทธ|Wirayut|Weerayuth, Veerayut|Вираюттх|ويرايوت
พิชัย|Phichai|Pichai, Pichay|Пхичай|بيتشاي
ปรีชา|Pricha|Preecha, Precha|Прича|بريتشا
จิรายุ|Chirayu|Jirayu, Jirayoo|Чираю|شيرايو
อนุชา|Anucha|Anuchar, Anusha|Ануча|أنوشا
ศุภชัย|Suphachai|Supachai, Suppachai|Супхачай|سوباشاي
""")
_THAI_F = pool("""
สุดารัตน์|Sudarat|Sudarut, Soudarat|Сударат|سودارات
วรรณา|Wanna|Vanna, Wannah|Ванна|وانا
กาญจนา|Kanchana|Karnchana, Ganjana|Канчана|كانشانا
ปิยะดา|Piyada|Piyadar, Peeyada|Пияда|بيادا
จันทร์เพ็ญ|Chanphen|Janpen, Chanpen|Чанпхен|شانبين
รัตนาภรณ์|Rattanaphon|Ratanaporn, Rattanaporn|Раттанапхон|راتانابون
ศิริพร|Siriphon|Siriporn, Siripon|Сирипхон|سيريبون
พิมพ์ชนก|Phimchanok|Pimchanok, Pimshanok|Пхимчанок|بيمشانوك
อรทัย|Orathai|Oratai, Orrathai|Оратхай|أوراتاي
นงลักษณ์|Nonglak|Nongluck, Nonglaksana|Нонглак|نونغلاك
""")
_THAI_FAMILY = pool("""
รุ่งเรืองทรัพย์|Rungrueangsap|Rungruangsub, Roongruangsap|Рунгрыангсап|رونغروانغساب
จันทร์แจ่มฟ้า|Chanchaemfa|Janjamfah, Chanjaemfa|Чанчэмфа|شانشيمفا
พงษ์ไพศาลกิจ|Phongphaisankit|Pongpaisalkit, Pongpaisarnkit|Пхонгпхайсанкит|بونغبايسانكيت
วิเศษสุวรรณ|Wisetsuwan|Visessuwan, Wisedsuwan|Висетсуван|ويسيتسوان
ศรีประเสริฐผล|Siprasoetphon|Sriprasertpol, Sriprasertphol|Сипрасётпхон|سيبراسوتبون
เจริญวงศ์สกุล|Charoenwongsakun|Jaroenwongsakul, Charoenvongsakul|Чаронвонгсакун|شارونوونغساكون
ทองอุดมชัย|Thongudomchai|Tongudomchai, Thongoudomchai|Тхонгудомчай|تونغودومشاي
บุญญาภิรมย์|Bunyaphirom|Boonyapirom, Bunyapirom|Бунъяпхиром|بونيابيروم
ลิ้มตระกูลทอง|Limtrakunthong|Limtrakulthong, Limtrakooltong|Лимтракунтхонг|ليمتراكونتونغ
สุขเกษมธาดา|Sukkasemthada|Sukasemthada, Sookkasemtada|Суккасемтхада|سوكاسيمتادا
อินทรโชติกุล|Inthrachotikun|Intarachotikul, Indrachotikul|Интхрачотикун|إنتراشوتيكون
มหาธรรมรัตน์|Mahathammarat|Mahatammarat, Mahadhammarat|Махатхаммарат|ماهاتامارات
คงสมปรารถนา|Khongsompratthana|Kongsomprattana|Кхонгсомпраттхана|كونغسومبراتانا
ไชยปัญญาเลิศ|Chaipanyaloet|Chaipanyalert, Jaipanyalert|Чайпаньялёт|شايبانيالوت
ตันติวิริยะ|Tantiwiriya|Tantiviriya, Tuntiwiriya|Тантивирия|تانتيويريا
ปราบพิชิตชัย|Prapphichitchai|Prabpichitchai|Праппхичитчай|برابيشيتشاي
""")
_LAO_M = pool("""
ສົມພອນ|Somphone|Somphon, Sompone|Сомпхон|سومفون
ບຸນມີ|Bounmy|Bounmi, Bunmi|Бунми|بونمي
ຄຳພັນ|Khamphanh|Khampan, Khamphan|Кхампхан|خامفان
ວິໄລ|Vilay|Vilai, Wilay|Вилай|فيلاي
ທອງສຸກ|Thongsouk|Thongsuk, Tongsouk|Тхонгсук|تونغسوك
ພູວົງ|Phouvong|Phuvong, Phouvongs|Пхувонг|فوفونغ
ສຸລິຍາ|Souliya|Suliya, Souligna|Сулия|سوليا
ແສງເພັດ|Sengphet|Saengphet, Sengphed|Сэнгпхет|سينغفيت
""")
_LAO_F = pool("""
ມະນີວອນ|Manivone|Manivon, Maneevone|Манивон|مانيفون
ດາລາວັນ|Dalavanh|Daravan, Dalavan|Далаван|دالافان
ຈັນທະລາ|Chanthala|Chantala, Chanthara|Чантхала|شانتالا
ແກ້ວຕາ|Keota|Keotha, Kaewta|Кэота|كيوتا
ນາງຄຳ|Nangkham|Nangkam, Nang Kham|Нангкхам|نانغخام
ສຸພາພອນ|Souphaphone|Suphaphone, Soupaphone|Супхапхон|سوفافون
ພິມພາ|Phimpha|Pimpha, Phimpa|Пхимпха|فيمفا
ວັນນະສອນ|Vannasone|Vanasone, Wannasone|Ваннасон|فاناسون
""")
_LAO_FAMILY = pool("""
ແກ້ວມະນີສັກ|Keomanisak|Keomaneesak, Kaewmanisak|Кэоманисак|كيومانيساك
ພົມມະຈັນທອນ|Phommachanthone|Phommachanthon, Pommachantone|Пхоммачантхон|فوماشانتون
ວົງສາຄຳດີ|Vongsakhamdy|Vongsakhamdi, Wongsakhamdee|Вонгсакхамди|فونغساخامدي
ສີສຸວັນເພັງ|Sisouvanpheng|Sisuvanpheng, Sisouvanhpheng|Сисуванпхенг|سيسوفانفينغ
ອິນທິລາດຊາ|Inthilatsa|Inthirath, Intirajsa|Интхилатса|إنتيلاتسا
ໄຊຍະວົງທອງ|Xayavongthong|Sayavongthong, Xayyavongtong|Сайявонгтхонг|سايافونغتونغ
ທຳມະວົງໄຊ|Thammavongxay|Thammavongsai, Tammavongxay|Тхаммавонгсай|تامافونغساي
ບຸບຜາວັນດີ|Boupphavandy|Bouphavandi, Bupphavandy|Буппхаванди|بوفافاندي
ລາດສະໝີໄຊ|Latsamyxay|Latsameesay, Rasamyxay|Латсамисай|لاتساميساي
ຈັນດາລາວົງ|Chandalavong|Chandaravong, Jandalavong|Чандалавонг|شاندالافونغ
""")
THAI = Culture("th", _THAI_M, _THAI_F, _THAI_FAMILY, _THAI_FAMILY)
LAO = Culture("lo", _LAO_M, _LAO_F, _LAO_FAMILY, _LAO_FAMILY)
