import { foldYo } from '../fold-yo';
import { commonnessOf, firstNameOf } from './first-names';

/**
 * Writings of one first name, a group a line, the commonest first: the one table of rules and of the search for duplicates. Words without a
 * mark are spellings that documents hold side by side (only the document tells which is right); after «~» stand slips, which no document
 * has but a second record of the same person may. Names that merely look alike (Алина and Арина, Айлин and Эйлин, Мария and Марина) stand in
 * no group: twins bear them.
 */
const GROUPS = `
Александр Олександр
Алексей Алексий Олексий
Андрей Андрий
Анна Ганна
Антон Антоний
Артём Артемий
Василий Василь
Владимир Володимир
Власий Влас
Вячеслав ~Вечеслав
Гавриил Гаврила Гаврил
Геннадий ~Генадий
Даниил Данил Данила Даниэль Даниль Данило
Дмитрий Димитрий Дмитро
Евгений Евген
Евгения Евгенья
Екатерина Катерина
Елена Олена
Захар Захарий
Иван Иоанн
Игнат Игнатий
Илья Илия
Иосиф Осип
Кирилл Кирило ~Кирил
Клим Климент Климентий
Кондрат Кондратий
Лаврентий Лавр
Лука Лукас
Макар Макарий
Матвей Матфей Матвий
Михаил Михайло Михаэль
Назар Назарий
Николай Никола Микола
Павел Павло
Пантелей Пантелеймон
Пётр Петро
Прокопий Прокофий
Савва Сава Савватий
Савелий Савел
Семён Симеон Симон
Сергей Сергий
Степан Стефан Стэфан
Тимофей ~Тимотей
Фаддей Фадей
Фёдор Феодор Теодор
Филипп Филип Пилип
Яков Иаков Якив
Георгий Егор
Эдуард Эдвард ~Едуард
Исаак Исак
Анастасия Настасия Настасья
Анжела Анджела Анжелла
Анжелика Анджелика
Белла Бэлла
Виолетта Виолета
Дарья Дария
Евфросинья Ефросинья Ефросиния Евфросиния
Елизавета Елисавета Лизавета
Жанетта Жанета
Генриетта Генриета
Изабелла Изабела Изабэлла
Инесса Инеса
Кристина Христина
Ксения Аксинья Ксенья Оксения
Лидия Лидья
Лилия Лиля
Майя Мая
Мариана Марианна Марьяна
Мария Марья
Мелания Меланья
Наталья Наталия ~Наталиа
Нелли Нэлли Нелля
Неля Нэля
Нелли Неля
Пелагея Пелагия
Римма Рима
Рузанна Рузана
Снежана Снежанна
Софья София ~Софиа
Стелла Стела
Сусанна Сусана
Таисия Таисья
Татьяна Татиана Тетяна
Эвелина Евелина Эвелин
Элина Эллина
Эмилия Емилия Эмиля
Эсфирь Есфирь
Рахиль Рахель
Юлиана Юлианна
Юлия ~Юлья
Диана Дианна
Аделина Адэлина
Аделия Адэлия
Адель Адэль
Рустам Рустем Рустэм Рустям
Рамиль Рамил
Шамиль Шамил
Камиль Камил
Эмиль Эмил Имиль
Наиль Наил
Раиль Раил
Равиль Равил
Фарит Фарид
Рашит Рашид
Хамит Хамид
Вахит Вахид
Сагит Сагид Саит Саид
Ренат Ринат ~Ринад
Рифат Рифхат Рифгат
Фатих Фатых
Адгам Адхам
Мидхат Мидхад
Рафаиль Рафаил Рафаэль
Ильдар Эльдар Ельдар
Ильнур Эльнур Ельнур
Ильмир Эльмир
Ильвир Эльвир
Ильдус Илдус
Ильгиз Илгиз
Ильшат Илшат Ильшад
Ильназ Илназ
Ильгам Илгам Ильхам Илхам
Ильсур Илсур
Ильфат Илфат
Ильяс Илияс Илёс
Тимур Темур Тимер
Тагир Тахир
Талгат Талхат
Марсель Марсэль
Искандер Искандар
Исмаил Исмоил Исмагил Исмаиль Измаил
Магомед Магомет Магамед Мухамед Мухаммад Мухаммед Мохаммед Мохамед Мухамад
Ахмед Ахмад Ахмет Ахмат
Мурат Мурад Мурод
Хасан Гасан
Хусейн Гусейн Хусаин Хусайн Хусейин
Ибрагим Ибрахим Иброхим Ибраим
Абдулла Абдула Абдуллах Абдулло Габдулла
Абдурахман Абдурахмон Абдрахман Абдуррахман
Рахман Рахмон
Бахтиёр Бахтияр
Баходир Баходыр Боходир Бахадыр
Юсуф Юсуп Юсиф
Усман Усмон Осман
Умар Омар
Муса Мусса
Расул Расуль
Садык Садик Садыг
Тамерлан Тамирлан Темирлан
Санжар Санджар
Жамиль Джамиль
Жасур Джасур
Джамшид Жамшид Джамшед
Жахонгир Джахонгир Джахангир
Фарход Фархад Фархат
Шерзод Шерзад
Бехзод Бехзад
Нодир Надир
Анвар Энвер
Хуршед Хуршид
Ислам Ислом
Насрулла Насрулло
Нурулла Нурулло
Хабибулла Хабибулло
Файзулла Файзулло
Рахматулла Рахматулло
Тофик Тофиг
Рафик Рафиг
Вагиф Вагив
Эльшан Ельшан
Эльхан Ельхан Ильхан
Давид Давит Давыд
Арутюн Арутун Арютюн
Оганес Ованес Ованнес
Геворк Геворг
Саркис Саргис
Акоп Хакоб Акоб
Григор Крикор
Гаяне Гаянэ
Карине Каринэ
Нарине Наринэ
Лусине Лусинэ
Эльвира Ильвира Ельвира ~Илвира
Эльмира Ильмира Ельмира ~Илмира
Эльвина Ильвина
Эльнара Ильнара
Камилла Камила Камиля
Фатима Фатма Фатимат
Гульнара Гюльнара Гулнара Гульнора ~Гульнар
Гульназ Гулназ Гюльназ
Гульсина Гулсина
Гульчачак Гулчачак
Гузель Гюзель Гузаль
Айгуль Айгюль Айгул
Айсылу Айслу
Ляйсан Лейсан Ляйсян Лейсян
Лейла Ляйля Лэйла Лейля
Диляра Дилара
Дильнара Дилнара
Миляуша Милауша Милеуша
Зульфия Зольфия Зулфия
Альфия Алфия
Алсу Альсу ~Алсуу
Фаузия Фавзия
Хадижа Хадиджа Хадича
Айша Аиша Гайша
Мариям Марьям Мариам
Зейнаб Зайнаб Зайнап
Жамиля Джамиля
Асель Асел Асыл
Нигора Нигара
Зухра Зухро Зохра
Севиндж Севинч
Гюнель Гюнел
`;

