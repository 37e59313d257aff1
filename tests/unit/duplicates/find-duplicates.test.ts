import { describe, expect, it } from 'vitest';
import { findDuplicates, type Person } from '@/utils/duplicates/find-duplicates';
import type { DuplicateReason } from '@/utils/duplicates/reasons';

/** «Фамилия Имя Отчество, дата, СНИЛС, почта»; `_` joins words of one field, «·» stands for an empty one. */
function person(line: string): Person {
  const [name = '', birthDate = '', snils = '', email = ''] = line.split(',').map((part) => part.trim());
  const [lastName = '', firstName = '', middleName = ''] = name.split(' ').map((part) => part.replaceAll('_', ' ').replace('·', ''));
  return { lastName, firstName, middleName, birthDate, snils, email };
}

const judged = (a: string, b: string) => findDuplicates([person(a), person(b)])[0];

describe('findDuplicates finds', () => {
  it.each<[a: string, b: string, reason: DuplicateReason]>([
    // Cause 1: hyphens, spaces, transcription.
    ['Иванова-Петрова Анна Сергеевна, 01.02.1980', 'Иванова_Петрова Анна Сергеевна, 01.02.1980', 'hyphen-or-space'],
    ['Иванова-Петрова Анна Сергеевна, 01.02.1980', 'ИвановаПетрова Анна Сергеевна, 01.02.1980', 'hyphen-or-space'],
    ['Иванова-Петрова Анна Сергеевна, 01.02.1980', 'Иванова_-_Петрова Анна Сергеевна, 01.02.1980', 'hyphen-or-space'],
    ['Иванова–Петрова Анна Сергеевна, 01.02.1980', 'Иванова-Петрова Анна Сергеевна', 'substitute-letters'],
    ['Иванова-Петрова Анна Сергеевна, 01.02.1980', 'Петрова-Иванова Анна Сергеевна, 01.02.1980', 'hyphen-or-space'],
    ['Иванова-Петрова Анна Сергеевна, 01.02.1980', 'Петрова Анна Сергеевна, 01.02.1980', 'half-surname'],
    ['Аль-Хамид Омар Юсуфович, 01.02.1980', 'Альхамид Омар Юсуфович, 01.02.1980', 'hyphen-or-space'],
    ['Миллер Карл Иванович, 01.02.1980', 'Мюллер Карл Иванович, 01.02.1980', 'misspelling'],
    ['Ахметов Рашид Ильдарович, 01.02.1980', 'Ахмедов Рашид Ильдарович, 01.02.1980', 'transcription'],
    ['Гусейнов Али Вели_оглы, 01.02.1980', 'Хусейнов Али Вели-оглы, 01.02.1980', 'transcription'],
    ['Нгуен Ван_Ань ·, 01.02.1980', 'Нгуен Ван-Ань ·, 01.02.1980', 'hyphen-or-space'],
    ['Ivanova Anna Sergeevna, 01.02.1980', 'Иванова Анна Сергеевна, 01.02.1980', 'substitute-letters'],
    ['Керимов Тахир Гасан_оглы, 01.02.1980', 'Керимов Тахир Гасанович, 01.02.1980', 'name-variant'],
    ['Керимова Лала Муса_кызы, 01.02.1980', 'Керимова Лала Мусаевна, 01.02.1980', 'name-variant'],
    ['Сериков Алихан Ерланулы, 01.02.1980', 'Сериков Алихан Ерланович, 01.02.1980', 'name-variant'],
    // Spellings of neighbouring languages, inside patronymics too.
    ['Галиева Гульназ Фаритовна, 01.02.1980', 'Галиева Гульназ Фаридовна, 01.02.1980', 'name-variant'],
    ['Гасанова Фатима Рамазановна, 01.02.1980', 'Гасанова Фатма Рамазановна, 01.02.1980', 'name-variant'],
    ['Шевченко Александр Николаевич, 01.02.1980', 'Шевченко Олександр Миколайович, 01.02.1980', 'name-variant'],
    ['Шевченко Анна Петровна, 01.02.1980', 'Шевченко Ганна Петрівна, 01.02.1980', 'name-variant'],
    ['Холикзода Фируз Назарович, 01.02.1980', 'Холиқзода Фируз Назарович, 01.02.1980', 'substitute-letters'],
    ['Мирзоев Шерзод Рахмонович, 01.02.1980', 'Мирзоев Шерзод Раҳмонович, 01.02.1980', 'substitute-letters'],
    ['Мамедов Эльдар Рафикович, 01.02.1980', 'Маммадов Эльдар Рафикович, 01.02.1980', 'transcription'],
    ['Цой Виктор Борисович, 01.02.1980', 'Чой Виктор Борисович, 01.02.1980', 'transcription'],
    // One mailbox under two names.
    ['Соколова Анна Сергеевна, , , anna.sokol@ya.ru', 'Пестова Анна Сергеевна, , , anna-sokol@yandex.ru', 'same-email'],
    ['Соколова Анна Сергеевна, , , a.sokol@gmail.com', 'Пестова Анна Сергеевна, , , asokol+epos@googlemail.com', 'same-email'],
    // Cause 2: substitute letters.
    ['Семёнова Алёна Андреевна, 01.02.1980', 'Семенова Алена Андреевна, 01.02.1980', 'substitute-letters'],
    ['Крайнев Андрей Ильич, 01.02.1980', 'Краинев Андреи Ильич, 01.02.1980', 'substitute-letters'],
    ['Соколова Анна Сергеевна, 01.02.1980', 'Coкoлoвa Aннa Ceргеевна, 01.02.1980', 'substitute-letters'],
    ['Соколова Анна Сергеевна, 01.02.1980', 'Соко\u200bлова Анна Сергеевна', 'substitute-letters'],
    ['Андре\u0438\u0306ченко Анна Сергеевна', 'Андрейченко Анна Сергеевна', 'substitute-letters'],
    ['СОКОЛОВА АННА СЕРГЕЕВНА, 01.02.1980', 'Соколова Анна Сергеевна', 'substitute-letters'],
    ['Петр0в Иван Ильич, 01.02.1980', 'Петров Иван Ильич, 01.02.1980', 'substitute-letters'],
    // Cause 3: misspellings.
    ['Соколова Анна Сергеевна, 01.02.1980', 'Сокалова Анна Сергеевна, 01.02.1980', 'transcription'],
    ['Соколова Анна Сергеевна, 01.02.1980', 'Соколва Анна Сергеевна, 01.02.1980', 'misspelling'],
    ['Соколова Екатерина Сергеевна, 01.02.1980', 'Соколова Екатерна Сергеевна, 01.02.1980', 'misspelling'],
    ['Соколова Анна Сергеевна, 01.02.1980', 'Соколова Анна Сергенва, 01.02.1980', 'misspelling'],
    ['Соколова Анна Валерьевна, 01.02.1980', 'Соколова Анна Валериевна, 01.02.1980', 'name-variant'],
    ['Соколова Наталья Сергеевна, 01.02.1980', 'Соколова Наталия Сергеевна, 01.02.1980', 'name-variant'],
    ['Соколов Даниил Сергеевич, 01.02.1980', 'Соколов Данил Сергеевич, 01.02.1980', 'name-variant'],
    // Cause 4: no birth date.
    ['Соколова Анна Сергеевна, 01.02.1980', 'Соколова Анна Сергеевна', 'birth-date-missing'],
    ['Соколова Анна Сергеевна', 'Соколова Анна Сергеевна', 'birth-date-missing'],
    ['Соколова Анна Сергеевна, 01.02.1980', 'Соколова Анна Сергеевна, 01.01.1900', 'birth-date-missing'],
    ['Соколова Анна ·, 01.02.1980', 'Соколова Анна Сергеевна, 01.02.1980', 'same-birth-date'],
    // Cause 5: anonymised data and initials.
    ['Ааааа Анна Сергеевна, 01.02.1980', 'Соколова Анна Сергеевна, 01.02.1980', 'anonymous'],
    ['Соколова - -, 01.02.1980', 'Соколова Анна Сергеевна, 01.02.1980', 'anonymous'],
    ['Ааааа Ббббб ·, , 112-233-445 95', 'Соколова Анна Сергеевна, 01.02.1980, 11223344595', 'same-snils'],
    ['Соколова А. С., 01.02.1980', 'Соколова Анна Сергеевна, 01.02.1980', 'initials'],
    ['Соколова А. С.', 'Соколова Анна Сергеевна, 01.02.1980', 'initials'],
    ['Соколова А.С. ·, 01.02.1980', 'Соколова Анна Сергеевна, 01.02.1980', 'initials'],
    ['Соколова_А.С. · ·, 01.02.1980', 'Соколова Анна Сергеевна, 01.02.1980', 'initials'],
    // Beside the five.
    ['Соколова Анна Сергеевна, 01.02.1980', 'Соколова Сергеевна Анна, 01.02.1980', 'swapped-fields'],
    ['Соколова Анна Сергеевна, 01.02.1980', 'Анна Сергеевна Соколова', 'swapped-fields'],
    ['Соколова_Анна_Сергеевна · ·, 01.02.1980', 'Соколова Анна Сергеевна, 01.02.1980', 'swapped-fields'],
    ['Соколова Анна_Сергеевна ·, 01.02.1980', 'Соколова Анна Сергеевна, 01.02.1980', 'swapped-fields'],
    ['Соколова Анна Сергеевна, 01.02.1980', 'Лопатина Анна Сергеевна, 01.02.1980', 'surname-changed'],
    ['Соколова Анна Сергеевна, 01.02.1980, 112-233-445 95', 'Лопатина Анна Сергеевна, 01.02.1980, 11223344595', 'same-snils'],
    ['Соколова Анна Сергеевна, 01.02.1980', 'Соколова Анна Сергеевна, 02.01.1980', 'birth-date-swapped'],
    ['Соколова Анна Сергеевна, 01.02.1980', 'Соколова Анна Сергеевна, 01.02.1981', 'birth-date-typo'],
    ['Соколова Анна Сергеевна, 01.02.1980', 'Соколова Анна Сергеевна, 1980-02-01', 'same-birth-date'],
    ['Соколова Анна Сергеевна, 01.02.1980, , Anna@mail.ru', 'Соколова Анна Сергеевна, 15.09.1991, , anna@MAIL.ru', 'same-email'],
    ['Соколова Анна Сергеевна, 01.02.1980, 112-233-445 95', 'Соколова Анна Сергеевна, 15.09.1991, 112 233 445 95', 'same-snils'],
    ['Соколова Анна Сергеевна, 01.02.1980, 112-233-445 95', 'Соколова Анна Сергеевна, 01.02.1980, 112-233-446 95', 'snils-typo'],
    ['Соколова Анна Сергеевна, 01.02.1980, 087-654-303 00', 'Соколова Анна Сергеевна, 01.02.1980, 8765430300', 'same-snils'],
  ])('%s = %s', (a, b, reason) => {
    expect(judged(a, b)?.reasons).toContain(reason);
  });
});

