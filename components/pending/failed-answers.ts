import type { FailedAnswer } from '@/utils/app/pending/pending-actions';
import { pendingText } from '@/utils/text/ru/pending';

/** What the picture of the error page may show after «Не работает», with its words; it decides which checklist goes on. */
export const FAILED_ANSWERS: readonly (readonly [FailedAnswer, string])[] = [
  ['with-data', pendingText.withData],
  ['without-data', pendingText.withoutData],
  ['no-picture', pendingText.noPicture],
];
