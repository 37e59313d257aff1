/**
 * Messages of ЭПОС that are recognised on a page, word for word (letter of 24.10.2024, problems 1 to 3; slides of 2023).
 * `login-error-with-data` and `-without-data` are sign-in error pages whose exact text is lost: told apart by whether the page shows the person's data.
 */
export const KNOWN_MESSAGE_IDS = [
  'email-in-use',
  'snils-in-use',
  'not-employee',
  'no-access',
  'user-not-found',
  'error-307',
  'error-404',
  'error-500',
  'error-502',
  'unexpected-error',
  'login-error-with-data',
  'login-error-without-data',
] as const;

export type KnownMessageId = (typeof KNOWN_MESSAGE_IDS)[number];
