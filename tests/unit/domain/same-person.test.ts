import { describe, expect, it } from 'vitest';
import { type CardSnapshot, type FieldId, snapshotOf } from '@/utils/domain/card';
import { isSamePerson, type Sitting, saysTheSame, withSeen } from '@/utils/domain/same-person';

const IVANOVA = { lastName: 'Иванова', firstName: 'Анна', middleName: 'Петровна', birthDate: '14.03.1985', snils: '112-233-445 95' };
const SIDOROV = { lastName: 'Сидоров', firstName: 'Пётр', middleName: 'Ильич', birthDate: '01.01.2001', snils: '087-654-303 00' };
const TWIN = { ...IVANOVA, firstName: 'Алла', snils: '123-456-789 64' };
type Values = Partial<Record<FieldId, string>>;
type Rest = Partial<Pick<CardSnapshot, 'url' | 'mode' | 'register'>>;

const view = (values: Values, rest: Rest = {}): CardSnapshot => ({ ...snapshotOf(values), url: '/card', mode: 'view', ...rest });
const edit = (values: Values, rest: Rest = {}): CardSnapshot => ({ ...view(values, rest), mode: 'edit' });
const sittingOf = (...seen: readonly [CardSnapshot, ...CardSnapshot[]]): Sitting =>
  seen.slice(1).reduce<Sitting>((sitting, card) => withSeen(sitting, card), [seen[0]]);

describe('isSamePerson', () => {
  it.each<[string, Sitting, CardSnapshot, boolean]>([
    ['the same card again', [view(IVANOVA)], view(IVANOVA), true],
    ['another person at the same address', [view(IVANOVA)], view(SIDOROV), false],
    ['a twin at the same address', [view(IVANOVA)], view(TWIN), false],
    ['the twin after an edit', sittingOf(view(IVANOVA), edit({ ...IVANOVA, email: 'a@b.example' })), view(TWIN), false],
    ['another person after an edit at the same address', sittingOf(edit(IVANOVA)), view(SIDOROV), false],
    ['the same data at another address: a duplicate', [view(IVANOVA)], view(IVANOVA, { url: '/other' }), false],
    ['the edit form at an address of its own', [view(IVANOVA)], edit(IVANOVA, { url: '/card/edit' }), true],
    [
      'back from it with the new name',
      sittingOf(view(IVANOVA), edit({ ...IVANOVA, firstName: 'Алла' }, { url: '/card/edit' })),
      view({ ...IVANOVA, firstName: 'Алла' }),
      true,
    ],
    ["another's edit form at another address", [view(IVANOVA)], edit(SIDOROV, { url: '/other/edit' }), false],
    ['a name that is being typed', [edit(IVANOVA)], edit({ ...IVANOVA, lastName: 'Ивановская' }), true],
    ['another form in its place at once', [edit(IVANOVA)], edit(SIDOROV), false],
    [
      'saved with four fields changed',
      sittingOf(view(IVANOVA), edit({ ...SIDOROV, snils: IVANOVA.snils })),
      view({ ...SIDOROV, snils: IVANOVA.snils }),
      true,
    ],
    ['cancelled after four fields were changed', sittingOf(view(IVANOVA), edit({ ...SIDOROV, snils: IVANOVA.snils })), view(IVANOVA), true],
    [
      'the old values first and then the saved ones',
      sittingOf(view(IVANOVA), edit({ ...IVANOVA, firstName: 'Алла' }), view(IVANOVA)),
      view({ ...IVANOVA, firstName: 'Алла' }),
      true,
    ],
    ['number and date in another dress', [edit(IVANOVA)], view({ ...IVANOVA, snils: '11223344595', birthDate: '14 марта 1985' }), true],
    ['a part of the card on another tab', [view(IVANOVA)], view({ lastName: 'Иванова', firstName: 'Анна', middleName: 'Петровна' }), true],
    ['a card that is still loading', [view({ ...IVANOVA, snils: '', birthDate: '' })], view(IVANOVA), true],
    [
      'a blank form for somebody new',
      [view(IVANOVA)],
      edit({ lastName: '', firstName: '', middleName: '', birthDate: '', snils: '' }),
      false,
    ],
    ["a pupil's card with the same data", [view(IVANOVA)], view(IVANOVA, { register: 'pupil' }), false],
  ])('%s', (_, sitting, card, same) => {
    expect(isSamePerson(sitting, card)).toBe(same);
  });
});

describe('saysTheSame', () => {
  it.each<[Values, Values, boolean]>([
    [{ email: 'a@b.example' }, { email: 'a@b.example' }, true],
    [{ email: 'a@b.example' }, { email: 'A@b.example' }, false],
    [{ lastName: 'Иванова ' }, { lastName: 'Иванова' }, true],
    [{ lastName: 'Иванова' }, { lastName: 'ИВАНОВА' }, false],
    [{ snils: '112-233-445 95' }, { snils: '11223344595' }, true],
    [{ snils: '' }, { snils: '11223344595' }, false],
    [{ lastName: 'Иванова' }, {}, true],
  ])('%o and %o: %s', (one, two, same) => {
    expect(saysTheSame(snapshotOf(one), snapshotOf(two))).toBe(same);
  });
});
