import type { About, RuleTexts } from './rule-sentence';

const EMAIL_USE = 'Нужна почта, с которой человек регистрировался на Госуслугах, иначе вход не совпадёт';

const fix = ({ suggestion }: About, words: string, otherwise: string): string => (suggestion === undefined ? otherwise : words);

type EmailRule = 'email-missing' | 'email-placeholder' | 'email-format' | 'email-cyrillic' | 'email-domain-typo' | 'email-shared';

/** Rules about the e-mail. */
export const emailTexts = {
  'email-missing': {
    missing: () => ({
      fact: 'Электронная почта не указана',
      why: 'Без почты с Госуслуг сотрудник не сможет войти (письмо от 24.10.2024, шаг 2)',
      action: 'Впишите почту с Госуслуг',
    }),
    'missing-other': () => ({
      fact: 'Электронная почта не указана',
      why: 'По почте с Госуслуг личность узнают при входе',
      action: 'Впишите почту с Госуслуг, если она есть',
    }),
  },
  'email-placeholder': {
    none: () => ({ fact: 'Вместо почты заполнитель', why: EMAIL_USE, action: 'Впишите почту с Госуслуг или очистите поле' }),
    filler: () => ({ fact: 'Почта похожа на заполнитель', why: EMAIL_USE, action: 'Спросите почту с Госуслуг' }),
  },
  'email-format': {
    several: () => ({
      fact: 'В поле несколько адресов почты',
      why: 'Нужен один: с которым человек регистрировался на Госуслугах',
      action: 'Оставьте один адрес',
    }),
    'no-at': (about) => ({
      fact: 'В адресе почты нет знака «@»',
      why: EMAIL_USE,
      action: fix(about, 'Исправить', 'Впишите адрес полностью'),
    }),
    spaces: (about) => ({
      fact: 'В адресе почты пробел или невидимый знак',
      why: 'Пробел не виден, но адрес с ним не совпадёт с Госуслугами',
      action: fix(about, 'Убрать лишнее', 'Впишите адрес заново'),
    }),
    syntax: (about) => ({ fact: 'Адрес почты записан с ошибкой', why: EMAIL_USE, action: fix(about, 'Исправить', 'Впишите адрес заново') }),
  },
  'email-cyrillic': {
    'look-alike': () => ({
      fact: 'В адресе почты русские буквы',
      why: 'На вид не отличить, но это другой адрес',
      action: 'Заменить на латинские',
    }),
    cyrillic: () => ({ fact: 'В адресе почты русские буквы', why: EMAIL_USE, action: 'Впишите адрес латинскими буквами' }),
  },
  'email-domain-typo': {
    typo: ({ params }) => ({
      fact: `Похоже на опечатку: «${params.domain ?? ''}»`,
      why: 'Адрес с опечаткой не совпадёт с Госуслугами',
      action: `Заменить на ${params.right ?? ''}`,
    }),
  },
  'email-shared': {
    shared: () => ({
      fact: 'Похоже на общую почту организации',
      why: 'Нужна личная почта с Госуслуг, и у каждого своя: одна почта на двоих не сохранится',
      action: 'Спросите личную почту',
    }),
  },
} satisfies RuleTexts<EmailRule>;
