"""The generic offices in the language of their jurisdiction: prosecution, ministry of justice, supreme court."""

ORIGINALS: dict[str, tuple[str, str, str]] = {
    "kk": (
        "Бас прокуратура, халықаралық ынтымақтастық бөлімі",
        "Әділет министрлігі, халықаралық ынтымақтастық бөлімі",
        "Жоғарғы Сот, халықаралық ынтымақтастық секторы",
    ),
    "ky": (
        "Башкы прокуратура, эл аралык кызматташтык бөлүмү",
        "Юстиция министрлиги, эл аралык кызматташтык бөлүмү",
        "Жогорку сот, эл аралык кызматташтык сектору",
    ),
    "tg": (
        "Прокуратураи генералӣ, шуъбаи ҳамкории байналмилалӣ",
        "Вазорати адлия, шуъбаи ҳамкории байналмилалӣ",
        "Суди Олӣ, бахши ҳамкории байналмилалӣ",
    ),
    "uz-Latn": (
        "Bosh prokuratura, xalqaro hamkorlik boʻlimi",
        "Adliya vazirligi, xalqaro hamkorlik boʻlimi",
        "Oliy sud, xalqaro hamkorlik sektori",
    ),
    "tk": (
        "Baş prokuratura, halkara hyzmatdaşlyk bölümi",
        "Adalat ministrligi, halkara hyzmatdaşlyk bölümi",
        "Ýokary kazyýet, halkara hyzmatdaşlyk bölegi",
    ),
    "az": (
        "Baş Prokurorluq, beynəlxalq əməkdaşlıq şöbəsi",
        "Ədliyyə Nazirliyi, beynəlxalq əməkdaşlıq şöbəsi",
        "Ali Məhkəmə, beynəlxalq əməkdaşlıq sektoru",
    ),
    "ka": (
        "გენერალური პროკურატურა, საერთაშორისო თანამშრომლობის განყოფილება",
        "იუსტიციის სამინისტრო, საერთაშორისო თანამშრომლობის განყოფილება",
        "უზენაესი სასამართლო, საერთაშორისო თანამშრომლობის სექტორი",
    ),
    "hy": (
        "Գլխավոր դատախազություն, միջազգային համագործակցության բաժին",
        "Արդարադատության նախարարություն, միջազգային համագործակցության բաժին",
        "Գերագույն դատարան, միջազգային համագործակցության բաժին",
    ),
    "th": (
        "สำนักงานอัยการสูงสุด ฝ่ายความร่วมมือระหว่างประเทศ",
        "กระทรวงยุติธรรม ฝ่ายความร่วมมือระหว่างประเทศ",
        "ศาลฎีกา ฝ่ายความร่วมมือระหว่างประเทศ",
    ),
    "lo": (
        "ອົງການໄອຍະການປະຊາຊົນສູງສຸດ ພະແນກຮ່ວມມືສາກົນ",
        "ກະຊວງຍຸຕິທຳ ພະແນກຮ່ວມມືສາກົນ",
        "ສານປະຊາຊົນສູງສຸດ ພະແນກຮ່ວມມືສາກົນ",
    ),
    "km": (
        "មហាអយ្យការ ការិយាល័យសហប្រតិបត្តិការអន្តរជាតិ",
        "ក្រសួងយុត្តិធម៌ ការិយាល័យសហប្រតិបត្តិការអន្តរជាតិ",
        "តុលាការកំពូល ការិយាល័យសហប្រតិបត្តិការអន្តរជាតិ",
    ),
    "my": (
        "ရှေ့နေချုပ်ရုံး၊ နိုင်ငံတကာပူးပေါင်းဆောင်ရွက်ရေးဌာန",
        "တရားရေးဝန်ကြီးဌာန၊ နိုင်ငံတကာပူးပေါင်းဆောင်ရွက်ရေးဌာန",
        "တရားလွှတ်တော်ချုပ်၊ နိုင်ငံတကာပူးပေါင်းဆောင်ရွက်ရေးဌာန",
    ),
    "vi": (
        "Viện kiểm sát nhân dân tối cao, phòng hợp tác quốc tế",
        "Bộ Tư pháp, phòng hợp tác quốc tế",
        "Tòa án nhân dân tối cao, phòng hợp tác quốc tế",
    ),
    "ms": (
        "Pejabat Peguam Negara, bahagian kerjasama antarabangsa",
        "Kementerian Keadilan, unit kerjasama antarabangsa",
        "Mahkamah Agung, unit kerjasama antarabangsa",
    ),
    "bg": (
        "Главна прокуратура, отдел „Международно сътрудничество“",
        "Министерство на правосъдието, отдел „Международно сътрудничество“",
        "Върховен съд, сектор „Международно сътрудничество“",
    ),
    "uk": (
        "Офіс Генерального прокурора, відділ міжнародного співробітництва",
        "Міністерство юстиції, відділ міжнародного співробітництва",
        "Верховний Суд, сектор міжнародного співробітництва",
    ),
    "hr": (
        "Glavno državno odvjetništvo, odjel za međunarodnu suradnju",
        "Ministarstvo pravosuđa, odjel za međunarodnu suradnju",
        "Vrhovni sud, ured za međunarodnu suradnju",
    ),
    "cs": (
        "Nejvyšší státní zastupitelství, odbor mezinárodní spolupráce",
        "Ministerstvo spravedlnosti, oddělení mezinárodní spolupráce",
        "Nejvyšší soud, referát mezinárodní spolupráce",
    ),
    "sk": (
        "Generálna prokuratúra, odbor medzinárodnej spolupráce",
        "Ministerstvo spravodlivosti, oddelenie medzinárodnej spolupráce",
        "Najvyšší súd, referát medzinárodnej spolupráce",
    ),
    "sl": (
        "Vrhovno državno tožilstvo, oddelek za mednarodno sodelovanje",
        "Ministrstvo za pravosodje, oddelek za mednarodno sodelovanje",
        "Vrhovno sodišče, pisarna za mednarodno sodelovanje",
    ),
    "pl": (
        "Prokuratura Generalna, wydział współpracy międzynarodowej",
        "Ministerstwo Sprawiedliwości, wydział współpracy międzynarodowej",
        "Sąd Najwyższy, biuro współpracy międzynarodowej",
    ),
    "hu": (
        "Legfőbb Ügyészség, nemzetközi együttműködési osztály",
        "Igazságügyi Minisztérium, nemzetközi együttműködési osztály",
        "Legfelsőbb Bíróság, nemzetközi együttműködési iroda",
    ),
    "ro": (
        "Parchetul General, secția de cooperare internațională",
        "Ministerul Justiției, unitatea de cooperare internațională",
        "Curtea Supremă, biroul de cooperare internațională",
    ),
    "el": (
        "Γενική Εισαγγελία, τμήμα διεθνούς συνεργασίας",
        "Υπουργείο Δικαιοσύνης, μονάδα διεθνούς συνεργασίας",
        "Ανώτατο Δικαστήριο, γραφείο διεθνούς συνεργασίας",
    ),
    "de": (
        "Generalstaatsanwaltschaft, Referat internationale Zusammenarbeit",
        "Justizministerium, Referat internationale Zusammenarbeit",
        "Oberster Gerichtshof, Stelle für internationale Zusammenarbeit",
    ),
    "nl": (
        "Parket-generaal, afdeling internationale samenwerking",
        "Ministerie van Justitie, afdeling internationale samenwerking",
        "Hoge Raad, bureau internationale samenwerking",
    ),
    "da": (
        "Rigsadvokaten, afdelingen for internationalt samarbejde",
        "Justitsministeriet, kontoret for internationalt samarbejde",
        "Højesteret, kontoret for internationalt samarbejde",
    ),
    "sv": (
        "Riksåklagaren, enheten för internationellt samarbete",
        "Justitiedepartementet, enheten för internationellt samarbete",
        "Högsta domstolen, enheten för internationellt samarbete",
    ),
    "no": (
        "Riksadvokaten, seksjon for internasjonalt samarbeid",
        "Justisdepartementet, seksjon for internasjonalt samarbeid",
        "Høyesterett, kontor for internasjonalt samarbeid",
    ),
    "fi": (
        "Syyttäjälaitos, kansainvälisen yhteistyön yksikkö",
        "Oikeusministeriö, kansainvälisen yhteistyön yksikkö",
        "Korkein oikeus, kansainvälisen yhteistyön toimisto",
    ),
    "et": (
        "Riigiprokuratuur, rahvusvahelise koostöö osakond",
        "Justiitsministeerium, rahvusvahelise koostöö talitus",
        "Riigikohus, rahvusvahelise koostöö büroo",
    ),
    "lv": (
        "Ģenerālprokuratūra, starptautiskās sadarbības nodaļa",
        "Tieslietu ministrija, starptautiskās sadarbības nodaļa",
        "Augstākā tiesa, starptautiskās sadarbības birojs",
    ),
    "lt": (
        "Generalinė prokuratūra, tarptautinio bendradarbiavimo skyrius",
        "Teisingumo ministerija, tarptautinio bendradarbiavimo skyrius",
        "Aukščiausiasis teismas, tarptautinio bendradarbiavimo biuras",
    ),
    "it": (
        "Procura generale, sezione cooperazione internazionale",
        "Ministero della Giustizia, unità di cooperazione internazionale",
        "Corte suprema, ufficio per la cooperazione internazionale",
    ),
    "ca": (
        "Fiscalia General, secció de cooperació internacional",
        "Ministeri de Justícia, unitat de cooperació internacional",
        "Tribunal Suprem, oficina de cooperació internacional",
    ),
}
