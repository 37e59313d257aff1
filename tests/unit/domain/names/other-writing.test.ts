import { describe, expect, it } from 'vitest';
import { inRussianLayout } from '@/utils/domain/keyboard';
import { splitDoubleName, withLostHyphen } from '@/utils/domain/names/double-names';
import { variantsOf } from '@/utils/domain/names/name-variants';
import { genderOfSurname, isSurnameOnly, surnameFor } from '@/utils/domain/names/surnames';
import { likeliestReading, russianReadings } from '@/utils/domain/names/transliteration';

describe('inRussianLayout', () => {
  it.each([
    ['Bdfyjd', 'Иванов'],
    ['<jhbcjdf', 'Борисова'],
    ["'lbr", 'эдик'],
    ['~krby', 'Ёлкин'],
    ['Vfvby-Cb,bhzr', 'Мамин-Сибиряк'],
    ['Иванов', null],
    ['Bdf8', null],
    [';', null],
    ['', null],
  ])('%s → %s', (typed, right) => {
    expect(inRussianLayout(typed)).toBe(right);
  });
});

describe('russianReadings', () => {
  it.each([
    ['Shcherbakov', 'щербаков'],
    ['Yulia', 'юлия'],
    ['Tatiana', 'татьяна'],
    ['Olga', 'ольга'],
    ['Sergei', 'сергей'],
    ['Evgeny', 'евгений'],
    ['Aleksandr', 'александр'],
    ['Jurij', 'юрий'],
  ])('%s may be %s', (word, reading) => {
    expect(russianReadings(word)).toContain(reading);
  });

  it('reads nothing that is not Latin, and stays small on any word', () => {
    expect(russianReadings('Ива')).toEqual([]);
    expect(likeliestReading('Ив')).toBe('');
    expect(russianReadings('lnlnlnlnlnlnlnlnlnlnlnlnlnlnlnlnlnlnlnln').length).toBeLessThanOrEqual(128);
  });
});

describe('surnames', () => {
  it.each([
    ['Иванов', 'male'],
    ['Иванова', 'female'],
    ['Римский-Корсаков', 'male'],
    ['Толстая', 'female'],
    ['Шишкина', 'female'],
    ['Белый', 'male'],
    ['Шевченко', undefined],
    ['Черных', undefined],
    ['Ткачук', undefined],
    ['Берия', undefined],
    ['Саакян', undefined],
    ['Калина', undefined],
    ['Сова', undefined],
    ['Цой', undefined],
    ['Палий', undefined],
    ['Мартин', undefined],
    ['Абрамович', undefined],
    ['Ли', undefined],
  ])('%s: %s', (surname, gender) => {
    expect(genderOfSurname(surname)).toBe(gender);
  });

  it.each([
    ['Иванов', 'female', 'Иванова'],
    ['Римская-Корсакова', 'male', 'Римский-Корсаков'],
    ['Королёва', 'male', 'Королёв'],
    ['Белый', 'female', 'Белая'],
    ['Толстая', 'male', undefined],
  ] as const)('%s for a %s: %s', (surname, gender, right) => {
    expect(surnameFor(surname, gender)).toBe(right);
  });

  it.each(['Петров', 'Шевченко', 'Долгих', 'Ковальчук', 'Кикабидзе'])('%s is a surname only', (word) => {
    expect(isSurnameOnly(word)).toBe(true);
  });

  it.each(['Мария', 'Марина', 'Юрьевна', 'Петрович', 'Ли', 'Герасим'])('%s may be something else', (word) => {
    expect(isSurnameOnly(word)).toBe(false);
  });
});

describe('double names', () => {
  it.each([
    ['Мамин Сибиряк', 'Мамин-Сибиряк'],
    ['Салтыковащедрина', 'Салтыкова-Щедрина'],
    ['Семенов Тян Шанский', 'Семенов-Тян-Шанский'],
    ['Мамин-Сибиряк', undefined],
    ['Мамин', undefined],
    ['Тер Ованесян', 'Тер-Ованесян'],
    ['Тер-Ованесян', undefined],
  ])('%s → %s', (surname, right) => {
    expect(withLostHyphen(surname)).toBe(right);
  });

  it.each([
    ['Аннамария', 'Анна-Мария'],
    ['Марияанна', 'Мария-Анна'],
    ['Марианна', undefined],
    ['Аннабель', undefined],
  ])('%s → %s', (name, right) => {
    expect(splitDoubleName(name)).toBe(right);
  });
});

describe('variantsOf', () => {
  it.each([
    ['Наталья', ['Наталия']],
    ['Софья', ['София']],
    ['Сергей', []],
    ['Сергий', ['Сергей']],
    ['Иван', []],
    ['Хххх', []],
  ])('%s: %j', (name, others) => {
    expect(variantsOf(name)).toEqual(others);
  });
});
