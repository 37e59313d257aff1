import styles from './IssueLines.module.css';

/** The place of a letter: « (4-я)». */
const PLACE = /( \(\d+-я\))/u;

/** What a rule says; the place of a letter is never broken at its hyphen, and may be left out where the letters are shown. */
export function Fact({ text }: { text: string }) {
  let at = 0;
  return text.split(PLACE).map((part) => {
    const key = at;
    at += part.length;
    return PLACE.test(part) ? (
      <span key={key} className={styles.whole} data-place="">
        {part}
      </span>
    ) : (
      part
    );
  });
}