describe('findDuplicates leaves alone', () => {
  it.each<[title: string, a: string, b: string]>([
    ['twins', 'Соколова Анна Сергеевна, 01.02.2012', 'Соколова Мария Сергеевна, 01.02.2012'],
    ['twins with names a letter apart', 'Соколова Алина Сергеевна, 01.02.2012', 'Соколова Арина Сергеевна, 01.02.2012'],
    ['twins with names a letter apart', 'Соколова Мария Сергеевна, 01.02.2012', 'Соколова Марина Сергеевна, 01.02.2012'],
    ['twins with names a letter apart', 'Айдарова Айлин Руслановна, 01.02.2012', 'Айдарова Эйлин Руслановна, 01.02.2012'],
    ['brother and sister', 'Соколов Александр Сергеевич, 01.02.2012', 'Соколова Александра Сергеевна, 01.02.2012'],
    [
      'twins with variants of one name',
      'Соколов Даниил Ильич, 01.02.2012, 112-233-445 95',
      'Соколов Данил Ильич, 01.02.2012, 087-654-303 00',
    ],
    [
      'twins with their mother’s e-mail',
      'Соколова Анна Сергеевна, 01.02.2012, , m@ya.ru',
      'Соколова Мария Сергеевна, 01.02.2012, , m@ya.ru',
    ],
    ['twins by initials', 'Соколова А. С., 01.02.2012', 'Соколова М. С., 01.02.2012'],
    ['namesakes', 'Соколова Анна Сергеевна, 01.02.1980, 112-233-445 95', 'Соколова Анна Сергеевна, 15.09.1991, 087-654-303 00'],
    ['namesakes without СНИЛС', 'Соколова Анна Сергеевна, 01.02.1980', 'Соколова Анна Сергеевна, 15.09.1991'],
    [
      'namesakes born on one day',
      'Соколова Анна Сергеевна, 01.02.1980, 112-233-445 95',
      'Соколова Анна Сергеевна, 01.02.1980, 087-654-303 00',
    ],
    ['namesakes without birth dates', 'Соколова Анна Сергеевна, , 112-233-445 95', 'Соколова Анна Сергеевна, , 087-654-303 00'],
    ['father and son', 'Соколов Иван Петрович, 01.02.1960', 'Соколов Пётр Иванович, 15.09.1991'],
    ['father and son of one name', 'Соколов Иван Иванович, 01.02.1960', 'Соколов Иван Иванович, 15.09.1991'],
    ['father and daughter', 'Соколов Иван Иванович, 01.02.1960', 'Соколова Анна Ивановна, 15.09.1991'],
    ['sisters', 'Соколова Анна Сергеевна, 01.02.1980', 'Соколова Мария Сергеевна, 15.09.1991'],
    ['sisters, one birth date missing', 'Соколова Анна Сергеевна, 01.02.1980', 'Соколова Мария Сергеевна'],
    ['spouses with one e-mail', 'Соколов Иван Ильич, 01.02.1980, , s@ya.ru', 'Соколова Анна Сергеевна, 15.09.1991, , s@ya.ru'],
    ['another patronymic', 'Соколова Анна Сергеевна, 01.02.1980', 'Соколова Анна Петровна, 01.02.1980'],
    ['men of another surname', 'Соколов Иван Ильич, 01.02.1980', 'Лопатин Иван Ильич, 01.02.1980'],
    ['strangers born on one day', 'Соколова Анна Сергеевна, 01.02.1980', 'Лопатина Мария Ильинична, 01.02.1980'],
    ['strangers with one mailbox of the school', 'Соколова Анна ·, , , school@mail.ru', 'Лопатина Мария ·, , , school@mail.ru'],
    ['strangers without any data', '· · ·', '· · ·'],
    ['fillings', 'Ааааа Ааааа Ааааа', 'Ааааа Ааааа Ааааа'],
    ['invented people of one family', 'Иванова Тест Тестовна, 01.01.2000', 'Иванова Проба Тестовна, 01.01.2000'],
    ['one surname', 'Соколова · ·', 'Соколова Анна Сергеевна'],
  ])('%s: %s ≠ %s', (_, a, b) => {
    expect(judged(a, b)).toBeUndefined();
  });
});

