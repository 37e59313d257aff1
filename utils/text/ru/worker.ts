import { counted } from './plural';

/** Words of the toolbar button and of what the worker has to tell. */

const NAME = 'Сверка';

/** «Сверка: 3 замечания · можно проверить вход: 2» */
export function toolbarText(issues: number | null, checkable: number): string {
  const parts = [
    issues === null ? '' : issues === 0 ? 'замечаний нет' : counted(issues, ['замечание', 'замечания', 'замечаний']),
    checkable > 0 ? `можно проверить вход: ${checkable}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${NAME}: ${parts.join(' · ')}` : NAME;
}

/** What had to be mended, by the code that the storage gives. */
export const noteTexts = {
  'settings-repaired': 'Часть настроек не прочиталась и возвращена к исходной. Проверьте настройки.',
  'taught-repaired': 'Часть указанных полей не прочиталась. Если поле не находится, укажите его ещё раз.',
  'pending-repaired': 'Часть записей «Ждут обновления» не прочиталась. Проверьте список и добавьте недостающих.',
  'checklist-repaired': 'Отметки в списке шагов не прочитались. Отметьте сделанное ещё раз.',
  'ignored-repaired': 'Часть отметок «Не ошибка» не прочиталась. Эти замечания появятся снова.',
  'secret-repaired': 'Отметки «Не ошибка» и шаги списков пришлось начать заново.',
  'drafts-repaired': 'Черновик заявки не прочитался. Составьте заявку заново.',
  'basket-repaired': 'Часть собранных в заявку людей не прочиталась. Проверьте заявку.',
  'storage-unread': 'Данные расширения сейчас не читаются, поэтому показано не всё. Ничего не удалено: откройте страницу ещё раз.',
  'storage-full': 'На диске нет места для данных расширения. Новые записи хранятся до закрытия браузера: освободите место.',
} as const;

/** «Календаря на 2028 год пока нет…», from 1 October of the year before. */
export function calendarNote(year: number): string {
  return `Календаря на ${year} год пока нет: сроки за этот год примерные. Обновите расширение или внесите дни в настройках.`;
}

/** Where a page keeps our views out, a press on a mark is answered here. */
export const openByToolbar = 'Откройте Сверку значком на панели браузера';
