import type { Register } from '@/utils/domain/card';
import type { StepId } from '@/utils/situations/registry';
import type { SituationId, StepActor, StepTool } from '@/utils/situations/types';
import { pendingText } from './pending';
import { accountSteps } from './steps/accounts';
import { dataSteps } from './steps/data';
import { duplicateSteps } from './steps/duplicates';
import { faultSteps } from './steps/faults';
import { stepTextIn } from './steps/own-words';
import type { StepText } from './steps/step-text';
import { ticketSteps } from './steps/tickets';

const stepText = { ...dataSteps, ...duplicateSteps, ...accountSteps, ...faultSteps, ...ticketSteps } satisfies Record<StepId, StepText>;

/** The words of a step in a situation. */
export function textOfStep(situation: SituationId, step: string): StepText {
  const known: Partial<Record<string, StepText>> = stepText;
  const common: StepText = known[step] ?? { title: step, how: '', why: '' };
  const own: Partial<Record<string, Partial<StepText>>> = stepTextIn[situation] ?? {};
  return { ...common, ...own[step] };
}

/** Who does the step, where it is not the admin. */
export const actorText: Record<StepActor, string> = {
  admin: '',
  person: 'делает сам человек',
  'class-teacher': 'через классного руководителя',
  'municipal-admin': 'муниципальный администратор',
  'journal-admin': 'администратор ЭЖД',
  support: 'команда сопровождения',
};

const toolText: Record<Exclude<StepTool, 'login-message'>, string> = {
  'ask-data': 'Скопировать просьбу',
  compare: 'Сверить побуквенно',
  'search-duplicates': 'Варианты поиска',
  'search-value': 'Скопировать для поиска',
  remind: 'Напомнить',
  screenshot: 'Сделать снимок',
  collect: 'Список для заявки',
  'municipal-message': 'Скопировать сообщение',
  ticket: 'Открыть заявку',
};

/** The button of a tool; a message names whom it is for. */
export function textOfTool(tool: StepTool, register?: Register): string {
  return tool === 'login-message' ? pendingText.message(register) : toolText[tool];
}
