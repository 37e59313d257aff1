import type { StepId } from '@/utils/situations/registry';
import { LETTER, SLIDES, type StepText } from './step-text';

/** Steps of a ticket: its pictures, the people in it, sending. */
export const ticketSteps = {
  screenshot: {
    title: 'Снимок Контингента',
    how: 'Чтобы было видно верные данные и отсутствие дублей.',
    why: `Снимок прикладывают, если данные верны, а вход не удаётся (${SLIDES}).`,
  },
  'error-picture': {
    title: 'Снимок ошибки',
    how: 'Весь экран с сообщением. Номер учётной записи может остаться на снимке, выписывать его не нужно.',
    why: `Снимок или видео обязательны в заявке (${SLIDES}).`,
  },
  'common-problem': {
    title: 'Что общего у всех?',
    how: 'В одной заявке описывают одну общую проблему.',
    why: `Общую проблему можно описать в одной заявке (${SLIDES}).`,
  },
  'collect-people': {
    title: 'Соберите всех в одну заявку',
    how: 'Откройте карточку каждого и нажмите «Добавить в заявку на нескольких».',
    why: `По каждому нужны все данные, массового решения нет (${SLIDES}).`,
  },
  'send-ticket': {
    title: 'Скопируйте и отправьте заявку',
    how: 'В форму «Написать в техподдержку» или на support-epos@permkrai.ru.',
    why: `Так заявку принимает техподдержка (${LETTER}, конец инструкции).`,
  },
} as const satisfies Partial<Record<StepId, StepText>>;
