import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSecrets } from '@/utils/app/show-mode/secrets';
import { maskText, maskWhole, secretWords } from '@/utils/domain/mask-text';

const secretsOf = (...texts: string[]) => new Set(texts.flatMap(secretWords));

describe('a masked text', () => {
  const secrets = secretsOf('Семёнов', 'Анна-Мария', '17.05.1987', '112-233-445 95', 'a.semenov@pochta.example', 'г. Кунгур');
  it.each([
    ['Карточка: Семёнов А. И.', 'Карточка: ••••••• •. •.'],
    ['Карточка: А. И. Семёнов', 'Карточка: •. •. •••••••'],
    ['А.И.Семёнов и А. Семёнов', '•.•.••••••• и •. •••••••'],
    ['СЕМЁНОВ, 17.05.1987', '•••••••, ••.••.••••'],
    ['Имя: Анна-Мария и Анна', 'Имя: ••••-••••• и ••••'],
    ['Пишите на a.semenov@pochta.example или b@mail.example', 'Пишите на •.•••••••@••••••.••••••• или •@••••.•••••••'],
    ['Техподдержка: support-epos@permkrai.ru', 'Техподдержка: support-epos@permkrai.ru'],
    ['СНИЛС 087-654-303 00', 'СНИЛС •••-•••-••• ••'],
    ['Вход в пн 23.11.2026 после 14:00', 'Вход в пн 23.11.2026 после 14:00'],
    ['3 замечания', '3 замечания'],
    ['', ''],
  ])('«%s» → «%s»', (text, masked) => {
    expect(maskText(text, secrets)).toBe(masked);
  });

  it.each([
    ['И Алексей Петрович', 'И', '• Алексей Петрович'],
    ['Фамилия «И»: проверьте', 'И', 'Фамилия «•»: проверьте'],
    ['И', 'И', '•'],
    ['О\u00a0Е., 2 замечания', 'О Ен', '•\u00a0•., 2 замечания'],
    ['Сотрудник: Ё.', 'Ё', 'Сотрудник: •.'],
    ['Имя: Й, й', 'Й', 'Имя: •, й'],
    ['В карточке три замечания, и всё', 'В', 'В карточке три замечания, и всё'],
    ['И. Петров', 'И.', 'И. Петров'],
    ['А и Б', 'Анна', 'А и Б'],
  ])('«%s» of one who is called «%s» → «%s»', (text, name, masked) => {
    expect(maskText(text, secretsOf(name))).toBe(masked);
  });

  it('holds no word of a secret, and is masked once and for all', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абвгдежзъэёЁЖ'), minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(', ', ' ', ' · ', '»'), (words, between) => {
        const secret = new Set(words.flatMap(secretWords));
        const masked = maskText(`1: ${words.join(between)}.`, secret);
        expect(masked).toBe(`1: ${words.map(maskWhole).join(between)}.`);
        expect(maskText(masked, secret)).toBe(masked);
      }),
    );
  });
});

describe('what a state holds of people', () => {
  it.each<[string, unknown]>([
    ['a card', { card: { url: '', fields: { lastName: { state: 'filled', text: 'Щукина' } } } }],
    ['an entry of the waiting list', { pending: [{ id: 'x', url: '', label: 'Щукина А. И.' }] }],
    ['a proposal', { issues: [{ rule: 'name-latin', field: 'lastName', suggestion: 'Щукина' }] }],
    ['a comparison', { comparison: { fields: [{ field: 'lastName', card: 'x', source: 'Щукина' }] } }],
    ['somebody collected', { basket: [{ id: 'x', person: { fullName: 'Щукина Анна' }, claims: [] }] }],
    ['an edit of a ticket', { draft: { values: { 'people.0.fullName': 'Щукина Анна' } } }],
    ['a pair of the register', { scene: { twins: [{ a: { lastName: 'Щукина' }, b: {} }] } }],
    ['a row at fault', { faults: [{ person: { row: 3, lastName: 'Щукина' } }] }],
    ['a row of a list', { results: [{ sent: { row: 1, values: { lastName: 'Щукина' } } }] }],
    ['what is read where she points', { aimed: { state: 'filled', text: 'Щукина' } }],
    ['what would be read of a place that she has shown', { chosen: { state: 'filled', text: 'Щукина' } }],
    ['who writes the tickets', { settings: { contact: { name: 'Щукина Анна', email: '' } } }],
  ])('%s', (_, state) => {
    const secrets = createSecrets();
    secrets.learn(state);
    expect(secrets.words.has('щукина')).toBe(true);
  });

  it('is what was written freely in a ticket, apart from the rest', () => {
    const secrets = createSecrets();
    secrets.learn({ draft: { values: { description: 'у Бжезовской не открывается', 'organization.name': 'школа' } } });
    expect([...secrets.written]).toEqual(['бжезовской', 'не', 'открывается']);
    expect([...secrets.words]).toEqual([]);
  });

  it('is not the words of the app, of the organisation and of what was pasted around the data', () => {
    const secrets = createSecrets();
    secrets.learn({
      pasted: 'Дата рождения: 17.05.1987',
      settings: { organization: { name: 'школа', territory: 'Пермь' } },
      card: { fields: { gender: { state: 'filled', text: 'Женский' }, organization: { state: 'filled', text: 'школа' } } },
      issues: [{ rule: 'birth-date-age', code: 'young', field: 'birthDate' }],
    });
    expect([...secrets.words]).toEqual([]);
  });
});
