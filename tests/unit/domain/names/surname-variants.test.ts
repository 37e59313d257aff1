import { describe, expect, it } from 'vitest';
import { surnameVariants } from '@/utils/domain/names/surname-variants';
import { SURNAME_WRITINGS } from '@/utils/domain/names/surname-writings';

describe('surnameVariants', () => {
  it.each([
    ['Мамедова', 'Маммадова'],
    ['Оганесян', 'Ованесян'],
    ['Цой', 'Чой'],
    ['Мюллер', 'Миллер'],
    ['Рахмонов', 'Рахманов'],
    ['Гейдарова', 'Хейдарова'],
    ['Джураев', 'Жураев'],
    ['Рейнгардт', 'Райнхардт'],
    ['Рубинштейн', 'Рубинштайн'],
    ['Микитюк', 'Никитюк'],
    // By the ending alone.
    ['Хайруллоев', 'Хайруллаев'],
    ['Мирзожонова', 'Мирзоджанова'],
    ['Сиражиддинов', 'Сиражутдинов'],
    ['Обермайер', 'Обермейер'],
    ['Мюльгаузен', 'Мюльхаузен'],
    ['Атабекзода', 'Атабекзаде'],
    ['Манукянц', 'Манукян'],
    // Georgian, by the rules of its transcription.
    ['Мхеидзе', 'Мхейдзе'],
    ['Гогичайшвили', 'Гогичаишвили'],
    ['Эбралидзе', 'Ебралидзе'],
    ['Иосебашвили', 'Йосебашвили'],
    ['Берия', 'Бериа'],
    ['Кварацхелиа', 'Кварацхелия'],
  ])('%s may stand as %s', (surname, other) => expect(surnameVariants(surname)).toContain(other));

  it.each(['Иванова', 'Смирнов', 'Каменских', 'Шевченко', 'Манукян', 'Демьян', 'Майоров', 'Ян', 'Сихарулидзе', 'Горгадзе', 'Гия'])(
    '%s is written in one way',
    (surname) => expect(surnameVariants(surname)).toEqual([]),
  );

  it('has a table of lines that say something: two writings at least, none in two lines', () => {
    const lines = SURNAME_WRITINGS.trim()
      .split('\n')
      .map((line) => line.split(' '));
    expect(lines.filter((words) => new Set(words).size < 2 || new Set(words).size < words.length)).toEqual([]);
    const words = lines.flat();
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(lines.length).toBeGreaterThan(200);
  });
});
