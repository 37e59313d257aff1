import { slips } from '@/utils/domain/edit-distance';
import type { Person } from '@/utils/domain/person';
import { snilsCheckDigits } from '@/utils/domain/snils';
import { DOUBLES, type DoubleKind } from './doubles';
import { pick, type Random, randomOf } from './random';

/** A register with known truth: which rows are one person, and which only look it. */
export interface LabelledRegister {
  people: Person[];
  /** `a b` with a < b → how the double came about. */
  doubles: Map<string, string>;
  /** `a b` with a < b → why the pair is none, where something in the two rows says so. */
  traps: Map<string, string>;
  /** The same of namesakes whose rows say nothing against one person: by these rows nobody can tell. */
  untold: Map<string, string>;
}

const SURNAMES =
  'Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов Осипов Сидоров Матвеев Титов Марков Миронов Крылов Куликов Карпов Власов Мельников Денисов Гаврилов Тихонов Казаков Афанасьев Данилов Савельев Тимофеев Фомин Чернов Абрамов Мартынов Ефимов Федотов Щербаков Назаров Калинин Исаев Чернышёв Быков Маслов Родионов Коновалов Лазарев Воронин Климов Филатов Пономарёв Голубев Кудрявцев Прохоров Наумов Потапов Журавлёв Овчинников Трофимов Леонов Соболев Ермаков Колесников Гончаров Емельянов Никифоров Грачёв Котов Гришин Ефремов Архипов Громов Кириллов Малышев Панов Моисеев Румянцев Акимов Кондратьев Бирюков Горбунов Анисимов Еремин Тихомиров Галкин Лукьянов Михеев Скворцов Юдин Белоусов Нестеров Симонов Прокофьев Харитонов Князев Цветков Левин Митрофанов Воронов Аксёнов Софронов Мальцев Логинов Горшков Савин Краснов Майоров Демидов Елисеев Рыбаков Сафонов Плотников Дёмин Хохлов Фадеев Молчанов Игнатов Литвинов Ершов Ушаков Дементьев Рябов Мухин Калашников Леонтьев Лобанов Кузин Корнеев Евдокимов Бородин Платонов Некрасов Балашов Бобров Жданов Блинов Игнатьев Коротков Муравьёв Крюков Беляков Богомолов Дроздов Лавров Зуев Петухов Ларин Никулин Серов Терентьев Зотов Устинов Фокин Самойлов Константинов Сахаров Шишкин Самсонов Черкасов Чистяков Носов Спиридонов Карасёв Авдеев Воронцов Зверев Владимиров Селезнёв Нечаев Кудряшов Седов Фирсов Андрианов Панфилов Головин Терехов Ульянов Шестаков Агеев Никонов Селиванов Баженов Гордеев Кожевников Пахомов Зимин Костин Широков Филимонов Ларионов Овсянников Сазонов Суворов Нефёдов Корнилов Любимов Львов Горбачёв Копылов Лукин Токарев Кулешов Шилов Большаков Панкратов Родин Шаповалов Покровский Бочаров Никольский Маркин Горелов Агафонов Березин Ермолаев Зубков Куприянов Трифонов Масленников Круглов Третьяков Колосов Рожков Артамонов Шмелёв Лаптев Лапшин Федосеев Зиновьев Зорин Уткин Столяров Зубов Ткачёв Дорофеев Антипов Завьялов Свиридов Золотарёв Кулаков Мещеряков Макеев Дьяконов Гуляев Петровский Бондарев Поздняков Панфилов Кочетков Суханов Рыжов Старостин Калмыков Колесов Золотов Кравцов Субботин Шубин Щукин Лосев Винокуров Лапин Парфёнов Исаков Голованов Коровин Ростовцев Артёмов Козырев Русаков Алёшин Крючков Булгаков Кошелев Сычёв Синицын Галимов Хасанов Гарифуллин Шарипов Валиев Ахметов Сафин Закиров Хабибуллин Исмагилов Нуриев Галиев Юсупов Каримов Мухаметов Гайнуллин Ибрагимов Сулейманов Мамедов Алиев Гусейнов'.split(
    ' ',
  );