describe('findDuplicates', () => {
  const three = ['Соколова Анна Сергеевна, 01.02.1980', 'Лопатина Мария Ильинична, 03.04.1985', 'Сокoлова Анна Сергеевна, 01.02.1980'].map(
    person,
  );

  it('gives places in the list, a before b, likeliest first', () => {
    const pairs = findDuplicates([...three, person('Соколова А. С.')]);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 2],
      [0, 3],
      [2, 3],
    ]);
    for (const { score } of pairs) {
      expect(score).toBeGreaterThan(0.5);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('says less of common names than of rare ones', () => {
    const crowd = Array.from({ length: 400 }, (_, index) =>
      person(`Иванова Анна Ивановна, ${String(1 + (index % 28)).padStart(2, '0')}.03.${1950 + (index % 50)}, ,`),
    );
    const rare = ['Вышеславцева Аполлинария Гермогеновна, 01.02.1980', 'Вышеславцева Аполлинария Гермогеновна'].map(person);
    const pairs = findDuplicates([...crowd, person('Иванова Анна Ивановна'), ...rare]);
    expect(pairs.some(({ a, b }) => a === 401 && b === 402)).toBe(true);
    expect(pairs.some(({ a, b }) => a === 400 || b === 400)).toBe(false);
  });

  it('takes an empty list and a single person', () => {
    expect(findDuplicates([])).toEqual([]);
    expect(findDuplicates(three.slice(0, 1))).toEqual([]);
  });

  it('takes rows without the optional columns', () => {
    const bare = { lastName: 'Соколова', firstName: 'Анна', middleName: 'Сергеевна' };
    expect(findDuplicates([bare, { ...bare }])).toHaveLength(1);
  });

  it('tells its progress up to the end', () => {
    const told: [number, number][] = [];
    findDuplicates(
      Array.from({ length: 3000 }, (_, index) => person(`Соколова Анна Сергеевна, 01.02.${1900 + (index % 100)}`)),
      {
        onProgress: (done, total) => told.push([done, total]),
      },
    );
    expect(told.at(-1)).toEqual([3000, 3000]);
    expect(told.length).toBeGreaterThan(5);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
  });

  it('stops when told to', () => {
    const abort = new AbortController();
    const stop = () =>
      findDuplicates(three, {
        signal: abort.signal,
        onProgress: () => abort.abort(new Error('enough')),
      });
    expect(stop).toThrow('enough');
  });

  it('does not depend on the order of the rows', () => {
    const names = (list: readonly Person[]) =>
      findDuplicates(list).map(({ a, b, score }) => [[list[a]?.lastName, list[b]?.lastName].sort().join(), score]);
    expect(names(three.toReversed())).toEqual(names(three));
  });
});
