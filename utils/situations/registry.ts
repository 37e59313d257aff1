import { esiaTransition } from './esia-transition';
import { foreignAccount } from './foreign-account';
import { identifierInUse } from './identifier-in-use';
import { journalError } from './journal-error';
import { journalErrorMobile } from './journal-error-mobile';
import { loginConfirmed } from './login-confirmed';
import { loginUnconfirmed } from './login-unconfirmed';
import { manyUsers } from './many-users';
import { noAccess } from './no-access';
import { profileMixup } from './profile-mixup';
import { pupilParentLogin } from './pupil-parent-login';
import { roleChange } from './role-change';
import { serverError } from './server-error';
import { slowWork } from './slow';
import type { Situation, SituationId } from './types';
import { userNotFound } from './user-not-found';

/** Every situation, in the order in which the popup lists them; a forgotten one does not compile. */
export const SITUATIONS = {
  'esia-transition': esiaTransition,
  'identifier-in-use': identifierInUse,
  'login-confirmed': loginConfirmed,
  'login-unconfirmed': loginUnconfirmed,
  'no-access': noAccess,
  'user-not-found': userNotFound,
  'pupil-parent-login': pupilParentLogin,
  'journal-error': journalError,
  'journal-error-mobile': journalErrorMobile,
  'profile-mixup': profileMixup,
  'foreign-account': foreignAccount,
  'role-change': roleChange,
  'many-users': manyUsers,
  'server-error': serverError,
  slow: slowWork,
} as const satisfies Record<SituationId, Situation>;

type Registered = (typeof SITUATIONS)[SituationId];
type RegisteredStep = Registered['steps'][number];

/** Every step id of every situation: each needs its words. */
export type StepId = RegisteredStep['id'];

/** Question ids, which are ids of the steps that have answers. */
export type QuestionId = Extract<RegisteredStep, { readonly answers: readonly unknown[] }>['id'];

/** The answers of a question, over all situations that ask it. */
export type AnswerId<Q extends QuestionId> = Extract<
  RegisteredStep,
  { readonly id: Q; readonly answers: readonly unknown[] }
>['answers'][number]['id'];
