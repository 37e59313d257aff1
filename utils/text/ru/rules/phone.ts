import type { RuleTexts } from './rule-sentence';

/** The rule about the phone. */
export const phoneTexts = {
  'phone-format': {
    characters: () => ({
      fact: 'В телефоне посторонние знаки',
      why: 'На вход не влияет, но дозвониться по нему будет трудно',
      action: 'Сверьте телефон',
    }),
    length: () => ({
      fact: 'В телефоне не 11 цифр',
      why: 'На вход не влияет, но дозвониться по нему будет трудно',
      action: 'Сверьте телефон',
    }),
    'no-country-code': () => ({ fact: 'Телефон без +7 или 8', why: 'На вход не влияет', action: 'Допишите +7' }),
    'other-country': () => ({ fact: 'Телефон другой страны', why: 'На вход не влияет', action: 'Сверьте телефон' }),
  },
} satisfies RuleTexts<'phone-format'>;
