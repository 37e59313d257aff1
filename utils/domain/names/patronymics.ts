import { foldYo } from '../fold-yo';
import { wordSet } from '../word-set';
import { type Commonness, type FirstName, firstNameOf } from './first-names';

export type Gender = 'male' | 'female';

/** A patronymic taken apart. `father` is undefined when nobody of that name is in the dictionary. */
export interface Patronymic {
  readonly gender: Gender;
  readonly father: FirstName | undefined;
  /** How common the patronymic is: as common as the father's name in its usual form, at most 1 in a rare form. */
  readonly common: Commonness;
}

/**
 * Fathers' names whose patronymics follow no rule: name, man's, woman's, further accepted forms; ё as е in these. Searched as they are written: a map of
 * them costs every card 0.1 ms before its first mark (docs/adr/0005).
 */
const IRREGULAR =
  '|пётр: петрович петровна |лев: львович львовна |павел: павлович павловна |михаил: михайлович михайловна |' +
  'яков: яковлевич яковлевна |илья: ильич ильинична |лука: лукич лукинична |фома: фомич фоминична |' +
  'кузьма: кузьмич кузьминична козьмич козьминична |никита: никитич никитична |савва: саввич саввична савич савична |' +
  'сила: силыч силична силич |фока: фокич фокинична фокична |иона: ионич ионична |даниил: данилович даниловна |' +
  'самуил: самойлович самойловна |гавриил: гаврилович гавриловна |измаил: измайлович измайловна |' +
  'рафаил: рафаилович рафаиловна |иосиф: осипович осиповна |прокопий: прокофьевич прокофьевна |мина: минич минична |' +
  'зосима: зосимич зосимична |ерёма: еремич еремична |аникита: аникитич аникитична |игнат: игнатьевич игнатьевна |' +
  'влас: власьевич власьевна |кондрат: кондратьевич кондратьевна |георгий: егорович егоровна |' +
  'иоанн: иоаннович иоанновна |';

const genderOf = (form: string): Gender => (form.endsWith('ч') ? 'male' : 'female');

function irregularFather(form: string): string | undefined {
  const at = form.includes(' ') ? -1 : IRREGULAR.indexOf(` ${form} `);
  return at < 0 ? undefined : IRREGULAR.slice(IRREGULAR.lastIndexOf('|', at) + 1, IRREGULAR.lastIndexOf(':', at));
}

/** -ьевич is the usual form after one consonant, -иевич after two and after г, к, х (Дмитриевич, Георгиевич), «нт» aside (Терентьевич). */
const HEAVY_STEM = /(?:[гкхц]|[бвгджзклмнпрстфхцчшщ](?<!нт)(?<=[бвгджзклмнпрстфхцчшщ]{2}))$/u;
/** Fathers in -ий whose both forms are written in documents. */
const BOTH_FORMS = wordSet('валерий геннадий евгений виталий аркадий анатолий викентий иннокентий климентий');

/**
 * Takes a patronymic in any case apart by the rules of Russian: -ович/-овна after hard consonants, -евич/-евна after й, ь, vowels and
 * ж ч ш щ ц, -ьевич and -иевич from names in -ий, -ич/-(ин)ична of old names in -а, and the exceptions. Undefined = not built so at all.
 */
export function patronymicOf(word: string): Patronymic | undefined {
  const known = lately.get(word);
  if (known !== undefined) return known.read;
  if (lately.size >= LATELY) lately.clear();
  const read = readPatronymic(foldYo(word));
  lately.set(word, { read });
  return read;
}

/** A dozen rules ask about the same words of one card. */
const LATELY = 16;
const lately = new Map<string, { read: Patronymic | undefined }>();

function readPatronymic(folded: string): Patronymic | undefined {
  const irregular = irregularFather(folded);
  if (irregular !== undefined) {
    const father = firstNameOf(irregular);
    return { gender: genderOf(folded), father, common: father?.male ?? 1 };
  }
  const match = /^(.{2,})([ое]в)(ич|на)$/u.exec(folded);
  if (match === null) return undefined;
  const [, stem = '', joint = '', ending = ''] = match;
  const gender = ending === 'ич' ? 'male' : 'female';
  const [father, common] = joint === 'ов' ? fatherOfHardStem(stem) : fatherOfSoftStem(stem);
  return { gender, father, common };
}

type Father = readonly [FirstName | undefined, Commonness];
const NOBODY: Father = [undefined, 0];

function man(name: string): FirstName | undefined {
  const entry = firstNameOf(name);
  return entry !== undefined && entry.male > 0 ? entry : undefined;
}

/** Of several possible fathers the commonest; forms marked rare count as known at most. */
function likeliest(candidates: readonly (readonly [name: string, rare: boolean])[]): Father {
  let best: Father = NOBODY;
  for (const [name, rare] of candidates) {
    const entry = man(name);
    if (entry === undefined) continue;
    const common: Commonness = rare ? 1 : entry.male;
    if (best[0] === undefined || common > best[1]) best = [entry, common];
  }
  return best;
}

