import { classNames } from '@/components/ui/class-names';
import { graphemes } from '@/utils/domain/compare-letters';
import { isShapeless, isSpace, NBSP } from '@/utils/domain/letters';
import styles from './LetterMark.module.css';

/** What a boxed letter is: wrong or right as against the other text, or just another one where neither text is the right one. */
export type LetterTone = 'wrong' | 'right' | 'other';

/** Letters that differ, boxed; a dashed empty box where this text has none. The one way in which they are shown everywhere. */
export function LetterMark({ text, tone, className }: { text: string; tone: LetterTone; className?: string | undefined }) {
  return <mark className={classNames(styles.mark, styles[tone], text === '' && styles.gap, className)}>{visibleLetters(text)}</mark>;
}

/** The text with a sign for each letter that the eye cannot see, and a blank for none. */
export function visibleLetters(text: string): string {
  return text === '' ? NBSP : graphemes(text).map(visible).join('');
}

function visible(letter: string): string {
  if (letter === NBSP) return '⍽';
  if (isSpace(letter)) return '␣';
  return isShapeless(letter) ? '◌' : letter;
}
