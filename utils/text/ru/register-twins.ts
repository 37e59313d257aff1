import { counted } from './plural';

const checkedTitle = (faults: number, twins: number): string =>
  faults === 0
    ? 'Сверка: ошибок в списке не видно'
    : `Сверка: ошибки в ${faults === 1 ? 'одной строке' : `${faults} строках`}${twins > 0 ? `, похожи на дубли — ${twins}` : ''}`;

/** What was found among the rows on the screen. */
interface Found {
  twins: readonly unknown[];
  faults: readonly unknown[];
  unread: boolean;
  checked: boolean;
}

/** Words about probable duplicates among the rows of a register that are shown. A suspicion is worded as one. */
export const twinsText = {
  title({ twins, unread, checked, faults }: Found): string {
    if (unread) return 'Сверка: список не прочитан';
    if (checked && (faults.length > 0 || twins.length === 0)) return checkedTitle(faults.length, twins.length);
    return twins.length === 0 ? 'Сверка: похожих на экране нет' : `Сверка: похоже на дубли — ${twins.length}`;
  },
  unread:
    'Не смогли прочитать список на этой странице: похожие записи в нём не искали. Поищите по столбцам или проверьте выгрузку списка: «Проверить реестр из файла».',
  heading: 'Похожие записи',
  onPage: 'Реестр на странице',
  about: (who: string, rows: number) => `${who}: посмотрели ${counted(rows, ['строку', 'строки', 'строк'])}, что были на экране.`,
  none: 'Похожих среди них нет. Остальные строки проверьте поиском: варианты в окне «Сверка».',
  unasked: (rows: number) => `Среди ${counted(rows, ['строки', 'строк', 'строк'])}, что были на экране, похожи:`,
  looked: (rows: number) => `Посмотрели ${counted(rows, ['строку', 'строки', 'строк'])}, что были на экране.`,
  inCard: 'карточка',
  first: 'одна',
  second: 'другая',
  inRegister: 'в реестре',
  empty: 'не указано',
  noBirthDate: 'дата рождения не указана',
  show: 'Показать строку',
  showOf: (name: string) => `Показать строку: ${name}`,
  faults: (rows: number) => `Ошибки в строках на экране: ${rows}`,
  check: 'Проверить список',
  checkHow: 'Отметим строки с ошибками: латинская буква, «Ааааа», 31.02, ноль вместо «О».',
  byItself: 'Проверять списки на этом сайте',
  noFaults: (rows: number) => `Ошибок ${rows === 1 ? 'в строке' : `в ${rows} строках`} на экране не видно.`,
  gone: 'Эта строка сейчас не на экране',
  searchOf: (text: string) => `Скопировать для поиска: ${text}`,
  faultsHeading: 'Строки с ошибками',
  notTwin: 'Разные люди',
  undo: 'Вернуть',
  hidden: 'Больше не покажем эту пару',
  whatNow:
    'Проверьте по документам. Если это один человек, откройте обе карточки и на вкладке «Заявка» соберите их в заявку на объединение.',
} as const;
