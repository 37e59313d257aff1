import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingShown } from '@/utils/app/card/shown-card';
import { FIELD_IDS } from '@/utils/domain/card';
import type { PageSeen } from '@/utils/domain/diagnosis';
import { countFault, FAULT } from '@/utils/platform/diagnosis/keep-faults';
import { diagnosisAsText } from '@/utils/text/ru/diagnosis';
import { diagnosisOf } from './diagnosis-sample';

const withoutCard = (page: Partial<PageSeen>) => ({
  ...diagnosisOf({}),
  page: { address: '', shown: null, ways: {}, look: null, ...page },
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the self-diagnosis', () => {
  it('says what was found, by which label and way, and what not and why', () => {
    const text = plain(diagnosisAsText(diagnosisOf({ lastName: 'Семёнов', firstName: 'Алексaндр', birthDate: '' })));
    for (const line of [
      'версия 0.2.0',
      'Яндекс Браузер 26.10',
      'kontingent.permkrai.ru',
      'сотрудник, редактирование',
      '✓ Фамилия: заполнено, подпись «фамилия», страница сама связала подпись и поле',
      '✓ Имя: заполнено, место указано вами',
      '✓ Дата рождения: пусто',
      '✗ СНИЛС: не найдено',
      'name-latin 1',
      'kontingent.example: браузер не дал разрешения',
      'точный по 2027 год',
      'на диске: 1,5 кБ (settings 1,2 кБ, pending 0,3 кБ)',
      'read settings (TypeError): 2 раза',
      'окно Сверки: Alt+Shift+O',
      'режим показа: браузер не назначил',
      '0 запросов',
    ])
      expect(text).toContain(line);
  });

  it('says of a page without anything that there is nothing', () => {
    const text = diagnosisAsText(withoutCard({}));
    expect(text).toContain('ни карточки, ни реестра, ни сообщения');
    expect(text).toContain('браузер не пускает Сверку на эту страницу');
  });

  it('says of a page without a card why it is none, and which labels stand there', () => {
    const labels = { lastName: 'фамилия', firstName: 'имя', snils: 'номер снилс' };
    const text = diagnosisAsText(withoutCard({ look: { labels, buttons: ['редактировать'], why: 'not-one-card' } }));
    for (const line of [
      'почему не карточка: подписи относятся к поиску',
      '✓ СНИЛС: подпись «номер снилс»',
      '✗ Дата рождения: подписи на экране нет',
      'кнопки карточки: «редактировать»',
    ])
      expect(text).toContain(line);
    expect(text).not.toContain('браузер не пускает');
    const nothing = diagnosisAsText(withoutCard({ look: { labels: {}, buttons: [], why: 'no-labels' } }));
    expect(nothing).toContain('почему не карточка: подписей карточки на экране нет');
    expect(nothing).not.toContain('✗');
  });

  it('names a message by its words, what is switched off, a browser that keeps us out, and the way to look at the network', () => {
    const before = diagnosisOf({});
    const text = plain(
      diagnosisAsText({
        ...before,
        browser: 'Firefox 153, Windows 10 или 11',
        health: { ...before.health, region: false },
        settings: { ...before.settings, rulesOff: ['name-yo'], remind: { ...before.settings.remind, enabled: false } },
        notes: ['Черновик заявки не прочитался. Составьте заявку заново.'],
        page: { ...before.page, shown: { ...nothingShown(), scene: { kind: 'message' }, messages: ['user-not-found'] } },
      }),
    );
    for (const line of [
      'сообщения: Пользователь не найден',
      'выключены проверки: name-yo',
      'напоминания выключены',
      'permkrai.ru: браузер не дал разрешения',
      'Черновик заявки не прочитался.',
      'about:debugging',
    ])
      expect(text).toContain(line);
  });

  it('holds no value of a person, wherever it stands', () => {
    // No word of our own sentences has such letters in a row, so that one found is one that was planted.
    const secret = fc.string({ unit: fc.constantFrom(...'ъэжщфЪЭ7345@'), minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FIELD_IDS), secret), (values) => {
        const text = diagnosisAsText(diagnosisOf(values));
        for (const value of Object.values(values)) {
          expect(text).not.toContain(value);
          expect(text).not.toContain(encodeURIComponent(value));
        }
      }),
    );
  });
});

describe('a fault', () => {
  it.each(['read settings (TypeError)', 'frameShows', 'view error'])('«%s» is kept as it is', (fault) => {
    expect(countFault({ [fault]: 1 }, fault)).toEqual({ [fault]: 2 });
    expect(FAULT.test(fault)).toBe(true);
  });

  it.each(['Иванова', 'a@b', '11223344595', 'x'.repeat(100), ''])('«%s» is kept without its words', (fault) => {
    expect(countFault({}, fault)).toEqual({ other: 1 });
  });
});
