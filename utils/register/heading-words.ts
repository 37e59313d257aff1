import { foldYo } from '@/utils/domain/fold-yo';
import { lookAlike } from '@/utils/domain/letters';
import { withoutGlyphs } from '@/utils/page/visible-text';
import type { ColumnField } from './columns';

/**
 * What headings of exports, forms and 1С are made of: words for the field, words for whose field it is, words that say nothing more.
 * All in small letters, ё as е; a pattern is met between blanks.
 */

const MAIL_NOUN = '(?:почт[аыуе]|email|мейл|имейл|емейл|mail|майл)';

/** The first that is found names the field. */
const FIELDS: readonly (readonly [ColumnField, RegExp])[] = (
  [
    ['noMiddleName', '(?:без|нет|признак отсутствия|отсутствие) отчества|отчество отсутствует|отсутствует отчество'],
    [
      'fullName',
      'фио|ф и о|фамили[яюи] (?:и )?им(?:я|ени)(?: (?:и )?отч(?:ество|ества)?)?|фамили[яю] (?:и о|и инициалы|инициалы)|им[яю] (?:и )?фамили[яю]|полное имя|полн(?:ое|ые) фио|fio|f i o|full name|fullname',
    ],
    [
      'birthDate',
      '(?:(?:дат[аыу]|день|число|месяц|год) (?:и )?){1,3}(?:место )?рожд(?:ения|ен)?|д р|др|дат[аы] р|рожден(?:а|ие)?|рожд|(?:когда )?(?:вы )?родились|birth date|birthdate|date of birth|birthday|dob',
    ],
    [
      'snils',
      'снилса?|(?:страх(?:ов(?:ой|ого))? (?:номера?|№)|номера? (?=пфр ))(?: индивидуального лицевого счета| (?:в )?пфр)?|(?:номера? )?(?:в )?пфр|страхово(?:е|го) (?:пенсионного )?свидетельств[оа]|(?:номер )?пенсионного страхования|номер индивидуального лицевого счета|snils',
    ],
    [
      'email',
      `(?:адрес )?(?:электронн(?:ая|ой|ую)|эл|электр) ${MAIL_NOUN}|электронн(?:ый|ого) (?:почтов(?:ый|ого) )?(?:адреса?|ящика?)|эл адрес|(?:адрес )?${MAIL_NOUN}|почтовый ящик`,
    ],
    [
      'phone',
      '(?:номера? )?(?:моб(?:ильн(?:ый|ого))? |сот(?:ов(?:ый|ого))? |контактн(?:ый|ого) )?(?:номера? )?телефона?|тел|моб тел|моб|сотовый|phone',
    ],
    ['lastName', 'фамили[яюи]|фам|surname|last name|lastname'],
    ['firstName', 'им(?:я|ени)|first name|firstname|given name'],
    ['middleName', 'отчеств[оа]|отч|patronymic|middle name|middlename'],
    ['gender', 'пол'],
    [
      'organization',
      '(?:полное |краткое )?(?:наименование|название) (?:образовательно(?:й|го) )?(?:организации|учреждения|школы|оо|ооо)|(?:образовательн(?:ая|ое) )?(?:организация|учреждение)|учебное заведение|оо|школа|место (?:работы|учебы)',
    ],
  ] as const
).map(([field, pattern]) => [field, new RegExp(`(?<= )(?:${pattern})(?= )`, 'u')]);

/** The whole heading is the person, or people: 1С's «Сотрудник», «Физическое лицо», «Работник». What people do («Учитель») is a job. */
const PERSON =
  /^ (?:(?:сотрудни(?:к|ца|ки)|(?:педагогическ(?:ий|ие) )?работники?|пед ?работники?)(?: (?:(?:образовательно(?:й|го) )?(?:организации|учреждения)|школы|оо|доу))?|(?:(?:сотрудник|работник) )?физическое лицо|физические лица|физ лиц[оа]|физлиц[оа]|(?:обучающ|учащ)(?:ий|ая|ие)ся|учени(?:к|ки|ца)|студент(?:ы|ка)?|слушател[ьи]|воспитанни(?:к|ки|ца)|ребенок|дети) $/u;

/** Whose field it is: the person of the register, whatever he is called. */
const OWNER =
  /^(?:(?:сотрудни|работни|педработни|воспитанни|учени|школьни|дошкольни|участни|выпускни|предметни)[кц]\p{L}*|(?:педагог|учител|преподавател|воспитател|обучающ|учащ|студент|слушател|курсант|аспирант|абитуриент|кадет|гимназист|лицеист|тьютор|методист|мастер|тренер|логопед|дефектолог|психолог|библиотекар|концертмейстер|специалист|служащ|кандидат|заявител|получател|соискател|граждан|персон|физлиц|физическ|педагогическ|застрахован|пользовател|помощни|младш|старш|дополнительн|образовани)\p{L}*|ребенк\p{L}+|детей|человека|физ|лиц[ао]|поступающ\p{L}*|несовершеннолетн\p{L}*|члена|коллектива|курсов|обуч|уч|об|ся|сотр|раб|пед|доп|обр|восп|преп)$/u;
/** The same for a register of parents. */
const PARENT = /^(?:родител\p{L}*|законн\p{L}+|представител\p{L}*|мат(?:ь|ери)|отц\p{L}+)$/u;

