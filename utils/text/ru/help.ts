import type { HelpPageId } from '@/utils/domain/help-page';

/** Words of the help page; its texts are those of docs/. */
export const helpText = {
  title: 'Справка Сверки',
  nav: 'Страницы справки',
  pages: {
    memo: 'Памятка',
    faq: 'Частые вопросы',
    rules: 'Что значит каждое замечание',
    'field-not-found': 'Поле не распознано',
    shortcuts: 'Работа с клавиатуры',
    privacy: 'Какие данные хранятся',
    rollout: 'Внедрение',
  } satisfies Record<HelpPageId, string>,
  print: 'Напечатать',
} as const;
