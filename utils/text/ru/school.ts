import type { RowStanding, SchoolCount } from '@/utils/domain/lists';
import { effectivePill } from './clock';
import { counted, plural } from './plural';

/** Words of the school's counter and of the rows of a register that stand in the list of the sent. */
export const schoolText = {
  title: 'Сверка по карточкам',
  forget: 'Забыть список',
  forgotten: 'Список забыт.',
  compared: (compared: number, people: number) => `Сверено карточек: ${compared} из ${people}`,
  next: (name: string) => `Дальше: ${name}`,
  skip: 'Следующий',
  skipOf: (name: string) => `Следующий, не ${name}`,
  search: 'Скопировать для поиска',
  searchOf: (text: string) => `Скопировать для поиска: ${text}`,
  allDone: 'Сверены все, кто прислал данные.',
  rows: 'Строки на экране',
} as const;

/** The counter, part by part; what is none is left out, but for the first. */
export function schoolParts(
  { people, compared, differ, mended, saved, waiting, until, ready, works, next }: SchoolCount,
  now: number,
): string[] {
  return [
    schoolText.compared(compared, people),
    differ > 0 ? `${plural(differ, ['отличается', 'отличаются', 'отличаются'])}: ${differ}` : '',
    mended > 0 ? `исправлено: ${mended}` : '',
    saved > 0 ? `сохранено: ${saved}` : '',
    until === null ? '' : `ждут обновления: ${waiting}, последний вход — ${effectivePill(until, now)}`,
    ready > 0 ? `можно проверить вход: ${ready}` : '',
    works > 0 ? `вход работает: ${works}` : '',
    next.length === 0 ? schoolText.allDone : '',
  ].filter(Boolean);
}

/** Each standing as it is counted. */
export const standingText: Record<RowStanding, (rows: number) => string> = {
  differs: (rows) => `отличается от присланного: ${rows}`,
  'to-save': (rows) => `исправлено, но не сохранено: ${rows}`,
  choose: (rows) => `в списке есть похожие, откройте карточку: ${rows}`,
  'to-compare': (rows) => `прислали, откройте карточку: ${rows}`,
  'not-sent': (rows) => `не прислали: ${rows}`,
  done: (rows) => `с Госуслугами совпадает: ${rows}`,
};

/** The pill beside a register whose rows were looked for in a list. */
export function standingsPill({ differs, done, 'not-sent': notSent }: Readonly<Record<RowStanding, number>>, rows: number): string {
  const first = differs > 0 ? `отличается ${differs}` : `сверено ${done} из ${counted(rows, ['строки', 'строк', 'строк'])}`;
  return `Сверка: ${first}${notSent > 0 ? `, не прислали ${notSent}` : ''}`;
}
