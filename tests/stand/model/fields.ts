import { CITIZENSHIPS, GENDERS, ORGANIZATIONS, type PersonTexts } from './person.ts';

export interface TextField {
  id: keyof PersonTexts;
  label: string;
  kind: 'text' | 'date' | 'snils' | 'email' | 'select';
  /** What an empty input shows. In the letter it repeats the label. */
  placeholder: string;
  options?: readonly string[];
}

const text = (id: keyof PersonTexts, label: string, kind: TextField['kind'] = 'text', placeholder = label): TextField => ({
  id,
  label,
  kind,
  placeholder,
});
const select = (id: keyof PersonTexts, label: string, options: readonly string[]): TextField => ({
  id,
  label,
  kind: 'select',
  placeholder: 'Выберите',
  options,
});

/** Fields of a card in the order of the letter's screenshots; the checkbox «Без отчества» stands after the patronymic. */
export const CARD_FIELDS: readonly TextField[] = [
  text('lastName', 'Фамилия'),
  text('firstName', 'Имя'),
  text('middleName', 'Отчество'),
  text('birthDate', 'Дата рождения', 'date', 'ДД.ММ.ГГГГ'),
  select('gender', 'Пол', GENDERS),
  text('snils', 'СНИЛС', 'snils'),
  text('phone', 'Телефон'),
  text('email', 'Электронная почта', 'email'),
  select('citizenship', 'Гражданство', CITIZENSHIPS),
  select('secondCitizenship', 'Второе гражданство', CITIZENSHIPS),
  text('birthPlace', 'Место рождения'),
  select(
    'organization',
    'Организация',
    ORGANIZATIONS.map(({ name }) => name),
  ),
];

export const NO_MIDDLE_NAME = 'Без отчества';
