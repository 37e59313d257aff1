import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { findMessages } from '@/utils/page/known-messages';
import { readCard } from '@/utils/page/read-card';
import { sense } from '@/utils/page/sense-page';

/** The seam runs in plain Node with a document from anywhere: no DOM global may be needed. */
it('reads a document where there are no DOM globals', () => {
  expect(typeof document).toBe('undefined');
  const { document: made } = new Window({ url: 'https://kontingent.permkrai.ru/employees/7' });
  made.body.innerHTML = `<h1>Карточка сотрудника</h1><form><input type="hidden" name="children"><input type="hidden" name="parentNode">
    <label>Фамилия<input value="Иванова"></label><label>Имя<input value="Тест"></label><label>СНИЛС<input value="112-233-445 95"></label>
    <button>Сохранить</button></form><p>СНИЛС уже используется. Введите корректное значение СНИЛС</p>`;
  const page = made as unknown as Document;
  const card = readCard(page);
  expect(card).toMatchObject({ url: 'https://kontingent.permkrai.ru/employees/7', register: 'employee', mode: 'edit' });
  expect(card?.fields.snils).toEqual({ state: 'filled', text: '112-233-445 95' });
  expect(sense(page)).toBe('card');
  expect(findMessages(page).map(({ id }) => id)).toEqual(['snils-in-use']);
});
