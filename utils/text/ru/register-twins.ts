import { counted } from './plural';

/** Words about probable duplicates among the rows of a register that are shown. A suspicion is worded as one. */
export const twinsText = {
  pill: (count: number) => `Сверка: похоже на дубли — ${count}`,
  pillLeft: (count: number) => (count === 0 ? 'Сверка: похожих на экране нет' : `Сверка: похоже на дубли — ${count}`),
  heading: 'Похожие записи',
  about: (who: string, rows: number) => `${who}: посмотрели ${counted(rows, ['строку', 'строки', 'строк'])} на экране.`,
  none: 'Похожих среди них нет. Остальные строки проверьте поиском: варианты в окне «Сверка».',
  unasked: (rows: number) => `Среди ${counted(rows, ['строки', 'строк', 'строк'])} на экране похожи:`,
  inCard: 'карточка',
  first: 'одна',
  second: 'другая',
  inRegister: 'в реестре',
  empty: 'не указано',
  noBirthDate: 'дата рождения не указана',
  show: 'Показать строку',
  notTwin: 'Разные люди',
  undo: 'Вернуть',
  hidden: 'Больше не покажем эту пару',
  whatNow:
    'Проверьте по документам. Если это один человек, откройте обе карточки и на вкладке «Заявка» соберите их в заявку на объединение.',
} as const;
