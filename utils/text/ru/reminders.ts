import { dateTimeText } from './clock';
import { counted } from './plural';

/** Words of the notifications. */

export const REMINDER_TITLE = 'Можно проверить вход';
export const SIGN_IN_WORKS = 'Вход работает';
export const SIGN_IN_FAILS = 'Не работает';

/** In place of a name while «Режим показа» is on. */
export const HIDDEN_NAME = 'Имя скрыто (режим показа)';

/** One person: who, saved when. Nothing is claimed that was not seen: the update is due, not observed. */
export function reminderText(item: { label: string; savedAt: number; approximate: boolean }): string {
  const who = item.label || 'Карточка без подписи';
  const maybe = item.approximate ? ' Дата была примерной.' : '';
  return `${who}. Карточка сохранена ${dateTimeText(item.savedAt)}, время обновления прошло.${maybe}`;
}

/** A server that did not answer may be tried again. */
export const SERVER_TITLE = 'Пора попробовать снова';

/** Which page, and that nothing is known yet: we do not ask the server. */
export function serverText({ url, savedAt }: { url: string; savedAt: number }): string {
  const where = url === '' ? 'ЭПОС' : new URL(url).host;
  return `${where}: ошибка сервера была ${dateTimeText(savedAt)}. Откройте страницу ещё раз.`;
}

/** Several at once: «5 человек. Список в окне «Сверка».» */
export function remindersText(count: number): string {
  return `${counted(count, ['человек', 'человека', 'человек'])}: время обновления прошло. Список откроется по щелчку.`;
}
