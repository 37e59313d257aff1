import { describe, expect, it } from 'vitest';
import { firstNamesFrom } from '@/utils/domain/names/first-names';
import { genderOfPatronymic, isKnownPatronymic, patronymicOf, patronymicsFrom, withSoftSign } from '@/utils/domain/names/patronymics';

describe('patronymicsFrom', () => {
  it.each([
    ['иван', 'иванович', 'ивановна'],
    ['юрий', 'юрьевич', 'юрьевна'],
    ['дмитрий', 'дмитриевич', 'дмитриевна'],
    ['терентий', 'терентьевич', 'терентьевна'],
    ['николай', 'николаевич', 'николаевна'],
    ['игорь', 'игоревич', 'игоревна'],
    ['илья', 'ильич', 'ильинична'],
    ['лука', 'лукич', 'лукинична'],
    ['кузьма', 'кузьмич', 'кузьминична'],
    ['никита', 'никитич', 'никитична'],
    ['яков', 'яковлевич', 'яковлевна'],
    ['лев', 'львович', 'львовна'],
    ['павел', 'павлович', 'павловна'],
    ['михаил', 'михайлович', 'михайловна'],
    ['пётр', 'петрович', 'петровна'],
    ['фёдор', 'фёдорович', 'фёдоровна'],
    ['франц', 'францевич', 'францевна'],
    ['гали', 'галиевич', 'галиевна'],
    ['ильдар', 'ильдарович', 'ильдаровна'],
  ])('%s → %s, %s', (father, son, daughter) => {
    expect(patronymicsFrom(father)[0]).toEqual([son, daughter]);
  });

  it.each([
    ['валерий', ['валерьевич', 'валериевич']],
    ['геннадий', ['геннадьевич', 'геннадиевич']],
    ['даниил', ['данилович', 'даниилович']],
  ])('%s has two', (father, sons) => {
    expect(patronymicsFrom(father).map(([son]) => son)).toEqual(sons);
  });

  it('gives forms that are recognised, with the right gender, for every man of the dictionary', () => {
    for (const { word } of firstNamesFrom(1).filter(({ male }) => male > 0)) {
      // A stem of one letter (Яо, Юй) makes no word that could be told apart.
      if (word.length < 4) continue;
      for (const [son, daughter] of patronymicsFrom(word)) {
        expect([word, son, isKnownPatronymic(son), patronymicOf(son)?.gender]).toEqual([word, son, true, 'male']);
        expect([word, daughter, isKnownPatronymic(daughter), patronymicOf(daughter)?.gender]).toEqual([word, daughter, true, 'female']);
      }
    }
  });
});

describe('patronymicOf', () => {
  it.each([
    ['Рафисович', 'рафис'],
    ['Фаритовна', 'фарит'],
    ['Мусаевич', 'муса'],
    ['Мустафович', 'мустафа'],
    ['Эмильевич', 'эмиль'],
    ['Фоминична', 'фома'],
    ['Игнатьевич', 'игнат'],
    ['ФЕДОРОВИЧ', 'фёдор'],
  ])('%s is of %s', (word, father) => {
    expect(patronymicOf(word)?.father?.word).toBe(father);
  });

  it.each(['Левович', 'Игорьевич', 'Михаилович', 'Юревич', 'Александрвна', 'Шевчук', ''])('%j is of nobody', (word) => {
    expect(patronymicOf(word)?.father).toBeUndefined();
  });
});

describe('genderOfPatronymic', () => {
  it.each([
    ['Иванович', 'male'],
    ['Ильинична', 'female'],
    ['Вагиф оглы', 'male'],
    ['Гасан кызы', 'female'],
    ['Гасан-кызы', 'female'],
    ['Турсунбоевич', 'male'],
    ['Майкл', undefined],
    ['Ван', undefined],
    ['', undefined],
  ])('%j → %s', (text, gender) => {
    expect(genderOfPatronymic(text)).toBe(gender);
  });
});

describe('withSoftSign', () => {
  it.each([
    ['Юревич', 'юрьевич'],
    ['Григоревна', 'григорьевна'],
    ['Дмитревич', 'дмитриевич'],
    ['Юрьевич', undefined],
    ['Андреевич', undefined],
    ['Василевич', 'васильевич'],
    ['Франкевич', undefined],
  ])('%s → %s', (typed, right) => {
    expect(withSoftSign(typed)).toBe(right);
  });
});
