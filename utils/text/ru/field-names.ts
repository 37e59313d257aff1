import type { FieldId } from '@/utils/domain/card';

/** A field's name in the cases that sentences need: «Фамилия», «нет фамилии», «в фамилии», «впишите фамилию», «вместо фамилии». */
export interface FieldName {
  /** Именительный, as the app labels it. */
  is: string;
  /** Родительный. */
  of: string;
  /** Предложный, after «в». */
  in: string;
  /** Винительный. */
  to: string;
}

export const fieldNames: Record<FieldId, FieldName> = {
  lastName: { is: 'Фамилия', of: 'фамилии', in: 'фамилии', to: 'фамилию' },
  firstName: { is: 'Имя', of: 'имени', in: 'имени', to: 'имя' },
  middleName: { is: 'Отчество', of: 'отчества', in: 'отчестве', to: 'отчество' },
  noMiddleName: { is: 'Без отчества', of: 'отметки «Без отчества»', in: 'отметке «Без отчества»', to: 'отметку «Без отчества»' },
  birthDate: { is: 'Дата рождения', of: 'даты рождения', in: 'дате рождения', to: 'дату рождения' },
  gender: { is: 'Пол', of: 'пола', in: 'поле «Пол»', to: 'пол' },
  snils: { is: 'СНИЛС', of: 'СНИЛС', in: 'СНИЛС', to: 'СНИЛС' },
  phone: { is: 'Телефон', of: 'телефона', in: 'телефоне', to: 'телефон' },
  email: { is: 'Электронная почта', of: 'электронной почты', in: 'электронной почте', to: 'электронную почту' },
  citizenship: { is: 'Гражданство', of: 'гражданства', in: 'гражданстве', to: 'гражданство' },
  secondCitizenship: { is: 'Второе гражданство', of: 'второго гражданства', in: 'втором гражданстве', to: 'второе гражданство' },
  birthPlace: { is: 'Место рождения', of: 'места рождения', in: 'месте рождения', to: 'место рождения' },
  organization: { is: 'Организация', of: 'организации', in: 'организации', to: 'организацию' },
};
