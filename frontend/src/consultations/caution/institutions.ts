/**
 * Laws, courts, banks and offices have capitals and old dates as people have. A word here may have any ending where it
 * ends with "*"; it is always a whole word, since names have parts as well: Lawson, Stanley, حمادة. Such a word silences
 * only as the head of what stands with the date: at its end in English, at its beginning in Arabic and in Spanish, French
 * and Portuguese, at either in Russian. In doubt it is a person: a warning can be passed, a name cannot be taken back.
 */
const LAWS = {
  english: 'convention|protocol|treaty|act|law|code|agreement|article|decree|regulation|constitution|charter|statute|resolution|directive|declaration',
  russian: 'конвенц*|протокол*|договор*|закон|закона|законом|кодекс*|соглашени*|указ|указа|постановлени*|конституци*|устав|устава|резолюци*|директив*|деклараци*|приказ|приказа',
  romance: 'convenio|convenci[oó]n|protocolo|tratado|ley|c[oó]digo|acuerdo|decreto|constituci[oó]n|estatuto|reglamento|resoluci[oó]n|directiva|declaraci[oó]n|loi|d[ée]cret|lei',
  arabic: 'اتفاق*|بروتوكول*|معاهد*|قانون*|مرسوم*|ماد[ةه]|دستور*|قرار*|لائح[ةه]|[إا]علان*',
};
const BODIES = {
  english: 'court|tribunal|bank|ministry|office|agency|department|secretariat|assembly|council|committee|commission|bureau|institute|university|academy|company|corporation|limited|ltd|llc|inc|jsc|union|federation|republic|kingdom|network|cent(?:re|er)|service|embassy|consulate|organi[sz]ation|association|fund|foundation|parliament|senate|government|conference|congress',
  russian: 'суд|суда|суде|банк|банка|банке|министерств*|агентств*|департамент*|комитет*|комисси*|совет|совета|собрани*|бюро|институт*|университет*|академи*|компани*|корпораци*|обществ*|ооо|ао|тоо|республик*|федераци*|союз|союза|центр|центра|служб*|прокуратур*|полици*|посольств*|консульств*|организаци*|ассоциаци*|фонд|фонда|парламент*|правительств*|конференци*',
  romance: 'corte|tribunal|banco|ministerio|oficina|agencia|departamento|secretar[ií]a|asamblea|consejo|comit[eé]|comisi[oó]n|instituto|universidad|academia|compañ[ií]a|empresa|sociedad|rep[uú]blica|reino|federaci[oó]n|uni[oó]n|centro|servicio|fiscal[ií]a|embajada|consulado|organizaci[oó]n|asociaci[oó]n|fondo|fundaci[oó]n|parlamento|congreso|senado|gobierno|conferencia|cour|banque|minist[eè]re|minist[eé]rio',
  arabic: 'محكم[ةه]|محاكم|بنك|مصرف|وزار[ةه]|هيئ[ةه]|مجلس|لجن[ةه]|مكتب|مركز|[إا]دار[ةه]|نياب[ةه]|منظم[ةه]|شرك[ةه]|جامع[ةه]|معهد|[أا]كاديمي[ةه]|جمهوري[ةه]|مملك[ةه]|اتحاد|شبك[ةه]|سفار[ةه]|قنصلي[ةه]|جمعي[ةه]|مؤسس[ةه]|صندوق|حزب|برلمان|حكوم[ةه]|مؤتمر|جلس[ةه]|اجتماع',
};
const BEGUN =
  'established|founded|incorporated|registered|adopted|signed|dated|amended|основан*|учрежд[её]н*|создан*|зарегистрирован*|принят*|подписан*|fundad*|establecid*|constituid*|cread[oa]|inscrit*|aprobad*|firmad*|تأسست?|تأسيس|[أا]نشئت?|صدرت?|صادر[ةه]?|مؤرخ[ةه]?|مسجل[ةه]?';
/** Names of people too, so that they need one of the words after them here beside them: Margaret Court, Jude Law, Wang Lei. */
const ALSO_NAMES = 'court|law|bank|code|charter|council|senate|union|fund|act|corte|banco|reino|ley|lei|loi|cour|fondo|centro';
const OF_INSTITUTIONS =
  'supreme|high|central|national|district|city|regional|constitutional|criminal|civil|penal|federal|appeals?|county|state|international|european|world|crown|administrative|commercial|military|labou?r|development|investment|savings|security|general|common|soviet|customs|suprem[ao]|supr[eê]me|nacional|constitucional|criminal|federal|internacional|europe[ao]|mundial|provincial|org[aá]nic[ao]|unido|comercial|estatal|mercantil';
/** What laws are about, other than people. */
const SUBJECTS =
  'crimes?|criminal|cybercrime|corruption|terrorism|trafficking|smuggling|laundering|drugs?|narcotics?|psychotropic|firearms|weapons|extradition|assistance|cooperation|procedure|torture|migrants?|information|data|police|security|преступ*|коррупц*|терроризм*|наркотик*|наркотическ*|торговл*|легализац*|противодейств*|борьб*|выдач*|полици*|безопасност*|delincuencia|crimen|delitos?|corrupci[oó]n|terrorismo|trata|tr[aá]fico|drogas|estupefacientes|blanqueo|lavado|extradici[oó]n|seguridad|corruption|terrorisme|drogues|مكافح[ةه]|جرائم|جريم[ةه]|فساد|[إا]رهاب|مخدرات|اتجار|غسل|تسليم';