function fatherOfHardStem(stem: string): Father {
  const hissing = /[жчшщц]$/u.test(stem);
  // The forms of the irregular names by the plain rule (Левович, Ильёвич) are slips.
  if (/^(?:лев|павел|иль|яков|михаил)$/u.test(stem)) return NOBODY;
  return likeliest([
    [stem, hissing],
    [`${stem}а`, /^(?:никит|лук|кузьм|фом|савв)$/u.test(stem)],
    // Равилович beside Равилевич: documents of Tatar families have both.
    ...(stem.endsWith('л') ? [[`${stem}ь`, true] as const] : []),
    [`${stem}о`, false],
    [`${stem}у`, true],
  ]);
}

function fatherOfSoftStem(stem: string): Father {
  if (stem.endsWith('ь')) {
    const base = stem.slice(0, -1);
    const usual = !HEAVY_STEM.test(base);
    return likeliest([
      [`${base}ий`, !usual && !BOTH_FORMS.has(`${base}ий`)],
      // Эмильевич and Камильевич are usual; Игорьевич is the commonest of all slips.
      ...(base === 'игор' ? [] : [[`${base}ь`, !base.endsWith('л')] as const]),
      [`${base}ья`, false],
      [`${base}е`, true],
    ]);
  }
  if (stem.endsWith('и')) {
    const base = stem.slice(0, -1);
    return likeliest([
      [`${base}ий`, !HEAVY_STEM.test(base) && !BOTH_FORMS.has(`${base}ий`)],
      [stem, false],
      [`${stem}я`, false],
      [`${stem}е`, true],
    ]);
  }
  if (/[аоуыэюяе]$/u.test(stem)) {
    return likeliest([
      [`${stem}й`, false],
      [stem, false],
      [`${stem}я`, false],
      [`${stem}ь`, false],
    ]);
  }
  return likeliest([
    [`${stem}ь`, false],
    [`${stem}э`, false],
    // Францевич, Жоржевич; any other hard consonant takes -ович.
    ...(/[жчшщц]$/u.test(stem) ? [[stem, false] as const] : []),
    ...(/[гкх]$/u.test(stem) ? [] : [[`${stem}и`, true] as const]),
  ]);
}

/** Both patronymics in their usual form of a man's name in small letters: `иван` → `['иванович', 'ивановна']`; the first for a son. */
export function patronymicsFrom(father: string): readonly (readonly [son: string, daughter: string])[] {
  const irregular = irregularFrom(foldYo(father));
  const regular = irregular !== undefined && !ALSO_REGULAR.has(foldYo(father)) ? [] : regularPatronymics(father);
  return [...(irregular === undefined ? [] : [irregular]), ...regular];
}

/** Exceptions that have the regular form too: Даниилович and Данилович, Самуилович and Самойлович. */
const ALSO_REGULAR = wordSet('даниил самуил гавриил измаил рафаил иосиф прокопий игнат влас кондрат георгий иоанн');

let folded: string | undefined;

/** Both usual forms for a father's name in small letters, ё as е; undefined = it follows the rules. */
function irregularFrom(father: string): readonly [son: string, daughter: string] | undefined {
  folded ??= foldYo(IRREGULAR);
  const at = father.includes(' ') ? -1 : folded.indexOf(`|${father}: `);
  if (at < 0) return undefined;
  const forms = folded.slice(at + father.length + 3, folded.indexOf(' |', at)).split(' ');
  const usual = (gender: Gender) => forms.find((form) => genderOf(form) === gender) ?? '';
  return [usual('male'), usual('female')];
}

function regularPatronymics(father: string): readonly (readonly [string, string])[] {
  const stems: string[] = [];
  const stem = father.slice(0, -1);
  if (father.endsWith('ий')) {
    const base = father.slice(0, -2);
    const heavy = HEAVY_STEM.test(base);
    if (!heavy) stems.push(`${base}ьев`);
    if (heavy || BOTH_FORMS.has(father)) stems.push(`${base}иев`);
  } else if (/[йь]$/u.test(father)) stems.push(`${stem}ев`, ...(/(?:эм|ам|ум)иль$/u.test(father) ? [`${stem}ьев`] : []));
  else if (father.endsWith('а')) stems.push(`${stem}ов`);
  else if (father.endsWith('о')) stems.push(`${stem}ов`);
  else if (/[иуюыэея]$/u.test(father)) stems.push(`${father}ев`);
  else stems.push(/[жчшщц]$/u.test(father) ? `${father}ев` : `${father}ов`);
  return stems.map((start) => [`${start}ич`, `${start}на`] as const);
}

/** Whether a word is a patronymic for sure: built like one, and the father's name is in the dictionary. */
export function isKnownPatronymic(word: string): boolean {
  return patronymicOf(word)?.father !== undefined;
}

