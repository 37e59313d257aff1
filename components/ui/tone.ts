import type { Severity } from '@/utils/rules/types';

/** The colour family of a badge, a notice, a mark. A severity is a tone. */
export type Tone = Severity | 'good' | 'neutral';

/** What a sign says beside its colour, so that colour is never alone. */
export const SIGN_LETTER: Record<Tone, string> = { error: '!', warning: '?', info: 'i', good: '', neutral: '·' };
