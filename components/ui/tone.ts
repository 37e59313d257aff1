import type { Severity } from '@/utils/rules/types';

/** The colour family of a badge, a notice, a mark. A severity is a tone. */
export type Tone = Severity | 'good' | 'neutral';
