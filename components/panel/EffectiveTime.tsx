import { permIso } from '@/utils/domain/perm-time';
import { effectivePill } from '@/utils/text/ru/clock';

/** From when a record can be used, as an element that programs can read. `at` and `now` are epoch ms; the words are in Perm time. */
export function EffectiveTime({ at, now }: { at: number; now: number }) {
  return (
    <time data-effective="" dateTime={permIso(at)}>
      {effectivePill(at, now)}
    </time>
  );
}
