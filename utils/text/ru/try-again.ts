import { NBSP } from '@/utils/domain/letters';
import { permClock } from '@/utils/domain/perm-time';
import { dateTimeText, waitText } from './clock';

/** Words about waiting for a server that does not answer (slides of 2023: «через 1-2 часа»). Moments are epoch ms. */
export const tryAgainText = {
  between: (from: number, to: number) => `Проверьте снова между ${permClock(from)} и ${permClock(to)}.`,
  over: 'Время ожидания прошло: проверьте ещё раз.',
  remind: 'Напомнить',
  reminds: (at: number) => `Напомню в${NBSP}${permClock(at)}.`,
  title: 'Ошибка сервера',
  ready: 'пора проверить',
  since: (at: number, until: number, now: number) =>
    now < until ? `ошибка была ${dateTimeText(at)} · ${waitText(until, now)}` : `ошибка была ${dateTimeText(at)}`,
  works: 'Работает',
  fails: 'Пока нет',
  worksSaid: 'ЭПОС снова работает, запись закрыта',
  failsSaid: 'Напомню ещё раз через час',
  removed: 'Напоминание убрано',
  removeLabel: 'Убрать напоминание',
  open: 'Открыть страницу ещё раз',
} as const;
