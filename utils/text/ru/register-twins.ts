import { counted } from './plural';

/** Words about probable duplicates among the rows of a register that are shown. A suspicion is worded as one. */
export const twinsText = {
  title({ twins, unread }: { twins: readonly unknown[]; unread: boolean }): string {
    if (unread) return 'Сверка: список не прочитан';
    return twins.length === 0 ? 'Сверка: похожих на экране нет' : `Сверка: похоже на дубли — ${twins.length}`;
  },
  unread:
    'Не смогли прочитать список на этой странице: похожие записи в нём не искали. Поищите по столбцам или проверьте выгрузку списка: «Проверить реестр из файла».',
  heading: 'Похожие записи',
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
  faultsHeading: 'Строки с ошибками',
  notTwin: 'Разные люди',
  undo: 'Вернуть',
  hidden: 'Больше не покажем эту пару',
  whatNow:
    'Проверьте по документам. Если это один человек, откройте обе карточки и на вкладке «Заявка» соберите их в заявку на объединение.',
} as const;
