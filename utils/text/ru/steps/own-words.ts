import type { StepId } from '@/utils/situations/registry';
import type { SituationId } from '@/utils/situations/types';
import { SLIDES, type StepText } from './step-text';

/** Words of a step that are other ones in one situation. */
export const stepTextIn: { readonly [Id in SituationId]?: Partial<Record<StepId, Partial<StepText>>> } = {
  'pupil-parent-login': { 'check-login': { how: 'epos.permkrai.ru, вход через Госуслуги.' } },
  'profile-mixup': {
    duplicates: {
      how: 'Сортировка по нескольким столбцам (щелчок и Ctrl + щелчок) и быстрый поиск. Если у ребёнка несколько родителей, проверьте каждого.',
    },
  },
  'user-not-found': {
    'check-login': { how: 'epos.permkrai.ru, вход через Госуслуги; у сотрудника это кнопка «Вход через ЕСИА».' },
  },
  'journal-error': {
    'send-ticket': {
      title: 'Передайте текст человеку: обращение создаёт он сам',
      how: 'Форма «Написать в техподдержку» или support-epos@permkrai.ru.',
      why: `Обращение по ошибке при переходе в ЭЖД создаёт сам человек (${SLIDES}).`,
    },
  },
  'journal-error-mobile': {
    'send-ticket': {
      title: 'Передайте текст человеку: обращение создаёт он сам',
      how: 'Форма «Написать в техподдержку» или support-epos@permkrai.ru.',
      why: `Обращение по ошибке при переходе в ЭЖД создаёт сам человек (${SLIDES}).`,
    },
  },
  'no-access': {
    'send-ticket': {
      why: `Заявки о доступе принимают только от администраторов Контингента или ЭЖД (${SLIDES}).`,
    },
  },
};