const MEN =
  'Александр Сергей Дмитрий Андрей Алексей Максим Евгений Иван Михаил Артём Никита Владимир Павел Илья Николай Роман Денис Антон Кирилл Олег Егор Виктор Игорь Юрий Константин Даниил Вадим Руслан Тимофей Матвей Виталий Григорий Глеб Борис Пётр Степан Фёдор Семён Лев Рафис Ильдар Ринат Айрат Рустам Тимур Марат'.split(
    ' ',
  );
const WOMEN =
  'Анастасия Елена Ольга Наталья Екатерина Анна Татьяна Мария Ирина Юлия Светлана Дарья Марина Виктория Алёна Ксения Александра Людмила Полина Галина Алина Валентина Надежда Софья Вера Лариса Любовь Кристина Диана Арина Лилия Гульназ Алсу Эльвира Гузель Альбина Регина Зульфия Нина Тамара Зоя Лидия Раиса Оксана Яна Инна'.split(
    ' ',
  );
const FATHERS: readonly (readonly [string, string])[] =
  'Александрович Александровна,Сергеевич Сергеевна,Дмитриевич Дмитриевна,Андреевич Андреевна,Алексеевич Алексеевна,Евгеньевич Евгеньевна,Иванович Ивановна,Михайлович Михайловна,Владимирович Владимировна,Павлович Павловна,Ильич Ильинична,Николаевич Николаевна,Романович Романовна,Олегович Олеговна,Викторович Викторовна,Игоревич Игоревна,Юрьевич Юрьевна,Константинович Константиновна,Вадимович Вадимовна,Валерьевич Валерьевна,Витальевич Витальевна,Григорьевич Григорьевна,Борисович Борисовна,Петрович Петровна,Фёдорович Фёдоровна,Семёнович Семёновна,Львович Львовна,Анатольевич Анатольевна,Васильевич Васильевна,Геннадьевич Геннадьевна,Леонидович Леонидовна,Вячеславович Вячеславовна,Станиславович Станиславовна,Рафисович Рафисовна,Ильдарович Ильдаровна,Фаритович Фаритовна,Ринатович Ринатовна,Маратович Маратовна,Рашидович Рашидовна'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]);

/** Common values come first in the lists and are drawn more often; `names` is how many of each list are in use. */
function common<T>(random: Random, list: readonly T[], names: number): T {
  return list[Math.floor(Math.min(list.length, names) * random() ** 1.7)] as T;
}

function surnameOf(random: Random, female: boolean, names: number): string {
  const one = () => {
    const surname = common(random, SURNAMES, names);
    if (!female) return surname;
    return surname.endsWith('ий') ? surname.replace(/ий$/u, 'ая') : `${surname}а`;
  };
  return female && random() < 0.05 ? `${one()}-${one()}` : one();
}

