import type { SentRow } from '@/utils/domain/lists';

const LABELS = [
  ['lastName', 'Фамилия'],
  ['firstName', 'Имя'],
  ['middleName', 'Отчество'],
  ['birthDate', 'Дата рождения'],
  ['email', 'Электронная почта'],
  ['snils', 'СНИЛС'],
] as const;

/** A row of the list as the message that the employee could have sent: a label and a value a line. */
export function sentMessage(row: SentRow): string {
  return LABELS.flatMap(([field, label]) => (row[field] ? [`${label}: ${row[field]}`] : [])).join('\n');
}

/** Whose row it is. */
export const sentName = ({ lastName, firstName, middleName, email }: SentRow): string =>
  [lastName, firstName, middleName].filter(Boolean).join(' ') || email || 'без имени';

/** A row in one line, to be told from others. */
export const sentLine = (row: SentRow): string => [sentName(row), row.birthDate, row.email].filter(Boolean).join(', ');

/** Words of the list that is compared card by card. */
export const sentListText = {
  choose: 'В списке присланного похожи:',
  chooseHow: 'Выберите, кто это. Если никто, ничего не нажимайте.',
  take: (line: string) => `Это он: ${line}`,
  fromList: 'Взято из вашего списка. Вписывать само ничего не будем.',
  notInList: 'В списке присланного этого человека нет',
  keep: 'Сверять по карточкам',
  kept: 'Список в памяти браузера. Открывайте карточки: каждая сверится сама. Закроете браузер — список забудется.',
  tooLong: 'Список слишком длинный, чтобы держать его в памяти: до семи тысяч человек. Разделите его на части.',
  notStored: 'Браузер не дал запомнить список. Попробуйте ещё раз.',
} as const;