/** Says nothing more: where the value is from, how it is to be written. */
const FILLER =
  /^(?:на|в|во|с|со|из|для|от|как|при|и|или|к|по|же|это|которая|которой|которую|который|которого|указан\p{L}*|использ\p{L}*|зарегистр\p{L}*|регистр\p{L}*|привязан\p{L}*|госуслуг\p{L}*|гос|услуг\p{L}*|есиа|епгу|портал\p{L}*|личн\p{L}*|кабинет\p{L}*|аккаунт\p{L}*|учетн\p{L}*|запис\p{L}*|подтвержд\p{L}*|действующ\p{L}*|актуальн\p{L}*|текущ\p{L}*|полн\p{L}*|нов\p{L}*|настоящ\p{L}*|нынешн\p{L}*|наличи\p{L}*|номера?|№|n|no|num|данные|сведения|значение|цифр\p{L}*|\d{1,2}|формат\p{L}*|дд|мм|гггг|год[аы]?|буквами|печатными|русск\p{L}*|язык\p{L}*|кириллиц\p{L}*|обязательн\p{L}*|заполните|укажите|введите|напишите|пожалуйста|ваш\p{L}*|сво(?:[еюйи]|ю|его|их)|паспорт\p{L}*|документ\p{L}*|удостоверени\p{L}*|личност\p{L}*|контактн\p{L}*|адрес\p{L}*|address|вход\p{L}*|свидетельств\p{L}*|о|рождении|обучени\p{L}*|если|имеется|есть|как(?:ую|ой|ая)|данный|момент|п)$/u;

/** Somebody else, or something that was so once: the column is not the person's own. */
const OTHERS =
  /(?<= )(?:родител\p{L}*|мат(?:ь|ери)|мамы?|отец|отца|папы?|законн\p{L}*|представител\p{L}*|супруг\p{L}*|мужа?|жен[аы]|опекун\p{L}*|директора?|руководител\p{L}*|заведующ\p{L}*|прежн\p{L}*|девич\p{L}*|добрачн\p{L}*|предыдущ\p{L}*|бывш\p{L}*|файла?|организации|учреждения|школы|класс\p{L}*)(?= )/u;

/** What was so once, and whose the child is: words that stand beside fields of the person too, but not so. */
const NOT_OWN = /(?<= )(?:при рождении|(?:ребенка|детей) (?:сотрудни|работни)\p{L}+)(?= )/u;

/** Where the person works or learns: «работника образовательной организации», «воспитанника детского сада», «учащегося школы № 5». */
const PLACE_OF_OWNER =
  /(?<= (?:сотрудника|работника|педагога|учителя|преподавателя|воспитателя|воспитанника|обучающегося|учащегося|ученика|студента|слушателя)) (?:(?:дошкольн|общеобразовательн|образовательн|детск|наш|данн)\p{L}+ )*(?:(?:\d+ )?(?:[а-я] )?класса|организации|учреждения|школы|сада|оо|оу|доу|колледжа|техникума|лицея|гимназии|группы)(?: № ?\d+| \d+)?(?= )/u;

/**
 * In the order in which they stand, blanks around: « электронная почта сотрудника ». Latin letters inside Russian words, and alone between
 * them («Ф.И.O.»), are Russian ones.
 */
export function headingWords(heading: string): string {
  const russian = /\p{Script=Cyrillic}/u.test(heading);
  const words = withoutGlyphs(heading.normalize('NFC'))
    .replace(/[eе][-\u2010-\u2015]?\s?m[aа]il/giu, 'email')
    .replace(/(?<=\b[a-z]+)(?=[A-Z][a-z])/gu, ' ')
    .split(/[^\p{L}\p{N}№]+/u)
    .map((word) =>
      /\p{Script=Cyrillic}/u.test(word) || (russian && word.length === 1)
        ? [...word].map((letter) => lookAlike(letter) ?? letter).join('')
        : word,
    )
    .map(foldYo);
  return ` ${words.filter((word) => word !== '').join(' ')} `;
}

/** Whether a heading speaks of somebody else than the person of the row, or of what was once. */
export const isOfOthers = (heading: string): boolean => OTHERS.test(headingWords(heading));

/** Whether the heading is the person himself: «Сотрудник». */
export const isPersonWord = (heading: string): boolean => PERSON.test(headingWords(outside(heading)));

/** Whether it says that the data are those of Госуслуги, or the person's own. */
export const isOfGosuslugi = (heading: string): boolean => / (?:госуслуг\p{L}*|есиа|епгу|личн\p{L}*) /u.test(headingWords(heading));

const outside = (heading: string): string => heading.replace(/\([^()]*\)/gu, ' ');

/** The field that the words of a heading name, or null. `parents`: a parent is the person of the register. */
export function fieldOfWords(heading: string, parents: boolean): ColumnField | null {
  // Remarks in brackets tell how to write, and now and then whose it is.
  const remarks = [...heading.matchAll(/\(([^()]*)\)/gu)].map(([, remark = '']) => remark).join(' ');
  if (!parents && isOfOthers(remarks)) return null;
  const words = headingWords(outside(heading)).replace(PLACE_OF_OWNER, '');
  if (NOT_OWN.test(headingWords(heading))) return null;
  if (PERSON.test(words)) return 'fullName';
  for (const [field, pattern] of FIELDS) {
    const found = pattern.exec(words);
    if (!found) continue;
    const rest = `${words.slice(0, found.index)}${words.slice(found.index + found[0].length)}`.split(' ').filter(Boolean);
    return rest.every((word) => says(field, word, parents)) && !isFilter(words) ? field : null;
  }
  return null;
}

/** Whether a word beside the field's own leaves the heading what it is. */
function says(field: ColumnField, word: string, parents: boolean): boolean {
  // «Имя пользователя» is a login.
  if (field === 'firstName' && word.startsWith('пользовател')) return false;
  return FILLER.test(word) || OWNER.test(word) || (parents && PARENT.test(word));
}

/** «Дата рождения по», «Дата рождения с» are the bounds of a filter; «Наличие СНИЛС» is answered by yes or no. */
const isFilter = (words: string): boolean => / (?:по|до|с) $|^ (?:наличие|есть|имеется) | есть $/u.test(words);
