import type { Tone } from '@/components/ui/tone';
import type { RowStanding } from '@/utils/domain/lists';

/** The sign of each standing, beside a row and in the legend: told apart by its letter, not by its colour alone. */
export const STANDING_SIGNS: Record<RowStanding, { tone: Tone; letter: string }> = {
  differs: { tone: 'error', letter: '≠' },
  'to-save': { tone: 'warning', letter: '!' },
  choose: { tone: 'warning', letter: '?' },
  'to-compare': { tone: 'info', letter: '…' },
  'not-sent': { tone: 'neutral', letter: '–' },
  done: { tone: 'good', letter: '✓' },
};
