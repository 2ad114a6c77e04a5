/**
 * Laws, courts, banks and offices have capitals and old dates as people have. A word here may have any ending where it
 * ends with "*"; it is never a part of another word, since names have parts as well: Lawson, Stanley, حمادة.
 */
const LAWS =
  'convention|protocol|treaty|act|law|code|agreement|article|decree|regulation|constitution|charter|statute|resolution|directive|declaration|конвенц*|протокол*|договор*|закон|закона|законом|кодекс*|соглашени*|указ|указа|постановлени*|конституци*|устав|устава|резолюци*|директив*|деклараци*|приказ|приказа|convenio|convenci[oó]n|protocolo|tratado|ley|c[oó]digo|acuerdo|decreto|constituci[oó]n|estatuto|reglamento|resoluci[oó]n|directiva|declaraci[oó]n|loi|d[ée]cret|lei|اتفاق*|بروتوكول*|معاهد*|قانون*|مرسوم*|ماد[ةه]|دستور*|قرار*|لائح[ةه]|[إا]علان*';
const BODIES =
  'court|tribunal|bank|ministry|office|agency|department|secretariat|assembly|council|committee|commission|bureau|institute|university|academy|company|corporation|limited|ltd|llc|inc|jsc|union|federation|republic|kingdom|network|cent(?:re|er)|service|embassy|consulate|organi[sz]ation|association|fund|foundation|parliament|senate|government|conference|congress|суд|суда|суде|банк|банка|банке|министерств*|агентств*|департамент*|комитет*|комисси*|совет|совета|собрани*|бюро|институт*|университет*|академи*|компани*|корпораци*|обществ*|ооо|ао|тоо|республик*|федераци*|союз|союза|центр|центра|служб*|прокуратур*|полици*|посольств*|консульств*|организаци*|ассоциаци*|фонд|фонда|парламент*|правительств*|конференци*|corte|banco|ministerio|oficina|agencia|departamento|secretar[ií]a|asamblea|consejo|comit[eé]|comisi[oó]n|instituto|universidad|academia|compañ[ií]a|empresa|sociedad|rep[uú]blica|reino|federaci[oó]n|uni[oó]n|centro|servicio|fiscal[ií]a|embajada|consulado|organizaci[oó]n|asociaci[oó]n|fondo|fundaci[oó]n|parlamento|congreso|senado|gobierno|conferencia|cour|banque|minist[eè]re|minist[eé]rio|محكم[ةه]|محاكم|بنك|مصرف|وزار[ةه]|هيئ[ةه]|مجلس|لجن[ةه]|مكتب|مركز|[إا]دار[ةه]|نياب[ةه]|منظم[ةه]|شرك[ةه]|جامع[ةه]|معهد|[أا]كاديمي[ةه]|جمهوري[ةه]|مملك[ةه]|اتحاد|شبك[ةه]|سفار[ةه]|قنصلي[ةه]|جمعي[ةه]|مؤسس[ةه]|صندوق|حزب|برلمان|حكوم[ةه]|مؤتمر|جلس[ةه]|اجتماع';
const BEGUN =
  'established|founded|incorporated|registered|adopted|signed|dated|amended|основан*|учрежд[её]н*|создан*|зарегистрирован*|принят*|подписан*|fundad*|establecid*|constituid*|cread[oa]|inscrit*|aprobad*|firmad*|تأسست?|تأسيس|[أا]نشئت?|صدرت?|صادر[ةه]?|مؤرخ[ةه]?|مسجل[ةه]?';

const one = (words: string) =>
  String.raw`(?<![\p{L}\p{M}])[وبلك]?(?:ال|لل)?(?:${words.replaceAll('*', String.raw`\p{L}*`)})(?![\p{L}\p{M}])`;
const NO_PERSON = new RegExp(one(`${LAWS}|${BODIES}|${BEGUN}`), 'iu');
/** What else belongs to a name that ends a text: further capitals, and what joins them: "Bank of Saint Petersburg". */
const BEFORE = /(?:(?:\p{Lu}[\p{L}\p{M}'’-]*|of|the|del?|la|las|los)\s+)*$/u;
/** "Law on Organised Crime" */
const LAW_ABOUT = new RegExp(String.raw`${one(LAWS)}\s+(?:on|against|об?|sobre|contra|sur)\s+(?:the\s+|la\s+|el\s+)?$`, 'iu');

/** Whether what looks like a name, at the end of what was written so far, is that of a law or of an institution. */
export function isInstitution(before: string, name: string): boolean {
  const near = before.slice(-120);
  return NO_PERSON.test((BEFORE.exec(near)?.[0] ?? '') + name) || LAW_ABOUT.test(near);
}
