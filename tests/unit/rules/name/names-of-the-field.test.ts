/**
 * The whole card of each name that came back from the field: what all rules together say of it. What a rule says by itself is tested beside it.
 */
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '@/utils/domain/card';
import { runRules } from '@/utils/rules/run-rules';

function issuesOf(person: string) {
  const [lastName = '', firstName = '', middleName = ''] = person.split('|');
  return runRules(snapshotOf({ lastName, firstName, middleName, noMiddleName: 'false' }), { today: '2026-11-27' }).issues;
}

describe('right names that look strange', () => {
  it.each([
    // Letter runs of real surnames.
    'Меньщикова|Анна|Ивановна',
    'Деньщикова|Анна|Ивановна',
    'Бончковский|Иван|Петрович',
    'Кржижановский|Иван|Петрович',
    'Бржозовский|Иван|Петрович',
    'Пржевальский|Иван|Петрович',
    'Батыев|Иван|Петрович',
    'Фазлыева|Анна|Ивановна',
    'Чуприна|Иван|Петрович',
    'Шах-Назаров|Иван|Петрович',
    "О'Коннор|Анна|Ивановна",
    "Д'Анжело|Анна|Ивановна",
    // Rare names and documented spellings.
    'Шакиров|Рифхат|Мидхатович',
    'Шакиров|Адгам|Фатыхович',
    'Шакиров|Фатых|Адгамович',
    'Кузнецов|Енисей|Фаддеевич',
    'Кузнецов|Фаддей|Варлаамович',
    'Кузнецов|Варлаам|Иванович',
    'Иванова|Снежанна|Ивановна',
    'Иванов|Даниль|Иванович',
    'Иванова|Дианна|Ивановна',
    'Иванова|Изабэлла|Ивановна',
    'Иванов|Севостьян|Иванович',
    'Иванов|Иван|Севостьянович',
  ])('%s gets a note at most, and no fix', (person) => {
    expect(issuesOf(person).filter(({ severity, suggestion }) => severity !== 'info' || suggestion !== undefined)).toEqual([]);
  });
});

describe('fixes end in the name that was meant', () => {
  it.each([
    ['Соколова|Kюдмила|Ивановна', 'Людмила'],
    ['Соколова|Yадежда|Ивановна', 'Надежда'],
    ['Соколова|:анна|Ивановна', 'Жанна'],
    ['Соколов|Алексtй|Петрович', 'Алексей'],
    ['Соколова|Мария|Юрьевyа', 'Юрьевна'],
    ['Констан-тинова|Мария|Ивановна', 'Константинова'],
    ['Соколов|Иван|Влади- мирович', 'Владимирович'],
    ['Соколов|Иван|Фомич - директор', 'Фомич'],
    ['Смринов|Иван|Петрович', 'Смирнов'],
    ['Петорв|Иван|Петрович', 'Петров'],
    ['Андреве|Иван|Петрович', 'Андреев'],
    ['Ахмедова|Аигуль|Рашидовна', 'Айгуль'],
    ['Ахмедова|Алия|Хаидаровна', 'Хайдаровна'],
    ['Шаихутдинова|Алия|Рашидовна', 'Шайхутдинова'],
    ['Ханнанова|Факйя|Рашидовна', 'Факия'],
    ['Ханнанова|Алия|Рафйковна', 'Рафиковна'],
    ['Смирноваорлова|Анна|Ивановна', 'Смирнова-Орлова'],
    ['Иванова|Екатерерина|Ивановна', 'Екатерина'],
    ['Иванова|Анна|Вячеславославовна', 'Вячеславовна'],
    ['Иванов|Иван|Николаев', 'Николаевич'],
  ])('%s → %s', (person, right) => {
    expect(
      issuesOf(person)
        .map(({ suggestion }) => suggestion)
        .filter((one) => one !== undefined),
    ).toEqual([right]);
  });

  it('puts every case of an order into the nominative', () => {
    expect(issuesOf('Соколовым|Сергеем|Петровичем').map(({ suggestion }) => suggestion)).toEqual(['Соколов', 'Сергей', 'Петрович']);
  });
});

describe('wrong names without one certain reading', () => {
  it.each([
    'Xернов|Иван|Петрович',
    'Иванв|Иван|Петрович',
    'Бобровскя|Анна|Ивановна',
    'Раевскии-Давыдов|Иван|Петрович',
    'Мамедова|Айтен|Азеркызы',
  ])('%s is told of, and nothing is offered', (person) => {
    const told = issuesOf(person).filter(({ severity }) => severity !== 'info');
    expect(told).not.toEqual([]);
    expect(told.filter(({ suggestion }) => suggestion !== undefined)).toEqual([]);
  });
});