/** `spelling`: documents hold both; `slip`: one of the two is a slip of the pen that has become usual. */
export type VariantMark = 'spelling' | 'slip';

/** A spelling of the table that the dictionary lacks is rare. */
const UNLISTED = { male: 1, female: 1 } as const;

interface Writing {
  readonly word: string;
  readonly group: number;
  readonly mark: VariantMark;
}

let writings: Map<string, readonly Writing[]> | undefined;
let groups: Writing[][] = [];

/** How the table knows a word: small letters, ё as е, й as и (a slip and its spelling may differ in these too). */
const keyOf = (word: string): string => foldYo(word).replaceAll('й', 'и');

function table(): Map<string, readonly Writing[]> {
  if (writings !== undefined) return writings;
  groups = GROUPS.trim()
    .split('\n')
    .map((line, group) =>
      line.split(' ').map((word) => ({ word: word.replace('~', ''), group, mark: word.startsWith('~') ? 'slip' : 'spelling' })),
    );
  const result = new Map<string, Writing[]>();
  for (const writing of groups.flat()) {
    const key = keyOf(writing.word);
    result.set(key, [...(result.get(key) ?? []), writing]);
  }
  writings = result;
  return result;
}

/**
 * Whether two words write one first name, and how: `slip` if either of them is a slip. Any case, with or without the dots of ё; й may
 * stand as и. Undefined = two names, or the table does not know them; equal words are one name.
 */
export function variantMark(a: string, b: string): VariantMark | undefined {
  const known = table();
  for (const one of known.get(keyOf(a)) ?? []) {
    for (const other of known.get(keyOf(b)) ?? []) {
      if (one.group === other.group) return one.mark === 'slip' || other.mark === 'slip' ? 'slip' : 'spelling';
    }
  }
  return undefined;
}

/**
 * The spellings that live beside a first name, with capitals: `Наталья` → `['Наталия']`. Only those that are not far rarer than the name
 * itself (a Сергей is not asked whether he is a Сергий, a Сергий is asked whether he is a Сергей); [] = none, or a name that no list knows.
 */
export function variantsOf(name: string): readonly string[] {
  const own = firstNameOf(name);
  if (own === undefined) return [];
  const key = foldYo(name);
  const least = commonnessOf(own) - 1;
  const others = (table().get(keyOf(name)) ?? [])
    .filter(({ word, mark }) => mark === 'spelling' && foldYo(word) === key)
    .flatMap(({ group }) => groups[group] ?? [])
    .filter(({ word, mark }) => mark === 'spelling' && foldYo(word) !== key && commonnessOf(firstNameOf(word) ?? UNLISTED) >= least);
  return [...new Set(others.map(({ word }) => word))];
}

/** Surnames that are written with ё and without it in documents, by their men's forms without ё. */
const DOTTED_SURNAMES = new Set(
  (
    'соловьев воробьев муравьев журавлев ковалев королев киселев пономарев федоров семенов артемов горбачев хрущев рублев ' +
    'щипачев грачев лихачев дегтярев золотарев пугачев толмачев ткачев рогачев потемкин теркин алехин алешин щеголев шмелев ' +
    'гребенкин селезнев кораблев печенкин плетнев темкин перепелкин жигалев аксенов парфенов семкин сергачев звонарев псарев ' +
    'ключарев тяжелов чумичев кривошеев шерстнев слепнев репьев снегирев новоселов путилев дубленков пчелкин щекин теплев ' +
    'костылев мотылев лещев хмелев коростелев щелоков'
  ).split(' '),
);

/** Whether a surname without ё is one that many documents write with it: Семенов, Королева. */
export function mayHaveLostDots(surname: string): boolean {
  const word = surname.toLowerCase();
  return !word.includes('ё') && (DOTTED_SURNAMES.has(word) || (word.endsWith('а') && DOTTED_SURNAMES.has(word.slice(0, -1))));
}