const word = (words: string) =>
  String.raw`[وبلك]?(?:ال|لل)?(?:${words.replaceAll('*', String.raw`\p{L}*`)})`;
const whole = (words: string) => new RegExp(`^${word(words)}$`, 'iu');
const ENGLISH = whole(`${LAWS.english}|${BODIES.english}`);
const RUSSIAN = whole(`${LAWS.russian}|${BODIES.russian}`);
const ROMANCE = whole(`${LAWS.romance}|${BODIES.romance}`);
const ARABIC = whole(`${LAWS.arabic}|${BODIES.arabic}`);
const LAW = Object.values(LAWS).join('|');
const IS_LAW = whole(LAW);
const IS_BEGUN = whole(BEGUN);
const IS_ALSO_NAME = whole(ALSO_NAMES);
const QUALIFIES = whole(OF_INSTITUTIONS);
const IS_SUBJECT = whole(SUBJECTS);

/** What else belongs on its line to a name that ends a text: further capitals, and what joins them: "Bank of Saint Petersburg". */
const BEFORE =
  /(?:(?:\p{Lu}[\p{L}\p{M}'’-]*|of|the|del?|du|des|d[aoi]|el|la|las|los)[^\S\n]+)*$|(?:[\p{Script=Arabic}\p{M}]+[^\S\n]+)*[\p{Script=Arabic}\p{M}]*$/u;
const ARTICLE = /^(?:the|el|la|las|los|في|من|عن|لدى|[إا]لى|على|[أا]مام)$/iu;
const OF = /^(?:of|del?|du|des|d[aoi])$/u;
/** "Law on Organised Crime" */
const LAW_ABOUT = new RegExp(
  String.raw`(?<![\p{L}\p{M}])${word(LAW)}[^\S\n]+(?:on|against|об?|sobre|contra|sur)[^\S\n]+(?:(?:the|la|el)[^\S\n]+)?$`,
  'iu',
);
const RUSSIAN_ADJECTIVE = /(?:[ыио]й|[ая]я|[ое]е|[ео]го|[ео]му|[ыи]м|[ое]м|[ую]ю|[ыи]х|[ыи]е|ей)$/iu;
/** Forms of companies, after which any name may stand, and what is a given name or a surname too. */
const RUSSIAN_BESIDE_NAMES = /^(?:ооо|ао|тоо|совет|фонда|банка)$/iu;
const DEFINITE = /^[وبلك]?(?:ال|لل)/u;

/** "Supreme Court", "Vienna Convention", "Верховный Суд" */
function endsWithHead(words: readonly string[]): boolean {
  const [last = '', before = ''] = words.toReversed();
  if (ENGLISH.test(last)) return !IS_ALSO_NAME.test(last) || QUALIFIES.test(before);
  return RUSSIAN.test(last) && RUSSIAN_ADJECTIVE.test(before);
}

/** "Banco Nacional", "Министерство Юстиции", "وزارة العدل", "Law No" */
function beginsWithHead([first = '', ...rest]: readonly string[]): boolean {
  const [next = ''] = rest;
  const alone = rest.length === 1;
  if (IS_LAW.test(first) && alone && /^(?:no|nr|n)$/iu.test(next)) return true;
  if (ROMANCE.test(first)) return rest.every((one) => QUALIFIES.test(one)) || (alone && !IS_ALSO_NAME.test(first));
  if (ARABIC.test(first)) return alone || rest.every((one) => DEFINITE.test(one) || IS_SUBJECT.test(one));
  if (!RUSSIAN.test(first) || RUSSIAN_BESIDE_NAMES.test(first)) return false;
  return alone || (rest.length === 2 && (RUSSIAN_ADJECTIVE.test(next) || RUSSIAN.test(next)));
}

/** "Bank of Saint Petersburg", "Supreme Court of Kazakhstan": no more than two words follow, or a person may be among them. */
function isOfSomething(words: readonly string[]): boolean {
  const at = words.findLastIndex((one) => OF.test(one));
  const [head = '', before] = words.slice(0, Math.max(at, 0)).toReversed();
  if (words.slice(at + 1).filter((one) => !ARTICLE.test(one)).length > 2) return false;
  if (ENGLISH.test(head) && !IS_ALSO_NAME.test(head)) return true;
  return (ENGLISH.test(head) || ROMANCE.test(head)) && (before === undefined || QUALIFIES.test(before));
}

/** Whether what looks like a name, at the end of what was written so far, is that of a law or of an institution. */
export function isInstitution(before: string, name: string): boolean {
  const near = before.slice(-120);
  const words = `${BEFORE.exec(near)?.[0] ?? ''}${name}`.split(/\s+/u).filter((one) => one !== '');
  if (IS_BEGUN.test(words.at(-1) ?? '')) words.pop();
  while (ARTICLE.test(words[0] ?? '')) words.shift();
  if (endsWithHead(words) || beginsWithHead(words) || isOfSomething(words)) return true;
  return LAW_ABOUT.test(near) && name.split(/\s+/u).some((one) => IS_SUBJECT.test(one));
}
