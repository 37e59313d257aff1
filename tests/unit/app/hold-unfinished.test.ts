import { describe, expect, it } from 'vitest';
import { createCardStore } from '@/utils/app/card/card-store';
import { isUnfinished } from '@/utils/app/card/hold-unfinished';
import { type FieldId, snapshotOf } from '@/utils/domain/card';
import { runRules } from '@/utils/rules/run-rules';
import { cardOf, fakePorts, PERSON, pasted, settled } from './fake-ports';

const CONTEXT = { today: '2026-11-21' };
const RIGHT: [FieldId, readonly string[]][] = [
  ['lastName', ['Иванова', 'Семёнова-Тян-Шанская', 'Шевченко', 'Гасанова', 'Мухаметзянова', 'Цой', 'Ли', 'Щербакова']],
  ['firstName', ['Мария', 'Анна-Мария', 'Эльвира', 'Владислава', 'Яна', 'Гульназ', 'Олеся']],
  ['middleName', ['Петровна', 'Ильинична', 'Гасан кызы', 'Владимировна', 'Мирзоевна', 'Юрьевна']],
  ['birthDate', ['23.07.1979', '01.01.2001', '30.11.1985']],
  ['snils', ['112-233-445 95', '11223344595', '112 233 445 95']],
  ['phone', ['+7 912 345-67-89', '89123456789', '8 (912) 345-67-89']],
  ['email', ['a.semenova@mail.ru', 'maria_1979@yandex.ru', 'olga.petrova@gmail.com', 'shkola5@edu.permkrai.ru']],
];

describe('what is shown while somebody types', () => {
  const every = RIGHT.flatMap(([field, texts]) => texts.map((text) => [field, text] as const));
  it.each(every)('is nothing, at any letter, as long as the right text is on its way: %s %s', (field, text) => {
    const judged = (typed: string) => runRules(snapshotOf({ ...PERSON, email: 'a.ivanova@yandex.ru', [field]: typed }), CONTEXT).issues;
    // What is said of the whole text (a mixed family's surname, say) may be said before it is whole.
    const whole = new Set(judged(text).map(({ rule }) => rule));
    for (let length = 0; length < text.length; length += 1) {
      const due = judged(text.slice(0, length)).filter((issue) => !whole.has(issue.rule) && !isUnfinished(issue, field));
      expect(due, text.slice(0, length)).toEqual([]);
    }
  });

  it.each<[string, FieldId, string, string]>([
    ['a Latin letter', 'firstName', 'Mари', 'name-latin'],
    ['a digit in a name', 'lastName', 'Иван0', 'name-digits'],
    ['a Cyrillic letter in an address', 'email', 'а.ivan', 'email-cyrillic'],
    ['a letter in a number', 'snils', '112-2а', 'snils-characters'],
    ['a blank before the name', 'firstName', ' Ма', 'name-blank'],
    ['a wrong check digit', 'snils', '112-233-445 96', 'snils-checksum'],
  ])('is at once what no further letter mends: %s', (_, field, typed, rule) => {
    const { issues } = runRules(snapshotOf({ ...PERSON, [field]: typed }), CONTEXT);
    expect(issues.filter((issue) => !isUnfinished(issue, field)).map((issue) => issue.rule)).toContain(rule);
  });
});

describe('a field in use', () => {
  async function typing() {
    const fake = fakePorts(cardOf({ ...PERSON, email: 'a@b.ru' }));
    const store = createCardStore(fake.ports);
    await store.actions.reload();
    store.actions.cardChanged(fake.page.card);
    await settled();
    const type = async (field: FieldId | null, values: Partial<Record<FieldId, string>>) => {
      fake.page.fieldInUse = field;
      store.actions.cardChanged(cardOf({ ...PERSON, email: 'a@b.ru', ...values }));
      await settled();
    };
    return { ...fake, type, rules: () => store.state.getState().issues.map(({ rule }) => rule), store };
  }

  it('is judged when typing pauses', async () => {
    const { type, rules, runTimers } = await typing();
    await type('snils', { snils: '112-233' });
    expect(rules()).not.toContain('snils-length');
    runTimers();
    await settled();
    expect(rules()).toContain('snils-length');
  });

  it('is no evidence of a right value until then, though the rest is compared meanwhile', async () => {
    const { type, runTimers, store } = await typing();
    const right = () => store.state.getState().evidence['email-right'];
    store.actions.setPasted(...pasted('Почта: a@b.ru'));
    await type('email', { email: '' });
    runTimers();
    await settled();
    expect(right()).toBe(false);
    await type('email', { email: 'a' });
    store.actions.tick();
    expect(right()).toBe(false);
    await type('email', { email: 'a@b.ru' });
    runTimers();
    await settled();
    expect(right()).toBe(true);
  });

  it('is judged when typing goes on in another field', async () => {
    const { type, rules } = await typing();
    await type('snils', { snils: '112-233' });
    await type('email', { snils: '112-233', email: 'a@' });
    expect(rules()).toContain('snils-length');
    expect(rules()).not.toContain('email-format');
  });

  it('goes on being typed in when the app fills in another field', async () => {
    const { type, rules } = await typing();
    await type('snils', { snils: '112-233' });
    await type('snils', { snils: '112-233', phone: '+7' });
    expect(rules()).not.toContain('snils-length');
  });

  it('hides nothing when the text came by itself', async () => {
    const { type, rules } = await typing();
    await type(null, { snils: '112-233' });
    expect(rules()).toContain('snils-length');
  });

  it('is forgotten with the card', async () => {
    const { type, rules, runTimers, store } = await typing();
    await type('snils', { snils: '112-233' });
    store.actions.cardChanged(null);
    runTimers();
    expect(rules()).toEqual([]);
  });
});
