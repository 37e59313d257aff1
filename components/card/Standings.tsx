import { STANDING_SIGNS } from '@/components/school/standing-signs';
import { Sign } from '@/components/ui/Sign';
import { countStandings } from '@/utils/app/lists/standings';
import { ROW_STANDINGS } from '@/utils/domain/lists';
import { schoolText, standingText } from '@/utils/text/ru/school';
import { useCard } from './card-context';
import styles from './RegisterHint.module.css';

/** How the rows on the screen stand to the list of the sent: so many of each kind. */
export function Standings() {
  const standings = useCard((state) => state.standings);
  if (standings === null) return null;
  const counts = countStandings(standings);
  return (
    <ul className={styles.standings} aria-label={schoolText.rows}>
      {ROW_STANDINGS.filter((kind) => counts[kind] > 0).map((kind) => (
        <li key={kind} data-standing={kind}>
          <Sign {...STANDING_SIGNS[kind]} size={16} /> {standingText[kind](counts[kind])}
        </li>
      ))}
    </ul>
  );
}