const MALE_WORD = /^(?:оглы|оглу|оғлы|угли|угил|улы|уулу|ули)$/u;
const FEMALE_WORD = /^(?:кызы|кизи|кзы|гызы|қызы|кыз)$/u;

/** Никитович, Лукович: plain forms of fathers who have their own, spoken more than written; a document may hold one. */
export function isPlainForm(word: string): boolean {
  return /^(?:никит|лук|кузьм|фом|савв)ов(?:ич|на)$/u.test(foldYo(word));
}

/** «Ерланкызы», «Болатулы»: the father's name and its word in one, as Kazakh documents have it. */
export function isJoinedPatronymic(word: string): boolean {
  return /[ыЫ]$/.test(word) && /^[а-яё]{3,}(?:оглы|улы|[кг]ызы)$/iu.test(word);
}

/** The gender that a patronymic tells, «оглы» and «кызы» included, whoever the father is; undefined = it does not tell. */
export function genderOfPatronymic(text: string): Gender | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s-]+/u);
  const last = words.at(-1) ?? '';
  if (MALE_WORD.test(last)) return 'male';
  if (FEMALE_WORD.test(last)) return 'female';
  const patronymic = patronymicOf(last);
  if (patronymic !== undefined) return patronymic.gender;
  if (isJoinedPatronymic(last)) return last.endsWith('ызы') ? 'female' : 'male';
  if (last.length < 5) return undefined;
  return /ович$|евич$|ьич$/u.test(last) ? 'male' : /[ое]вна$|ична$/u.test(last) ? 'female' : undefined;
}

/**
 * A patronymic whose ь or е was left out: «Юревич» → «юрьевич», «Дмитревна» → «дмитриевна», «Василивна» → «васильевна». A hard
 * consonant before -евич is no Russian form, and -ивич none at all, so the father in -ий is certain if there is one. Small letters; undefined = not such a word.
 */
export function withSoftSign(typed: string): string | undefined {
  const match = /^(.+[бвгдзйклмнпрстфх])[еи]в(ич|на)$/u.exec(typed.toLowerCase());
  if (match === null || patronymicOf(typed)?.father?.russian === true) return undefined;
  const [, stem = '', ending = ''] = match;
  const father = man(`${foldYo(stem)}ий`);
  if (father === undefined || father.male < 3) return undefined;
  return `${stem}${HEAVY_STEM.test(stem) ? 'и' : 'ь'}ев${ending}`;
}

/** Fathers who have a patronymic of their own and no regular one: the regular forms of these are slips. */
const ONLY_IRREGULAR = wordSet('лев павел илья яков');
/** Ярославна and Святославич are old forms that are written to this day; «Вячеславич» is a slip in nearly every document. */
export const SHORT_AND_RIGHT = /^(?:ярослав|святослав|мстислав|изяслав|всеслав|брячислав)/u;

/**
 * The patronymic meant by one that is built wrongly from a right father's name: «Ильичевич» and «Ильевич» → «ильич», «Ильична» →
 * «ильинична», «Вячеславич» → «вячеславович», «Станислович» → «станиславович». Small letters; undefined = not such a word.
 */
export function wellBuilt(typed: string): string | undefined {
  const word = foldYo(typed);
  // A patronymic made of a patronymic.
  const twice = /^(.+ич)(?:[ое]вич|ич|[ое]вна)$/u.exec(word);
  if (twice !== null && patronymicOf(twice[1] ?? '')?.father !== undefined)
    return ofSameFather(twice[1] ?? '', word.endsWith('ч') ? 'male' : 'female');
  const short = /^(.+слав)(?:ич|на)$/u.exec(word)?.[1];
  if (short !== undefined && !SHORT_AND_RIGHT.test(short)) return known(`${short}ов${word.endsWith('ич') ? 'ич' : 'на'}`);
  const swallowed = /^(.+сл)(ович|овна)$/u.exec(word);
  if (swallowed !== null) return known(`${swallowed[1]}ав${swallowed[2]}`);
  const daughter = /^(.+)ична$/u.exec(word)?.[1];
  if (daughter !== undefined && patronymicOf(word) === undefined) return known(`${daughter}инична`) ?? known(`${daughter}ьинична`);
  const stem = /^(.+?)ь?[оеё]в(?:ич|на)$/u.exec(word)?.[1];
  const father = stem === undefined ? undefined : [stem, `${stem}ья`, `${stem}я`].find((name) => ONLY_IRREGULAR.has(name));
  if (father === undefined) return undefined;
  const [son, daughterOf] = irregularFrom(father) ?? [];
  return word.endsWith('ч') ? son : daughterOf;
}

const known = (word: string): string | undefined => ((patronymicOf(word)?.common ?? 0) >= 2 ? word : undefined);

/** The patronymic of the same father for a gender. */
function ofSameFather(patronymic: string, gender: Gender): string | undefined {
  const father = patronymicOf(patronymic)?.father;
  const forms = father === undefined ? undefined : patronymicsFrom(father.word)[0];
  return forms?.[gender === 'male' ? 0 : 1];
}