function dateOf(random: Random): string {
  const day = new Date(Date.UTC(1955, 0, 1) + Math.floor(random() * 45 * 365.25) * 86_400_000).toISOString();
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

function snilsOf(random: Random): string {
  const number = String(Math.floor(2_000_000 + random() * 990_000_000)).padStart(9, '0');
  return `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)} ${snilsCheckDigits(number)}`;
}

function emailOf(random: Random): string {
  return `u${Math.floor(random() * 1e9).toString(36)}@${pick(random, ['mail.ru', 'yandex.ru', 'gmail.com', 'bk.ru'])}`;
}

export interface FullPerson extends Person {
  birthDate: string;
  snils: string;
  email: string;
}

function personOf(random: Random, names: number): { full: FullPerson; female: boolean } {
  const female = random() < 0.7;
  const [son, daughter] = common(random, FATHERS, names);
  const full = {
    lastName: surnameOf(random, female, names),
    firstName: common(random, female ? WOMEN : MEN, names),
    middleName: female ? daughter : son,
    birthDate: dateOf(random),
    snils: snilsOf(random),
    email: emailOf(random),
  };
  return { full, female };
}

/** What a register really holds of a person: СНИЛС and e-mail are often missing, the birth date seldom. */
function entered(random: Random, full: FullPerson): Person {
  const person: Person = { ...full };
  if (random() < 0.35) person.snils = '';
  if (random() < 0.4) person.email = '';
  if (random() < 0.02) person.birthDate = '';
  return person;
}

/** Makes a register of about `size` rows: one double and one trap for every twelve people. `names`: so many surnames, first names and patronymics at most. */
export function makeRegister(seed: number, size: number, names = Number.POSITIVE_INFINITY): LabelledRegister {
  const random = randomOf(seed);
  const rows: { person: Person; who: number; kind?: DoubleKind; trap?: string; of?: number }[] = [];
  let who = 0;
  const kinds = Object.keys(DOUBLES) as DoubleKind[];
  while (rows.length < size) {
    const { full, female } = personOf(random, names);
    const kind = kinds[who % kinds.length] as DoubleKind;
    const first = rows.length;
    rows.push({ person: entered(random, full), who });
    if (who % 12 === 0) {
      const double = DOUBLES[pick(random, [kind, pick(random, kinds)])](random, full, female);
      if (double)
        rows.splice(first, 1, { person: double.original ?? entered(random, full), who }, { person: double.copy, who, kind: double.kind });
    } else if (who % 12 === 6) {
      const [trap, person] = trapOf(random, full, female, names);
      who += 1;
      rows.push({ person, who, trap, of: first });
    }
    who += 1;
  }
  return shuffled(random, rows);
}

function trapOf(random: Random, full: FullPerson, female: boolean, names: number): [string, Person] {
  const other = { ...full, snils: random() < 0.6 ? snilsOf(random) : '', email: random() < 0.5 ? emailOf(random) : '' };
  const others = (female ? WOMEN : MEN).filter((name) => name !== full.firstName);
  const kinds: Record<string, () => Person> = {
    twin: () => ({ ...other, firstName: pick(random, others) }),
    'twin with the same e-mail': () => ({ ...other, firstName: pick(random, others), email: full.email }),
    namesake: () => ({ ...other, birthDate: dateOf(random) }),
    'namesake with the same year': () => ({ ...other, birthDate: `${dateOf(random).slice(0, 6)}${full.birthDate.slice(6)}` }),
    sibling: () => ({ ...other, firstName: pick(random, others), birthDate: dateOf(random) }),
    'father and son': () => ({ ...other, firstName: pick(random, MEN), birthDate: dateOf(random) }),
    'spouse with the same e-mail': () => ({
      ...other,
      firstName: pick(random, others),
      middleName: common(random, FATHERS, names)[0],
      birthDate: dateOf(random),
      email: full.email,
    }),
    'same day of birth': () => ({ ...personOf(random, names).full, birthDate: full.birthDate }),
  };
  const kind = pick(random, Object.keys(kinds));
  return [kind, (kinds[kind] ?? (() => other))()];
}

function shuffled(
  random: Random,
  rows: readonly { person: Person; who: number; kind?: DoubleKind; trap?: string; of?: number }[],
): LabelledRegister {
  const order = rows.map((_, index) => index).sort(() => random() - 0.5);
  const placeOf = new Map(order.map((index, place) => [index, place]));
  const place = (index: number) => placeOf.get(index) ?? 0;
  const key = (a: number, b: number) => `${Math.min(place(a), place(b))} ${Math.max(place(a), place(b))}`;
  const doubles = new Map<string, DoubleKind>();
  const traps = new Map<string, string>();
  const untold = new Map<string, string>();
  rows.forEach(({ person, kind, trap, of }, index) => {
    if (kind) doubles.set(key(index - 1, index), kind);
    const other = of === undefined ? undefined : rows[of];
    if (trap && of !== undefined && other) (saysNothingAgainst(person, other.person) ? untold : traps).set(key(of, index), trap);
  });
  return { people: order.map((index) => rows[index]?.person as Person), doubles, traps, untold };
}

/** The same whole name, not two СНИЛС, and birth dates of which one is missing or that are at most one slip of the hand apart. */
export function saysNothingAgainst(one: Person, other: Person): boolean {
  if (one.lastName !== other.lastName || one.firstName !== other.firstName || one.middleName !== other.middleName) return false;
  if (one.snils && other.snils) return false;
  const [a, b] = [one.birthDate ?? '', other.birthDate ?? ''];
  return a === '' || b === '' || dateSlips(a, b) <= 1;
}

/** How many slips lead from one ДД.ММ.ГГГГ to the other: a digit, two neighbours swapped, or day and month swapped. */
function dateSlips(a: string, b: string): number {
  if (b === `${a.slice(3, 6)}${a.slice(0, 3)}${a.slice(6)}`) return 1;
  return slips(a, b, 1);
}
